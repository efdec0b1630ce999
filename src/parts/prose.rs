//! Longer texts.

use crate::text::{Block, Page, Span};
use leptos::prelude::*;

use super::live::all;

use crate::text::pack;

/// A page of `content/<language>/pages/`, without its title.
#[component]
pub fn Prose(
    /// Which page.
    page: Page,
) -> impl IntoView {
    all(pack().page(page).iter().map(block))
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h2>{spans(text)}</h2> }.into_any(),
        Block::Paragraph(text) => view! { <p>{spans(text)}</p> }.into_any(),
        Block::List(lines) => {
            let lines = all(lines.iter().map(|line| view! { <li>{spans(line)}</li> }.into_any()));
            view! { <ul>{lines}</ul> }.into_any()
        }
    }
}

fn spans(text: &[Span]) -> Vec<AnyView> {
    text.iter()
        .map(|span| match span {
            Span::Text(text) => text.clone().into_any(),
            Span::Strong(text) => view! { <strong>{text.clone()}</strong> }.into_any(),
            Span::Link { text, href } => {
                view! { <a href=href.clone() rel="nofollow noreferrer">{text.clone()}</a> }
                    .into_any()
            }
        })
        .collect()
}

/// A message of several lines: a paragraph for each.
#[component]
pub fn Lines(
    /// The message.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    all(text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| view! { <p>{line.to_owned()}</p> }.into_any()))
}
