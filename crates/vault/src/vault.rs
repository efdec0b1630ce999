//! Storage: copies in two stores, device secrets in two homes, other tabs, and failures.
//!
//! The rules, each with a test:
//! - Reading creates nothing; a wrong passphrase writes nothing.
//! - Creation never overwrites or removes anything that may still open: it takes a place of its own
//!   beside those that are there. A copy that did not open is set aside before its name is written.
//! - Right or wrong passphrase, nothing stored, one container or four, something damaged, erased or
//!   newer: always one derivation, which begins after the same time, and eight comparisons for each
//!   of the four places. Nothing is said of what is stored until something has opened.
//! - Each place has device secrets of its own: a changed passphrase leaves the other places alone.
//! - Device secrets are committed and read back before anything is sealed with them, and are the
//!   first to be erased.
//! - Changing a passphrase replaces container and device secrets together or not at all; where the
//!   two homes of the secrets differ, the database's count.

use crate::Payload;
use crate::ports::{Mirror, Ports, StoreError};
use crate::unlocked::{Sealed, TakeInError, Unlocked};

mod aside;
mod attempt;
mod check;
mod create;
mod derive;
mod erase;
mod export;
mod inventory;
mod open;
mod reseal;
mod save;
mod search;
mod secret_stores;
mod survey;
mod sweep;
#[cfg(test)]
pub(crate) mod tests;

pub use create::CreateError;
pub use erase::EraseError;
pub use export::{ExportError, OpenCopyError};
pub use open::{OpenError, Opened, Repair};
pub use reseal::ResealError;
pub use save::SaveError;

/// Stores containers, through the given ports.
#[derive(Clone)]
pub struct Vault<P> {
    ports: P,
}

impl<P: Ports> Vault<P> {
    /// Makes a vault that has not read anything yet.
    pub fn new(ports: P) -> Self {
        Self { ports }
    }

    /// The ports it uses.
    pub fn ports(&self) -> &P {
        &self.ports
    }

    /// Whether the mirror holds any copy under the name of these sealed bytes.
    ///
    /// # Errors
    /// The store's.
    pub fn mirrored(&self, sealed: &Sealed) -> Result<bool, StoreError> {
        // By name: reading it would decode all of it while the page is being left.
        let names = self.ports.mirror().names()?;
        Ok(names.iter().any(|name| name == sealed.name.as_str()))
    }

    /// Opens and decodes what another tab has written to the mirror: perhaps its last edits before it was closed. The
    /// caller merges the result with its own plan and seals again; what was sealed before is void. If it does not open
    /// with this session's keys, or cannot be decoded, the session writes nothing to the mirror any more.
    pub fn take_in_mirrored<T>(
        &self,
        unlocked: &mut Unlocked,
        decode: impl FnOnce(&Payload) -> Option<T>,
    ) -> Option<T> {
        let name = unlocked.name();
        // If it cannot be read now, what this session knows of it decides.
        let bytes = self.ports.mirror().read_if_new(name.as_str()).ok()??;
        let taken_in = match unlocked.news_in(&bytes) {
            Ok(None) => return None,
            Ok(Some((theirs, payload))) => decode(&payload).map(|taken_in| (theirs, taken_in)),
            Err(TakeInError) => None,
        };
        let Some((theirs, taken_in)) = taken_in else {
            unlocked.mirror = Err(StoreError::Conflict);
            return None;
        };
        unlocked.taken_in(&bytes, theirs);
        Some(taken_in)
    }

    /// Writes sealed bytes to the mirror, immediately: for when the page is hidden or left, and occasionally in
    /// between. Compares nothing: call [`take_in_mirrored`](Self::take_in_mirrored) before sealing.
    ///
    /// # Errors
    /// The store's, or the reason why the copy there must not be overwritten;
    /// [`StoreError::Conflict`] if the session has taken something in or changed a passphrase
    /// since.
    pub fn mirror(&self, sealed: &Sealed) -> Result<(), StoreError> {
        sealed.mirror.clone()?;
        if sealed.epoch.is_over() {
            return Err(StoreError::Conflict);
        }
        self.ports
            .mirror()
            .write(sealed.name.as_str(), sealed.bytes())
    }

    /// Holds in the page's memory sealed bytes that no store accepts: after a lock they are found
    /// like the mirror's copy, and the passphrase opens them.
    ///
    /// # Errors
    /// As [`mirror`](Self::mirror), except the store's.
    pub fn hold(&self, sealed: &Sealed) -> Result<(), StoreError> {
        sealed.mirror.clone()?;
        if sealed.epoch.is_over() {
            return Err(StoreError::Conflict);
        }
        self.ports
            .mirror()
            .hold(sealed.name.as_str(), sealed.bytes());
        Ok(())
    }
}
