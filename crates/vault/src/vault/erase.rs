//! Erasing everything.

use super::secret_stores::Found;
use super::{Vault, survey::Survey};
use crate::format::Binding;
use crate::names::{self, Place};
use crate::ports::{Database, Mirror, Ports, SecretStore, StoreError};

/// Why erasure could not be confirmed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EraseError {
    /// The device secrets may still be in one of their homes, and the container may still open. Try
    /// again.
    #[error("device secrets may still be there: {0}")]
    Secrets(StoreError),
    /// The device secrets are gone, and with them every container bound to them; something is still
    /// stored. That matters for a container that opens with a passphrase alone. Try again.
    #[error("something is still stored: {0}")]
    Remains(StoreError),
}

impl<P: Ports> Vault<P> {
    /// Erases everything of ours: the device secrets of all places first, which makes it final, then
    /// all containers and copies set aside, in both stores; then reads back to confirm. Drop the
    /// [`crate::Unlocked`] as well.
    ///
    /// # Errors
    /// [`EraseError`]; everything that could be erased has been, whichever part failed.
    pub async fn erase(&self) -> Result<(), EraseError> {
        let before = Survey::take(&self.ports).await;
        // A container without device secrets was created where the browser blocks both of their
        // homes; there it is no error if they are still blocked.
        let words_alone = !before.copies.is_empty()
            && before
                .copies
                .iter()
                .all(|copy| copy.name.format.binding == Binding::Words);
        let mut secrets = Ok(());
        for place in Place::ALL {
            let erased = self.erase_secrets(place, words_alone).await;
            secrets = secrets.and(erased);
        }
        let database = self.clear_database().await;
        let mirror = self.clear_mirror();
        secrets.map_err(EraseError::Secrets)?;

        let after = Survey::take(&self.ports).await;
        let database_seen = match after.database {
            Ok(()) => true,
            Err(StoreError::Blocked) => words_alone,
            Err(_) => false,
        };
        let gone = after.copies.is_empty() && !after.newer;
        if !gone || !database_seen || after.mirror.is_err() {
            let why = [database.err(), mirror.err(), after.mirror.err()];
            return Err(EraseError::Remains(reason(why)));
        }
        Ok(())
    }

    /// Removes a place's device secrets from both homes, and reads back.
    async fn erase_secrets(&self, place: Place, words_alone: bool) -> Result<(), StoreError> {
        if Found::look(&self.ports, place).await.empty() {
            return Ok(());
        }
        let name = place.secrets_name();
        let first = self.ports.database().remove(name).await;
        let second = self.ports.secret_store().remove(name).await;
        let found = Found::look(&self.ports, place).await;
        if found.empty() || words_alone && found.empty_or_blocked() {
            return Ok(());
        }
        let why = [first.err(), second.err(), found.unread().cloned()];
        Err(reason(why))
    }

    async fn clear_database(&self) -> Result<(), StoreError> {
        let database = self.ports.database();
        for name in database.names().await? {
            if names::is_ours(&name) {
                database.remove(&name).await?;
            }
        }
        Ok(())
    }

    fn clear_mirror(&self) -> Result<(), StoreError> {
        let mirror = self.ports.mirror();
        for name in mirror.names()? {
            if names::is_ours(&name) {
                mirror.remove(&name)?;
            }
        }
        Ok(())
    }
}

fn reason(why: [Option<StoreError>; 3]) -> StoreError {
    why.into_iter()
        .flatten()
        .next()
        .unwrap_or_else(|| StoreError::Failed("still there after removal".into()))
}
