//! One of a few answers.

use std::borrow::Cow;

use crate::prelude::*;

/// An answer that can be pressed, and pressed again to take it back.
#[component]
pub fn Chip(
    /// Its name for tests.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// Its words.
    label: String,
    /// Whether it is the answer.
    pressed: Box<dyn Fn() -> bool + Send + Sync>,
    /// What a press does.
    on_click: Box<dyn Fn()>,
) -> View {
    let pressed = move || if pressed() { "true" } else { "false" };
    view! {
        <button class="chip" type="button" data-testid=test_id aria-pressed=pressed on:click=move |_| on_click()>
            {label}
        </button>
    }
}

/// A few answers, side by side.
#[component]
pub fn ChipGroup(
    /// What they answer, for screen readers.
    #[prop(optional)]
    label: Option<String>,
    /// The answers.
    children: View,
) -> View {
    let named = match label {
        Some(label) => vec![attribute("role", "group"), attribute("aria-label", label)],
        None => Vec::new(),
    };
    view! {
        <div class="chips" {..named}>
            {children}
        </div>
    }
}
