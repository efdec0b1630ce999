//! Removing what an erasure left behind.
//!
//! Browsers bring localStorage back that was cleared seconds before a crash; deletions in the other stores
//! hold (measured in Chromium). What comes back can never be opened, as its device secrets are gone, but
//! it shows that something was kept.

use super::Keeper;
use super::secret_homes::Found;
use crate::format::{ASIDE_PREFIX, Binding, Format, is_ours};
use crate::ports::{Database, Mirror, Ports, StoreError};

/// Whether a stored value is bound to device secrets.
fn is_bound(name: &str) -> bool {
    Format::ALL
        .into_iter()
        .filter(|format| format.binding == Binding::Device)
        .any(|format| {
            let short = format.short();
            name == format.name()
                || name
                    .strip_prefix(ASIDE_PREFIX)
                    .and_then(|rest| rest.strip_prefix(short))
                    .is_some_and(|rest| rest.starts_with('-'))
        })
}

impl<P: Ports> Keeper<P> {
    /// For the start of the page: removes copies that can never be opened, once it is certain that both
    /// homes of the device secrets are empty. Looks further than the quick store's names only if there is
    /// one of ours. Returns whether there was anything.
    ///
    /// # Errors
    /// The store's that could not be read or cleared; what it holds is left for the next start.
    pub async fn sweep(&self) -> Result<bool, StoreError> {
        let mirror = self.ports.mirror();
        if !mirror.names()?.iter().any(|name| is_ours(name)) {
            return Ok(false);
        }
        self.sweep_all().await
    }

    /// The same, looking everywhere.
    pub(super) async fn sweep_all(&self) -> Result<bool, StoreError> {
        let (mirror, database) = (self.ports.mirror(), self.ports.database());
        // The names before the secrets: whoever keeps something new makes the secrets first.
        let quick = mirror.names()?;
        let main = database.names().await?;
        if !Found::look(&self.ports).await.empty() {
            return Ok(false);
        }
        let mut found = false;
        for name in quick.iter().filter(|name| is_bound(name)) {
            found = true;
            mirror.remove(name)?;
        }
        for name in main.iter().filter(|name| is_bound(name)) {
            found = true;
            database.remove(name).await?;
        }
        Ok(found)
    }
}
