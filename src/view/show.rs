//! `<Show>` as in Leptos, with closures that are boxed once.

use leptos::prelude::{ArcMemo, Get};
use markup::component;

use super::{IntoView, View};

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
