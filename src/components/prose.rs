//! Longer texts.

use super::picture::{Icon, Picture};
use crate::prelude::*;
use crate::text::{Block, Page, Span, pack};

/// A page of `content/<language>/pages/`, without its title.
#[component]
pub fn Prose(
    /// The page.
    page: Page,
) -> View {
    pack().page(page).iter().map(block).collect_view()
}

fn block(block: &Block) -> View {
    match block {
        Block::Heading(text) => view! { <h2>{spans(text)}</h2> },
        Block::Paragraph(text) => view! { <p>{spans(text)}</p> },
        Block::List(lines) => {
            let lines = lines
                .iter()
                .map(|line| match line.split_first() {
                    Some((Span::Picture(name), words)) => view! {
                        <li class="pictured">
                            <Icon picture=Picture::named(name) />
                            <span>{spans(words)}</span>
                        </li>
                    },
                    _ => view! { <li>{spans(line)}</li> },
                })
                .collect_view();
            view! { <ul>{lines}</ul> }
        }
    }
}

fn spans(spans: &[Span]) -> Vec<View> {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(words) => words.clone().into_view(),
            Span::Strong(words) => view! { <strong>{words.clone()}</strong> },
            Span::Link { text: words, href } => {
                view! { <ProseLink classes="" words=words.clone() href=href.clone() /> }
            }
            Span::Picture(name) => view! { <Icon picture=Picture::named(name) /> },
        })
        .collect()
}

/// A link to another site, which learns nothing about this page from it.
#[component]
pub fn ProseLink(
    /// Its CSS classes; may be empty.
    classes: &'static str,
    /// Its text.
    words: String,
    /// The address it leads to.
    href: String,
) -> View {
    view! {
        <a class=classes href=href rel="nofollow noreferrer">
            {words}
        </a>
    }
}

/// Returns the lines of a message as a paragraph each, without the empty ones.
pub fn lines(message: &str) -> View {
    message
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> })
        .collect_view()
}
