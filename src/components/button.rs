//! Buttons.

use std::borrow::Cow;

use crate::prelude::*;

/// What a button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ButtonVariant {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Another way.
    Secondary,
    /// Something that cannot be taken back.
    Danger,
    /// Something small, which looks like a link.
    Link,
}

/// A button.
#[component]
pub fn Button(
    /// What it is for.
    #[prop(optional)]
    variant: ButtonVariant,
    /// Whether it takes the whole width.
    #[prop(optional)]
    wide: bool,
    /// Its name for tests.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// Its words.
    label: String,
    /// Whether it waits, because its work is going on.
    #[prop(optional)]
    busy: Option<Box<dyn Fn() -> bool + Send + Sync>>,
    /// What a press does.
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
    let disabled = move || busy.as_ref().is_some_and(|busy| busy());
    view! {
        <button class=class type="button" data-testid=test_id disabled=disabled on:click=move |_| on_click()>
            {label}
        </button>
    }
}
