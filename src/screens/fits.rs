//! Sections that fit just some lives: offered here, in the plan once something is in them.

use super::overview::section_door;
use crate::parts::element::Piece;
use crate::parts::live::all;
use crate::parts::pieces::{doors, heading, para};
use crate::text::{Key, pack, say};

/// What may fit.
pub fn fits() -> Piece {
    let pack = pack();
    let some = pack.catalogue().sections().filter(|section| section.some);
    all([
        heading(say(Key::FitsTitle)),
        para(Key::FitsIntro),
        doors(some.map(section_door).collect()),
    ])
}
