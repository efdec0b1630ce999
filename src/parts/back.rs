//! Back, inside the app.

use super::element::Piece;
use super::go::go;
use super::live::when;
use super::pieces::plain;
use crate::text::Key;

/// A button that leads back to where one came from, if one came from somewhere.
pub fn back() -> Piece {
    let go = go();
    when(
        move || go.can_go_back(),
        move || plain("back", Key::Back, move || go.back()),
    )
}
