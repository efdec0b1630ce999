//! Erasing everything that this site keeps in this browser.

use crate::text::Page;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::go::{go, session};
use crate::parts::heading::Heading;
use crate::parts::prose::Prose;
use crate::text::{Key, errors, pack, say};

/// Erasing.
#[component]
pub fn Erase() -> impl IntoView {
    let session = session();
    let go = go();
    let busy = RwSignal::new(false);
    let done = RwSignal::new(false);
    let wrong = RwSignal::new(String::new());
    let erase = move |_| {
        busy.set(true);
        spawn_local(async move {
            match session.erase().await {
                Ok(()) => {
                    wrong.set(String::new());
                    done.set(true);
                }
                Err(error) => wrong.set(errors::erase(&error)),
            }
            busy.set(false);
        });
    };
    view! {
        <Heading text=pack().page_title(Page::Erase).to_owned() />
        <Prose page=Page::Erase />
        <div role="status">
            <Show when=move || busy.get()><p class="working">{say(Key::EraseWorking)}</p></Show>
            <Show when=move || done.get()><p class="notice" data-t="erased">{say(Key::EraseDone)}</p></Show>
        </div>
        <p class="wrong" role="alert" data-t="erase-wrong">{move || wrong.get()}</p>
        <Show when=move || done.get() fallback=move || view! {
            <button class="button grave wide" type="button" data-t="erase-now" disabled=move || busy.get() on:click=erase>{say(Key::EraseNow)}</button>
            <button class="button second wide" type="button" data-t="erase-not" disabled=move || busy.get() on:click=move |_| go.back()>{say(Key::EraseNot)}</button>
        }>
            <button class="button wide" type="button" data-t="erase-on" on:click=move |_| session.start_anew()>{say(Key::EraseOn)}</button>
        </Show>
    }
}
