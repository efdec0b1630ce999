//! Saving for the first time, opening, locking, erasing.

use leptos::prelude::*;
use plan::Plan;
use plan::record::{self, Cache};
use vault::{
    CreateError, EraseError, OpenError, Phrase, RandomError, Repair, StoreError, StoreKind,
};

use super::save_status::SaveStatus;
use super::saving::Opening;
use super::{Change, Session, SettingKey, replica};
use crate::browser::clock;
use crate::browser::random::Source;
use crate::browser::shell;

/// Why nothing was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningError {
    /// The vault could not open it.
    #[error(transparent)]
    Vault(#[from] OpenError),
    /// It opened and was written by a newer version, so it can only be read; what was written here could not be added.
    #[error("written by a newer version")]
    Newer,
    /// It opened, but its contents cannot be decoded. They were left untouched.
    #[error(transparent)]
    Record(#[from] record::RecordError),
}

impl Session {
    /// Proposes a passphrase of five words.
    ///
    /// # Errors
    /// [`RandomError`] if the browser provides no randomness.
    pub fn propose(&self) -> Result<[&'static str; vault::words::PROPOSED], RandomError> {
        vault::words::propose(&Source)
    }

    /// Saves the plan under this passphrase, beside any that others have saved here. Takes several seconds, in a worker.
    ///
    /// # Errors
    /// [`CreateError`]; nothing is saved then, and the plan stays open.
    pub async fn keep(&self, phrase: &Phrase) -> Result<(), CreateError> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let _work = self.begin_work();
        let before = self.edits();
        let payload = self.read_untracked(|plan| {
            vault::Payload::new(record::encode(plan, &mut Cache::default()))
        });
        let unlocked = vault.create(phrase, &payload).await?;
        if self.ended.get_value() {
            // The exit was pressed meanwhile. The plan is stored; the one that is open now is empty, and must not be
            // written over it.
            return Ok(());
        }
        self.hold(unlocked, None);
        shell::ask_to_last();
        if self.edits() != before {
            // Edited while the key was being derived.
            self.save_later();
        }
        self.mirror();
        Ok(())
    }

    /// Removes remains of an erased plan that a crash brought back.
    pub(super) async fn sweep(&self) {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        // A failed removal is retried at the next start; the remains cannot be opened either way.
        drop(vault.sweep().await);
    }

    /// Opens the plan that this passphrase opens. Takes several seconds, in a worker. Returns the damage found on the way.
    ///
    /// # Errors
    /// [`OpeningError`]; nothing has changed then.
    pub async fn open(&self, phrase: &Phrase) -> Result<Vec<Repair>, OpeningError> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let opened = vault.open(phrase).await?;
        let mut plan = record::decode(&opened.payload)?;
        let mut changed = false;
        for other in &opened.others {
            // A copy that opens but cannot be decoded adds nothing; the vault has already set it aside.
            if let Ok(other) = record::decode(other) {
                plan.merge(&other);
                changed = true;
            }
        }
        if plan.read_only() && self.read_untracked(|plan| !plan.is_empty() || plan.has_drafts()) {
            // Edits made here could not be merged into a read-only plan.
            return Err(OpeningError::Newer);
        }
        let save_soon = opened.save_soon;
        // The quick store's copy was set aside; the next opening must find a good one there.
        let mirror_soon = opened
            .repairs
            .contains(&Repair::SetAside(StoreKind::Mirror));
        self.hold(
            opened.unlocked,
            Some(Opening {
                plan,
                replica: replica(),
                changed,
                save_soon,
                mirror_soon,
            }),
        );
        Ok(opened.repairs)
    }

    /// Locks: saves pending edits, then has `shell` clear the page and the app's memory. Returns `false` without
    /// locking if there are edits that no store took.
    pub async fn lock(&self) -> bool {
        let settled = self.settled().await;
        if settled {
            shell::lock();
        }
        settled
    }

    /// Locks and drops any edits that could not be saved.
    pub fn lock_all_the_same(&self) {
        self.inner.update_value(|inner| inner.kept = None);
        shell::lock();
    }

    /// Checks a passphrase against the open plan, at the cost of an opening, and records that it was practised.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if the passphrase is wrong.
    pub async fn practise(&self, phrase: &Phrase) -> Result<(), OpenError> {
        self.check(phrase).await?;
        self.attempt(Change::Set {
            fresh: self.fresh(),
            key: SettingKey::Practised,
            value: 1,
        });
        Ok(())
    }

    /// Has `shell` show the public page and restart the app.
    pub fn start_again(&self) {
        shell::lock();
    }

    /// Erases all that this site has stored in this browser, the copies for opening it without a signal too, and the open
    /// plan.
    ///
    /// # Errors
    /// [`EraseError`]
    pub async fn erase(&self) -> Result<(), EraseError> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let _work = self.begin_work();
        // From here on nothing may be saved, not even by a flush.
        self.inner.update_value(|inner| inner.kept = None);
        let erased = vault.erase().await;
        // Whether or not that worked.
        let ended = self.open_offline(false).await;
        erased?;
        ended.map_err(|error| EraseError::Remains(StoreError::Failed(error.to_string())))?;
        self.save_status.set(SaveStatus::No);
        self.forget();
        Ok(())
    }

    /// Drops the open plan, and whatever of it could still be brought back.
    pub fn forget(&self) {
        let now = clock::now();
        self.removed.set(None);
        self.inner.update_value(|inner| {
            inner.kept = None;
            inner.imported = None;
            inner.plan = Plan::new(plan::Replica(now.unsigned_abs()));
        });
        self.tell_all();
    }
}
