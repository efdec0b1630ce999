//! `<For>` as in Leptos, over the plan's items, with closures that are boxed once.

use std::sync::Arc;

use crate::prelude::*;
use crate::session::Id;

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
