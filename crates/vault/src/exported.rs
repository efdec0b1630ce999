//! A carried copy: one payload in one file, under its own passphrase and nothing else, so that it
//! opens on another device.
//!
//! ```text
//! file   = header | commitment[32] | nonce[12] | ciphertext | tag[16]
//! header = version u8 | profile u8 | blocks u16 | salt[32] | check[4]
//! text   = length u32 | payload | zeros
//! ```
//!
//! Numbers are little-endian. A file is `blocks` times [`BLOCK`] bytes long, so that its length
//! reveals little about its content. Everything in clear is associated data of the ciphertext.

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use sealing::DoesNotOpen;

use crate::context;
use crate::format::Profile;
use crate::kdf::Root;
use crate::keys::SlotKeys;
use crate::layout::{KEY, NONCE, TAG};
use crate::ports::Random;
use crate::seal_error::SealError;
use crate::{MAX_PAYLOAD, Payload, Salt};

/// The version of the file format that this build writes and reads.
const VERSION: u8 = 1;

/// The length of a file is a multiple of this.
const BLOCK: usize = 4096;

/// Offsets of the salt, the check, the commitment, the nonce and the ciphertext.
const SALT_AT: usize = 4;
const CHECK_AT: usize = SALT_AT + 32;
const COMMITMENT_AT: usize = CHECK_AT + 4;
const NONCE_AT: usize = COMMITMENT_AT + KEY;
const TEXT_AT: usize = NONCE_AT + NONCE;

/// The length of the length field.
const LENGTH: usize = 4;

/// The minimum overhead of a file over its payload.
const OVERHEAD: usize = TEXT_AT + LENGTH + TAG;

/// The longest file that is ever read, in bytes: callers check a file's length before reading it.
pub const MAX_CARRIED: usize = (MAX_PAYLOAD + OVERHEAD).next_multiple_of(BLOCK);

/// Why a passphrase cannot be tried on these bytes. Known before one is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACopy {
    /// Longer than [`MAX_CARRIED`]. Nothing was inspected.
    #[error("longer than any carried copy")]
    TooLong,
    /// Not a carried copy of any version, or too short to tell.
    #[error("not a carried copy")]
    Foreign,
    /// A carried copy that is truncated.
    #[error("carried copy is cut off")]
    Truncated,
    /// A version or a profile that this build does not know.
    #[error("carried copy of a newer version")]
    Newer,
}

/// A file on which a passphrase can be tried.
pub(crate) struct Carried<'a> {
    /// Exactly the file, without trailing bytes.
    bytes: &'a [u8],
    pub(crate) profile: Profile,
    pub(crate) salt: Salt,
}

/// Checks whether bytes are a carried copy on which this build can try a passphrase; derives
/// nothing.
///
/// # Errors
/// [`NotACopy`]
pub fn recognise(bytes: &[u8]) -> Result<(), NotACopy> {
    Carried::read(bytes).map(|_| ())
}

impl<'a> Carried<'a> {
    /// Parses a file's header. Anything after the file's own length is ignored, because some
    /// channels pad.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, NotACopy> {
        if bytes.len() > MAX_CARRIED {
            return Err(NotACopy::TooLong);
        }
        let [version, profile, low, high] = array(bytes, 0).ok_or(NotACopy::Foreign)?;
        let salt = array(bytes, SALT_AT).ok_or(NotACopy::Foreign)?;
        let header = bytes.get(..CHECK_AT).ok_or(NotACopy::Foreign)?;
        if array(bytes, CHECK_AT) != Some(check(header)) {
            return Err(NotACopy::Foreign);
        }
        // From here on it is ours, of whichever version: all versions have the same header.
        let profile = Profile::from_number(profile);
        let (VERSION, Some(profile)) = (version, profile) else {
            return Err(NotACopy::Newer);
        };
        let length = usize::from(u16::from_le_bytes([low, high])) * BLOCK;
        if length == 0 {
            return Err(NotACopy::Foreign);
        }
        let bytes = bytes.get(..length).ok_or(NotACopy::Truncated)?;
        Ok(Carried {
            bytes,
            profile,
            salt,
        })
    }

    /// Returns the payload, or `None` if the root is not this file's; in that case nothing is
    /// decrypted.
    ///
    /// # Errors
    /// [`DoesNotOpen`] when the passphrase is right and the file is damaged.
    pub(crate) fn open(&self, root: &Root) -> Option<Result<Payload, DoesNotOpen>> {
        let keys = keys(root, self.profile);
        let commitment = array(self.bytes, COMMITMENT_AT)?;
        keys.committed(&commitment).then(|| self.decrypt(&keys))
    }

    fn decrypt(&self, keys: &SlotKeys) -> Result<Payload, DoesNotOpen> {
        let (before, rest) = self.bytes.split_at_checked(TEXT_AT).ok_or(DoesNotOpen)?;
        let (text, tag) = rest.split_last_chunk().ok_or(DoesNotOpen)?;
        let nonce = array(before, NONCE_AT).ok_or(DoesNotOpen)?;
        let mut text = Zeroizing::new(text.to_vec());
        sealing::open(&keys.wrapping, &nonce, before, &mut text, tag)?;
        let (length, rest) = text.split_first_chunk::<LENGTH>().ok_or(DoesNotOpen)?;
        let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| DoesNotOpen)?;
        let payload = rest.get(..length).ok_or(DoesNotOpen)?;
        Ok(Zeroizing::new(payload.to_vec()))
    }
}

/// Seals a payload into a file. `salt` must be fresh for each file.
///
/// # Errors
/// [`SealError`]
pub(crate) fn seal(
    root: &Root,
    profile: Profile,
    salt: &Salt,
    payload: &[u8],
    random: &impl Random,
) -> Result<Vec<u8>, SealError> {
    let too_large = SealError::TooLarge {
        have: payload.len(),
        most: MAX_PAYLOAD,
    };
    if payload.len() > MAX_PAYLOAD {
        return Err(too_large);
    }
    let keys = keys(root, profile);
    let nonce: [u8; NONCE] = random.bytes()?;
    let whole = (payload.len() + OVERHEAD).next_multiple_of(BLOCK);
    // Both conversions succeed: a payload is far shorter than either limit.
    let blocks = u16::try_from(whole / BLOCK).map_err(|_| too_large)?;
    let length = u32::try_from(payload.len()).map_err(|_| too_large)?;

    // Allocated at full length, so that growing leaves no plaintext behind.
    let mut bytes = Vec::with_capacity(whole);
    bytes.extend([VERSION, profile.number()]);
    bytes.extend(blocks.to_le_bytes());
    bytes.extend(salt);
    bytes.extend(check(&bytes));
    bytes.extend(keys.commitment);
    bytes.extend(nonce);
    bytes.extend(length.to_le_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(whole - TAG, 0);
    let (before, text) = bytes.split_at_mut_checked(TEXT_AT).ok_or(too_large)?;
    let tag = sealing::seal(&keys.wrapping, &nonce, before, text).map_err(|_| too_large)?;
    bytes.extend(tag);
    Ok(bytes)
}

fn keys(root: &Root, profile: Profile) -> SlotKeys {
    SlotKeys::expand(
        root,
        None,
        &context::exported_commitment(VERSION, profile),
        &context::exported_key(VERSION, profile),
    )
}

/// Identifies a header: four bytes of its hash, which look random.
fn check(header: &[u8]) -> [u8; 4] {
    let [a, b, c, d, ..] = <[u8; 32]>::from(Sha256::digest(header));
    [a, b, c, d]
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vault::tests::stores::Tab;

    const SALT: Salt = [7; 32];

    fn root(byte: u8) -> Root {
        Root::from_bytes(&[byte; 32]).unwrap()
    }

    fn file(payload: &[u8]) -> Vec<u8> {
        seal(&root(1), Profile::Two, &SALT, payload, &Tab::new()).unwrap()
    }

    fn opened(bytes: &[u8]) -> Option<Result<Payload, DoesNotOpen>> {
        Carried::read(bytes).unwrap().open(&root(1))
    }

    /// Applies a change and recomputes the check of the header.
    fn headed(bytes: &[u8], change: impl Fn(&mut [u8])) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        change(&mut bytes);
        let check = check(&bytes[..CHECK_AT]);
        bytes[CHECK_AT..COMMITMENT_AT].copy_from_slice(&check);
        bytes
    }

    #[test]
    fn file_length_reveals_only_the_block_count() {
        let first = BLOCK - OVERHEAD;
        for (payload, blocks) in [
            (0, 1),
            (1, 1),
            (first, 1),
            (first + 1, 2),
            (first + BLOCK, 2),
            (first + BLOCK + 1, 3),
            (MAX_PAYLOAD, MAX_CARRIED / BLOCK),
        ] {
            let payload = vec![3; payload];
            let bytes = file(&payload);
            assert_eq!(bytes.len(), blocks * BLOCK);
            assert_eq!(opened(&bytes).unwrap().unwrap().as_slice(), payload);
        }
        let large = vec![0; MAX_PAYLOAD + 1];
        let refused = seal(&root(1), Profile::One, &SALT, &large, &Tab::new());
        assert!(matches!(refused, Err(SealError::TooLarge { .. })));
    }

    #[test]
    fn invalid_copies_give_a_reason() {
        let good = file(b"text");
        let not = |bytes: &[u8]| Carried::read(bytes).err();
        assert_eq!(not(&good), None);
        assert_eq!(not(&vec![0; MAX_CARRIED + 1]), Some(NotACopy::TooLong));
        for length in 0..good.len() {
            let expected = match length {
                ..COMMITMENT_AT => NotACopy::Foreign,
                _ => NotACopy::Truncated,
            };
            assert_eq!(not(&good[..length]), Some(expected), "{length}");
        }
        for (at, byte) in [(0, 0), (0, 2), (0, 255), (1, 0), (1, 3), (1, 255)] {
            let newer = headed(&good, |bytes| bytes[at] = byte);
            assert_eq!(not(&newer), Some(NotACopy::Newer), "{at} {byte}");
        }
        let longer = headed(&good, |bytes| bytes[3] = 255);
        assert_eq!(not(&longer), Some(NotACopy::Truncated));
        let nothing = headed(&good, |bytes| bytes[2..4].fill(0));
        assert_eq!(not(&nothing), Some(NotACopy::Foreign));
        for foreign in [
            &b"%PDF-1.7"[..],
            &[0; BLOCK],
            &[1; BLOCK],
            &[255; 9000],
            b"",
        ] {
            assert_eq!(not(foreign), Some(NotACopy::Foreign));
        }
    }

    #[test]
    fn every_flipped_bit_is_detected() {
        let good = file(b"text");
        for bit in 0..good.len() * 8 {
            let mut bytes = good.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            match Carried::read(&bytes) {
                Err(error) => {
                    assert_eq!(error, NotACopy::Foreign);
                    assert!(bit / 8 < COMMITMENT_AT);
                }
                Ok(exported) => match exported.open(&root(1)) {
                    None => assert!((COMMITMENT_AT..NONCE_AT).contains(&(bit / 8))),
                    Some(opened) => {
                        assert!(opened.is_err());
                        assert!(bit / 8 >= NONCE_AT);
                    }
                },
            }
        }
        // Nor may a header be exchanged for another valid one.
        let shorter = headed(&file(&vec![0; BLOCK]), |bytes| bytes[2] = 1);
        assert!(opened(&shorter).unwrap().is_err());
        let other = headed(&good, |bytes| bytes[SALT_AT] = 8);
        assert!(opened(&other).unwrap().is_err());
        let other = headed(&good, |bytes| bytes[1] = 1);
        assert!(opened(&other).is_none());
    }

    #[test]
    fn wrong_root_fails_and_trailing_bytes_are_ignored() {
        let mut bytes = file(b"text");
        assert!(Carried::read(&bytes).unwrap().open(&root(2)).is_none());
        bytes.extend(b"\r\n");
        assert_eq!(opened(&bytes).unwrap().unwrap().as_slice(), b"text");
    }

    proptest! {
        #[test]
        fn reading_arbitrary_bytes_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..5000)) {
            prop_assert_eq!(Carried::read(&bytes).err(), Some(NotACopy::Foreign));
            if bytes.len() >= COMMITMENT_AT {
                let headed = headed(&bytes, |bytes| bytes[..2].fill(1));
                if let Ok(exported) = Carried::read(&headed) {
                    prop_assert!(exported.open(&root(1)).is_none());
                }
            }
        }
    }
}
