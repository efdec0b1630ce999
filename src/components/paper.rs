//! What goes on paper, shown as it will be, and the way to the printer.
//!
//! While the screen with this is up, nothing else of the page is printed (style/5-print.css).

pub use crate::device::print::{is_there as can_print, open as print};
use crate::prelude::*;

/// A sheet in large print: one line below the other. `heading` says whether the first is one.
#[component]
pub fn LargePrint(lines: Vec<String>, #[prop(optional)] heading: bool) -> View {
    let sheet = view! { <PaperList lines=lines heading=heading /> };
    view! { <Paper classes="paper large" inside=vec![sheet] /> }
}

/// A card to fold: panels, two and two side by side, each a quarter of a sheet.
#[component]
pub fn FoldedCard(panels: Vec<Vec<String>>, #[prop(optional)] heading: bool) -> View {
    let mut panels = panels.into_iter().enumerate();
    let mut rows = Vec::new();
    while let Some((n, left)) = panels.next() {
        // The other half of the row stays free where there is nothing for it.
        let right = panels
            .next()
            .map(|(_, right)| view! { <PaperList lines=right /> });
        rows.push(view! {
            <div class="fold">
                <div class="panel">
                    <PaperList lines=left heading=heading && n == 0 />
                </div>
                <div class="panel">{right.into_iter().collect_view()}</div>
            </div>
        });
    }
    view! { <Paper classes="paper" inside=rows /> }
}

#[component]
fn Paper(classes: &'static str, inside: Vec<View>) -> View {
    view! {
        <div class=classes translate="no" data-testid="paper">
            {inside}
        </div>
    }
}

#[component]
fn PaperList(lines: Vec<String>, #[prop(optional)] heading: bool) -> View {
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
