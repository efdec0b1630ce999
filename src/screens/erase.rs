//! Erasing everything that this site keeps in this browser.

use crate::text::Page;
use leptos::prelude::*;

use crate::parts::live::{either, flag, live, press, when};
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
    let erase = move || {
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
            {when(move || busy.get(), || view! { <p class="working">{say(Key::EraseWorking)}</p> }.into_any())}
            {when(move || done.get(), || view! { <p class="notice" data-t="erased">{say(Key::EraseDone)}</p> }.into_any())}
        </div>
        <p class="wrong" role="alert" data-t="erase-wrong">{live(move || wrong.get())}</p>
        {either(move || !done.get(), move || view! {
            <button class="button grave wide" type="button" data-t="erase-now" disabled=flag(move || busy.get()) on:click=press(erase)>{say(Key::EraseNow)}</button>
            <button class="button second wide" type="button" data-t="erase-not" disabled=flag(move || busy.get()) on:click=press(move || go.back())>{say(Key::EraseNot)}</button>
        }.into_any(), move || view! {
            <button class="button wide" type="button" data-t="erase-on" on:click=press(move || session.start_anew())>{say(Key::EraseOn)}</button>
        }.into_any())}
    }
}
