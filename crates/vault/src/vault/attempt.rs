//! One attempt at a container: always eight comparisons, regardless of what it holds.

use zeroize::Zeroizing;

use crate::Payload;
use crate::container::{Container, DataKey};
use crate::format::Format;
use crate::kdf::Root;
use crate::keys::SlotKeys;
use crate::layout::{Region, Slot};
use crate::lineage::Lineage;
use crate::secrets::DeviceSecrets;

/// A copy that the passphrase opened.
pub(super) struct Hit {
    /// Its index in the survey's copies.
    pub(super) copy: usize,
    pub(super) container: Container,
    pub(super) region: Region,
    pub(super) slot: Slot,
    pub(super) key: DataKey,
    pub(super) lineage: Lineage,
    pub(super) payload: Payload,
}

/// The result of an attempt.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) hits: Vec<Hit>,
    /// Whether a commitment matched but what it leads to is damaged.
    pub(super) damaged: bool,
}

/// Compares one root with every slot of every copy of a container. All eight slots are checked, even
/// after a match; each is one comparison, however many copies of it there are.
pub(super) fn attempt(
    root: &Root,
    secrets: Option<&DeviceSecrets>,
    format: Format,
    copies: &[(usize, Container)],
) -> Outcome {
    let mut matches = Vec::new();
    for region in Region::ALL {
        for slot in Slot::ALL {
            let secret = secrets.and_then(|secrets| secrets.of(region));
            let keys = SlotKeys::derive(root, secret, format, region, slot);
            count_comparison();
            let mut members = Vec::new();
            for (copy, container) in copies {
                if keys.committed(&container.commitment(region, slot)) {
                    members.push((*copy, container));
                }
            }
            if !members.is_empty() {
                matches.push((region, slot, keys, members));
            }
        }
    }

    let mut outcome = Outcome::default();
    for (region, slot, keys, members) in matches {
        for (copy, container) in members {
            let opened = container
                .data_key(format, region, slot, &keys)
                .and_then(|key| {
                    let (lineage, payload) = container.open(format, region, &key)?;
                    Ok(Hit {
                        copy,
                        container: container.clone(),
                        region,
                        slot,
                        key: Zeroizing::new(*key),
                        lineage,
                        payload,
                    })
                });
            match opened {
                Ok(hit) => outcome.hits.push(hit),
                Err(_) => outcome.damaged = true,
            }
        }
    }
    outcome
}

#[cfg(not(test))]
fn count_comparison() {}

#[cfg(test)]
fn count_comparison() {
    super::tests::COMPARISONS.with(|count| count.set(count.get() + 1));
}
