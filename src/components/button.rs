//! Buttons.

use std::borrow::Cow;

use crate::prelude::*;

/// What a button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ButtonVariant {
    /// The main action.
    #[default]
    Primary,
    /// An alternative.
    Secondary,
    /// An action that cannot be undone.
    Danger,
    /// A minor action, which looks like a link.
    Link,
}

/// A button.
#[component]
pub fn Button(
    /// What the button is for.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Whether it takes the full width.
    #[prop(optional)]
    wide: bool,
    /// Its `data-testid`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// Its label.
    label: String,
    /// Whether its work is in progress, which disables it.
    #[prop(optional)]
    busy: Option<Box<dyn Fn() -> bool + Send + Sync>>,
    /// Whether what it unfolds is shown, if it unfolds something.
    #[prop(optional)]
    unfolded: Option<Box<dyn Fn() -> bool + Send + Sync>>,
    /// Called on each press.
    on_click: Box<dyn Fn()>,
) -> View {
    let class = match (variant, wide) {
        (ButtonVariant::Primary, true) => "button wide",
        (ButtonVariant::Secondary, true) => "button second wide",
        (ButtonVariant::Danger, true) => "button grave wide",
        (ButtonVariant::Primary, false) => "button",
        (ButtonVariant::Secondary, false) => "button second",
        (ButtonVariant::Danger, false) => "button grave",
        (ButtonVariant::Link, _) => "plain-button",
    };
    let mut state: Vec<Attribute> = Vec::new();
    state.extend(busy.map(|busy| attribute("disabled", busy)));
    state.extend(unfolded.map(|unfolded| {
        attribute(
            "aria-expanded",
            move || if unfolded() { "true" } else { "false" },
        )
    }));
    view! {
        <button class=class type="button" data-testid={test_id} {..state} on:click=move |_| on_click()>
            {label}
        </button>
    }
}
