//! What goes on paper, shown as it will be, and the way to the printer.
//!
//! While the screen with this is up, nothing else of the page is printed (style/5-print.css).

use super::element::{Piece, class, element, handle, text, with};
use super::live::all;
pub use crate::device::print::{is_there as can_print, open as print};

/// A sheet in large print: one line below the other. `heading` says whether the first is one.
pub fn large_print(lines: Vec<String>, heading: bool) -> Piece {
    let sheet = list(lines, heading);
    paper("paper large", vec![sheet])
}

/// A card to fold: panels, two and two side by side, each a quarter of a sheet.
pub fn folded_card(panels: Vec<Vec<String>>, heading: bool) -> Piece {
    let mut panels = panels.into_iter().enumerate();
    let mut rows = Vec::new();
    while let Some((n, left)) = panels.next() {
        // The other half of the row stays free where there is nothing for it.
        let right = panels.next().map(|(_, right)| list(right, false));
        let inside = vec![
            element(
                "div",
                vec![class("panel")],
                vec![list(left, heading && n == 0)],
            ),
            element("div", vec![class("panel")], right.into_iter().collect()),
        ];
        rows.push(element("div", vec![class("fold")], inside));
    }
    paper("paper", rows)
}

fn paper(classes: &'static str, inside: Vec<Piece>) -> Piece {
    let attributes = vec![class(classes), with("translate", "no"), handle("paper")];
    element("div", attributes, inside)
}

fn list(lines: Vec<String>, heading: bool) -> Piece {
    let mut lines = lines.into_iter();
    let title = if heading { lines.next() } else { None };
    let title = title.map(|title| {
        let title = element("strong", vec![], vec![text(title)]);
        element("p", vec![], vec![title])
    });
    let lines = lines.map(|line| element("li", vec![], vec![text(line)]));
    let lines = element("ul", vec![], lines.collect());
    all(title.into_iter().chain([lines]))
}
