//! Opening what is kept. The same page and the same answer whether or not anything is.

use crate::session::Phrase;
use leptos::prelude::*;

use crate::parts::live::{either, live, press, when};
use leptos::task::spawn_local;

use crate::parts::go::{go, session};
use crate::parts::heading::Heading;
use crate::parts::words::WordFields;
use crate::session::OpeningError;
use crate::text::{Key, errors, say};

/// Opening.
#[component]
pub fn Open() -> impl IntoView {
    let session = session();
    let go = go();
    let busy = RwSignal::new(false);
    let wrong = RwSignal::new(String::new());
    let found = RwSignal::new(None::<String>);
    let take = move |phrase: Phrase| {
        busy.set(true);
        wrong.set(String::new());
        spawn_local(async move {
            match session.open(&phrase).await {
                Ok(mended) => match errors::mended(&mended) {
                    Some(says) => found.set(Some(says)),
                    None => go.to_open_plan(),
                },
                Err(OpeningError::Vault(error)) => wrong.set(errors::open(&error)),
                Err(OpeningError::Record(_)) => wrong.set(say(Key::ErrorOpenDamaged)),
            }
            busy.set(false);
        });
    };
    view! {
        <Heading text=say(Key::OpenTitle) />
        {either(move || found.read().is_some(), move || view! {
            <p class="notice care">{live(move || found.get().unwrap_or_default())}</p>
            <button class="button wide" type="button" data-t="to-plan" on:click=press(move || go.to_open_plan())>{say(Key::PractiseToPlan)}</button>
        }.into_any(), move || view! {
            <p>{say(Key::OpenIntro)}</p>
            <div role="status">
                {when(move || busy.get(), || view! { <p class="working" data-t="working">{say(Key::OpenWorking)}</p> }.into_any())}
            </div>
            <p class="wrong" role="alert" data-t="open-wrong">{live(move || wrong.get())}</p>
            <WordFields take=Box::new(take) button=say(Key::OpenGo) busy=busy />
            <p class="soft">{say(Key::OpenLost)}</p>
        }.into_any())}
    }
}
