//! Opening a stored plan. The page and the answer are the same whether or not there is one.

use crate::components::button::{Button, ButtonVariant};
use crate::components::error_message::ErrorMessage;
use crate::components::heading::Heading;
use crate::components::progress::Working;
use crate::components::screen::{OpeningScreen, Screen};
use crate::prelude::*;

use leptos::task::spawn_local;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::{Whose, word_fields};
use crate::session::{OpeningError, Phrase};
use crate::text::{Key, errors, say};

/// The screen for opening a plan.
#[component]
pub fn OpenScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    // A message about what was repaired, if the user needs to know.
    let repairs = RwSignal::new(String::new());
    let said = move || {
        view! {
            <Working busy=move || busy.get() label=say(Key::OpenWorking) />
            <ErrorMessage test_id="open-wrong" text=move || failed.get() />
        }
    };
    let begin = move || failed.set(String::new());
    let take = move |phrase: Phrase| {
        busy.set(true);
        spawn_local(async move {
            match session.open(&phrase).await {
                Ok(out_of_order) => match errors::repairs(&out_of_order) {
                    Some(says) => repairs.set(says),
                    None => navigator.to_open_plan(),
                },
                Err(OpeningError::Vault(error)) => failed.set(errors::open(&error)),
                Err(OpeningError::Record(_)) => failed.set(say(Key::ErrorOpenDamaged)),
            }
            busy.set(false);
        });
    };
    view! {
        <Heading text=say(Key::OpenTitle) />
        <Show
            when=move || !repairs.read().is_empty()
            fallback=move || {
                view! {
                    <p>{say(Key::OpenIntro)}</p>
                    {word_fields(Key::OpenGo, Whose::Person, move || busy.get(), said(), begin, take)}
                    <p class="soft">{say(Key::OpenLost)}</p>
                    <p>
                        <Button
                            variant=ButtonVariant::Link
                            test_id="bring"
                            label=say(Key::BringGoTo)
                            on_click=move || navigator.to(Screen::Opening(OpeningScreen::Import))
                        />
                    </p>
                }
            }
        >
            <div class="notice care">{move || repairs.get()}</div>
            <Button
                wide
                test_id="to-plan"
                label=say(Key::PractiseToPlan)
                on_click=move || { navigator.to_open_plan() }
            />
        </Show>
    }
}
