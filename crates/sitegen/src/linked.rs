//! Telephone numbers within texts. They are not filled in from the data, so a number that changes or ends there
//! would stay in a text: each is compared with the services, and the host is told of those that none has.

use content::{Block, Message, Part, Piece, Span, numbers_in};

use crate::content::Content;
use crate::problem::Problem;

/// Numbers that no service's entry needs to have: the emergency services and the NHS.
const ALWAYS: [&str; 4] = ["tel:999", "sms:999", "tel:18000", "tel:111"];

/// Numbers in short texts of bodies that are no service here; a claim in content/facts has each.
const OF_OTHERS: [&str; 3] = ["tel:02070085000", "tel:03000606699", "tel:03457777888"];

/// The texts for hosts, whose numbers are examples.
const FOR_HOSTS: &str = "/host.ftl";

/// Returns a note for each number in a text that no service has, as it is now.
pub fn unknown(content: &Content) -> Vec<Problem> {
    let services = content.areas.iter().flat_map(|area| &area.services);
    let known: Vec<String> = services
        .flat_map(|service| [service.call_link(), service.text_link()])
        .flatten()
        .collect();
    let pages = content.languages.iter().flat_map(|language| {
        language.pages.values().flat_map(|page| {
            let links = page.text.blocks.iter().flat_map(links);
            let numbers = links.filter(|href| href.starts_with("tel:") || href.starts_with("sms:"));
            numbers.map(|href| (page.file.as_str(), None, href.to_owned()))
        })
    });
    let messages = content.languages.iter().flat_map(|language| {
        let messages = language.messages.values();
        messages
            .filter(|placed| !placed.file.ends_with(FOR_HOSTS))
            .flat_map(|placed| {
                let numbers = numbers_in(&words(&placed.message)).into_iter();
                numbers.map(|number| (placed.file.as_str(), Some(placed.line), number.link))
            })
    });
    pages
        .chain(messages)
        .filter(|(_, _, href)| {
            let href = href.as_str();
            !ALWAYS.contains(&href)
                && !OF_OTHERS.contains(&href)
                && !known.iter().any(|link| link == href)
        })
        .map(|(file, line, href)| Problem {
            file: file.to_owned(),
            line,
            what: format!(
                "has the number `{href}`, which no service in content/areas has, or has any more"
            ),
            write: "Correct the number in this text, or take it out".to_owned(),
        })
        .collect()
}

/// A message's own words, without what is filled in.
fn words(message: &Message) -> String {
    let parts = match message {
        Message::Plain(text) => return text.clone(),
        Message::Parts(parts) => parts,
    };
    let pieces = parts.iter().flat_map(|part| match part {
        Part::Piece(piece) => vec![piece],
        Part::Choice(_, cases) => cases.iter().flat_map(|(_, pieces)| pieces).collect(),
    });
    let words = pieces.filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.as_str()),
        Piece::Place(_) => None,
    });
    words.collect::<Vec<_>>().join(" | ")
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
