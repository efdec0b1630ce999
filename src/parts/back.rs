//! Back, inside the app.

use leptos::prelude::*;

use super::go::go;
use crate::text::{Key, say};

/// A button that leads back to where one came from.
#[component]
pub fn Back() -> impl IntoView {
    let go = go();
    view! {
        <Show when=move || go.can_go_back()>
            <button class="plain-button" type="button" data-t="back" on:click=move |_| go.back()>
                {say(Key::Back)}
            </button>
        </Show>
    }
}
