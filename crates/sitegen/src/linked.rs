//! Telephone numbers within longer texts. They are not filled in from the data, so a number that changes or ends there
//! would stay in a text: each is compared with the services, and the host is told of those that none has.

use content::{Block, Span};

use crate::content::Content;
use crate::problem::Problem;

/// Numbers that no service's entry needs to have: the emergency services and the NHS.
const ALWAYS: [&str; 4] = ["tel:999", "sms:999", "tel:18000", "tel:111"];

/// Returns a note for each number in a page that no service has, as it is now.
pub fn unknown(content: &Content) -> Vec<Problem> {
    let services = content.areas.iter().flat_map(|area| &area.services);
    let known: Vec<String> = services
        .flat_map(|service| [service.call_link(), service.text_link()])
        .flatten()
        .collect();
    let pages = content
        .languages
        .iter()
        .flat_map(|language| language.pages.values());
    pages
        .flat_map(|page| {
            let links = page.text.blocks.iter().flat_map(links);
            links.map(move |href| (page.file.as_str(), href))
        })
        .filter(|(_, href)| href.starts_with("tel:") || href.starts_with("sms:"))
        .filter(|(_, href)| !ALWAYS.contains(href) && !known.iter().any(|link| link == href))
        .map(|(file, href)| Problem {
            file: file.to_owned(),
            line: None,
            what: format!(
                "has the number `{href}`, which no service in content/areas has, or has any more"
            ),
            write: "Correct the number in this text, or take it out".to_owned(),
        })
        .collect()
}

fn links(block: &Block) -> Vec<&str> {
    let spans: Vec<&Span> = match block {
        Block::Heading(spans) | Block::Paragraph(spans) => spans.iter().collect(),
        Block::List(items) => items.iter().flatten().collect(),
    };
    spans
        .into_iter()
        .filter_map(|span| match span {
            Span::Link { href, .. } => Some(href.as_str()),
            _ => None,
        })
        .collect()
}
