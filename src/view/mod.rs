//! What `view!` and `#[component]` of the crate `markup` expand to: a few functions that every element shares.
//!
//! They read as Leptos' own macros do. Those make types and code for each element that is written down, and put markup
//! that never changes in by `innerHTML`, which this site's Trusted Types policy forbids; these cost a function call
//! ([docs/decisions/0003-markup.md](../../docs/decisions/0003-markup.md)).

mod attribute;
mod control_flow;
mod element;
mod into_view;
pub mod on;
pub mod prop;

pub use attribute::{Attribute, attribute};
pub use control_flow::{For, Show};
pub use element::{element, fragment, simple_element};
pub use into_view::{CollectView, IntoView, child};

use leptos::prelude::AnyView;

/// A part of a screen. Boxed, so that handing it on is handing on a pointer: Leptos' own is forty bytes large, and moving
/// it about is code at every place where one is made.
pub struct View(Box<AnyView>);

impl View {
    /// A view of Leptos' own.
    pub fn from_leptos(view: impl leptos::prelude::IntoAny) -> Self {
        View(Box::new(view.into_any()))
    }

    /// As Leptos takes it.
    pub fn into_leptos(self) -> AnyView {
        *self.0
    }
}

/// The props of a component, put together one by one.
pub trait Props {
    /// With none of them given yet.
    type Builder;

    /// None of them given yet.
    fn builder() -> Self::Builder;
}

/// Begins the props of a component.
#[inline(always)]
pub fn props<P: Props>(_component: &impl Fn(P) -> View) -> P::Builder {
    P::builder()
}
