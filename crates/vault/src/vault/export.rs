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
    /// Cannot be a carried copy that this build opens. The passphrase was not tried.
    #[error(transparent)]
    NotACopy(#[from] NotACopy),
    /// This passphrase does not open it, or it is no carried copy: these look alike.
    #[error("these words do not open it")]
    No,
    /// The passphrase is right, and the file is damaged or truncated.
    #[error("carried copy is damaged")]
    Damaged,
    /// Not enough memory to derive under each profile. The passphrase may be right.
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
            .and_then(|exported| exported.open(&words.again, words.profile));
        match opened {
            Some(Ok(opened)) if opened.as_slice() == payload => Ok(bytes),
            _ => Err(ExportError::Unreliable),
        }
    }

    /// Opens a carried copy. Touches no store; derives only if the file can be one (see
    /// [`crate::recognise`]), once for each profile it may have.
    ///
    /// # Errors
    /// [`OpenCopyError`]
    pub async fn open_copy(&self, phrase: &Phrase, bytes: &[u8]) -> Result<Payload, OpenCopyError> {
        let exported = Carried::read(bytes)?;
        let mut error = OpenCopyError::No;
        for &profile in exported.profiles {
            let deriver = self.ports.deriver();
            match deriver.derive(phrase, &exported.salt, profile).await {
                Ok(root) => {
                    if let Some(opened) = exported.open(&root, profile) {
                        return opened.map_err(|_| OpenCopyError::Damaged);
                    }
                }
                // Where it was made, memory may have been as short.
                Err(DeriveError::OutOfMemory) => error = OpenCopyError::OutOfMemory,
                Err(DeriveError::Failed) => return Err(OpenCopyError::Failed),
            }
        }
        Err(error)
    }
}
