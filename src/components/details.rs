//! Further content that opens on demand.

use crate::prelude::*;
use crate::text::{Key, say};

/// A summary line and the content it opens.
#[component]
pub fn Details(
    /// The summary line.
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// The content.
    children: View,
) -> View {
    view! {
        <details open=open>
            <summary>{summary}</summary>
            {children}
        </details>
    }
}

/// The same with a summary line that also says what is inside, so that nothing is hidden behind it.
#[component]
pub fn Fold(
    /// The summary line's `data-testid`.
    test_id: &'static str,
    /// What is inside.
    title: Key,
    /// What was chosen or written there; may be empty.
    says: Box<dyn Fn() -> String + Send>,
    /// The content.
    children: View,
) -> View {
    let line = move || match says() {
        none if none.is_empty() => say(title),
        says => format!("{}: {says}", say(title)),
    };
    view! {
        <details>
            <summary data-testid=test_id translate="no">
                {line}
            </summary>
            {children}
        </details>
    }
}
