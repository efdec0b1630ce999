//! Practising the words: the same fields as at opening, and the same answer.

use crate::session::Phrase;
use leptos::prelude::*;

use crate::parts::live::{either, live, press, when};
use leptos::task::spawn_local;

use crate::parts::go::{go, session};
use crate::parts::heading::Heading;
use crate::parts::words::WordFields;
use crate::text::{Key, errors, say};

/// Practising.
#[component]
pub fn Practise() -> impl IntoView {
    let session = session();
    let go = go();
    let busy = RwSignal::new(false);
    let right = RwSignal::new(false);
    let wrong = RwSignal::new(String::new());
    let take = move |phrase: Phrase| {
        busy.set(true);
        wrong.set(String::new());
        spawn_local(async move {
            match session.practise(&phrase).await {
                Ok(()) => right.set(true),
                Err(error) => wrong.set(errors::practise(&error)),
            }
            busy.set(false);
        });
    };
    view! {
        <Heading text=say(Key::PractiseTitle) />
        <p>{say(Key::PractiseIntro)}</p>
        <div role="status">
            {when(move || busy.get(), || view! { <p class="working" data-t="working">{say(Key::OpenWorking)}</p> }.into_any())}
            {when(move || right.get(), || view! { <p class="notice" data-t="practised">{say(Key::PractiseRight)}</p> }.into_any())}
        </div>
        <p class="wrong" role="alert" data-t="practise-wrong">{live(move || wrong.get())}</p>
        {either(move || right.get(), move || view! {
            <button class="button wide" type="button" data-t="to-plan" on:click=press(move || go.to_open_plan())>{say(Key::PractiseToPlan)}</button>
        }.into_any(), move || view! {
            <WordFields take=Box::new(take) button=say(Key::PractiseCheck) busy=busy />
        }.into_any())}
    }
}
