//! Chips: a choice of a few answers.

use std::borrow::Cow;

use crate::prelude::*;

/// An answer as a toggle: a second press takes it back.
#[component]
pub fn Chip(
    /// Its `data-testid`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// Its label.
    label: String,
    /// Whether it is the current answer.
    pressed: Box<dyn Fn() -> bool + Send + Sync>,
    /// Called on each press.
    on_click: Box<dyn Fn()>,
) -> View {
    let pressed = move || if pressed() { "true" } else { "false" };
    view! {
        <button class="chip" type="button" data-testid=test_id aria-pressed=pressed on:click=move |_| on_click()>
            {label}
        </button>
    }
}

/// A chip that does something once.
#[component]
pub fn ActionChip(
    /// Its `data-testid`.
    test_id: &'static str,
    /// Its label.
    label: String,
    /// Called on each press.
    on_click: Box<dyn Fn()>,
) -> View {
    view! {
        <button class="chip" type="button" data-testid=test_id on:click=move |_| on_click()>
            {label}
        </button>
    }
}

/// A group of chips, side by side.
#[component]
pub fn ChipGroup(
    /// The question they answer, for screen readers.
    #[prop(optional)]
    label: Option<String>,
    /// The chips.
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
