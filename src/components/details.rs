//! More that opens when it is wanted.

use crate::prelude::*;

/// A line, and what it opens.
#[component]
pub fn Details(
    /// The line.
    summary: String,
    /// Whether it stands open at first.
    #[prop(optional)]
    open: bool,
    /// What it opens.
    children: View,
) -> View {
    view! {
        <details open=open>
            <summary>{summary}</summary>
            {children}
        </details>
    }
}
