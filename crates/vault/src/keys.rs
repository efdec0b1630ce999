//! From a root to the keys of one slot or of a carried copy: HKDF-SHA-256 (RFC 5869).

use hkdf::Hkdf;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::context::{self, Context};
use crate::format::Format;
use crate::kdf::Root;
use crate::layout::{KEY, Region, Slot};

/// The keys of a passphrase for one slot.
pub(crate) struct SlotKeys {
    /// Stored in clear in the slot. AES-GCM alone would let a forged slot open under two different
    /// passphrases; the commitment prevents that.
    pub(crate) commitment: [u8; KEY],
    /// Wraps the region's data key, or encrypts a carried copy.
    pub(crate) wrapping: Zeroizing<[u8; KEY]>,
}

impl SlotKeys {
    /// Derives them; `secret` is the region's device secret, if there is one.
    pub(crate) fn derive(
        root: &Root,
        secret: Option<&[u8; KEY]>,
        format: Format,
        region: Region,
        slot: Slot,
    ) -> Self {
        Self::expand(
            root,
            secret,
            &context::commitment(format, region, slot),
            &context::wrapping_key(format, region, slot),
        )
    }

    /// Derives them for these two contexts.
    pub(crate) fn expand(
        root: &Root,
        secret: Option<&[u8; KEY]>,
        commitment: &Context,
        wrapping: &Context,
    ) -> Self {
        let (_, hkdf) = Hkdf::<Sha256>::extract(secret.map(<[u8; KEY]>::as_slice), root.as_bytes());
        let mut keys = SlotKeys {
            commitment: [0; KEY],
            wrapping: Zeroizing::new([0; KEY]),
        };
        expand(&hkdf, commitment, &mut keys.commitment);
        expand(&hkdf, wrapping, keys.wrapping.as_mut());
        keys
    }

    /// Compares with a slot's stored commitment in constant time.
    pub(crate) fn committed(&self, stored: &[u8; KEY]) -> bool {
        self.commitment.ct_eq(stored).into()
    }
}

fn expand(hkdf: &Hkdf<Sha256>, info: &[u8], out: &mut [u8]) {
    // HKDF only rejects outputs of more than 255 hashes; these are one hash long.
    let expanded = hkdf.expand(info, out);
    debug_assert!(expanded.is_ok());
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn keys(root: u8, secret: Option<u8>, format: Format, region: Region, slot: Slot) -> SlotKeys {
        let secret = secret.map(|byte| [byte; KEY]);
        let root = Root::from_bytes(&[root; KEY]).unwrap();
        SlotKeys::derive(&root, secret.as_ref(), format, region, slot)
    }

    #[test]
    fn every_input_changes_both_keys() {
        let mut seen = HashSet::new();
        let mut made = 0;
        for root in [1, 2] {
            for secret in [None, Some(1), Some(2)] {
                for format in Format::ALL {
                    for region in Region::ALL {
                        for slot in Slot::ALL {
                            let keys = keys(root, secret, format, region, slot);
                            seen.insert(keys.commitment);
                            seen.insert(*keys.wrapping);
                            made += 2;
                        }
                    }
                }
            }
        }
        assert_eq!(seen.len(), made);
    }

    #[test]
    fn commitment_with_a_flipped_bit_does_not_match() {
        let [format, ..] = Format::ALL;
        let [region, ..] = Region::ALL;
        let keys = keys(1, Some(1), format, region, Slot::FIRST);
        assert!(keys.committed(&keys.commitment));
        for bit in 0..256 {
            let mut other = keys.commitment;
            other[bit / 8] ^= 1 << (bit % 8);
            assert!(!keys.committed(&other));
        }
    }
}
