//! Faces that show feelings, with different skin colours.

use crate::components::drawing::{Drawing, Shape, round};
use crate::prelude::*;

/// A face with a feeling, by its number in the exercise.
#[component]
pub fn Face(feeling: usize) -> View {
    const SKINS: [&str; 5] = ["skin-1", "skin-3", "skin-5", "skin-2", "skin-4"];
    let skin = SKINS[feeling % SKINS.len()];
    let mut shapes: Vec<Shape> = vec![(skin, round(50.0, 50.0, 42.0))];
    let dots = |shapes: &mut Vec<Shape>, y: f32, r: f32| {
        shapes.push(("dark", round(35.0, y, r)));
        shapes.push(("dark", round(65.0, y, r)));
    };
    let lines: &[&str] = match feeling {
        // Happy.
        0 => {
            dots(&mut shapes, 42.0, 4.0);
            &["M28 58q22 24 44 0"]
        }
        // Sad.
        1 => {
            dots(&mut shapes, 46.0, 4.0);
            shapes.push(("water", "M68 54q7 10 0 14q-7-4 0-14z".to_owned()));
            &["M34 72q16-14 32 0", "M26 36l12-5", "M74 36l-12-5"]
        }
        // Cross.
        2 => {
            dots(&mut shapes, 46.0, 4.0);
            &["M34 70h32", "M26 32l15 8", "M74 32l-15 8"]
        }
        // Scared.
        3 => {
            shapes.push(("white", round(35.0, 42.0, 9.0)));
            shapes.push(("white", round(65.0, 42.0, 9.0)));
            dots(&mut shapes, 42.0, 3.0);
            shapes.push(("dark", round(50.0, 70.0, 7.0)));
            &["M24 28q8-6 16-2", "M76 28q-8-6-16-2"]
        }
        // Worried.
        4 => {
            dots(&mut shapes, 44.0, 4.0);
            &["M32 70q6-6 12 0t12 0t12 0", "M26 36l12-6", "M74 36l-12-6"]
        }
        // Calm.
        5 => &["M28 44q7 6 14 0", "M58 44q7 6 14 0", "M36 64q14 10 28 0"],
        // Shy.
        6 => {
            shapes.push(("dark", round(32.0, 46.0, 4.0)));
            shapes.push(("dark", round(60.0, 46.0, 4.0)));
            shapes.push(("blush", round(26.0, 58.0, 6.0)));
            shapes.push(("blush", round(72.0, 58.0, 6.0)));
            &["M40 66q8 6 16 0"]
        }
        // Mixed up.
        7 => {
            shapes.push(("dark", round(35.0, 40.0, 4.0)));
            shapes.push(("dark", round(65.0, 46.0, 4.0)));
            &[
                "M30 66l10 6 10-8 10 8 10-6",
                "M27 30q8-5 15 0",
                "M58 36l14 2",
            ]
        }
        // On my own.
        8 => {
            dots(&mut shapes, 50.0, 4.0);
            &["M42 72q8-5 16 0", "M28 40q7-3 13 0", "M59 40q7-3 13 0"]
        }
        // Tired.
        9 => {
            shapes.push(("dark", "M44 70a6 8 0 1 0 12 0a6 8 0 1 0 -12 0z".to_owned()));
            &[
                "M27 44h15",
                "M58 44h15",
                "M30 50q5 3 10 0",
                "M61 50q5 3 10 0",
            ]
        }
        // Brave.
        10 => {
            dots(&mut shapes, 42.0, 4.0);
            shapes.push(("white", "M30 58h40q-4 18-20 18t-20-18z".to_owned()));
            &[
                "M26 32l14-2",
                "M74 32l-14-2",
                "M30 58h40q-4 18-20 18t-20-18z",
            ]
        }
        // Unknown.
        _ => &["M38 42q0-14 13-14q12 0 12 12q0 8-8 12q-5 3-5 9", "M50 73v1"],
    };
    let lines = lines.iter().map(|line| ("stroke", (*line).to_owned()));
    shapes.extend(lines);
    view! { <Drawing shapes=shapes /> }
}
