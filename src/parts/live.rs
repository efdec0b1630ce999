//! Views that follow what they read. Each kind of closure is boxed once, so that all share one piece of
//! code: Leptos makes code for every closure type that a view holds.

use std::sync::Arc;

use leptos::prelude::*;

use crate::session::Id;

type Condition = Box<dyn Fn() -> bool + Send + Sync>;
type View = Box<dyn Fn() -> AnyView + Send>;

/// A text that follows what it reads.
pub fn live(text: impl Fn() -> String + Send + 'static) -> AnyView {
    shown(move || text().into_any())
}

/// A view that follows what it reads: built anew when that changes.
pub fn shown(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    fn boxed(view: View) -> AnyView {
        (move || view()).into_any()
    }
    boxed(Box::new(view))
}

/// One view while the condition holds, another while not; built anew only when the condition turns.
pub fn either(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    yes: impl Fn() -> AnyView + Send + 'static,
    no: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    fn boxed(condition: Condition, yes: View, no: View) -> AnyView {
        let condition = ArcMemo::new(move |_| condition());
        shown(move || if condition.get() { yes() } else { no() })
    }
    boxed(Box::new(condition), Box::new(yes), Box::new(no))
}

/// A view that is there while the condition holds.
pub fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    either(condition, view, || ().into_any())
}

/// A row for each item, kept while the item stays in the list.
pub fn each(
    ids: impl Fn() -> Vec<Id> + Send + Sync + 'static,
    row: impl Fn(Id) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    fn boxed(
        ids: Box<dyn Fn() -> Vec<Id> + Send + Sync>,
        row: Arc<dyn Fn(Id) -> AnyView + Send + Sync>,
    ) -> AnyView {
        view! { <For each=move || ids() key=|id| *id children=move |id| row(id) /> }.into_any()
    }
    boxed(Box::new(ids), Arc::new(row))
}

/// Several views, one after the other.
pub fn all(views: impl IntoIterator<Item = AnyView>) -> AnyView {
    fn made(views: Vec<AnyView>) -> AnyView {
        views.into_any()
    }
    made(views.into_iter().collect())
}
