//! Keeping: copies in two stores, device secrets in two homes, other tabs, and things that fail.
//!
//! The rules, each with a test:
//! - Reading creates nothing; wrong words write nothing.
//! - Nothing that may still open is ever overwritten by a creation, and a copy that did not open
//!   is set aside before its place is written.
//! - Right words, wrong words, nothing kept, something damaged: one derivation, eight comparisons.
//! - Device secrets are committed and read back before anything is sealed with them, and are the
//!   first to go when everything is erased.
//! - Container and device secrets change together or not at all when words do; where the two homes
//!   of the secrets differ, the database's count.

use std::rc::Rc;

use crate::container::Container;
use crate::ports::{Mirror, Ports, StoreError};
use crate::unlocked::Sealed;

mod aside;
mod attempt;
mod carry;
mod create;
mod derive;
mod erase;
mod open;
mod reseal;
mod save;
mod secret_homes;
mod survey;
mod sweep;
#[cfg(test)]
pub(crate) mod tests;

pub use carry::{CarryError, CarryOpenError};
pub use create::CreateError;
pub use erase::EraseError;
pub use open::{Mended, OpenError, Opened};
pub use reseal::ResealError;
pub use save::SaveError;

/// One of the two stores that hold copies of the container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home {
    /// The main store ([`crate::ports::Database`]).
    Database,
    /// The quick store ([`crate::ports::Mirror`]).
    Mirror,
}

/// That a save was made, and where.
pub struct Saved {
    /// The mirror only where the browser blocks the database.
    pub home: Home,
    pub(crate) container: Container,
}

/// What a store holds at this moment, not opened.
pub struct Stored {
    pub(crate) bytes: Option<Rc<[u8]>>,
}

/// Keeps one container, through the given ports.
#[derive(Clone)]
pub struct Keeper<P> {
    ports: P,
}

impl<P: Ports> Keeper<P> {
    /// A keeper that has not looked at anything yet.
    pub fn new(ports: P) -> Self {
        Self { ports }
    }

    /// What it keeps through.
    pub fn ports(&self) -> &P {
        &self.ports
    }

    /// Whether the mirror holds a copy in the place of these sealed bytes, whichever it is.
    ///
    /// # Errors
    /// The store's.
    pub fn mirrored(&self, sealed: &Sealed) -> Result<bool, StoreError> {
        // By its name: reading it would decode the whole of it, while a page is being left.
        let names = self.ports.mirror().names()?;
        Ok(names.iter().any(|name| name == sealed.format.name()))
    }

    /// Writes sealed bytes to the mirror, at once and without comparing: for when the page is
    /// being hidden or left, and now and then besides.
    ///
    /// # Errors
    /// The store's, or the reason why a copy that stands there must not be written over;
    /// [`StoreError::Conflict`] if the session has taken something in or changed words since.
    pub fn mirror(&self, sealed: &Sealed) -> Result<(), StoreError> {
        sealed.mirror.clone()?;
        if sealed.epoch.is_over() {
            return Err(StoreError::Conflict);
        }
        self.ports
            .mirror()
            .write(sealed.format.name(), sealed.bytes())
    }

    /// Leaves sealed bytes that no store takes with the page: after a lock they are found like the mirror's copy, and
    /// the words open them.
    ///
    /// # Errors
    /// As [`mirror`](Self::mirror), but for the store's.
    pub fn hold(&self, sealed: &Sealed) -> Result<(), StoreError> {
        sealed.mirror.clone()?;
        if sealed.epoch.is_over() {
            return Err(StoreError::Conflict);
        }
        self.ports
            .mirror()
            .hold(sealed.format.name(), sealed.bytes());
        Ok(())
    }
}
