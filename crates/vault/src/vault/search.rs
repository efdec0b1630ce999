//! Trying a passphrase on everything that is stored.
//!
//! One derivation serves all containers, since those side by side share one salt. Each place is then
//! compared, an empty one with random bytes, so that the work is the same for nothing, one container
//! or four, and for one that can no longer be opened.

use super::Vault;
use super::attempt::{Hit, Outcome, attempt};
use super::inventory::Inventory;
use super::survey::Group;
use crate::DeriveError;
use crate::format::{Binding, Format};
use crate::kdf::Root;
use crate::names::{ContainerName, Place};
use crate::ports::{Deriver, Ports};
use crate::secrets::DeviceSecrets;
use crate::{Phrase, Profile};

/// Something that opened, and with what.
pub(super) struct Find {
    pub(super) name: ContainerName,
    pub(super) secrets: Option<DeviceSecrets>,
    pub(super) hit: Hit,
}

/// What a passphrase led to.
#[derive(Default)]
pub(super) struct Search {
    pub(super) finds: Vec<Find>,
    /// Whether a commitment matched but what it leads to is damaged.
    pub(super) damaged: bool,
    /// Why a derivation failed, if one did.
    pub(super) underived: Option<DeriveError>,
}

impl Search {
    /// Compares a root with everything that it may open.
    pub(super) fn compare(&mut self, root: &Root, group: &Group, inventory: &Inventory) {
        for stack in &group.stacks {
            for secrets in inventory.sets(stack.name) {
                let Outcome { hits, damaged } =
                    attempt(root, secrets.as_ref(), stack.name.format, &stack.copies);
                self.damaged |= damaged;
                if !hits.is_empty() {
                    self.finds.extend(hits.into_iter().map(|hit| Find {
                        name: stack.name,
                        secrets: secrets.clone(),
                        hit,
                    }));
                    break;
                }
            }
        }
    }

    /// Compares a root with random bytes, once for each place at which no container lies.
    pub(super) fn compare_decoys(root: &Root, groups: &[Group], inventory: &Inventory) {
        let stacks: usize = groups.iter().map(|group| group.stacks.len()).sum();
        let missing = Place::ALL.len().saturating_sub(stacks);
        let format = Format::new(Profile::One, Binding::Device);
        let decoy = &inventory.decoy;
        for copies in decoy.stacks(missing) {
            attempt(root, Some(&decoy.secrets), format, copies);
        }
    }
}

impl<P: Ports> Vault<P> {
    /// Tries a passphrase. Normally one derivation, and eight comparisons for each place.
    pub(super) async fn search(&self, phrase: &Phrase, inventory: &Inventory) -> Search {
        let mut search = Search::default();
        let groups = inventory.groups();
        for (number, group) in groups.iter().enumerate() {
            match self.derive_for(phrase, group).await {
                Ok(root) => {
                    search.compare(&root, group, inventory);
                    if number == 0 {
                        Search::compare_decoys(&root, &groups, inventory);
                    }
                }
                // Another group may open: a leftover must not prevent that.
                Err(error) => search.underived = Some(error),
            }
        }
        search
    }

    async fn derive_for(&self, phrase: &Phrase, group: &Group) -> Result<Root, DeriveError> {
        let deriver = self.ports.deriver();
        let derived = deriver.derive(phrase, &group.salt, group.profile).await;
        match derived {
            // Where memory is always short, what is stored would have the smaller profile.
            Err(DeriveError::OutOfMemory) if group.stacks.is_empty() => {
                deriver.derive(phrase, &group.salt, Profile::Two).await
            }
            derived => derived,
        }
    }
}
