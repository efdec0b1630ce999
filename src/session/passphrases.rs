//! Changing the passphrases of a saved plan: the user's own, or a second person's.

use leptos::prelude::*;
use plan::record::{self, Cache};
use vault::{OpenError, Phrase, ResealError};

use super::{Change, Session, SettingKey};

/// Which passphrase changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseChange {
    /// The user's own passphrase changes. The second person's is revoked with the old one.
    Change,
    /// A second person gets a passphrase, replacing any earlier one of theirs.
    Give,
    /// The second person's passphrase is revoked.
    TakeBack,
}

impl Session {
    /// Checks that this is the passphrase with which the current user opened the plan, at the cost of an opening. The
    /// other person's does not count: a change made with it would lock out the user who typed it. Nor does that of another
    /// plan that is saved here.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if the passphrase is wrong.
    pub async fn check(&self, phrase: &Phrase) -> Result<(), OpenError> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        // A fork, since the session goes on while the key is derived.
        let Some(unlocked) = self.fork() else {
            return Err(OpenError::No);
        };
        vault.check(&unlocked, phrase).await
    }

    /// Whether the plan was opened with the second person's passphrase, which may not change any.
    #[must_use]
    pub fn is_second(&self) -> bool {
        self.save_status.track();
        self.inner
            .with_value(|inner| inner.kept.as_ref().is_some_and(|kept| kept.is_second()))
    }

    /// Whether a second person has a passphrase.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.read(|plan| plan.setting(SettingKey::SecondWords)) == Some(1)
    }

    /// Changes a passphrase of the saved plan. `mine` is the user's current passphrase; `fresh` is the new one, for
    /// the user or the second person, depending on `what`. Takes several seconds, in a worker.
    ///
    /// # Errors
    /// [`ResealError`]; unless it says otherwise, the old passphrases still apply.
    pub async fn change_passphrase(
        &self,
        what: PassphraseChange,
        mine: &Phrase,
        fresh: &Phrase,
    ) -> Result<(), ResealError> {
        let (own, second) = match what {
            PassphraseChange::Change => (fresh, None),
            PassphraseChange::Give => (mine, Some(fresh)),
            PassphraseChange::TakeBack => (mine, None),
        };
        self.reseal(own, second).await?;
        // Only now: the plan's settings must reflect what really holds.
        self.note(SettingKey::SecondWords, u64::from(second.is_some()));
        if what == PassphraseChange::Change {
            self.note(SettingKey::Practised, 0);
        }
        Ok(())
    }

    fn note(&self, key: SettingKey, value: u64) {
        if self.read_untracked(|plan| plan.setting(key)).unwrap_or(0) != value {
            let fresh = self.fresh();
            self.attempt(Change::Set { fresh, key, value });
        }
    }

    async fn reseal(&self, own: &Phrase, second: Option<&Phrase>) -> Result<(), ResealError> {
        let _work = self.begin_work();
        // From here on, edits wait and are saved under the new passphrase.
        if !self.save_all().await || !self.hold_saves() {
            return Err(ResealError::Conflict);
        }
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let before = self.edits();
        let payload = self.read_untracked(|plan| {
            vault::Payload::new(record::encode(plan, &mut Cache::default()))
        });
        // Work on a fork of the keys: if the page is hidden meanwhile, its edits are sealed with the keys that stay
        // valid until this is done.
        let Some(mut unlocked) = self.fork() else {
            return Err(ResealError::Conflict);
        };
        let done = vault.reseal(&mut unlocked, own, second, &payload).await;
        let renewed = matches!(done, Ok(()) | Err(ResealError::NotReadBack));
        self.release_saves(renewed.then_some(unlocked));
        if self.edits() != before {
            self.save_later();
        }
        done
    }
}
