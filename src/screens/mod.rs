//! The screens, one file each. They hold no rules and no words.

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
mod join;
mod keep;
mod knows;
mod line;
mod numbers;
mod open;
mod other_device;
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
mod scan;
mod section;
mod sharing;
mod show;
mod split;
mod thing;
mod together;
mod told;
mod way_out;
mod words;

use crate::prelude::*;

use crate::components::idle::IdleNotice;
use crate::components::navigator::{Screen, use_navigator, use_session};
use crate::components::ways::NavigationBar;
use crate::text::Volume;
use split::Part;

/// The current screen, and the navigation bar.
#[component]
pub fn Screens() -> View {
    let navigator = use_navigator();
    let session = use_session();
    let parts = split::Parts::new();
    let screen = Memo::new(move |_| navigator.here());
    let shown = move || {
        let here = screen.get();
        // An imported copy stays open next to the plan only while the user decides what to do with it.
        if !matches!(here, Screen::Bring | Screen::Join) {
            session.leave_brought();
        }
        match here {
            Screen::First => view! { <first::FirstScreen /> },
            Screen::Read(page) if page.is_first() => view! { <read::ReadScreen page=page /> },
            here @ Screen::Read(page) if page.is_of(Volume::Child) => parts.show(Part::Child, here),
            here @ Screen::Read(_) => parts.show(Part::Reading, here),
            Screen::Numbers => view! { <numbers::NumbersScreen /> },
            // A plan with a child's answers starts at the officer's first page.
            here @ Screen::Overview if untrack(|| session.holds_child()) => {
                parts.show(Part::Child, here)
            }
            here @ (Screen::PhoneFirst
            | Screen::Overview
            | Screen::Fits
            | Screen::Section(_)
            | Screen::Bag
            | Screen::Thing(_)
            | Screen::People
            | Screen::Person(_)) => parts.show(Part::Writing, here),
            here @ (Screen::Diary
            | Screen::Line(_)
            | Screen::Sharing(_)
            | Screen::Knows
            | Screen::Print) => parts.show(Part::Paper, here),
            here @ (Screen::Again | Screen::Review(..)) => parts.show(Part::Again, here),
            here @ (Screen::Officer
            | Screen::Meeting(_)
            | Screen::Play(_)
            | Screen::Ending
            | Screen::Record) => parts.show(Part::Child, here),
            here @ (Screen::Open | Screen::Bring | Screen::Practise) => {
                parts.show(Part::Opening, here)
            }
            here @ (Screen::Keep | Screen::Words) => parts.show(Part::Keeping, here),
            here @ (Screen::Erase | Screen::WayOut | Screen::Rewords(_)) => {
                parts.show(Part::Besides, here)
            }
            here @ (Screen::Carry
            | Screen::Join
            | Screen::OtherDevice
            | Screen::Together
            | Screen::PassOn
            | Screen::Reach) => parts.show(Part::Moving, here),
        }
    };
    view! {
        <div class=move || {
            Some(
                match screen.get() {
                    Screen::Print => "has-ways sheet",
                    here if here.is_childs() => "childs",
                    _ => "has-ways",
                },
            )
        }>
            <main class="column">{shown}</main>
            <IdleNotice />
            <Show when=move || !screen.get().is_childs()>
                <NavigationBar />
            </Show>
        </div>
    }
}
