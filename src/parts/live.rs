//! Views that follow what they read. Each kind of closure is boxed once, so that all share one piece of
//! code: Leptos makes code for every closure type that a view holds.

use std::sync::Arc;

use leptos::prelude::*;

use super::element::{Piece, nothing};
use crate::session::Id;

type Condition = Box<dyn Fn() -> bool + Send + Sync>;
type View = Box<dyn Fn() -> Piece + Send>;

/// A text that follows what it reads.
pub fn live(text: impl Fn() -> String + Send + 'static) -> Piece {
    shown(move || super::element::text(text()))
}

/// A view that follows what it reads: built anew when that changes.
pub fn shown(view: impl Fn() -> Piece + Send + 'static) -> Piece {
    fn boxed(view: View) -> Piece {
        Box::new((move || *view()).into_any())
    }
    boxed(Box::new(view))
}

/// One view while the condition holds, another while not; built anew only when the condition turns.
pub fn either(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    yes: impl Fn() -> Piece + Send + 'static,
    no: impl Fn() -> Piece + Send + 'static,
) -> Piece {
    fn boxed(condition: Condition, yes: View, no: View) -> Piece {
        let condition = ArcMemo::new(move |_| condition());
        shown(move || if condition.get() { yes() } else { no() })
    }
    boxed(Box::new(condition), Box::new(yes), Box::new(no))
}

/// A view that is there while the condition holds.
pub fn when(
    condition: impl Fn() -> bool + Send + Sync + 'static,
    view: impl Fn() -> Piece + Send + 'static,
) -> Piece {
    either(condition, view, nothing)
}

/// A row for each item, kept while the item stays in the list.
pub fn each(
    ids: impl Fn() -> Vec<Id> + Send + Sync + 'static,
    row: impl Fn(Id) -> Piece + Send + Sync + 'static,
) -> Piece {
    fn boxed(
        ids: Box<dyn Fn() -> Vec<Id> + Send + Sync>,
        row: Arc<dyn Fn(Id) -> Piece + Send + Sync>,
    ) -> Piece {
        let rows = view! { <For each=move || ids() key=|id| *id children=move |id| *row(id) /> };
        Box::new(rows.into_any())
    }
    boxed(Box::new(ids), Arc::new(row))
}

/// Several views, one after the other.
pub fn all(views: impl IntoIterator<Item = Piece>) -> Piece {
    fn made(views: Vec<Piece>) -> Piece {
        Box::new(
            views
                .into_iter()
                .map(|view| *view)
                .collect::<Vec<_>>()
                .into_any(),
        )
    }
    made(views.into_iter().collect())
}
