//! The screens: a file for each. They hold no rules and no words.

mod bag;
mod bring;
mod carry;
mod erase;
mod first;
mod fits;
mod keep;
mod numbers;
mod open;
mod overview;
mod people;
mod person;
mod phone_first;
mod practise;
mod read;
mod rewords;
mod section;
mod split;
mod thing;
mod way_out;
mod words;

use leptos::prelude::*;

use crate::parts::element::{Piece, class, element};
use crate::parts::go::{Screen, go};
use crate::parts::idle::idle_notice;
use crate::parts::live::shown;
use crate::parts::ways::ways;

/// The screen that is shown, and the ways along the bottom.
pub fn screens() -> Piece {
    let go = go();
    let parts = split::Parts::new();
    let screen = Memo::new(move |_| go.here());
    let shown = shown(move || match screen.get() {
        Screen::First => first::first(),
        Screen::Read(page) => read::read(page),
        Screen::Numbers => numbers::numbers(),
        Screen::PhoneFirst => phone_first::phone_first(),
        here @ (Screen::Overview
        | Screen::Fits
        | Screen::Section(_)
        | Screen::Bag
        | Screen::Thing(_)
        | Screen::People
        | Screen::Person(_)) => parts.writing(here),
        here @ (Screen::Keep
        | Screen::Words
        | Screen::Practise
        | Screen::Open
        | Screen::Erase
        | Screen::WayOut) => parts.keeping(here),
        here @ (Screen::Rewords(_) | Screen::Carry | Screen::Bring) => parts.moving(here),
    });
    element(
        "div",
        vec![class("has-ways")],
        vec![
            element("main", vec![class("column")], vec![shown]),
            idle_notice(),
            ways(),
        ],
    )
}
