//! The session's work with stored plans, as the rest of the session calls it.
//!
//! Cipher, compression, record format and stores are a quarter of the app's code, and are needed only once something is
//! to be saved or opened. They are in the chunk `storage`: the functions below are reached only through this table,
//! which an open plan carries and the chunk returns. Looking into the stores, and removing, is part of the first use,
//! since every start looks for what an erasure left.

use std::pin::Pin;

use leptos::prelude::WithValue as _;

use super::Session;
use crate::chunk::chunk;

/// The functions of the chunk.
pub(super) struct Storage {
    /// Saves now.
    pub save: fn(&Session),
    /// Writes pending edits to the quick store synchronously, and then saves.
    pub flush: fn(&Session),
    /// Saves all that is pending. Yields whether all edits are in some store.
    pub settle: fn(Session) -> Pin<Box<dyn Future<Output = bool>>>,
    /// Leaves pending edits, sealed, with the page.
    pub leave_with_page: fn(&Session),
}

pub(super) static STORAGE: Storage = Storage {
    save: Session::save,
    flush: |session| {
        session.mirror();
        session.save();
    },
    settle: |session| Box::pin(async move { session.settle().await }),
    leave_with_page: Session::leave_with_page,
};

chunk! { storage: storage() -> &'static Storage { &STORAGE } }

impl Session {
    /// The chunk's functions, if a saved plan is open.
    fn storage(&self) -> Option<&'static Storage> {
        self.inner
            .with_value(|inner| inner.kept.as_ref().map(|kept| kept.storage))
    }

    /// Called by `shell` when the page is hidden or left: even the last keystroke must be saved.
    pub fn flush(&self) {
        if let Some(storage) = self.storage() {
            (storage.flush)(self);
        }
    }

    /// Saves pending edits. Returns whether all edits of a saved plan are in some store.
    pub(super) async fn settled(&self) -> bool {
        match self.storage() {
            Some(storage) => (storage.settle)(*self).await,
            None => true,
        }
    }

    /// At startup, removes remains of an erased plan that a crash brought back, and has the chunk loaded, which every
    /// other that saves or opens needs.
    pub async fn make_ready(&self) {
        self.sweep().await;
        // If it cannot be fetched, the chunks that need it say so.
        drop(storage().await);
    }

    /// Leaves edits that no store takes with the page. They stay there, sealed, until they can be stored or the page is
    /// closed.
    pub(super) fn leave_unstored(&self) {
        if let Some(storage) = self.storage() {
            (storage.leave_with_page)(self);
        }
    }
}
