//! Attributes, static and reactive.

use std::borrow::Cow;

use leptos::{
    attr::custom::custom_attribute,
    prelude::*,
    tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute},
};

/// An attribute, an event handler or a property of an element. Boxed for the same reason as [`super::View`].
pub struct Attribute(Box<AnyAttribute>);

impl Attribute {
    pub(super) fn from_leptos(attribute: impl IntoAnyAttribute) -> Self {
        Attribute(Box::new(attribute.into_any_attr()))
    }

    pub(super) fn into_leptos(self) -> AnyAttribute {
        *self.0
    }
}

/// The value of an attribute: a text; `true` (present and empty) or `false` (absent); an `Option` of a text; or a
/// closure that returns one of these, which makes the attribute reactive.
pub trait AttributeValue {
    /// Makes it the attribute `name`.
    fn into_attribute(self, name: &'static str) -> Attribute;
}

/// Returns the attribute `name` with a value.
#[inline(always)]
pub fn attribute(name: &'static str, value: impl AttributeValue) -> Attribute {
    value.into_attribute(name)
}

#[inline(never)]
fn fixed(name: &'static str, value: String) -> Attribute {
    Attribute::from_leptos(custom_attribute(name, value))
}

#[inline(never)]
fn followed(name: &'static str, value: Signal<Option<&'static str>>) -> Attribute {
    Attribute::from_leptos(custom_attribute(name, value))
}

impl AttributeValue for String {
    #[inline(always)]
    fn into_attribute(self, name: &'static str) -> Attribute {
        fixed(name, self)
    }
}

impl AttributeValue for Cow<'static, str> {
    #[inline(never)]
    fn into_attribute(self, name: &'static str) -> Attribute {
        fixed(name, self.into_owned())
    }
}

impl AttributeValue for &str {
    #[inline(never)]
    fn into_attribute(self, name: &'static str) -> Attribute {
        fixed(name, self.to_owned())
    }
}

impl AttributeValue for bool {
    fn into_attribute(self, name: &'static str) -> Attribute {
        followed(name, Signal::stored(self.present()))
    }
}

impl AttributeValue for Option<&'static str> {
    fn into_attribute(self, name: &'static str) -> Attribute {
        followed(name, Signal::stored(self))
    }
}

impl<F, P> AttributeValue for F
where
    F: Fn() -> P + Send + Sync + 'static,
    P: Present,
{
    #[inline(always)]
    fn into_attribute(self, name: &'static str) -> Attribute {
        followed(name, Signal::derive(move || self().present()))
    }
}

/// The current value of a reactive attribute.
pub trait Present {
    /// Returns its text if it is present.
    fn present(self) -> Option<&'static str>;
}

impl Present for Option<&'static str> {
    fn present(self) -> Option<&'static str> {
        self
    }
}

impl Present for &'static str {
    fn present(self) -> Option<&'static str> {
        Some(self)
    }
}

impl Present for bool {
    fn present(self) -> Option<&'static str> {
        self.then_some("")
    }
}
