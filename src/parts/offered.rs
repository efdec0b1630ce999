//! Five words that are offered, until others are asked for.

use leptos::prelude::*;

use super::element::{Piece, text};
use super::go::session;
use super::live::{all, shown};
use super::pieces::{Kind, notice, soft, waits};
use super::words::word_list;
use crate::session::{Phrase, Session};
use crate::text::{Key, errors, say};

/// The words that are offered; none where the browser has no randomness to give.
#[derive(Clone, Copy)]
pub struct Offered {
    session: Session,
    words: RwSignal<Vec<&'static str>>,
}

impl Offered {
    /// Five words.
    #[must_use]
    pub fn new() -> Self {
        let offered = Offered {
            session: session(),
            words: RwSignal::new(Vec::new()),
        };
        offered.change();
        offered
    }

    /// Five others.
    pub fn change(self) {
        let words = self.session.propose();
        self.words
            .set(words.map(|words| words.to_vec()).unwrap_or_default());
    }

    /// What they come to.
    ///
    /// # Errors
    /// A sentence, where there are none.
    pub fn phrase(self) -> Result<Phrase, String> {
        self.words.with_untracked(|words| {
            if words.is_empty() {
                Err(say(Key::WordsNone))
            } else {
                Phrase::from_words(words).map_err(|error| errors::phrase(&error))
            }
        })
    }

    /// The words, with the three letters that tell each.
    pub fn list(self) -> Piece {
        shown(move || {
            let words = self.words.read();
            if words.is_empty() {
                notice(text(say(Key::WordsNone)))
            } else {
                all([word_list(&words), soft(say(Key::WordsThree))])
            }
        })
    }

    /// A button that offers five others.
    pub fn others(self, busy: impl Fn() -> bool + Send + Sync + 'static) -> Piece {
        waits(
            Kind::Second,
            "other-words",
            Key::WordsOther,
            busy,
            move || self.change(),
        )
    }
}
