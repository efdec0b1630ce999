//! Opening what is kept. The same page and the same answer whether or not anything is.

use crate::session::Phrase;
use leptos::prelude::*;
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
        <Show when=move || found.with(Option::is_none) fallback=move || view! {
            <p class="notice care">{move || found.get().unwrap_or_default()}</p>
            <button class="button wide" type="button" data-t="to-plan" on:click=move |_| go.to_open_plan()>{say(Key::PractiseToPlan)}</button>
        }>
            <p>{say(Key::OpenIntro)}</p>
            <div role="status">
                <Show when=move || busy.get()><p class="working" data-t="working">{say(Key::OpenWorking)}</p></Show>
            </div>
            <p class="wrong" role="alert" data-t="open-wrong">{move || wrong.get()}</p>
            <WordFields take=take button=say(Key::OpenGo) busy=busy />
            <p class="soft">{say(Key::OpenLost)}</p>
        </Show>
    }
}
