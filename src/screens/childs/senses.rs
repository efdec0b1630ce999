//! Five things to see, four to touch, and so on: one step at a time, a dot for each thing.

use leptos::prelude::*;

use super::cards::bird;
use super::stage::{finish, large, stage};
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::live::{all, shown, when};
use crate::parts::pieces::{plain, soft};
use crate::session::Exercise;
use crate::text::{Key, say};

/// What is looked for, and how many.
const STEPS: [(Key, usize); 5] = [
    (Key::SensesSee, 5),
    (Key::SensesTouch, 4),
    (Key::SensesHear, 3),
    (Key::SensesSmell, 2),
    (Key::SensesLike, 1),
];

/// Five, four, three, two, one.
pub fn senses() -> Piece {
    // Which step, and how many were found.
    let at = RwSignal::new((0_usize, 0_usize));
    let words = move || match STEPS.get(at.get().0) {
        Some((key, _)) => say(*key),
        None => say(Key::SensesAfter),
    };
    let found = move || {
        at.update(|(step, found)| {
            *found += 1;
            if STEPS
                .get(*step)
                .is_some_and(|(_, wanted)| *found >= *wanted)
            {
                (*step, *found) = (*step + 1, 0);
            }
        });
    };
    let dots = shown(move || {
        let (step, done) = at.get();
        let Some((_, wanted)) = STEPS.get(step) else {
            return bird(step);
        };
        let dots = (0..*wanted).map(|n| {
            let full = n < done;
            let mut attributes = vec![
                class(if full { "sense full" } else { "sense" }),
                with("type", "button"),
                handle("sense"),
            ];
            if full {
                attributes.push(with("disabled", ""));
            } else {
                attributes.push(press(found));
            }
            let unseen = element(
                "span",
                vec![class("unseen")],
                vec![text(format!(" {}", say(Key::SensesDot)))],
            );
            element(
                "button",
                attributes,
                vec![text((n + 1).to_string()), unseen],
            )
        });
        all([
            soft(say(Key::SensesTap)),
            element("div", vec![class("senses")], dots.collect()),
            plain("sense-skip", Key::SensesSkip, move || {
                at.update(|(step, found)| (*step, *found) = (*step + 1, 0));
            }),
        ])
    });
    let inside = vec![
        shown(move || large(words())),
        dots,
        when(
            move || at.get().0 >= STEPS.len(),
            || finish(Exercise::Senses),
        ),
    ];
    stage(Key::SensesTitle, inside)
}
