//! Erasing everything that this site has stored in this browser.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::screen::Screen;
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::prose::Prose;
use crate::text::{Key, Page, errors, pack, say};

/// The screen for erasing everything.
#[component]
pub fn EraseScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let task = Task::idle();
    let erased = RwSignal::new(false);
    let erase = move || {
        task.start(async move {
            session
                .erase()
                .await
                .map_err(|error| errors::erase(&error))?;
            erased.set(true);
            Ok(())
        });
    };
    let is_busy = move || task.is_busy();
    view! {
        <Heading text=pack().page_title(Page::Erase).to_owned() />
        // What it does and what to think of first is no news any more.
        <Show when=move || !erased.get()>
            <Prose page=Page::Erase />
        </Show>
        <TaskStatus task=task working=Key::EraseWorking test_id="erase-wrong" />
        <Done test_id="erased" when=move || erased.get() label=say(Key::EraseDone) />
        <Show
            when=move || erased.get()
            fallback=move || {
                view! {
                    <Button
                        variant=ButtonVariant::Danger
                        wide
                        test_id="erase-now"
                        label=say(Key::EraseNow)
                        busy=is_busy
                        on_click=erase
                    />
                    <Button
                        variant=ButtonVariant::Secondary
                        wide
                        test_id="erase-not"
                        label=say(Key::EraseNot)
                        busy=is_busy
                        on_click=move || navigator.back()
                    />
                }
            }
        >
            <Button wide test_id="erase-on" label=say(Key::EraseOn) on_click=move || { session.start_again() } />
        </Show>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="traces"
            label=say(Key::FirstTraces)
            on_click=move || { navigator.to(Screen::Read(Page::Traces)) }
        />
    }
}
