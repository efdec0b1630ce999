//! Five proposed words, replaced on request.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::navigator::use_session;
use super::passphrase_fields::word_list;
use crate::session::{Phrase, Session};
use crate::text::{Key, errors, say};

/// The proposed words; none if the browser provides no randomness.
#[derive(Clone, Copy)]
pub struct ProposedWords {
    session: Session,
    words: RwSignal<Vec<&'static str>>,
}

impl ProposedWords {
    /// Proposes five words.
    #[must_use]
    pub fn propose() -> Self {
        let offered = ProposedWords {
            session: use_session(),
            words: RwSignal::new(Vec::new()),
        };
        offered.change();
        offered
    }

    /// Proposes five others.
    pub fn change(self) {
        let words = self.session.propose();
        self.words
            .set(words.map(|words| words.to_vec()).unwrap_or_default());
    }

    /// Returns the words as a passphrase.
    ///
    /// # Errors
    /// A message for the user if there are no words.
    pub fn phrase(self) -> Result<Phrase, String> {
        self.words.with_untracked(|words| {
            if words.is_empty() {
                Err(say(Key::WordsNone))
            } else {
                Phrase::from_words(words).map_err(|error| errors::phrase(&error))
            }
        })
    }

    /// Returns the list of words, with the three letters that identify each in bold.
    pub fn list(self) -> View {
        (move || {
            let words = self.words.read();
            if words.is_empty() {
                view! { <div class="notice">{say(Key::WordsNone)}</div> }
            } else {
                view! {
                    {word_list(&words)}
                    <p class="soft small">{say(Key::WordsThree)}</p>
                }
            }
        })
        .into_view()
    }

    /// Returns a button that proposes five others.
    pub fn others(self, busy: impl Fn() -> bool + Send + Sync + 'static) -> View {
        view! {
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="other-words"
                label=say(Key::WordsOther)
                busy=busy
                on_click=move || self.change()
            />
        }
    }
}
