//! Other words for what is kept: one's own changed, a second person's given or taken back.

use leptos::prelude::*;
use plan::record::{self, Cache};
use vault::{OpenError, Phrase, ResealError};

use super::{Change, Session, SettingKey};

/// What is to become of the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rewording {
    /// One's own are changed. A second person's end with the old ones.
    Change,
    /// A second person gets words; any they had before end.
    Give,
    /// The second person's words end.
    TakeBack,
}

impl Session {
    /// Whether these are the words by which this person opens what is kept: the same work as opening. The
    /// other person's do not count: words changed by them would lock out whoever typed them.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if these are not the words.
    pub async fn check(&self, phrase: &Phrase) -> Result<(), OpenError> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let opened = keeper.open(phrase).await?;
        if opened.unlocked.by_second_person() == untrack(|| self.is_second()) {
            Ok(())
        } else {
            Err(OpenError::No)
        }
    }

    /// Whether it was opened with the second person's words: then the words are not theirs to change.
    #[must_use]
    pub fn is_second(&self) -> bool {
        self.keeping.track();
        self.inner
            .with_value(|inner| inner.kept.as_ref().is_some_and(|kept| kept.is_second()))
    }

    /// Whether a second person has words.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.whole(|plan| plan.setting(SettingKey::SecondWords)) == Some(1)
    }

    /// Gives what is kept other words. `mine` are those that the person has now; `fresh` new ones, for
    /// whom they are meant. Takes some seconds, in a worker.
    ///
    /// # Errors
    /// [`ResealError`]; unless that says otherwise, the words are as they were.
    pub async fn reword(
        &self,
        what: Rewording,
        mine: &Phrase,
        fresh: &Phrase,
    ) -> Result<(), ResealError> {
        let (own, second) = match what {
            Rewording::Change => (fresh, None),
            Rewording::Give => (mine, Some(fresh)),
            Rewording::TakeBack => (mine, None),
        };
        self.reseal(own, second).await?;
        // Only now: what is noted in the plan must be so.
        self.note(SettingKey::SecondWords, u64::from(second.is_some()));
        if what == Rewording::Change {
            self.note(SettingKey::Practised, 0);
        }
        Ok(())
    }

    fn note(&self, key: SettingKey, value: u64) {
        if self.glance(|plan| plan.setting(key)).unwrap_or(0) != value {
            let fresh = self.fresh();
            self.attempt(Change::Set { fresh, key, value });
        }
    }

    async fn reseal(&self, own: &Phrase, second: Option<&Phrase>) -> Result<(), ResealError> {
        // What is written from here on waits, and is saved under the new words.
        if !self.save_all().await || !self.hold_saves() {
            return Err(ResealError::Conflict);
        }
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let before = self.edits();
        let payload =
            self.glance(|plan| vault::Payload::new(record::encode(plan, &mut Cache::default())));
        // On a copy of the keys: the page can be hidden meanwhile, and then what is written is sealed with
        // those that are good until all is done.
        let Some(mut unlocked) = self.fork() else {
            return Err(ResealError::Conflict);
        };
        let done = keeper.reseal(&mut unlocked, own, second, &payload).await;
        let renewed = matches!(done, Ok(()) | Err(ResealError::NotReadBack));
        self.release_saves(renewed.then_some(unlocked));
        if self.edits() != before {
            self.save_later();
        }
        done
    }
}
