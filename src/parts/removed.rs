//! Bringing back what was removed last.

use leptos::prelude::*;

use super::go::session;
use super::live::{press, when};
use crate::text::{Key, say};

/// A line that says that something was removed, and a button that brings it back.
#[component]
pub fn PutBack() -> impl IntoView {
    let session = session();
    view! {
        <div role="status">
            {when(move || session.can_put_back(), move || view! {
                <p class="notice">{say(Key::Removed)}" "
                    <button class="plain-button" type="button" data-t="put-back" on:click=press(move || session.put_back())>{say(Key::PutBack)}</button>
                </p>
            }.into_any())}
        </div>
    }
}
