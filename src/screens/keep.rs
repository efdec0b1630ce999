//! How the plan is kept: the choice, and once it is made, locking and erasing.

use crate::text::Page;
use leptos::prelude::*;

use crate::parts::live::{either, flag, press, when};
use leptos::task::spawn_local;

use crate::parts::go::{Screen, go, session};
use crate::parts::heading::Heading;
use crate::parts::kept::KeptLine;
use crate::parts::prose::Prose;
use crate::text::{Key, pack, say};

/// Keeping.
#[component]
pub fn Keep() -> impl IntoView {
    let session = session();
    view! {
        {either(move || session.is_kept(), || view! { <KeptAlready /> }.into_any(), || view! { <NotKept /> }.into_any())}
    }
}

#[component]
fn NotKept() -> impl IntoView {
    let session = session();
    let go = go();
    view! {
        <Heading text=pack().page_title(Page::Keeping).to_owned() />
        <KeptLine />
        <Prose page=Page::Keeping />
        <button class="button wide" type="button" data-t="offer-words" on:click=press(move || go.to(Screen::Words))>{say(Key::KeepOffer)}</button>
        <button class="button second wide" type="button" data-t="open" on:click=press(move || go.to(Screen::Open))>{say(Key::FirstOpen)}</button>
        {when(move || session.whole(|plan| !plan.is_empty()), move || view! {
            <button class="button grave wide" type="button" data-t="clear" on:click=press(move || session.lock_all_the_same())>{say(Key::KeepClear)}</button>
        }.into_any())}
        <button class="plain-button" type="button" data-t="erase" on:click=press(move || go.to(Screen::Erase))>{say(Key::EraseGo)}</button>
    }
}

#[component]
fn KeptAlready() -> impl IntoView {
    let session = session();
    let go = go();
    let locking = RwSignal::new(false);
    let unsafe_to_lock = RwSignal::new(false);
    let lock = move || {
        locking.set(true);
        spawn_local(async move {
            if !session.lock().await {
                unsafe_to_lock.set(true);
                locking.set(false);
            }
        });
    };
    view! {
        <Heading text=say(Key::KeptTitle) />
        <KeptLine />
        <p>{say(Key::KeptIntro)}</p>
        <button class="button wide" type="button" data-t="lock" disabled=flag(move || locking.get()) on:click=press(lock)>{say(Key::LockNow)}</button>
        <p class="soft">{say(Key::LockHint)}</p>
        <div role="alert">
            {when(move || unsafe_to_lock.get(), move || view! {
                <div class="error">
                    <p>{say(Key::LockUnsaved)}</p>
                    <button class="button grave" type="button" data-t="lock-anyway" on:click=press(move || session.lock_all_the_same())>{say(Key::LockAnyway)}</button>
                </div>
            }.into_any())}
        </div>
        <h2>{say(Key::PractiseTitle)}</h2>
        <p>{say(Key::PractiseWhy)}</p>
        <button class="button second wide" type="button" data-t="practise" on:click=press(move || go.to(Screen::Practise))>{say(Key::PractiseNow)}</button>
        <h2>{say(Key::EraseTitle)}</h2>
        <p>{say(Key::EraseShort)}</p>
        <button class="button grave wide" type="button" data-t="erase" on:click=press(move || go.to(Screen::Erase))>{say(Key::EraseGo)}</button>
        <p><button class="plain-button" type="button" data-t="hides" on:click=press(move || go.to(Screen::Read(Page::WhatItHides)))>{say(Key::FirstHides)}</button></p>
    }
}
