//! Removing what an erasure left behind.
//!
//! If a browser crashes within seconds of clearing localStorage, the values come back; deletions in the other stores
//! are durable (measured in Chromium). Such values can never be opened, as their device secrets are gone, but they show
//! that something was stored.

use super::Vault;
use super::secret_stores::Found;
use crate::format::{ASIDE_PREFIX, Binding, Format, is_ours};
use crate::ports::{Database, Mirror, Ports, StoreError};

/// Whether the name is that of a value bound to device secrets.
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

impl<P: Ports> Vault<P> {
    /// For page start: removes copies that can never be opened, once it is certain that both homes of the device
    /// secrets are empty. Looks beyond the names in the quick store only if one of them is ours. Returns whether
    /// anything was found.
    ///
    /// # Errors
    /// Of the store that could not be read or cleared; its contents are left for the next start.
    pub async fn sweep(&self) -> Result<bool, StoreError> {
        let mirror = self.ports.mirror();
        if !mirror.names()?.iter().any(|name| is_ours(name)) {
            return Ok(false);
        }
        self.sweep_all().await
    }

    /// Does the same, looking everywhere.
    pub(super) async fn sweep_all(&self) -> Result<bool, StoreError> {
        let (mirror, database) = (self.ports.mirror(), self.ports.database());
        // Names before secrets: creation writes the secrets first.
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
