//! A longer text, and where one could go from it.

use crate::parts::element::Piece;
use crate::parts::go::Screen;
use crate::parts::live::all;
use crate::parts::picture::Picture;
use crate::parts::pieces::{door_to, doors, heading};
use crate::parts::prose::prose;
use crate::text::{Key, Page, pack};

/// Shows a page of `content/<language>/pages/`.
pub fn read(page: Page) -> Piece {
    let mut on = vec![door_to(
        "to-numbers",
        Screen::Numbers,
        Picture::Phone,
        Key::FirstNumbers,
        Key::FirstNumbersMore,
    )];
    if matches!(page, Page::GetReady | Page::Together) {
        on.push(door_to(
            "to-plan",
            Screen::Overview,
            Picture::Plan,
            Key::FirstPlan,
            Key::FirstPlanMore,
        ));
    }
    all([
        heading(pack().page_title(page).to_owned()),
        prose(page),
        doors(on),
    ])
}
