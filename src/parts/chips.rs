//! A few answers to choose from; the chosen one can be pressed again to take it back.

use leptos::prelude::*;

use super::live::{Press, attribute};

/// One answer.
#[component]
pub fn Chip(
    /// What it says.
    #[prop(into)]
    text: String,
    /// Whether it is chosen.
    #[prop(into)]
    on: Signal<bool>,
    /// What a press does.
    press: Press,
    /// A stable handle for the journeys that test it.
    #[prop(into)]
    t: String,
) -> impl IntoView {
    view! {
        <button class="chip" type="button" data-t=t aria-pressed=attribute(move || Some(if on.get() { "true" } else { "false" })) on:click=press>
            {text}
        </button>
    }
}
