//! Longer texts.

use super::element::{Piece, element, text, with};
use super::live::all;
use crate::text::{Block, Page, Span, pack};

/// A page of `content/<language>/pages/`, without its title.
pub fn prose(page: Page) -> Piece {
    all(pack().page(page).iter().map(block))
}

fn block(block: &Block) -> Piece {
    match block {
        Block::Heading(text) => element("h2", vec![], spans(text)),
        Block::Paragraph(text) => element("p", vec![], spans(text)),
        Block::List(lines) => {
            let lines = lines
                .iter()
                .map(|line| element("li", vec![], spans(line)))
                .collect();
            element("ul", vec![], lines)
        }
    }
}

fn spans(spans: &[Span]) -> Vec<Piece> {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(words) => text(words.clone()),
            Span::Strong(words) => element("strong", vec![], vec![text(words.clone())]),
            Span::Link { text: words, href } => link("", words.clone(), href.clone()),
        })
        .collect()
}

/// A link out, which tells the other side nothing about this page.
pub fn link(classes: &'static str, words: String, href: String) -> Piece {
    let attributes = vec![
        with("class", classes),
        with("href", href),
        with("rel", "nofollow noreferrer"),
    ];
    element("a", attributes, vec![text(words)])
}

/// A message of several lines: a paragraph for each.
pub fn lines(message: &str) -> Piece {
    all(message
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| element("p", vec![], vec![text(line.to_owned())])))
}
