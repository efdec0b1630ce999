//! A preview of what will be printed, and the print command.
//!
//! While the preview is on the page, nothing else of the page is printed (style/app/3-print.css).

pub use crate::browser::print::{is_there as can_print, open as print};
use crate::prelude::*;

/// A sheet in large print, one line below the other.
#[component]
pub fn LargePrint(
    /// The lines, in order.
    lines: Vec<String>,
    /// Whether the first line is a heading.
    #[prop(optional)]
    heading: bool,
) -> View {
    let sheet = view! { <PaperList lines=lines heading=heading /> };
    view! { <Paper classes="paper large" inside=vec![sheet] /> }
}

/// A card to fold, with two panels to a row, each a quarter of a sheet.
#[component]
pub fn FoldedCard(
    /// The panels, each as its lines in order.
    panels: Vec<Vec<String>>,
    /// Whether the first line of the first panel is a heading.
    #[prop(optional)]
    heading: bool,
) -> View {
    let mut panels = panels.into_iter().enumerate();
    let mut rows = Vec::new();
    while let Some((n, left)) = panels.next() {
        // The right half of the last row stays empty if the number of panels is odd.
        let right = panels
            .next()
            .map(|(_, right)| view! { <PaperList lines=right /> });
        rows.push(view! {
            <div class="crease">
                <div class="panel">
                    <PaperList lines=left heading=heading && n == 0 />
                </div>
                <div class="panel">{right.into_iter().collect_view()}</div>
            </div>
        });
    }
    view! { <Paper classes="paper" inside=rows /> }
}

/// The part of the page that is printed.
#[component]
fn Paper(
    /// Its CSS classes.
    classes: &'static str,
    /// Its content.
    inside: Vec<View>,
) -> View {
    view! {
        <div class=classes translate="no" data-testid="paper">
            {inside}
        </div>
    }
}

/// A list of lines, with a heading if wanted.
#[component]
fn PaperList(
    /// The lines, in order.
    lines: Vec<String>,
    /// Whether the first line is a heading.
    #[prop(optional)]
    heading: bool,
) -> View {
    let mut lines = lines.into_iter();
    let title = if heading { lines.next() } else { None };
    let title = title.map(|title| {
        let title = view! { <strong>{title}</strong> };
        view! { <p>{title}</p> }
    });
    let lines = lines.map(|line| view! { <li>{line}</li> });
    let lines = view! { <ul>{lines.collect_view()}</ul> };
    view! {
        {title}
        {lines}
    }
}
