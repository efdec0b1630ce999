//! Bringing back what was removed last.

use super::element::{Piece, text};
use super::go::session;
use super::live::{all, when};
use super::pieces::{notice, plain, status};
use crate::text::{Key, say};

/// A line that says that something was removed, and a button that brings it back.
pub fn put_back() -> Piece {
    let session = session();
    status(vec![when(
        move || session.can_put_back(),
        move || {
            let button = plain("put-back", Key::PutBack, move || session.put_back());
            notice(all([text(say(Key::Removed)), text(" ".to_owned()), button]))
        },
    )])
}
