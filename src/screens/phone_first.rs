//! "This phone, first": before anything is written.

use crate::text::Page;
use leptos::prelude::*;

use crate::parts::live::{press};

use crate::parts::go::{Screen, go};
use crate::parts::heading::Heading;
use crate::parts::prose::Prose;
use crate::text::{Key, pack, say};

/// Shown once, before the plan.
#[component]
pub fn PhoneFirst() -> impl IntoView {
    let go = go();
    view! {
        <Heading text=pack().page_title(Page::PhoneFirst).to_owned() />
        <Prose page=Page::PhoneFirst />
        <button class="button wide" type="button" data-t="phone-go-on" on:click=press(move || go.phone_was_first())>{say(Key::PhoneGoOn)}</button>
        <button class="button second wide" type="button" data-t="phone-hides" on:click=press(move || go.to(Screen::Read(Page::WhatItHides)))>{say(Key::FirstHides)}</button>
        <button class="button second wide" type="button" data-t="phone-numbers" on:click=press(move || go.to(Screen::Numbers))>{say(Key::PhoneNumbers)}</button>
    }
}
