//! What is said when nobody has touched the page for a while.

use leptos::prelude::*;

use super::element::{Piece, class, element, handle, with};
use super::go::{Screen, go, session};
use super::live::{live, when};
use super::pieces::{Kind, narrow};
use crate::device::focus;
use crate::device::presence::OWN as OWN_TOUCH;
use crate::device::timer::{Later, later};
use crate::text::{Arg, Key, say_with};

/// That it will lock or clear, with the ways to carry on.
pub fn idle_notice() -> Piece {
    let session = session();
    let go = go();
    let settle = StoredValue::new_local(None::<Later>);
    let said = move || {
        let minutes = Arg::Number(session.ends_in().unwrap_or(1));
        let key = if session.is_kept() {
            Key::IdleLocks
        } else {
            Key::IdleClears
        };
        say_with(key, &[("n", minutes)])
    };
    let notice = when(
        move || session.ends_in().is_some(),
        move || {
            // After it stands: it lies along the lower edge, and may hide what has the focus.
            settle.set_value(Some(later(0, focus::in_sight)));
            let mut inside = vec![
                element("p", vec![], vec![live(said)]),
                narrow(Kind::Main, "carry-on", Key::IdleCarryOn, move || {
                    session.somebody()
                }),
            ];
            if !session.is_kept() && !untrack(|| go.here()).is_childs() {
                inside.push(narrow(
                    Kind::Second,
                    "idle-keep",
                    Key::OverviewKeep,
                    move || {
                        session.somebody();
                        go.to(Screen::Keep);
                    },
                ));
            }
            element(
                "div",
                vec![class("notice"), handle("idle"), with(OWN_TOUCH, "")],
                inside,
            )
        },
    );
    // The place is there all the time, so that a screen reader hears what comes into it.
    element(
        "div",
        vec![class("idle-place"), with("role", "alert")],
        vec![notice],
    )
}
