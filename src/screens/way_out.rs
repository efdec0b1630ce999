//! Where the way out leads, and how else one gets there.

use crate::parts::element::Piece;
use crate::parts::go::session;
use crate::parts::live::all;
use crate::parts::pieces::{chip_saying, chips, heading, para, soft};
use crate::text::{Key, say};

/// The pages to choose from.
pub fn way_out() -> Piece {
    let session = session();
    let answers = session
        .exit_pages()
        .into_iter()
        .enumerate()
        .map(|(n, page)| {
            let name = page.name.clone();
            let this = page.clone();
            chip_saying(
                &format!("way-out-{n}"),
                name,
                move || session.leaves_to(&this),
                move || session.leave_to(&page),
            )
        });
    all([
        heading(say(Key::WayOutTitle)),
        para(Key::WayOutWhy),
        chips(Some(Key::WayOutTo), answers.collect()),
        soft(say(Key::WayOutHint)),
        para(Key::WayOutShift),
        para(Key::WayOutAfter),
    ])
}
