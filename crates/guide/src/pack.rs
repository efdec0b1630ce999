//! A pack: everything that is said in one language, as one file beside the app.

use crate::catalogue::Catalogue;
use crate::changes::changed;
use crate::message::{Arg, Message};
use crate::page::{Block, PageText};
use crate::service::Area;
use crate::wire::{Reader, Wire, wire_enum, wire_struct};
use crate::words::Word;
use crate::{FINGERPRINT, Key, Page};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left.
    Rtl,
}

wire_enum!(Direction { 0 Ltr {} 1 Rtl {} });

/// What a pack is made of, in the order of its bytes. `press` fills it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The ids it was made for.
    pub fingerprint: u64,
    /// The language's code.
    pub language: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The short texts in the order of `Key`.
    pub texts: Vec<Message>,
    /// The longer texts in the order of `Page`.
    pub pages: Vec<PageText>,
    /// The words in the order of `Word`.
    pub words: Vec<Message>,
    /// What the plan offers.
    pub catalogue: Catalogue,
    /// Who can be called.
    pub areas: Vec<Area>,
}

wire_struct!(Contents {
    fingerprint,
    language,
    direction,
    texts,
    pages,
    words,
    catalogue,
    areas
});

/// Everything that is said in one language. The default says nothing: it stands in until one is loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    contents: Contents,
}

/// Why a pack cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Not a pack, or not all of one.
    #[error("the pack is broken")]
    Broken,
    /// Made for other ids than this build knows: an old file beside a new one.
    #[error("the pack is for another build")]
    Mismatch,
}

impl Pack {
    /// Reads a pack that was made for this build.
    ///
    /// # Errors
    /// When the bytes are not a whole pack, or one for another build.
    pub fn decode(bytes: &[u8]) -> Result<Self, PackError> {
        let pack = Self::decode_any(bytes)?;
        let contents = &pack.contents;
        if contents.fingerprint != FINGERPRINT {
            return Err(PackError::Mismatch);
        }
        let whole = contents.texts.len() == Key::COUNT && contents.pages.len() == Page::COUNT;
        if whole {
            Ok(pack)
        } else {
            Err(PackError::Broken)
        }
    }

    /// Reads a pack whatever ids it was made for. For `press`, which works on content that this
    /// build may not know; by a `Key` only a pack from [`Pack::decode`] may be asked.
    ///
    /// # Errors
    /// When the bytes are not a whole pack.
    pub fn decode_any(bytes: &[u8]) -> Result<Self, PackError> {
        let mut from = Reader::new(bytes);
        let contents = Contents::read(&mut from);
        if from.whole() {
            Self::new(contents)
        } else {
            Err(PackError::Broken)
        }
    }

    /// A pack of these contents.
    ///
    /// # Errors
    /// When a word is missing.
    pub fn new(contents: Contents) -> Result<Self, PackError> {
        if contents.words.len() == Word::ALL.len() {
            Ok(Self { contents })
        } else {
            Err(PackError::Broken)
        }
    }

    /// The bytes of the pack.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.contents.write(&mut out);
        out
    }

    /// A short text without places. (One with places shows "…" in them: [`Pack::format`] fills them.)
    #[must_use]
    pub fn text(&self, key: Key) -> &str {
        match self.contents.texts.get(key as usize) {
            Some(Message::Plain(text)) => text,
            // Never blank on a screen, and loud in the tests.
            Some(Message::Parts(_)) | None => "…",
        }
    }

    /// A short text with its places filled.
    #[must_use]
    pub fn format(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        self.contents
            .texts
            .get(key as usize)
            .map_or_else(String::new, |message| {
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
        self.contents
            .pages
            .get(page as usize)
            .map_or("", |page| &page.title)
    }

    /// A longer text.
    #[must_use]
    pub fn page(&self, page: Page) -> &[Block] {
        self.contents
            .pages
            .get(page as usize)
            .map_or(&[], |page| &page.blocks)
    }

    /// What the plan offers.
    #[must_use]
    pub fn catalogue(&self) -> &Catalogue {
        &self.contents.catalogue
    }

    /// The pack with what its host changed since (see [`change`](crate::change)), and how many services
    /// that names. None when anything is wrong in the file: this pack is gone then, and one for showing
    /// must be made from its bytes again.
    #[must_use]
    pub fn changed(mut self, file: &[u8]) -> Option<(Self, usize)> {
        let named = changed(&mut self.contents.areas, file)?;
        Some((self, named))
    }

    /// Who can be called.
    #[must_use]
    pub fn areas(&self) -> &[Area] {
        &self.contents.areas
    }

    /// The language's code.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.contents.language
    }

    /// Which way the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.contents.direction
    }

    /// The contents as they were put in.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    pub(crate) fn word(&self, index: usize, args: &[(&str, Arg<'_>)]) -> String {
        self.contents
            .words
            .get(index)
            .map_or_else(String::new, |message| message.format(self.language(), args))
    }
}
