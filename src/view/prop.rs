//! Reactive properties of elements: `prop:value=…`.

use leptos::{prelude::Signal, tachys::html::property::prop};

use super::Attribute;

/// Sets the text of a field.
pub fn value(text: Signal<String>) -> Attribute {
    Attribute::from_leptos(prop("value", text))
}

/// Sets the whole text of an element that has nothing else in it. For what must stay true: a translator puts elements of
/// its own in place of a text, and a text that follows a signal as a child would then change out of sight.
#[inline(always)]
pub fn text(is: impl Fn() -> String + Send + Sync + 'static) -> Attribute {
    #[inline(never)]
    fn made(is: Signal<String>) -> Attribute {
        Attribute::from_leptos(prop("textContent", is))
    }
    made(Signal::derive(is))
}

/// Sets whether a checkbox is ticked.
#[inline(always)]
pub fn checked(is: impl Fn() -> bool + Send + Sync + 'static) -> Attribute {
    fn made(is: Signal<bool>) -> Attribute {
        Attribute::from_leptos(prop("checked", is))
    }
    made(Signal::derive(is))
}
