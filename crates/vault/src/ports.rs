//! What the vault needs from outside, as traits: two stores, a second home for the device
//! secrets, somebody to derive keys, randomness. The browser's side implements them; tests bring
//! stores that fail on purpose.
//!
//! Everything runs on one thread, so no future needs to be `Send`. All methods take `&self`;
//! implementations are handles, cheap to clone.
//!
//! **Reading creates nothing.** As long as a person has not chosen to keep anything, the browser's
//! storage stays empty: no database, no cache, no key may come into being by `names`, `read` or
//! `remove`. A store that does not exist yet is read as empty, not as an error.

#![allow(
    async_fn_in_trait,
    reason = "everything runs on the page's one thread, so the futures need no Send bound"
)]

use crate::kdf::{DeriveError, Root};
use crate::{Phrase, Profile, Salt};

/// Why a store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The browser refuses this store altogether (settings, private windows, lockdown).
    #[error("store is blocked")]
    Blocked,
    /// There is no room. Nothing was changed.
    #[error("store is full")]
    Full,
    /// The stored value was not the expected one; somebody else wrote. Nothing was changed.
    #[error("stored value is not the expected one")]
    Conflict,
    /// Anything else, for the log.
    #[error("store failed: {0}")]
    Failed(String),
}

/// No randomness could be had. Nothing is ever sealed without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no randomness")]
pub struct RandomError;

/// When a write counts as done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// When the browser has handed it to the operating system. For the many saves while writing.
    Relaxed,
    /// When it is on the disk. For creation, change of words, erasure.
    Strict,
}

/// One value that a transaction writes.
#[derive(Clone, Copy)]
pub struct Swap<'a> {
    /// Under which name.
    pub name: &'a str,
    /// What must be stored there for the transaction to go through; `None`: nothing.
    pub expected: Option<&'a [u8]>,
    /// What is to be stored instead.
    pub value: &'a [u8],
}

/// The main store: transactions, room, durability (IndexedDB).
pub trait Database {
    /// The names of all stored values.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn names(&self) -> Result<Vec<String>, StoreError>;

    /// One stored value.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes every value if what is stored is what each expects, and otherwise none of them:
    /// comparing and writing are one transaction. Returns once it has completed with the given
    /// durability.
    ///
    /// Where anything is expected, a database that does not exist is a conflict and is not made.
    /// Where values are handed over one by one and one is not taken, the transaction must be
    /// aborted by hand: IndexedDB would complete it with the others.
    ///
    /// # Errors
    /// Any [`StoreError`], [`StoreError::Conflict`] if one value or more is not as expected; what
    /// was stored is then as before, or, if the browser cannot tell ([`StoreError::Failed`]), all
    /// as before or all as wanted, never some of each.
    async fn swap(&self, swaps: &[Swap<'_>], durability: Durability) -> Result<(), StoreError>;

    /// Removes a value, strictly; one that is not there counts as removed.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn remove(&self, name: &str) -> Result<(), StoreError>;
}

/// The quick store: synchronous, so that it can be written while a page is being left
/// (localStorage). The browser takes its time to bring it to the disk.
pub trait Mirror {
    /// The names of all stored values.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    fn names(&self) -> Result<Vec<String>, StoreError>;

    /// One stored value. A value that is there but cannot be decoded to bytes is returned as it
    /// is, as bytes, so that it counts as a damaged copy and not as none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes a value over what is stored.
    ///
    /// # Errors
    /// [`StoreError::Blocked`], [`StoreError::Full`] or [`StoreError::Failed`].
    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError>;

    /// Removes a value; one that is not there counts as removed.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    fn remove(&self, name: &str) -> Result<(), StoreError>;

    /// Takes a value that could not be written: from now on it is read in place of what is stored, for as long as
    /// the page lives or until a value of this name is written or removed.
    fn hold(&self, name: &str, value: &[u8]);
}

/// The second home of the device secrets (Cache Storage). The first is the [`Database`].
///
/// An engine without such a store reads as empty and refuses to write with
/// [`StoreError::Blocked`]; reading fails only where something might be there and cannot be seen.
pub trait SecretHome {
    /// One stored value.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// Writes a value over what is stored.
    ///
    /// # Errors
    /// [`StoreError::Blocked`], [`StoreError::Full`] or [`StoreError::Failed`].
    async fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError>;

    /// Removes a value; one that is not there counts as removed.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] or [`StoreError::Failed`].
    async fn remove(&self, name: &str) -> Result<(), StoreError>;
}

/// Somebody who runs [`crate::kdf::derive_root`], away from the page's thread.
pub trait Deriver {
    /// Derives the root of `phrase` under `salt`.
    ///
    /// # Errors
    /// As [`crate::kdf::derive_root`]; a worker that cannot be started or ended early is
    /// [`DeriveError::Failed`].
    async fn derive(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profile: Profile,
    ) -> Result<Root, DeriveError>;
}

/// A cryptographic source of randomness.
pub trait Random {
    /// Fills `bytes`, whole or not at all.
    ///
    /// # Errors
    /// [`RandomError`] where the browser has none to give.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError>;

    /// An array of random bytes.
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

/// Everything from outside, in one hand.
pub trait Ports {
    /// The main store's type.
    type Database: Database;
    /// The quick store's type.
    type Mirror: Mirror;
    /// The type of the device secrets' second home.
    type SecretHome: SecretHome;
    /// The deriver's type.
    type Deriver: Deriver;
    /// The type of the source of randomness.
    type Random: Random;

    /// The main store.
    fn database(&self) -> &Self::Database;
    /// The quick store.
    fn mirror(&self) -> &Self::Mirror;
    /// The second home of the device secrets.
    fn secret_home(&self) -> &Self::SecretHome;
    /// Who derives keys.
    fn deriver(&self) -> &Self::Deriver;
    /// The source of randomness.
    fn random(&self) -> &Self::Random;
}
