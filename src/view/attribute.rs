//! Attributes: those that stay as they are, and those that follow what they read.

use std::borrow::Cow;

use leptos::{
    attr::custom::custom_attribute,
    prelude::*,
    tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute},
};

/// An attribute, an event handler or a property of an element. Boxed for the reason for which a [`super::View`] is.
pub struct Attribute(Box<AnyAttribute>);

impl Attribute {
    pub(super) fn from_leptos(attribute: impl IntoAnyAttribute) -> Self {
        Attribute(Box::new(attribute.into_any_attr()))
    }

    pub(super) fn into_leptos(self) -> AnyAttribute {
        *self.0
    }
}

/// What an attribute can be: a text; `true` (there, and empty) or `false` (not there); an `Option` of a text; or a closure
/// to one of these, which is followed.
pub trait AttributeValue {
    /// The attribute of this name.
    fn into_attribute(self, name: &'static str) -> Attribute;
}

/// An attribute of this name.
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

/// What a followed attribute can be at a moment.
pub trait Present {
    /// Its text, if it is there.
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
