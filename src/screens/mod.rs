//! The screens: a file for each. They hold no rules and no words.

mod again;
mod bag;
mod bring;
mod carry;
mod changed;
mod childs;
mod diary;
mod erase;
mod first;
mod fits;
mod keep;
mod knows;
mod line;
mod numbers;
mod open;
mod overview;
mod pass_on;
mod people;
mod person;
mod phone_first;
mod practise;
mod print;
mod reach;
mod read;
mod review;
mod rewords;
mod section;
mod sharing;
mod split;
mod thing;
mod together;
mod way_out;
mod words;

use leptos::prelude::*;

use crate::parts::element::{Piece, class, element, follows};
use crate::parts::go::{Screen, go, session};
use crate::parts::idle::idle_notice;
use crate::parts::live::{shown, when};
use crate::parts::ways::ways;
use crate::text::Volume;

/// The screen that is shown, and the ways along the bottom.
pub fn screens() -> Piece {
    let go = go();
    let session = session();
    let parts = split::Parts::new();
    let screen = Memo::new(move |_| go.here());
    let shown = shown(move || match screen.get() {
        Screen::First => first::first(),
        Screen::Read(page) if page.is_first() => read::read(page),
        here @ Screen::Read(page) if page.is_of(Volume::Child) => parts.child(here),
        here @ Screen::Read(_) => parts.reading(here),
        Screen::Numbers => numbers::numbers(),
        // A plan that holds what a child picked begins where the officer begins.
        here @ Screen::Overview if untrack(|| session.holds_child()) => parts.child(here),
        here @ (Screen::PhoneFirst
        | Screen::Overview
        | Screen::Fits
        | Screen::Section(_)
        | Screen::Bag
        | Screen::Thing(_)
        | Screen::People
        | Screen::Person(_)) => parts.writing(here),
        here @ (Screen::Diary
        | Screen::Line(_)
        | Screen::Sharing(_)
        | Screen::Knows
        | Screen::PassOn
        | Screen::Print) => parts.paper(here),
        here @ (Screen::Together | Screen::Reach | Screen::Again | Screen::Review(..)) => {
            parts.again(here)
        }
        here @ (Screen::Officer
        | Screen::Meeting(_)
        | Screen::Play(_)
        | Screen::Ending
        | Screen::Record) => parts.child(here),
        here @ (Screen::Keep | Screen::Words | Screen::Carry) => parts.keeping(here),
        here @ (Screen::Practise | Screen::Erase | Screen::WayOut | Screen::Rewords(_)) => {
            parts.besides(here)
        }
        here @ (Screen::Open | Screen::Bring) => parts.opening(here),
    });
    element(
        "div",
        vec![follows("class", move || {
            // What is printed from that screen is its sheet alone.
            Some(match screen.get() {
                Screen::Print => "has-ways sheet",
                here if here.is_childs() => "childs",
                _ => "has-ways",
            })
        })],
        vec![
            element("main", vec![class("column")], vec![shown]),
            idle_notice(),
            when(move || !screen.get().is_childs(), ways),
        ],
    )
}
