//! Opening the site without a signal, for those who choose it. What does that is in a chunk of its own: few need it, and
//! "Delete everything", which does, is in a large one.

use std::pin::Pin;

use super::Session;
use crate::browser::host;
use crate::browser::offline::{self, OfflineError};
use crate::chunk::chunk;

/// The functions of the chunk.
struct Offline {
    /// Whether the user has chosen it in this browser.
    is_on: fn() -> Pin<Box<dyn Future<Output = bool>>>,
    /// Turns it on.
    begin: fn() -> Pin<Box<dyn Future<Output = Result<(), OfflineError>>>>,
    /// Turns it off.
    end: fn() -> Pin<Box<dyn Future<Output = Result<(), OfflineError>>>>,
}

static OFFLINE: Offline = Offline {
    is_on: || Box::pin(offline::is_on()),
    begin: || Box::pin(offline::begin()),
    end: || Box::pin(offline::end()),
};

chunk! { offline: loaded() -> &'static Offline { &OFFLINE } }

impl Session {
    /// Whether the host offers it.
    #[must_use]
    pub fn may_open_offline(&self) -> bool {
        host::offers_offline()
    }

    /// Whether the user has chosen it in this browser.
    pub async fn opens_offline(&self) -> bool {
        match loaded().await {
            Ok(offline) => (offline.is_on)().await,
            Err(_) => false,
        }
    }

    /// Turns it on, or off.
    ///
    /// # Errors
    /// [`OfflineError`]
    pub async fn open_offline(&self, on: bool) -> Result<(), OfflineError> {
        let _work = self.begin_work();
        match loaded().await {
            Ok(offline) if on => (offline.begin)().await,
            Ok(offline) => (offline.end)().await,
            Err(_) if on => Err(OfflineError::Incomplete),
            Err(_) => Err(OfflineError::Remains),
        }
    }
}
