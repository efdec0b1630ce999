//! Back, inside the app.

use leptos::prelude::*;

use super::go::go;
use super::live::{press, when};
use crate::text::{Key, say};

/// A button that leads back to where one came from.
#[component]
pub fn Back() -> impl IntoView {
    let go = go();
    view! {
        {when(move || go.can_go_back(), move || view! {
            <button class="plain-button" type="button" data-t="back" on:click=press(move || go.back())>
                {say(Key::Back)}
            </button>
        }.into_any())}
    }
}
