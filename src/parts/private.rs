//! Leaving something out of copies and off paper: a box on the screen of each thing, person and line.

use super::element::{Piece, class, element, text, with};
use super::field::{neutral_id, tick};
use super::go::session;
use crate::session::{Change, Id};
use crate::text::{Key, say};

/// Whether an item stays out of copies and off paper.
pub fn private(id: Id) -> Piece {
    let session = session();
    let hint_id = neutral_id();
    let hint = vec![class("hint soft small"), with("id", hint_id.clone())];
    let box_ = tick(
        "private",
        say(Key::ItemPrivate),
        Some(&hint_id),
        move || session.is_private(id),
        move |yes| session.attempt(Change::Private { id, yes }),
    );
    let hint = element("div", hint, vec![text(say(Key::ItemPrivateHint))]);
    element("div", vec![class("field")], vec![box_, hint])
}
