//! Carried copies: made and opened, stored nowhere.

use super::Keeper;
use super::derive::Underived;
use crate::carried::{self, Carried, NotCarried};
use crate::ports::{Deriver, Ports, Random, RandomError};
use crate::unlocked::SealError;
use crate::{DeriveError, Payload, Phrase, Profile, Salt};

/// Why no carried copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// Not enough memory to derive, even for the smaller profile.
    #[error("not enough memory")]
    OutOfMemory,
    /// Deriving twice gave different results, or the result did not open.
    #[error("derivation is not reliable")]
    Unreliable,
    /// The payload does not fit, or no randomness was available.
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
    /// Not a carried copy. The passphrase was not tried.
    #[error(transparent)]
    NotCarried(#[from] NotCarried),
    /// This passphrase does not open it.
    #[error("these words do not open it")]
    No,
    /// The passphrase is right, and the file is damaged.
    #[error("carried copy is damaged")]
    Damaged,
    /// Not enough memory to derive. The passphrase was not tried.
    #[error("not enough memory")]
    OutOfMemory,
    /// The derivation did not run.
    #[error("derivation failed")]
    Failed,
}

impl<P: Ports> Keeper<P> {
    /// Makes a carried copy of a payload, under its own passphrase and nothing else: a file of at
    /// most [`crate::MAX_CARRIED`] bytes, in multiples of 4 KiB. Touches no store. Derives twice,
    /// and opens the result before returning it.
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

    /// Opens a carried copy. Touches no store; derives only if the file is one (see
    /// [`crate::recognise`]).
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
