//! A language's pack from what editors wrote.

use guide::{Contents, Message, Pack, PackError, PageText, Word};

use crate::content::Content;
use crate::fluent::Placed;
use crate::language::Language;

/// The pack of one language. The content was checked before: every text is there.
pub fn make(content: &Content, language: &Language) -> Result<Pack, PackError> {
    let message = |id: &str| {
        language.messages.get(id).map_or_else(
            || Message::Plain(String::new()),
            |placed| placed.message.clone(),
        )
    };
    Pack::new(Contents {
        fingerprint: content.reference.fingerprint(),
        language: language.code.clone(),
        direction: language.direction,
        texts: content
            .reference
            .messages
            .iter()
            .map(|(id, placed)| match is_elsewhere(id, placed) {
                true => Message::Plain(String::new()),
                false => message(id),
            })
            .collect(),
        pages: content
            .reference
            .pages
            .keys()
            .map(|name| match ALONE_PAGES.contains(&name.as_str()) {
                true => PageText::default(),
                false => language.pages.get(name).cloned().unwrap_or_default(),
            })
            .collect(),
        words: Word::ALL.iter().map(|(id, _)| message(id)).collect(),
        catalogue: content.catalogue.in_language(language),
        areas: content
            .offered()
            .map(|area| area.in_language(language))
            .collect(),
    })
}

/// Files of a language whose texts no screen names: the catalogue has those of the plan, and the page for
/// hosts has a file of its own. `no_screen_names_a_text_that_is_not_sent` (tests/project.rs) keeps it so.
const ELSEWHERE: [&str; 2] = ["plan.ftl", "host.ftl"];

/// What index.html alone says, before the app and beside it: the same test keeps it so.
const ALONE: [&str; 18] = [
    "cover-back",
    "cover-heading",
    "exit-expired",
    "exit-label",
    "exit-leaving",
    "exit-one-more",
    "exit-two-more",
    "front-leaves",
    "front-next",
    "front-numbers",
    "front-plain",
    "start-failed",
    "start-go",
    "start-loading",
    "start-no-scripts",
    "start-ready",
    "start-slow",
    "start-stopped",
];
const ALONE_PAGES: [&str; 2] = ["birds", "next"];

/// The ids of texts and the names of pages that no pack has for the app to show.
pub fn not_sent(reference: &Language) -> (Vec<&str>, [&'static str; 2]) {
    let messages = reference.messages.iter();
    let ids = messages.filter(|(id, placed)| is_elsewhere(id, placed));
    (ids.map(|(id, _)| id.as_str()).collect(), ALONE_PAGES)
}

/// Whether the pack would have this text a second time, or for nobody: then it goes without it.
fn is_elsewhere(id: &str, placed: &Placed) -> bool {
    let file = placed.file.rsplit('/').next().unwrap_or_default();
    ELSEWHERE.contains(&file)
        || ALONE.contains(&id)
        || Word::ALL.iter().any(|(word, _)| *word == id)
}
