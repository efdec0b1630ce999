//! Removing what an erasure left behind.
//!
//! If a browser crashes within seconds of clearing localStorage, the values come back; deletions in the other stores
//! are durable (measured in Chromium). Such values can never be opened, as their device secrets are gone, but they show
//! that something was stored.

use super::Vault;
use super::secret_stores::Found;
use crate::format::Binding;
use crate::names::{ContainerName, Place, is_ours};
use crate::ports::{Database, Mirror, Ports, StoreError};

/// Whether the name is that of a value bound to a place's device secrets.
fn is_bound(name: &str, place: Place) -> bool {
    ContainerName::all()
        .filter(|known| known.place == place && known.format.binding == Binding::Device)
        .any(|known| known.covers(name))
}

impl<P: Ports> Vault<P> {
    /// For page start: removes copies that can never be opened, once it is certain that both homes of their place's
    /// device secrets are empty. Looks beyond the names in the quick store only if one of them is ours.
    ///
    /// # Errors
    /// Of the store that could not be read or cleared; its contents are left for the next start.
    pub async fn sweep(&self) -> Result<(), StoreError> {
        let (mirror, database) = (self.ports.mirror(), self.ports.database());
        // Names before secrets: creation writes the secrets first.
        let quick = mirror.names()?;
        if !quick.iter().any(|name| is_ours(name)) {
            return Ok(());
        }
        let main = database.names().await?;
        for place in Place::ALL {
            let bound = |name: &&String| is_bound(name, place);
            let nothing = !quick.iter().chain(&main).any(|name| is_bound(name, place));
            if nothing || !Found::look(&self.ports, place).await.empty() {
                continue;
            }
            for name in quick.iter().filter(bound) {
                mirror.remove(name)?;
            }
            for name in main.iter().filter(bound) {
                database.remove(name).await?;
            }
        }
        Ok(())
    }
}
