//! `view!` and `#[component]` in Leptos' syntax, at the cost of function calls.
//!
//! Leptos' own macros make types and code for each element that is written down, and put static markup in by
//! `innerHTML`, which this app's Trusted Types policy blocks. These expand to calls of the few functions in the app's
//! `view` module (`crate::view`), which every element shares: docs/decisions/0003-markup.md has the figures.
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
//! | `name="value"`, `name=expression`, `name=move \|\| …` | `attribute("name", …)`; a closure is followed |
//! | `hidden` | the attribute with an empty value |
//! | `on:click=…`, `prop:value=…` | `on::click(…)`, `prop::value(…)` |
//! | `{..attributes}` | all attributes of a list |
//! | `{expression}`, `{move \|\| …}`, `"text"` | `child(…)`; a closure is followed |
//! | `<Name prop=… optional>children</Name>` | `Name` called with its props; `children` is a closure |
//! | `<Name let:item>…</Name>` | the same, and the closure takes `item` |
//!
//! A closure whose parameters need a type stands in braces: `on_choose={move |key: Option<String>| …}`.

use proc_macro::TokenStream;

mod component;
mod view;

/// Markup as Leptos has it. See the crate's documentation.
#[proc_macro]
pub fn view(markup: TokenStream) -> TokenStream {
    view::expand(markup.into()).into()
}

/// Makes a component of a function: its parameters become props.
///
/// - `#[prop(optional)]`: may be left out, and is `Default::default()` then; of an `Option` the inside is given.
/// - `#[prop(default = …)]`: may be left out, and is this then.
/// - `#[prop(into)]`: takes whatever becomes it.
/// - A prop that is a `Box<dyn Fn…>` takes any such closure.
#[proc_macro_attribute]
pub fn component(_: TokenStream, function: TokenStream) -> TokenStream {
    component::expand(function.into())
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}
