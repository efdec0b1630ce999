//! Erasing everything that this site has stored in this browser.

use crate::components::button::{Button, ButtonVariant};
use crate::components::error_message::ErrorMessage;
use crate::components::heading::Heading;
use crate::components::progress::{Done, Working};
use crate::components::screen::Screen;
use crate::prelude::*;

use leptos::task::spawn_local;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::prose::Prose;
use crate::text::{Key, Page, errors, pack, say};

/// The screen for erasing everything.
#[component]
pub fn EraseScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let busy = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let erase = move || {
        busy.set(true);
        failed.set(String::new());
        spawn_local(async move {
            match session.erase().await {
                Ok(()) => erased.set(true),
                Err(error) => failed.set(errors::erase(&error)),
            }
            busy.set(false);
        });
    };
    let is_busy = move || busy.get();
    view! {
        <Heading text=pack().page_title(Page::Erase).to_owned() />
        <Prose page=Page::Erase />
        <Working busy=is_busy label=say(Key::EraseWorking) />
        <Done test_id="erased" when=move || erased.get() label=say(Key::EraseDone) />
        <ErrorMessage test_id="erase-wrong" text=move || failed.get() />
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
