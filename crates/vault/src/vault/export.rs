//! Carried copies: made and opened, stored nowhere.

use super::Vault;
use super::derive::Underived;
use crate::exported::{self, Carried, NotACopy};
use crate::ports::{Deriver, Ports, Random, RandomError};
use crate::seal_error::SealError;
use crate::{DeriveError, Payload, Phrase, Profile, Salt};

/// Why no carried copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
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

impl From<Underived> for ExportError {
    fn from(error: Underived) -> Self {
        match error {
            Underived::OutOfMemory => ExportError::OutOfMemory,
            Underived::Unreliable => ExportError::Unreliable,
            Underived::Failed => ExportError::Failed,
        }
    }
}

impl From<RandomError> for ExportError {
    fn from(error: RandomError) -> Self {
        ExportError::Seal(error.into())
    }
}

/// Why a carried copy was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenCopyError {
    /// Not a carried copy. The passphrase was not tried.
    #[error(transparent)]
    NotACopy(#[from] NotACopy),
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

impl<P: Ports> Vault<P> {
    /// Makes a carried copy of a payload, under its own passphrase and nothing else: a file of at
    /// most [`crate::MAX_CARRIED`] bytes, in multiples of 4 KiB. Touches no store. Derives twice,
    /// and opens the result before returning it.
    ///
    /// # Errors
    /// [`ExportError`]
    pub async fn export(&self, phrase: &Phrase, payload: &[u8]) -> Result<Vec<u8>, ExportError> {
        let random = self.ports.random();
        let salt: Salt = random.bytes()?;
        let words = self
            .derive_twice(phrase, &salt, &[Profile::One, Profile::Two])
            .await?;
        let bytes = exported::seal(&words.root, words.profile, &salt, payload, random)?;
        let opened = Carried::read(&bytes)
            .ok()
            .and_then(|exported| exported.open(&words.again));
        match opened {
            Some(Ok(opened)) if opened.as_slice() == payload => Ok(bytes),
            _ => Err(ExportError::Unreliable),
        }
    }

    /// Opens a carried copy. Touches no store; derives only if the file is one (see
    /// [`crate::recognise`]).
    ///
    /// # Errors
    /// [`OpenCopyError`]
    pub async fn open_copy(&self, phrase: &Phrase, bytes: &[u8]) -> Result<Payload, OpenCopyError> {
        let exported = Carried::read(bytes)?;
        let root = self
            .ports
            .deriver()
            .derive(phrase, &exported.salt, exported.profile)
            .await
            .map_err(|error| match error {
                DeriveError::OutOfMemory => OpenCopyError::OutOfMemory,
                DeriveError::Failed => OpenCopyError::Failed,
            })?;
        match exported.open(&root) {
            Some(opened) => opened.map_err(|_| OpenCopyError::Damaged),
            None => Err(OpenCopyError::No),
        }
    }
}
