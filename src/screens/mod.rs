//! The screens: a file for each. They hold no rules and no words.

mod bag;
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
mod section;
mod thing;
mod words;

use leptos::prelude::*;

use crate::parts::go::{Screen, go};
use crate::parts::ways::Ways;

/// The screen that is shown, and the ways along the bottom.
#[component]
pub fn Screens() -> impl IntoView {
    let go = go();
    let screen = Memo::new(move |_| go.here());
    let shown = move || match screen.get() {
        Screen::First => view! { <first::First /> }.into_any(),
        Screen::Read(page) => view! { <read::Read page=page /> }.into_any(),
        Screen::Numbers => view! { <numbers::Numbers /> }.into_any(),
        Screen::PhoneFirst => view! { <phone_first::PhoneFirst /> }.into_any(),
        Screen::Overview => view! { <overview::Overview /> }.into_any(),
        Screen::Section(section) => view! { <section::Section section=section /> }.into_any(),
        Screen::Bag => view! { <bag::Bag /> }.into_any(),
        Screen::Thing(id) => view! { <thing::ThingScreen id=id /> }.into_any(),
        Screen::People => view! { <people::People /> }.into_any(),
        Screen::Person(id) => view! { <person::PersonScreen id=id /> }.into_any(),
        Screen::Keep => view! { <keep::Keep /> }.into_any(),
        Screen::Words => view! { <words::Words /> }.into_any(),
        Screen::Practise => view! { <practise::Practise /> }.into_any(),
        Screen::Open => view! { <open::Open /> }.into_any(),
        Screen::Erase => view! { <erase::Erase /> }.into_any(),
    };
    view! {
        <div class="has-ways">
            <main class="column">{shown}</main>
            <Ways />
        </div>
    }
}
