//! Opening the site without a signal, for those who choose it.

use super::Session;
use crate::browser::{host, offline};

impl Session {
    /// Whether the host offers it.
    #[must_use]
    pub fn may_open_offline(&self) -> bool {
        host::offers_offline()
    }

    /// Whether the user has chosen it in this browser.
    pub async fn opens_offline(&self) -> bool {
        offline::is_on().await
    }

    /// Turns it on, or off.
    ///
    /// # Errors
    /// [`offline::OfflineError`]
    pub async fn open_offline(&self, on: bool) -> Result<(), offline::OfflineError> {
        let _work = self.begin_work();
        offline::turn(on).await
    }
}
