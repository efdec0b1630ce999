//! The way through to another phone or computer: take a copy along, open it there, look, erase here.

use super::bring::inside_in_words;
use crate::parts::element::{Piece, element, handle};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, live};
use crate::parts::pieces::{Kind, h2, heading, para, wide};
use crate::session::Counted;
use crate::text::{Key, say};

/// The way through.
pub fn other_device() -> Piece {
    let session = session();
    let go = go();
    let inside = move || {
        let counted = session.whole(Counted::of);
        let says = inside_in_words(counted);
        match says.is_empty() {
            true => say(Key::MoveCheckNothing),
            false => format!("{} {says}", say(Key::MoveCheckLine)),
        }
    };
    all([
        heading(say(Key::MoveTitle)),
        para(Key::MoveIntro),
        para(Key::MoveSafe),
        h2(say(Key::MoveTake)),
        para(Key::MoveTakeLine),
        wide(Kind::Second, "carry", Key::CarryGo, move || {
            go.to(Screen::Carry)
        }),
        h2(say(Key::MoveOpen)),
        para(Key::MoveOpenLine),
        h2(say(Key::MoveCheck)),
        element("p", vec![handle("move-inside")], vec![live(inside)]),
        h2(say(Key::MoveErase)),
        para(Key::MoveEraseLine),
        wide(Kind::Second, "erase", Key::EraseGo, move || {
            go.to(Screen::Erase)
        }),
    ])
}
