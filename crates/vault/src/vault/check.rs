//! Whether a passphrase is the one of an open record.

use super::Vault;
use super::open::OpenError;
use crate::ports::Ports;
use crate::{Phrase, Unlocked};

impl<P: Ports> Vault<P> {
    /// Checks that this passphrase opens the stored record of a session from the same slot: the
    /// other person's does not count, nor does that of a container at another place. Takes the same
    /// work as opening, and writes nothing.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if it is another passphrase.
    pub async fn check(&self, unlocked: &Unlocked, phrase: &Phrase) -> Result<(), OpenError> {
        let inventory = self.look().await?;
        let search = self.search(phrase, &inventory).await;
        let same = search.finds.iter().any(|find| {
            find.name == unlocked.name()
                && find.hit.region == unlocked.region()
                && find.hit.slot == unlocked.slot
        });
        if same {
            return Ok(());
        }
        // What opens something else is, here, a wrong passphrase.
        Err(if search.finds.is_empty() {
            OpenError::after(&search, &inventory)
        } else {
            OpenError::No
        })
    }
}
