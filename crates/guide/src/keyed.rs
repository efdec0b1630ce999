//! Texts by their keys: what only the app does, which is built for the ids that the content has.

use crate::ids::VOLUMES;
use crate::message::{Arg, Message};
use crate::pack::{Contents, Direction, Pack, PackError, Volume};
use crate::page::{Block, PageText};

include!(concat!(env!("OUT_DIR"), "/keys.rs"));

impl Contents {
    /// Reads a volume that was made for this build.
    ///
    /// # Errors
    /// When the bytes are not the whole of this volume, or one for another build.
    pub fn decode(bytes: &[u8], volume: Volume) -> Result<Self, PackError> {
        let contents = Self::decode_any(bytes)?;
        if contents.fingerprint != FINGERPRINT {
            return Err(PackError::Mismatch);
        }
        let whole = contents.volume == volume
            && contents.texts.len() == length(&Key::ENDS, volume)
            && contents.pages.len() == length(&Page::ENDS, volume);
        if whole {
            Ok(contents)
        } else {
            Err(PackError::Broken)
        }
    }
}

/// How many a volume has, by the ends of all.
fn length(ends: &[u16; VOLUMES.len()], volume: Volume) -> usize {
    let end = |at: usize| ends.get(at).copied().unwrap_or_default();
    let at = volume as usize;
    usize::from(end(at) - at.checked_sub(1).map_or(0, end))
}

/// The volume that a number is in, and the place it has there.
fn placed(ends: &[u16; VOLUMES.len()], number: u16) -> (usize, usize) {
    let (mut volume, mut start) = (0, 0);
    for end in ends {
        if number < *end {
            break;
        }
        start = *end;
        volume += 1;
    }
    (volume, usize::from(number - start))
}

impl Page {
    /// Whether it is in the first volume, and so there from the start.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.is_of(Volume::First)
    }

    /// Whether it is in this volume.
    #[must_use]
    pub fn is_of(self, volume: Volume) -> bool {
        let (home, _) = placed(&Page::ENDS, self as u16);
        home == volume as usize
    }
}

impl Pack {
    fn message(&self, key: Key) -> Option<&Message> {
        let (volume, at) = placed(&Key::ENDS, key as u16);
        self.volume(volume)?.texts.get(at)
    }

    fn page_text(&self, page: Page) -> Option<&PageText> {
        let (volume, at) = placed(&Page::ENDS, page as u16);
        self.volume(volume)?.pages.get(at)
    }

    /// A short text without places. (One with places shows "…" in them: [`Pack::format`] fills them.)
    #[must_use]
    pub fn text(&self, key: Key) -> &str {
        match self.message(key) {
            Some(Message::Plain(text)) => text,
            // Never blank on a screen, and loud in the tests.
            Some(Message::Parts(_)) | None => "…",
        }
    }

    /// A short text with its places filled.
    #[must_use]
    pub fn format(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        self.message(key).map_or_else(String::new, |message| {
            if self.direction() == Direction::Ltr {
                return message.format(self.language(), args);
            }
            // What is put into a text written from right to left keeps its own direction: without
            // the marks (first strong isolate, U+2068 and U+2069), a telephone number's groups of
            // digits would stand in the wrong order.
            let isolated: Vec<String> = args
                .iter()
                .map(|(_, arg)| match arg {
                    Arg::Text(text) => ["\u{2068}", text, "\u{2069}"].concat(),
                    Arg::Number(_) => String::new(),
                })
                .collect();
            let args: Vec<(&str, Arg<'_>)> = args
                .iter()
                .zip(&isolated)
                .map(|(&(name, arg), text)| match arg {
                    Arg::Text(_) => (name, Arg::Text(text)),
                    Arg::Number(_) => (name, arg),
                })
                .collect();
            message.format(self.language(), &args)
        })
    }

    /// The title of a longer text.
    #[must_use]
    pub fn page_title(&self, page: Page) -> &str {
        self.page_text(page).map_or("", |page| &page.title)
    }

    /// A longer text.
    #[must_use]
    pub fn page(&self, page: Page) -> &[Block] {
        self.page_text(page).map_or(&[], |page| &page.blocks)
    }
}
