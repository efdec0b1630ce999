//! Further content that opens on demand.

use crate::prelude::*;

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
