//! Drawings for a child: a few shapes each, in one style. The text next to them describes them, so screen
//! readers skip them.

use crate::prelude::*;

/// A shape: its paint (a class of the style sheet) and its SVG path.
pub type Shape = (&'static str, String);

/// Shapes that never change and belong together, in painting order.
pub type Figure = &'static [(&'static str, &'static str)];

/// Figures in one place: their paint in common (a class of the style sheet), how they are placed (an SVG transform;
/// either may be empty), and the figures in painting order.
pub type Placed = (&'static str, &'static str, &'static [Figure]);

/// A drawing in a square of 100 by 100 units.
#[component]
pub fn Drawing(
    /// The shapes, in painting order.
    shapes: Vec<Shape>,
) -> View {
    view! { <SizedDrawing field="0 0 100 100" shapes=shapes /> }
}

/// A drawing with a view box of its own.
#[component]
pub fn SizedDrawing(
    /// The view box: `min-x min-y width height`.
    field: &'static str,
    /// The shapes, in painting order.
    shapes: Vec<Shape>,
) -> View {
    framed(field, shapes.into_iter().map(painted).collect())
}

/// A drawing of figures, each in its place.
#[component]
pub fn PlacedDrawing(
    /// The view box: `min-x min-y width height`.
    field: &'static str,
    /// The figures, in painting order.
    figures: &'static [Placed],
) -> View {
    let figures = figures.iter().map(|&(class, place, figures)| {
        let shapes: Vec<AnyView> = figures
            .iter()
            .copied()
            .flatten()
            .map(|&(class, path)| painted((class, path.to_owned())))
            .collect();
        leptos::prelude::view! { <g class=class transform=place>{shapes}</g> }.into_any()
    });
    framed(field, figures.collect())
}

fn painted((class, path): Shape) -> AnyView {
    leptos::prelude::view! { <path class=class d=path></path> }.into_any()
}

fn framed(field: &'static str, inside: Vec<AnyView>) -> View {
    let field = field.to_owned();
    let drawn = leptos::prelude::view! {
        <svg class="drawing" viewBox=field aria-hidden="true" focusable="false">{inside}</svg>
    };
    View::from_leptos(drawn)
}

/// Returns the path of a circle around (`x`, `y`) with radius `r`.
pub fn round(x: f32, y: f32, r: f32) -> String {
    let d = 2.0 * r;
    let left = x - r;
    format!("M{left} {y}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z")
}
