//! What all screens and components use: Leptos' signals, and views that cost a function call ([`crate::view`]).

pub use leptos::prelude::*;

pub use crate::view::{Attribute, CollectView, IntoView, Show, View, attribute, on, prop};
pub use markup::{component, view};
