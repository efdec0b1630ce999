//! The ways along the bottom: the same on every screen.

use super::element::{Piece, class, element, follows, handle, press, with};
use super::go::{Screen, go, session};
use super::live::live;
use crate::text::{Key, say};

/// Five at most, so that each stays large enough for a thumb.
pub fn ways() -> Piece {
    let go = go();
    let session = session();
    let keep = move || {
        if session.is_kept() {
            Key::WayLock
        } else {
            Key::WayKeep
        }
    };
    let ways = element(
        "ul",
        vec![],
        vec![
            way(go, "way-first", Screen::First, || Key::WayFirst),
            way(go, "way-numbers", Screen::Numbers, || Key::WayNumbers),
            way(go, "way-plan", Screen::Overview, || Key::WayPlan),
            way(go, "way-keep", Screen::Keep, keep),
        ],
    );
    element(
        "nav",
        vec![class("ways"), with("aria-label", say(Key::Ways))],
        vec![ways],
    )
}

fn way(go: super::go::Go, t: &str, to: Screen, key: impl Fn() -> Key + Send + 'static) -> Piece {
    let here = follows("aria-current", move || (go.here() == to).then_some("page"));
    let attributes = vec![
        with("type", "button"),
        handle(t),
        here,
        press(move || go.to(to)),
    ];
    element(
        "li",
        vec![],
        vec![element(
            "button",
            attributes,
            vec![live(move || say(key()))],
        )],
    )
}
