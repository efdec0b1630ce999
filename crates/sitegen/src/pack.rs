//! Builds a language's pack from what editors wrote.

use content::{Contents, Message, Pack, Volume, Word};

use crate::content::Content;
use crate::language::Language;

/// Builds the pack of one language, with all its volumes. The content is already checked: every text exists.
pub fn make(content: &Content, language: &Language) -> Pack {
    Pack::of(Volume::ALL.map(|volume| self::volume(content, language, volume)))
}

/// The reference language determines which texts are in which volume.
fn volume(content: &Content, language: &Language, volume: Volume) -> Contents {
    let message = |id: &str| {
        language.messages.get(id).map_or_else(
            || Message::Plain(String::new()),
            |placed| placed.message.clone(),
        )
    };
    let reference = &content.reference;
    let mut contents = Contents {
        fingerprint: reference.fingerprint(),
        volume,
        language: language.code.clone(),
        direction: language.direction,
        texts: reference.texts_in(volume).map(message).collect(),
        pages: reference
            .pages_in(volume)
            .map(|name| language.page(name).cloned().unwrap_or_default())
            .collect(),
        ..Contents::default()
    };
    match volume {
        Volume::First => {
            contents.words = Word::ALL.iter().map(|(id, _)| message(id)).collect();
            contents.areas = content
                .offered()
                .map(|area| area.in_language(language))
                .collect();
            let services = contents.areas.iter().flat_map(|area| &area.services);
            let shown = services.map(|service| service.id.as_str()).collect();
            contents.holidays = content.holidays.in_language(language);
            contents.situations = content.finder.in_language(language, &shown);
        }
        Volume::Writing | Volume::Advice => {
            let mut catalogue = content.catalogue.in_language(language);
            let advice = catalogue.split_off_advice();
            if volume == Volume::Writing {
                contents.catalogue = catalogue;
            } else {
                contents.advice = advice;
            }
        }
        Volume::Keeping
        | Volume::Moving
        | Volume::Paper
        | Volume::Reading
        | Volume::Again
        | Volume::Child => {}
    }
    contents
}
