//! Reactive properties of elements: `prop:value=…`.

use leptos::{prelude::Signal, tachys::html::property::prop};

use super::Attribute;

/// Sets the text of a field.
pub fn value(text: Signal<String>) -> Attribute {
    Attribute::from_leptos(prop("value", text))
}

/// Sets whether a checkbox is ticked.
#[inline(always)]
pub fn checked(is: impl Fn() -> bool + Send + Sync + 'static) -> Attribute {
    fn made(is: Signal<bool>) -> Attribute {
        Attribute::from_leptos(prop("checked", is))
    }
    made(Signal::derive(is))
}
