//! Copies to carry: made and opened, kept nowhere.

use super::Keeper;
use super::derive::Underived;
use crate::carried::{self, Carried, NotCarried};
use crate::ports::{Deriver, Ports, Random, RandomError};
use crate::unlocked::SealError;
use crate::{DeriveError, Payload, Phrase, Profile, Salt};

/// Why no copy to carry was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// Not enough memory to derive, even for the smaller profile.
    #[error("not enough memory")]
    OutOfMemory,
    /// Deriving twice gave two results, or what was made did not open.
    #[error("derivation is not reliable")]
    Unreliable,
    /// The payload has no room, or no randomness could be had.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The derivation did not run.
    #[error("derivation failed")]
    Failed,
}

impl From<Underived> for CarryError {
    fn from(error: Underived) -> Self {
        match error {
            Underived::OutOfMemory => CarryError::OutOfMemory,
            Underived::Unreliable => CarryError::Unreliable,
            Underived::Failed => CarryError::Failed,
        }
    }
}

impl From<RandomError> for CarryError {
    fn from(error: RandomError) -> Self {
        CarryError::Seal(error.into())
    }
}

/// Why a carried copy was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CarryOpenError {
    /// There is nothing to try words on. The words were not tried.
    #[error(transparent)]
    NotCarried(#[from] NotCarried),
    /// These words do not open it.
    #[error("these words do not open it")]
    No,
    /// The words are right, and the file is damaged.
    #[error("carried copy is damaged")]
    Damaged,
    /// Not enough memory to derive. The words were not tried.
    #[error("not enough memory")]
    OutOfMemory,
    /// The derivation did not run.
    #[error("derivation failed")]
    Failed,
}

impl<P: Ports> Keeper<P> {
    /// A copy of a payload to carry elsewhere, under words of its own and nothing else: a file of
    /// at most [`crate::MAX_CARRIED`] bytes, in multiples of 4 KiB. Touches no store. Derives
    /// twice, and opens what it made before it returns it.
    ///
    /// # Errors
    /// [`CarryError`]
    pub async fn carry(&self, phrase: &Phrase, payload: &[u8]) -> Result<Vec<u8>, CarryError> {
        let random = self.ports.random();
        let salt: Salt = random.bytes()?;
        let words = self
            .derive_twice(phrase, &salt, &[Profile::One, Profile::Two])
            .await?;
        let bytes = carried::seal(&words.root, words.profile, &salt, payload, random)?;
        let opened = Carried::read(&bytes)
            .ok()
            .and_then(|carried| carried.open(&words.again));
        match opened {
            Some(Ok(opened)) if opened.as_slice() == payload => Ok(bytes),
            _ => Err(CarryError::Unreliable),
        }
    }

    /// Opens a carried copy. Touches no store; derives only once there is something to open (as
    /// [`crate::recognise`] says).
    ///
    /// # Errors
    /// [`CarryOpenError`]
    pub async fn open_carried(
        &self,
        phrase: &Phrase,
        bytes: &[u8],
    ) -> Result<Payload, CarryOpenError> {
        let carried = Carried::read(bytes)?;
        let root = self
            .ports
            .deriver()
            .derive(phrase, &carried.salt, carried.profile)
            .await
            .map_err(|error| match error {
                DeriveError::OutOfMemory => CarryOpenError::OutOfMemory,
                DeriveError::Failed => CarryOpenError::Failed,
            })?;
        match carried.open(&root) {
            Some(opened) => opened.map_err(|_| CarryOpenError::Damaged),
            None => Err(CarryOpenError::No),
        }
    }
}
