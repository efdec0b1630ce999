//! Practising the words: the same fields and the same answer as for opening.

use crate::components::button::Button;
use crate::components::error_message::ErrorMessage;
use crate::components::heading::Heading;
use crate::components::progress::{Done, Working};
use crate::prelude::*;

use leptos::task::spawn_local;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::{Whose, word_fields};
use crate::session::Phrase;
use crate::text::{Key, errors, say};

/// The screen for practising.
#[component]
pub fn PractiseScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let busy = RwSignal::new(false);
    let right = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let said = move || {
        view! {
            <Working busy=move || busy.get() label=say(Key::OpenWorking) />
            <ErrorMessage test_id="practise-wrong" text=move || failed.get() />
        }
    };
    let begin = move || failed.set(String::new());
    let take = move |phrase: Phrase| {
        busy.set(true);
        spawn_local(async move {
            match session.practise(&phrase).await {
                Ok(()) => right.set(true),
                Err(error) => failed.set(errors::practise(&error)),
            }
            busy.set(false);
        });
    };
    view! {
        <Heading text=say(Key::PractiseTitle) />
        <p>{say(Key::PractiseIntro)}</p>
        <Done test_id="practised" when=move || right.get() label=say(Key::PractiseRight) />
        <Show
            when=move || right.get()
            fallback=move || { word_fields(Key::PractiseCheck, Whose::Person, move || busy.get(), said(), begin, take) }
        >
            <Button
                wide
                test_id="to-plan"
                label=say(Key::PractiseToPlan)
                on_click=move || { navigator.to_open_plan() }
            />
        </Show>
    }
}
