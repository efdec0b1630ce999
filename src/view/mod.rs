//! What `view!` and `#[component]` of the crate `markup` expand to: a few functions that all elements share.
//!
//! The syntax is that of Leptos' own macros. Those generate types and code for each element in the source, and
//! insert static markup by `innerHTML`, which this site's Trusted Types policy forbids; these cost a function call
//! ([docs/decisions/0003-markup.md](../../docs/decisions/0003-markup.md)).

mod attribute;
mod element;
mod into_view;
pub mod on;
pub mod prop;
mod show;

pub use attribute::{Attribute, attribute};
pub use element::{element, fragment, simple_element};
pub use into_view::{CollectView, IntoView, child};
pub use show::Show;

use leptos::prelude::AnyView;

/// A part of a screen. Boxed, so that passing it on is passing on a pointer: Leptos' own view is 40 bytes in size,
/// and moving it takes code at every place where one is created.
pub struct View(Box<AnyView>);

impl View {
    /// Wraps a view of Leptos' own.
    pub fn from_leptos(view: impl leptos::prelude::IntoAny) -> Self {
        View(Box::new(view.into_any()))
    }

    /// Returns it as Leptos' own view.
    pub fn into_leptos(self) -> AnyView {
        *self.0
    }
}

/// The props of a component, set one by one.
pub trait Props {
    /// The builder with no props set.
    type Builder;

    /// Returns the builder with no props set.
    fn builder() -> Self::Builder;
}

/// Returns the builder for the props of a component.
#[inline(always)]
pub fn props<P: Props>(_component: &impl Fn(P) -> View) -> P::Builder {
    P::builder()
}
