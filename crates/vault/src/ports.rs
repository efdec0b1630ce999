//! The vault's dependencies, as traits: two stores, a second home for the device secrets, key
//! derivation, randomness, time. The browser layer implements them; tests bring stores that fail on
//! purpose.
//!
//! Everything runs on one thread, so no future needs to be `Send`. All methods take `&self`;
//! implementations are handles, cheap to clone.
//!
//! **Reading creates nothing.** Until the user has chosen to save something, the browser's storage
//! stays empty: `names`, `read` and `remove` must not create a database, a cache or a key. A store
//! that does not exist yet reads as empty, not as an error.

#![allow(
    async_fn_in_trait,
    reason = "everything runs on the page's one thread, so the futures need no Send bound"
)]

use std::time::Duration;

use crate::kdf::{DeriveError, Root};
use crate::{Phrase, Profile, Salt};

/// Why a store operation failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser denies all access to this store (settings, private windows, lockdown).
    #[error("store is blocked")]
    Blocked,
    /// The quota is exceeded. Nothing was changed.
    #[error("store is full")]
    Full,
    /// The stored value was not the expected one; another tab has written. Nothing was changed.
    #[error("stored value is not the expected one")]
    Conflict,
    /// Anything else, for the log.
    #[error("store failed: {0}")]
    Failed(String),
}

/// No randomness is available. Nothing is ever sealed without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no randomness")]
pub struct RandomError;

/// When a write counts as complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// Once the browser has passed it to the operating system. For the frequent saves while
    /// writing.
    Relaxed,
    /// Once it is on disk. For creation, change of passphrase, erasure.
    Strict,
}

/// One value written by a transaction.
#[derive(Clone, Copy)]
pub struct Swap<'a> {
    /// The name of the value.
    pub name: &'a str,
    /// The value that must be stored for the transaction to succeed; `None`: no value.
    pub expected: Option<&'a [u8]>,
    /// The new value.
    pub value: &'a [u8],
}

/// The main store: transactions, capacity, durability (IndexedDB).
pub trait Database {
    /// Returns the names of all stored values.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn names(&self) -> Result<Vec<String>, StoreError>;

    /// Reads a stored value.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes all values if every stored one is as expected, otherwise none: comparing and writing
    /// are one transaction. Returns once it has completed with the given durability.
    ///
    /// If any value is expected, a missing database is a conflict and is not created. If values are
    /// written one at a time and one is rejected, the transaction must be aborted explicitly:
    /// IndexedDB would complete it with the others.
    ///
    /// # Errors
    /// Any [`StoreError`]; [`StoreError::Conflict`] if at least one value is not as expected. The
    /// stored values are then unchanged or, if the browser cannot tell ([`StoreError::Failed`]),
    /// all old or all new, never a mixture.
    async fn swap(&self, swaps: &[Swap<'_>], durability: Durability) -> Result<(), StoreError>;

    /// Removes a value with strict durability; a missing one counts as removed.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn remove(&self, name: &str) -> Result<(), StoreError>;
}

/// The quick store: synchronous, so that it can be written while a page is being left
/// (localStorage). The browser delays writing it to disk.
pub trait Mirror {
    /// Returns the names of all stored values.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    fn names(&self) -> Result<Vec<String>, StoreError>;

    /// Reads a stored value. One that cannot be decoded is returned as its raw bytes, so that it
    /// counts as a damaged copy and not as a missing one.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Reads a stored value like [`read`](Self::read), but returns `None` if it is what this function last returned or
    /// [`write`](Self::write) last wrote. An implementation that cannot tell returns the value.
    ///
    /// # Errors
    /// Those of [`read`](Self::read).
    fn read_if_new(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(name)
    }

    /// Writes a value, replacing any that is stored.
    ///
    /// # Errors
    /// [`StoreError::Blocked`], [`StoreError::Full`] or [`StoreError::Failed`].
    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError>;

    /// Removes a value; a missing one counts as removed.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    fn remove(&self, name: &str) -> Result<(), StoreError>;

    /// Takes a value that could not be written: from now on it is read instead of the stored one,
    /// until the page ends or a value of this name is written or removed.
    fn hold(&self, name: &str, value: &[u8]);
}

/// The second home of the device secrets (Cache Storage). The first is the [`Database`].
///
/// An engine without such a store reads as empty and refuses writes with [`StoreError::Blocked`];
/// reading fails only where something might be stored that cannot be read.
pub trait SecretStore {
    /// Reads a stored value.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes a value, replacing any that is stored.
    ///
    /// # Errors
    /// [`StoreError::Blocked`], [`StoreError::Full`] or [`StoreError::Failed`].
    async fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError>;

    /// Removes a value; a missing one counts as removed.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn remove(&self, name: &str) -> Result<(), StoreError>;
}

/// Runs [`crate::kdf::derive_root`] away from the page's thread.
pub trait Deriver {
    /// Derives the root of `phrase` under `salt`.
    ///
    /// # Errors
    /// As [`crate::kdf::derive_root`]; [`DeriveError::Failed`] also if a worker cannot be started
    /// or is terminated early.
    async fn derive(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profile: Profile,
    ) -> Result<Root, DeriveError>;
}

/// A cryptographic source of randomness.
pub trait Random {
    /// Fills `bytes` completely or not at all.
    ///
    /// # Errors
    /// [`RandomError`] if the browser provides none.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError>;

    /// Returns an array of random bytes.
    ///
    /// # Errors
    /// As [`Random::fill`].
    fn bytes<const N: usize>(&self) -> Result<[u8; N], RandomError>
    where
        Self: Sized,
    {
        let mut bytes = [0; N];
        self.fill(&mut bytes)?;
        Ok(bytes)
    }
}

/// Time, for actions that must not show by their length what they found.
pub trait Clock {
    /// The time on a clock that is never set back, since any moment; as precise as the device allows.
    fn now(&self) -> Duration;

    /// Waits until this moment of the same clock, or a little longer.
    async fn wait_until(&self, moment: Duration);
}

/// All dependencies together.
pub trait Ports {
    /// The main store's type.
    type Database: Database;
    /// The quick store's type.
    type Mirror: Mirror;
    /// The type of the device secrets' second home.
    type SecretStore: SecretStore;
    /// The deriver's type.
    type Deriver: Deriver;
    /// The type of the source of randomness.
    type Random: Random;
    /// The clock's type.
    type Clock: Clock;

    /// The main store.
    fn database(&self) -> &Self::Database;
    /// The quick store.
    fn mirror(&self) -> &Self::Mirror;
    /// The second home of the device secrets.
    fn secret_store(&self) -> &Self::SecretStore;
    /// The deriver.
    fn deriver(&self) -> &Self::Deriver;
    /// The source of randomness.
    fn random(&self) -> &Self::Random;
    /// The clock.
    fn clock(&self) -> &Self::Clock;
}
