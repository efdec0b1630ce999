//! Five words that are offered, until others are asked for.

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;

use super::navigator::use_session;
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
            session: use_session(),
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
    pub fn list(self) -> View {
        (move || {
            let words = self.words.read();
            if words.is_empty() {
                view! { <div class="notice">{say(Key::WordsNone)}</div> }
            } else {
                view! {
                    {word_list(&words)}
                    <p class="soft">{say(Key::WordsThree)}</p>
                }
            }
        })
        .into_view()
    }

    /// A button that offers five others.
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
