//! Opening a stored plan. The page and the answer are the same whether or not there is one.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::screen::Screen;
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::{Whose, word_fields};
use crate::session::{OpeningError, TypedPhrase};
use crate::text::{Key, errors, say};

/// The screen for opening a plan.
#[component]
pub fn OpenScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let task = Task::idle();
    // A message about what was repaired, if the user needs to know.
    let repairs = RwSignal::new(String::new());
    let said = move || {
        view! { <TaskStatus task=task working=Key::OpenWorking test_id="open-wrong" /> }
    };
    let take = move |typed: TypedPhrase| {
        task.start(async move {
            let opened = session.open_typed(&typed).await;
            let opened = opened.map_err(|error| match error {
                OpeningError::Vault(error) => errors::open(&error),
                OpeningError::Newer => say(Key::ErrorOpenNewer),
                OpeningError::Record(_) => say(Key::ErrorOpenDamaged),
            })?;
            match errors::repairs(&opened) {
                Some(says) => repairs.set(says),
                None => navigator.to_open_plan(),
            }
            Ok(())
        });
    };
    view! {
        <Heading text=say(Key::OpenTitle) />
        <Show
            when=move || !repairs.read().is_empty()
            fallback=move || {
                view! {
                    <p>{say(Key::OpenIntro)}</p>
                    {word_fields(Key::OpenGo, Whose::Person, move || task.is_busy(), said(), move || task.clear(), take)}
                    <p class="soft">{say(Key::OpenLost)}</p>
                    <p>
                        <Button
                            variant=ButtonVariant::Link
                            test_id="bring"
                            label=say(Key::BringGoTo)
                            on_click=move || navigator.to(Screen::Import)
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
