//! Views that follow what they read, and what happens on a press.
//!
//! Leptos makes code for every closure type that a view holds. Here each kind of closure is boxed once,
//! so that all of them share one piece of code: without this the app is twice the download.

use std::sync::Arc;

use leptos::ev::{Event, KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use crate::session::Id;

/// What a press does.
pub type Press = On<MouseEvent>;

/// What happens on an event.
type On<E> = Box<dyn FnMut(E)>;

/// What a press does.
pub fn press(work: impl Fn() + 'static) -> Press {
    Box::new(move |_| work())
}

/// Takes the text of a field, whole, after every keystroke or choice.
pub fn takes(take: impl Fn(String) + 'static) -> On<Event> {
    Box::new(move |event| take(event_target_value(&event)))
}

/// Takes the state of a box that can be ticked.
pub fn ticks(take: impl Fn(bool) + 'static) -> On<Event> {
    Box::new(move |event| take(event_target_checked(&event)))
}

/// What the enter key does in a field.
pub fn enter(work: impl Fn() + 'static) -> On<KeyboardEvent> {
    fn boxed(work: Box<dyn Fn()>) -> On<KeyboardEvent> {
        Box::new(move |event: KeyboardEvent| {
            if event.key() == "Enter" {
                work();
            }
        })
    }
    boxed(Box::new(work))
}

/// A text that follows what it reads.
pub fn live(text: impl Fn() -> String + Send + 'static) -> AnyView {
    fn boxed(text: Box<dyn Fn() -> String + Send>) -> AnyView {
        (move || text()).into_any()
    }
    boxed(Box::new(text))
}

/// A view that follows what it reads: built anew when that changes.
pub fn shown(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    fn boxed(view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
        (move || view()).into_any()
    }
    boxed(Box::new(view))
}

type Condition = Box<dyn Fn() -> bool + Send + Sync>;
type View = Box<dyn Fn() -> AnyView + Send>;

/// One view while the condition holds, another while not; built anew only when the condition turns.
pub fn either(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    yes: impl Fn() -> AnyView + Send + 'static,
    no: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    fn boxed(condition: Condition, yes: View, no: View) -> AnyView {
        let condition = ArcMemo::new(move |_| condition());
        (move || if condition.get() { yes() } else { no() }).into_any()
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
    views.into_iter().collect::<Vec<_>>().into_any()
}

/// What an attribute follows.
pub fn flag(condition: impl Fn() -> bool + Send + Sync + 'static) -> Signal<bool> {
    Signal::derive(condition)
}

/// What an attribute says: nothing, and it is not there.
pub fn attribute(
    value: impl Fn() -> Option<&'static str> + Send + Sync + 'static,
) -> Signal<Option<&'static str>> {
    Signal::derive(value)
}
