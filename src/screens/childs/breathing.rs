//! Breathing with a ball that grows and shrinks; where movement is not wanted it stands still and the words
//! lead.

use leptos::prelude::*;

use super::stage::{finish, large, stage};
use crate::parts::beat::beat;
use crate::parts::drawing::{drawing, round};
use crate::parts::element::{Piece, class, element, follows, handle};
use crate::parts::live::{either, shown};
use crate::parts::pieces::{Kind, status, wide};
use crate::session::Exercise;
use crate::text::{Key, say};

/// How long one breath in, or out, takes, in milliseconds: the ball's time in the style sheet is the same.
const BREATH_MS: u32 = 4_000;

/// Slow breath.
pub fn breathing() -> Piece {
    let running = RwSignal::new(false);
    let inward = RwSignal::new(false);
    let ball = element(
        "div",
        vec![follows("class", move || {
            Some(match running.get() && inward.get() {
                true => "ball grown",
                false => "ball",
            })
        })],
        vec![drawing(vec![
            ("ball-outer", round(50.0, 50.0, 48.0)),
            ("ball-inner", round(50.0, 50.0, 34.0)),
        ])],
    );
    let says = shown(move || {
        large(say(match (running.get(), inward.get()) {
            (false, _) => Key::BreathingStill,
            (true, true) => Key::BreathingIn,
            (true, false) => Key::BreathingOut,
        }))
    });
    let inside = vec![
        large(say(Key::BreathingHint)),
        element("div", vec![class("ball-box"), handle("ball")], vec![ball]),
        status(vec![says]),
        either(
            move || running.get(),
            move || {
                // In from now on; the beat ends with this.
                inward.set(true);
                beat(BREATH_MS, move || {
                    inward.update(|inward| *inward = !*inward)
                });
                wide(
                    Kind::Second,
                    "breathing-stop",
                    Key::BreathingStop,
                    move || {
                        running.set(false);
                        inward.set(false);
                    },
                )
            },
            move || {
                wide(
                    Kind::Main,
                    "breathing-start",
                    Key::BreathingStart,
                    move || {
                        running.set(true);
                    },
                )
            },
        ),
        finish(Exercise::Breathing),
    ];
    stage(Key::BreathingTitle, inside)
}
