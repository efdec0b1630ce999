//! Saving sealed bytes.

use super::Vault;
use crate::names::ContainerName;
use crate::ports::{Database, Durability, Mirror, Ports, StoreError, Swap};
use crate::stores::{Saved, StoreKind, Stored};
use crate::unlocked::Save;

/// Why a save was not made. What was stored before is unchanged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// Another tab has saved since. Read what it stored ([`Vault::stored`]), take it in
    /// ([`crate::Unlocked::take_in`]), merge, seal, save.
    #[error("another tab has saved since")]
    Conflict,
    /// The browser blocks both stores.
    #[error("stores are blocked")]
    Blocked,
    /// The browser's storage is full.
    #[error("store is full")]
    Full,
    /// Anything else, for the log; worth retrying.
    #[error("saving failed: {0}")]
    Failed(String),
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Conflict => SaveError::Conflict,
            StoreError::Blocked => SaveError::Blocked,
            StoreError::Full => SaveError::Full,
            StoreError::Failed(why) => SaveError::Failed(why),
        }
    }
}

impl<P: Ports> Vault<P> {
    /// Writes sealed bytes to the database, if it holds what the session expects; where the browser
    /// blocks the database, to the mirror. Pass the result to [`crate::Unlocked::saved`].
    ///
    /// # Errors
    /// [`SaveError`]. If these bytes are stored already, that is no conflict; a save prepared
    /// before this session took something in or changed a passphrase is one, in every store.
    pub async fn save(&self, save: &Save, durability: Durability) -> Result<Saved, SaveError> {
        if save.epoch.is_over() {
            return Err(SaveError::Conflict);
        }
        let home = match self.write(save, durability).await {
            Ok(()) => StoreKind::Database,
            Err(StoreError::Blocked) => {
                save.mirror.clone()?;
                self.ports
                    .mirror()
                    .write(save.name.as_str(), save.container.bytes())?;
                StoreKind::Mirror
            }
            Err(other) => return Err(other.into()),
        };
        Ok(Saved {
            home,
            container: save.container.clone(),
        })
    }

    async fn write(&self, save: &Save, durability: Durability) -> Result<(), StoreError> {
        let database = self.ports.database();
        let name = save.name.as_str();
        let expected = save.expected.clone()?;
        let bytes = save.container.bytes();
        let swap = Swap {
            name,
            expected: expected.as_deref(),
            value: bytes,
        };
        match database.swap(&[swap], durability).await {
            // A write that was reported as failed may have been made: fresh nonces make these exact
            // bytes ours.
            Err(StoreError::Conflict)
                if database.read(name).await?.as_deref() == Some(bytes.as_ref()) =>
            {
                Ok(())
            }
            other => other,
        }
    }

    /// Reads what the database now holds under the name of a save that conflicted.
    ///
    /// # Errors
    /// [`SaveError`]
    pub async fn stored(&self, save: &Save) -> Result<Stored, SaveError> {
        self.read_stored(save.name).await.map_err(Into::into)
    }

    async fn read_stored(&self, name: ContainerName) -> Result<Stored, StoreError> {
        let bytes = self.ports.database().read(name.as_str()).await?;
        Ok(Stored {
            bytes: bytes.map(Into::into),
        })
    }
}
