//! Choosing to keep, opening again, locking, erasing.

use leptos::prelude::*;
use plan::Plan;
use plan::record::{self, Cache};
use vault::{CreateError, EraseError, Home, Mended, OpenError, Phrase, RandomError};

use super::saving::Opening;
use super::state::Keeping;
use super::{Change, Session, SettingKey, replica};
use crate::device::boot;
use crate::device::clock;
use crate::device::random::Source;
use crate::device::timer::pause;

/// How often, and how long each time, a lock waits for a save under way: four seconds in all.
const PATIENCE: u32 = 80;
const PAUSE_MS: u32 = 50;

/// Why nothing was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningError {
    /// The vault's reason.
    #[error(transparent)]
    Vault(#[from] OpenError),
    /// It opened, and what it holds cannot be read. It was left as it is.
    #[error(transparent)]
    Record(#[from] record::RecordError),
}

impl Session {
    /// Five words to offer.
    ///
    /// # Errors
    /// [`RandomError`] where the browser has no randomness to give.
    pub fn propose(&self) -> Result<[&'static str; vault::words::PROPOSED], RandomError> {
        vault::words::propose(&Source)
    }

    /// Keeps the plan under these words. Takes some seconds, in a worker.
    ///
    /// # Errors
    /// [`CreateError`]; nothing is kept then, and the plan stays open.
    pub async fn keep(&self, phrase: &Phrase) -> Result<(), CreateError> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let before = self.edits();
        let payload =
            self.glance(|plan| vault::Payload::new(record::encode(plan, &mut Cache::default())));
        let unlocked = keeper.create(phrase, &payload).await?;
        self.hold(unlocked, None);
        if self.edits() != before {
            // Edited while the key was being derived.
            self.save_later();
        }
        self.mirror();
        Ok(())
    }

    /// For the start: removes what an erasure left behind and a crash brought back.
    pub async fn sweep(&self) {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        // What cannot be removed now can be at the next start; it can never be opened either way.
        if matches!(keeper.sweep().await, Ok(true)) {
            self.inner.update_value(|inner| inner.swept = true);
        }
    }

    /// Opens what is kept. Takes some seconds, in a worker. Returns what was out of order.
    ///
    /// # Errors
    /// [`OpeningError`]; nothing was changed then.
    pub async fn open(&self, phrase: &Phrase) -> Result<Vec<Mended>, OpeningError> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let opened = match keeper.open(phrase).await {
            // It was there when the page started, and could not be opened any more.
            Err(OpenError::No) if self.inner.with_value(|inner| inner.swept) => {
                return Err(OpenError::Erased.into());
            }
            opened => opened?,
        };
        let mut plan = record::decode(&opened.payload)?;
        let mut changed = false;
        for other in &opened.others {
            // A copy that opened but cannot be read adds nothing; it was the vault that set it beside.
            if let Ok(other) = record::decode(other) {
                plan.merge(&other);
                changed = true;
            }
        }
        if plan.read_only() && !self.glance(Plan::is_empty) {
            // What was written here could not go into a plan that can only be read.
            return Err(OpenError::NewerFormat.into());
        }
        let save_soon = opened.save_soon;
        // What lies aside was in the quick store's place: the next opening shall find a good copy there.
        let mirror_soon = opened.mended.contains(&Mended::SetAside(Home::Mirror));
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
        Ok(opened.mended)
    }

    /// Locks: saves what is not saved, then has `boot` clear the page and this app's memory. Returns
    /// `false`, and does not lock, if something is kept that could not be saved anywhere.
    pub async fn lock(&self) -> bool {
        let safe = self.mirror();
        // A save under way must end first: its answer would come to a memory that is no more.
        for _ in 0..PATIENCE {
            if !self.saving() {
                break;
            }
            pause(PAUSE_MS).await;
        }
        let saved = self.save_all().await;
        if !(safe || saved) {
            return false;
        }
        boot::lock();
        true
    }

    /// Locks and lets go of what could not be saved.
    pub fn lock_all_the_same(&self) {
        self.inner.update_value(|inner| inner.kept = None);
        boot::lock();
    }

    /// Checks words against what is kept, the way opening does, and notes that they were practised.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if these are not the words.
    pub async fn practise(&self, phrase: &Phrase) -> Result<(), OpenError> {
        self.check(phrase).await?;
        self.attempt(Change::Set {
            fresh: self.fresh(),
            key: SettingKey::Practised,
            value: 1,
        });
        Ok(())
    }

    /// Has `boot` show the public page and start the app anew.
    pub fn start_anew(&self) {
        boot::lock();
    }

    /// Erases everything that this site keeps in this browser, and the open plan.
    ///
    /// # Errors
    /// [`EraseError`]
    pub async fn erase(&self) -> Result<(), EraseError> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        // Nothing may be saved any more, not even by a flush.
        self.inner.update_value(|inner| inner.kept = None);
        keeper.erase().await?;
        self.keeping.set(Keeping::No);
        self.forget();
        Ok(())
    }

    /// Drops the open plan.
    pub fn forget(&self) {
        let now = clock::now();
        self.inner.update_value(|inner| {
            inner.kept = None;
            inner.plan = Plan::new(plan::Replica(now.unsigned_abs()));
        });
        self.tell_all();
    }
}
