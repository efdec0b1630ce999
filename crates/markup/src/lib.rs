//! `view!` and `#[component]` in Leptos' syntax, at the cost of function calls.
//!
//! Leptos' own macros generate types and code for each element in the source, and insert static markup by
//! `innerHTML`, which this app's Trusted Types policy blocks. These expand to calls of a few functions in the app's
//! `view` module (`crate::view`), which all elements share: docs/decisions/0003-markup.md has the figures.
//!
//! ```text
//! #[component]
//! pub fn Chip(
//!     /// Whether it is pressed.
//!     pressed: Box<dyn Fn() -> bool + Send + Sync>,
//!     #[prop(into)] label: String,
//!     #[prop(optional)] wide: bool,
//!     on_click: Box<dyn Fn()>,
//! ) -> View {
//!     view! {
//!         <button class="chip" type="button" aria-pressed=pressed on:click=move |_| on_click()>
//!             {label}
//!         </button>
//!     }
//! }
//!
//! view! { <Chip pressed=move || view.get() == All label=text(Key::All) on_click=move || view.set(All) /> }
//! ```
//!
//! # What `view!` takes
//!
//! | syntax | becomes |
//! |---|---|
//! | `<p class="soft">…</p>` | `element("p", attributes, children)` |
//! | `name="value"`, `name=expression`, `name=move \|\| …` | `attribute("name", …)`; a closure makes it reactive |
//! | `hidden` | the attribute with an empty value |
//! | `on:click=…`, `prop:value=…` | `on::click(…)`, `prop::value(…)` |
//! | `{..attributes}` | all attributes of a list |
//! | `{expression}`, `{move \|\| …}`, `"text"` | `child(…)`; a closure makes it reactive |
//! | `<Name prop=… optional>children</Name>` | `Name` called with its props; `children` is a closure |
//! | `<Name let:item>…</Name>` | the same, and the closure takes `item` |
//!
//! A closure whose parameters need a type must be in braces: `on_choose={move |key: Option<String>| …}`.

use proc_macro::TokenStream;

mod component;
mod view;

/// Expands markup in Leptos' syntax to a view. See the crate's documentation.
#[proc_macro]
pub fn view(markup: TokenStream) -> TokenStream {
    view::expand(markup.into()).into()
}

/// Turns a function into a component: its parameters become props.
///
/// - `#[prop(optional)]`: may be omitted, with `Default::default()` then; for an `Option<T>`, a `T` is given.
/// - `#[prop(default = …)]`: may be omitted, with this default.
/// - `#[prop(into)]`: takes any value that converts into its type.
/// - A prop of type `Box<dyn Fn…>` takes any such closure.
#[proc_macro_attribute]
pub fn component(_: TokenStream, function: TokenStream) -> TokenStream {
    component::expand(function.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}
