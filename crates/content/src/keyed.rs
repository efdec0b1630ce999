//! Texts by their keys. Only the app uses this, and it is built for the content's ids.

use crate::ids::VOLUMES;
use crate::message::{Arg, Message};
use crate::pack::{Contents, Direction, Pack, PackError, Volume};
use crate::page::{Block, PageText};

include!(concat!(env!("OUT_DIR"), "/keys.rs"));

impl Contents {
    /// Decodes a volume that was made for this build.
    ///
    /// # Errors
    /// If the bytes are not the whole of this volume, or are for another build.
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

/// Returns how many items a volume has, from the ends of all volumes.
fn length(ends: &[u16; VOLUMES.len()], volume: Volume) -> usize {
    let end = |at: usize| ends.get(at).copied().unwrap_or_default();
    let at = volume as usize;
    usize::from(end(at) - at.checked_sub(1).map_or(0, end))
}

/// Returns the volume that contains a number, and its index there.
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
    /// Returns whether it is in the first volume, and so available from the start.
    #[must_use]
    pub fn is_first(self) -> bool {
        self.is_of(Volume::First)
    }

    /// Returns whether it is in this volume.
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

    /// Returns a short text without placeholders. (One with placeholders gives only "…": use [`Pack::format`].)
    #[must_use]
    pub fn text(&self, key: Key) -> &str {
        match self.message(key) {
            Some(Message::Plain(text)) => text,
            // Never blank on a screen, and conspicuous in the tests.
            Some(Message::Parts(_)) | None => "…",
        }
    }

    /// Returns a short text with its placeholders filled.
    #[must_use]
    pub fn format(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        self.message(key).map_or_else(String::new, |message| {
            if self.direction() == Direction::Ltr {
                return message.format(self.language(), args);
            }
            // Values inserted into right-to-left text keep their own direction: without the marks (first strong
            // isolate, U+2068 and U+2069), the digit groups of a telephone number would appear in the wrong order.
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

    /// Returns the title of a longer text.
    #[must_use]
    pub fn page_title(&self, page: Page) -> &str {
        self.page_text(page).map_or("", |page| &page.title)
    }

    /// Returns the blocks of a longer text.
    #[must_use]
    pub fn page(&self, page: Page) -> &[Block] {
        self.page_text(page).map_or(&[], |page| &page.blocks)
    }
}
