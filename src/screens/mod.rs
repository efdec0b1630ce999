//! The screens: a file for each. They hold no rules and no words.

mod bag;
mod bring;
mod carry;
mod erase;
mod first;
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
mod thing;
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
    let screen = Memo::new(move |_| go.here());
    let shown = shown(move || match screen.get() {
        Screen::First => first::first(),
        Screen::Read(page) => read::read(page),
        Screen::Numbers => numbers::numbers(),
        Screen::PhoneFirst => phone_first::phone_first(),
        Screen::Overview => overview::overview(),
        Screen::Section(section) => section::section(section),
        Screen::Bag => bag::bag(),
        Screen::Thing(id) => thing::thing(id),
        Screen::People => people::people(),
        Screen::Person(id) => person::person(id),
        Screen::Keep => keep::keep(),
        Screen::Words => words::words(),
        Screen::Rewords(what) => rewords::rewords(what),
        Screen::Practise => practise::practise(),
        Screen::Carry => carry::carry(),
        Screen::Bring => bring::bring(),
        Screen::Open => open::open(),
        Screen::Erase => erase::erase(),
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
