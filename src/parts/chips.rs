//! A few answers to choose from; the chosen one can be pressed again to take it back.

use leptos::prelude::*;

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
    press: impl Fn() + 'static,
    /// A stable handle for the journeys that test it.
    #[prop(into)]
    t: String,
) -> impl IntoView {
    view! {
        <button class="chip" type="button" data-t=t aria-pressed=move || if on.get() { "true" } else { "false" } on:click=move |_| press()>
            {text}
        </button>
    }
}
