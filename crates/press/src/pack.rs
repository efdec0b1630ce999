//! A language's pack from what editors wrote.

use guide::{Contents, Message, Pack, PackError, Word};

use crate::checking;
use crate::content::Content;
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
            .map(|(id, placed)| match checking::is_for_hosts(&placed.file) {
                true => Message::Plain(String::new()),
                false => message(id),
            })
            .collect(),
        pages: content
            .reference
            .pages
            .keys()
            .map(|name| language.pages.get(name).cloned().unwrap_or_default())
            .collect(),
        words: Word::ALL.iter().map(|(id, _)| message(id)).collect(),
        catalogue: content.catalogue.in_language(language),
        areas: content
            .offered()
            .map(|area| area.in_language(language))
            .collect(),
    })
}
