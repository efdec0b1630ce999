//! Practising the words: the same fields and the same answer as for opening.

use crate::components::button::Button;
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::{Whose, word_fields};
use crate::session::TypedPhrase;
use crate::text::{Key, errors, say};

/// The screen for practising.
#[component]
pub fn PractiseScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let task = Task::idle();
    let right = RwSignal::new(false);
    let said = move || {
        view! { <TaskStatus task=task working=Key::OpenWorking test_id="practise-wrong" /> }
    };
    let take = move |typed: TypedPhrase| {
        task.start(async move {
            let checked = session.practise_typed(&typed).await;
            checked.map_err(|error| errors::practise(&error))?;
            right.set(true);
            Ok(())
        });
    };
    view! {
        <Heading text=say(Key::PractiseTitle) />
        <p>{say(Key::PractiseIntro)}</p>
        <Done test_id="practised" when=move || right.get() label=say(Key::PractiseRight) />
        <Show
            when=move || right.get()
            fallback=move || { word_fields(Key::PractiseCheck, Whose::Person, move || task.is_busy(), said(), move || task.clear(), take) }
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
