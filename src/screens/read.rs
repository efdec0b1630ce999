//! A longer text, and where one could go from it.

use super::first::danger;
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
    let title = heading(pack().page_title(page).to_owned());
    // In a panic nobody reads to the end: the ways to call come first.
    if matches!(page, Page::NeedToGo | Page::TellAWorker) {
        return all([title, danger(false), doors(on), prose(page)]);
    }
    all([title, prose(page), doors(on)])
}
