#![doc = include_str!("../README.md")]

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
