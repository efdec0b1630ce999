//! The screens, one file each. They hold no rules and no words.

mod agencies;
mod bag;
mod change_passphrase;
mod changed;
mod child;
mod describe;
mod diary;
mod diary_entry;
mod easy;
mod erase;
mod exit_page;
mod export;
mod first;
mod import;
mod lazy;
mod merge;
mod more_topics;
mod new_passphrase;
mod numbers;
mod offline;
mod open;
mod other_device;
mod overview;
mod packed;
mod pass_on;
mod people;
mod person;
mod phone_first;
mod practise;
mod print;
mod reach;
mod read;
mod review;
mod reviews;
mod save;
mod scan;
mod section;
mod sharing;
mod show;
mod step;
mod thing;
mod together;
mod who_knows;

use crate::prelude::*;

use crate::components::idle::IdleNotice;
use crate::components::navigation_bar::NavigationBar;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::screen::{
    ChildScreen, CopiesScreen, InvolvedScreen, PaperScreen, PlanScreen, Screen,
};
use crate::text::Volume;
use lazy::{Chunk, Chunks};

/// The current screen, and the navigation bar.
#[component]
pub fn Screens() -> View {
    let navigator = use_navigator();
    let session = use_session();
    let chunks = Chunks::new();
    let screen = Memo::new(move |_| navigator.here());
    let shown = move || {
        let here = screen.get();
        // An imported copy stays open next to the plan only while the user decides what to do with it.
        if !matches!(here, Screen::Import | Screen::Copies(CopiesScreen::Merge)) {
            session.discard_import();
        }
        let chunk = match here {
            Screen::First => return view! { <first::FirstScreen /> },
            Screen::Numbers => return view! { <numbers::NumbersScreen /> },
            Screen::Read(page) if page.is_first() => {
                return view! { <read::ReadScreen page=page /> };
            }
            // A plan with a child's answers starts at the officer's first page.
            Screen::Plan(PlanScreen::Overview) if untrack(|| session.holds_child()) => {
                return chunks.show(Chunk::Child, Screen::Child(ChildScreen::Officer));
            }
            Screen::Read(page) if page.is_of(Volume::Child) => Chunk::Child,
            Screen::Read(_) => Chunk::Reading,
            Screen::Plan(
                PlanScreen::Overview | PlanScreen::PhoneFirst | PlanScreen::MoreTopics,
            ) => Chunk::Overview,
            Screen::Plan(_) => Chunk::Plan,
            Screen::Involved(InvolvedScreen::Person(_)) => Chunk::Person,
            Screen::Involved(_) => Chunk::Involved,
            Screen::Paper(_) => Chunk::Paper,
            Screen::Reviews(_) => Chunk::Reviews,
            Screen::Child(_) => Chunk::Child,
            Screen::Saving(_) => Chunk::Saving,
            Screen::Opening(_) => Chunk::Opening,
            Screen::Import => Chunk::Importing,
            Screen::Settings(_) => Chunk::Settings,
            Screen::Copies(_) => Chunk::Copies,
        };
        chunks.show(chunk, here)
    };
    view! {
        <div class=move || {
            Some(
                match screen.get() {
                    Screen::Paper(PaperScreen::Print) => "has-ways sheet",
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
