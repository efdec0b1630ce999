//! Opening the site without a signal: what that leaves here, and turning it on and off.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::navigator::use_session;
use crate::components::progress::Done;
use crate::components::prose::Prose;
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;
use crate::text::{Key, Page, errors, pack, say};
use leptos::task::spawn_local;

/// The choice. What it leaves is said before it is made.
#[component]
pub fn OfflineScreen() -> View {
    let session = use_session();
    let task = Task::idle();
    // Not known until the browser has answered.
    let on = RwSignal::new(None::<bool>);
    let done = RwSignal::new(None::<bool>);
    spawn_local(async move {
        on.try_set(Some(session.opens_offline().await));
    });
    let turn = move |wanted: bool| {
        done.set(None);
        task.start(async move {
            let turned = session.open_offline(wanted).await;
            on.try_set(Some(session.opens_offline().await));
            turned.map_err(errors::offline)?;
            done.try_set(Some(wanted));
            Ok(())
        });
    };
    let is_busy = move || task.is_busy();
    let is = move |wanted| on.get() == Some(wanted);
    view! {
        <Heading text=pack().page_title(Page::Offline).to_owned() />
        <Prose page=Page::Offline />
        <TaskStatus task=task working=Key::OfflineWorking test_id="offline-wrong" />
        <Done test_id="offline-done" when=move || done.get() == Some(true) label=say(Key::OfflineDone) />
        <Done test_id="offline-ended" when=move || done.get() == Some(false) label=say(Key::OfflineEnded) />
        <Show when=move || is(false)>
            <Button wide test_id="offline-on" label=say(Key::OfflineOn) busy=is_busy on_click=move || turn(true) />
        </Show>
        <Show when=move || is(true) && done.get().is_none()>
            <p>{say(Key::OfflineIsOn)}</p>
        </Show>
        <Show when=move || is(true)>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="offline-off"
                label=say(Key::OfflineOff)
                busy=is_busy
                on_click=move || turn(false)
            />
        </Show>
    }
}
