//! `<Show>` and `<For>` as in Leptos, with closures that are boxed once.

use std::sync::Arc;

use leptos::prelude::{ArcMemo, Get};
use markup::component;

use super::{IntoView, View};
use crate::session::Id;

/// Shows its children while a condition holds, else the fallback; rebuilt only when the condition changes.
#[component]
pub fn Show(
    /// The condition.
    when: Box<dyn Fn() -> bool + Send + Sync>,
    /// What is shown while it does not hold; nothing if omitted.
    #[prop(optional)]
    fallback: Option<Box<dyn Fn() -> View + Send>>,
    /// What is shown while it holds.
    children: Box<dyn Fn() -> View + Send>,
) -> View {
    let when = ArcMemo::new(move |_| when());
    let view = move || match (when.get(), &fallback) {
        (true, _) => children(),
        (false, Some(fallback)) => fallback(),
        (false, None) => ().into_view(),
    };
    view.into_view()
}

/// Shows a row for each item of the plan, kept while the item stays in the list: `<For each=ids let:id>…</For>`.
#[component]
pub fn For(
    /// The ids of the items, in order.
    each: Box<dyn Fn() -> Vec<Id> + Send + Sync>,
    /// Returns the row of an item.
    children: Box<dyn Fn(Id) -> View + Send + Sync>,
) -> View {
    let row: Arc<dyn Fn(Id) -> View + Send + Sync> = children.into();
    View::from_leptos(leptos::prelude::view! {
        <leptos::prelude::For each=move || each() key=|id| *id children=move |id| row(id).into_leptos() />
    })
}
