//! Binds each key and each ciphertext to its place: six bytes, in HKDF's `info` and as (or at the start of) AES-GCM's
//! associated data. A key or a ciphertext moved to another place, format or purpose does not open.

use crate::format::{Binding, Format, Profile, VERSION};
use crate::layout::{Region, Slot, TAG};

/// `version | profile | binding | region | slot | purpose`, one byte each. The fixed length rules out ambiguity between
/// two contexts.
pub(crate) type Context = [u8; 6];

/// In place of the slot number, for what belongs to a whole region; also in place of the region number, for what is not
/// in a container.
const NONE: u8 = 0xff;

/// The purpose of a context; the numbers are permanent.
#[derive(Clone, Copy)]
#[repr(u8)]
enum Purpose {
    Commitment = 1,
    WrappingKey = 2,
    WrappedKey = 3,
    Body = 4,
    CarriedCommitment = 5,
    CarriedKey = 6,
    Head = 7,
    Payload = 8,
}

fn context(format: Format, region: Region, slot: u8, purpose: Purpose) -> Context {
    let binding = match format.binding {
        Binding::Device => 1,
        Binding::Words => 0,
    };
    [
        VERSION,
        format.profile.number(),
        binding,
        region.number(),
        slot,
        purpose as u8,
    ]
}

/// HKDF's `info` for a slot's commitment.
pub(crate) fn commitment(format: Format, region: Region, slot: Slot) -> Context {
    context(format, region, slot.number(), Purpose::Commitment)
}

/// HKDF's `info` for a slot's wrapping key.
pub(crate) fn wrapping_key(format: Format, region: Region, slot: Slot) -> Context {
    context(format, region, slot.number(), Purpose::WrappingKey)
}

/// Associated data of the data key that is wrapped in a slot.
pub(crate) fn wrapped_key(format: Format, region: Region, slot: Slot) -> Context {
    context(format, region, slot.number(), Purpose::WrappedKey)
}

/// Associated data of a region's one-piece body.
pub(crate) fn body(format: Format, region: Region) -> Context {
    context(format, region, NONE, Purpose::Body)
}

/// Associated data of a region's head.
pub(crate) fn head(format: Format, region: Region) -> Context {
    context(format, region, NONE, Purpose::Head)
}

/// Associated data of a region's payload: its context and its head's tag, so that one save's head does not open
/// another's payload.
pub(crate) fn payload(format: Format, region: Region, head: &[u8; TAG]) -> [u8; 6 + TAG] {
    let mut all = [0; 6 + TAG];
    let (context, tag) = all.split_at_mut(6);
    context.copy_from_slice(&self::context(format, region, NONE, Purpose::Payload));
    tag.copy_from_slice(head);
    all
}

/// HKDF's `info` for a carried copy's commitment; `version` is that of the file.
pub(crate) fn exported_commitment(version: u8, profile: Profile) -> Context {
    exported(version, profile, Purpose::CarriedCommitment)
}

/// HKDF's `info` for the key that encrypts a carried copy.
pub(crate) fn exported_key(version: u8, profile: Profile) -> Context {
    exported(version, profile, Purpose::CarriedKey)
}

fn exported(version: u8, profile: Profile, purpose: Purpose) -> Context {
    [version, profile.number(), 0, NONE, NONE, purpose as u8]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_contexts_are_the_same() {
        let mut seen = HashSet::new();
        let mut made = 0;
        for format in Format::ALL {
            for region in Region::ALL {
                for slot in Slot::ALL {
                    for make in [commitment, wrapping_key, wrapped_key] {
                        seen.insert(make(format, region, slot));
                        made += 1;
                    }
                }
                seen.insert(body(format, region));
                seen.insert(head(format, region));
                let bound = payload(format, region, &[0; TAG]);
                seen.insert(*bound.first_chunk().unwrap());
                made += 3;
            }
        }
        for version in [1, 2] {
            for profile in [Profile::One, Profile::Two] {
                seen.insert(exported_commitment(version, profile));
                seen.insert(exported_key(version, profile));
                made += 2;
            }
        }
        assert_eq!(seen.len(), made);
    }

    #[test]
    fn context_bytes_are_as_documented() {
        let [format, ..] = Format::ALL;
        let [_, _, region, _] = Region::ALL;
        let [_, slot] = Slot::ALL;
        assert_eq!(commitment(format, region, slot), [1, 1, 1, 2, 1, 1]);
        assert_eq!(body(format, region), [1, 1, 1, 2, 255, 4]);
        assert_eq!(head(format, region), [1, 1, 1, 2, 255, 7]);
        let bound = payload(format, region, &[9; TAG]);
        assert_eq!(bound[..6], [1, 1, 1, 2, 255, 8]);
        assert_eq!(bound[6..], [9; TAG]);
        let two = Profile::Two;
        assert_eq!(exported_commitment(1, two), [1, 2, 0, 255, 255, 5]);
        assert_eq!(exported_key(2, two), [2, 2, 0, 255, 255, 6]);
    }
}
