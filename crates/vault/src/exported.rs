//! A carried copy: one payload in one file, under its own passphrase and nothing else, so that it
//! opens on another device.
//!
//! ```text
//! file = salt[32] | commitment[32] | nonce[12] | ciphertext | tag[16]
//! text = length u32 | payload | zeros
//! ```
//!
//! Numbers are little-endian. Nothing in a file distinguishes it from random bytes without its
//! passphrase. Its length is a multiple of [`BLOCK`], so that it reveals little about the content.
//! Everything in clear is associated data of the ciphertext; version and profile are bound into
//! the keys.
//!
//! Version 1 had a header before the commitment, by which anyone could recognise a file. It is still
//! read:
//!
//! ```text
//! header = version u8 | profile u8 | blocks u16 | salt[32] | check[4]
//! ```

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

/// The version of the file format that this build writes; it also reads version 1.
const VERSION: u8 = 2;

/// The length of a file is a multiple of this.
const BLOCK: usize = 4096;

/// Offset of the commitment: after the salt.
const COMMITMENT_AT: usize = 32;

/// Offsets of the salt, the check and the commitment in version 1.
const SALT_AT_1: usize = 4;
const CHECK_AT_1: usize = SALT_AT_1 + 32;
const COMMITMENT_AT_1: usize = CHECK_AT_1 + 4;

/// The length of the length field.
const LENGTH: usize = 4;

/// The minimum overhead of a file over its payload.
const OVERHEAD: usize = COMMITMENT_AT + KEY + NONCE + LENGTH + TAG;

/// The longest file that is ever read, in bytes: callers check a file's length before reading it.
pub const MAX_CARRIED: usize = (MAX_PAYLOAD + OVERHEAD).next_multiple_of(BLOCK);

/// Why a passphrase cannot be tried on these bytes. Known before one is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACopy {
    /// Longer than [`MAX_CARRIED`]. Nothing was inspected.
    #[error("longer than any carried copy")]
    TooLong,
    /// Shorter than any carried copy.
    #[error("shorter than any carried copy")]
    TooShort,
    /// A carried copy of version 1 that is truncated.
    #[error("carried copy is cut off")]
    Truncated,
    /// A version or a profile that this build does not know.
    #[error("carried copy of a newer version")]
    Newer,
}

/// A file on which a passphrase can be tried: perhaps a carried copy.
pub(crate) struct Carried<'a> {
    /// Exactly the file, without trailing bytes.
    bytes: &'a [u8],
    version: u8,
    commitment_at: usize,
    pub(crate) salt: Salt,
    /// Those under which it may be sealed, the most frequent first.
    pub(crate) profiles: &'static [Profile],
}

/// Checks whether a passphrase can be tried on bytes; derives nothing. Whether they are a carried
/// copy cannot be known before.
///
/// # Errors
/// [`NotACopy`]
pub fn recognise(bytes: &[u8]) -> Result<(), NotACopy> {
    Carried::read(bytes).map(|_| ())
}

impl<'a> Carried<'a> {
    /// Takes what can be a file. Bytes that do not fill a block are ignored, because some channels
    /// pad.
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, NotACopy> {
        if bytes.len() > MAX_CARRIED {
            return Err(NotACopy::TooLong);
        }
        if let Some(header) = bytes.get(..CHECK_AT_1)
            && array(bytes, CHECK_AT_1) == Some(check(header))
        {
            return Self::read_1(bytes);
        }
        let whole = bytes.len() - bytes.len() % BLOCK;
        let bytes = bytes.get(..whole).unwrap_or_default();
        Ok(Carried {
            bytes,
            version: VERSION,
            commitment_at: COMMITMENT_AT,
            salt: array(bytes, 0).ok_or(NotACopy::TooShort)?,
            profiles: &[Profile::One, Profile::Two],
        })
    }

    /// The same for version 1, whose header says how long it is.
    fn read_1(bytes: &'a [u8]) -> Result<Self, NotACopy> {
        let [version, profile, low, high] = array(bytes, 0).ok_or(NotACopy::TooShort)?;
        let profiles: &[Profile] = match (version, profile) {
            (1, 1) => &[Profile::One],
            (1, 2) => &[Profile::Two],
            _ => return Err(NotACopy::Newer),
        };
        let whole = usize::from(u16::from_le_bytes([low, high])) * BLOCK;
        Ok(Carried {
            bytes: bytes.get(..whole).ok_or(NotACopy::Truncated)?,
            version,
            commitment_at: COMMITMENT_AT_1,
            salt: array(bytes, SALT_AT_1).ok_or(NotACopy::TooShort)?,
            profiles,
        })
    }

    /// Returns the payload, or `None` if the root is not this file's; in that case nothing is
    /// decrypted.
    ///
    /// # Errors
    /// [`DoesNotOpen`] when the passphrase is right and the file is damaged or truncated.
    pub(crate) fn open(
        &self,
        root: &Root,
        profile: Profile,
    ) -> Option<Result<Payload, DoesNotOpen>> {
        let keys = keys(root, self.version, profile);
        let commitment = array(self.bytes, self.commitment_at)?;
        keys.committed(&commitment).then(|| self.decrypt(&keys))
    }

    fn decrypt(&self, keys: &SlotKeys) -> Result<Payload, DoesNotOpen> {
        let nonce_at = self.commitment_at + KEY;
        let nonce = array(self.bytes, nonce_at).ok_or(DoesNotOpen)?;
        let (before, rest) = self
            .bytes
            .split_at_checked(nonce_at + NONCE)
            .ok_or(DoesNotOpen)?;
        let (text, tag) = rest.split_last_chunk().ok_or(DoesNotOpen)?;
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
    let keys = keys(root, VERSION, profile);
    let nonce: [u8; NONCE] = random.bytes()?;
    let whole = (payload.len() + OVERHEAD).next_multiple_of(BLOCK);
    // Succeeds: a payload is far shorter than the limit.
    let length = u32::try_from(payload.len()).map_err(|_| too_large)?;

    // Allocated at full length, so that growing leaves no plaintext behind.
    let mut bytes = Vec::with_capacity(whole);
    bytes.extend(salt);
    bytes.extend(keys.commitment);
    bytes.extend(nonce);
    bytes.extend(length.to_le_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(whole - TAG, 0);
    let text_at = COMMITMENT_AT + KEY + NONCE;
    let (before, text) = bytes.split_at_mut_checked(text_at).ok_or(too_large)?;
    let tag = sealing::seal(&keys.wrapping, &nonce, before, text).map_err(|_| too_large)?;
    bytes.extend(tag);
    Ok(bytes)
}

fn keys(root: &Root, version: u8, profile: Profile) -> SlotKeys {
    SlotKeys::expand(
        root,
        None,
        &context::exported_commitment(version, profile),
        &context::exported_key(version, profile),
    )
}

/// Identifies a header of version 1: four bytes of its hash. One file of version 2 in four thousand
/// million passes for one; every copy is opened before it is handed out, so it would be noticed.
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
    const NONCE_AT: usize = COMMITMENT_AT + KEY;
    const NONCE_AT_1: usize = COMMITMENT_AT_1 + KEY;

    fn root(byte: u8) -> Root {
        Root::from_bytes(&[byte; 32]).unwrap()
    }

    fn file(payload: &[u8]) -> Vec<u8> {
        seal(&root(1), Profile::Two, &SALT, payload, &Tab::new()).unwrap()
    }

    /// A file as earlier builds wrote it.
    fn file_1(payload: &[u8]) -> Vec<u8> {
        let keys = keys(&root(1), 1, Profile::Two);
        let whole = (payload.len() + NONCE_AT_1 + NONCE + LENGTH + TAG).next_multiple_of(BLOCK);
        let blocks = u16::try_from(whole / BLOCK).unwrap().to_le_bytes();
        let header = [&[1, 2], &blocks[..], &SALT].concat();
        let nonce = [9; NONCE];
        let before = [&header, &check(&header)[..], &keys.commitment, &nonce].concat();
        let length = u32::try_from(payload.len()).unwrap().to_le_bytes();
        let mut text = [&length, payload].concat();
        text.resize(whole - before.len() - TAG, 0);
        let tag = sealing::seal(&keys.wrapping, &nonce, &before, &mut text).unwrap();
        [&before, &text, &tag[..]].concat()
    }

    fn opened(bytes: &[u8]) -> Option<Result<Payload, DoesNotOpen>> {
        let exported = Carried::read(bytes).unwrap();
        let open = |profile: &Profile| exported.open(&root(1), *profile);
        exported.profiles.iter().find_map(open)
    }

    /// Applies a change and recomputes the check of the header of version 1.
    fn headed(bytes: &[u8], change: impl Fn(&mut [u8])) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        change(&mut bytes);
        let check = check(&bytes[..CHECK_AT_1]);
        bytes[CHECK_AT_1..COMMITMENT_AT_1].copy_from_slice(&check);
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

    /// Nothing that someone without the passphrase could look for: every byte takes many values over
    /// a thousand copies, none follows from what stands elsewhere by the rule of version 1, and over
    /// all of them each value is as frequent as any other.
    #[test]
    fn a_copy_looks_random() {
        const COPIES: usize = 1000;
        let random = Tab::with_system_randomness();
        let copies: Vec<Vec<u8>> = (0..COPIES)
            .map(|_| {
                let root = Root::from_bytes(&random.bytes::<32>().unwrap()).unwrap();
                let salt = random.bytes().unwrap();
                seal(&root, Profile::One, &salt, b"the same text", &random).unwrap()
            })
            .collect();
        for at in 0..BLOCK {
            let mut counts = [0_u32; 256];
            for copy in &copies {
                counts[usize::from(copy[at])] += 1;
            }
            // Of random bytes, 251 of the values are expected, each about four times.
            assert!(counts.iter().all(|count| *count < 30), "{at}: {counts:?}");
            let values = counts.iter().filter(|count| **count > 0).count();
            assert!(values > 200, "{at}: {values}");
        }
        for copy in &copies {
            let exported = Carried::read(copy).unwrap();
            assert_eq!(exported.version, VERSION);
        }
        let mut counts = [0_u32; 256];
        for byte in copies.concat() {
            counts[usize::from(byte)] += 1;
        }
        // 16,000 are expected, with a standard deviation of 126.
        let even = |count: &u32| (15_000..17_000).contains(count);
        assert!(counts.iter().all(even), "{counts:?}");
    }

    #[test]
    fn invalid_copies_give_a_reason() {
        let not = |bytes: &[u8]| Carried::read(bytes).err();
        assert_eq!(not(&vec![0; MAX_CARRIED + 1]), Some(NotACopy::TooLong));
        for length in 0..BLOCK {
            let short = &file(b"text")[..length];
            assert_eq!(not(short), Some(NotACopy::TooShort), "{length}");
        }
        assert_eq!(not(b"%PDF-1.7"), Some(NotACopy::TooShort));
        // From here on only a passphrase can tell.
        for unknown in [&file(b"text")[..], &[0; BLOCK], &[1; BLOCK], &[255; 9000]] {
            assert_eq!(not(unknown), None);
        }

        let good = file_1(b"text");
        assert_eq!(not(&good), None);
        for length in 0..good.len() {
            let expected = match length {
                ..COMMITMENT_AT_1 => NotACopy::TooShort,
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
        assert!(opened(&headed(&good, |bytes| bytes[2..4].fill(0))).is_none());
    }

    #[test]
    fn every_flipped_bit_is_detected() {
        for (good, commitment, nonce) in [
            (file(b"text"), COMMITMENT_AT, NONCE_AT),
            (file_1(b"text"), COMMITMENT_AT_1, NONCE_AT_1),
        ] {
            assert!(opened(&good).unwrap().is_ok());
            for bit in 0..good.len() * 8 {
                let mut bytes = good.clone();
                bytes[bit / 8] ^= 1 << (bit % 8);
                let at = bit / 8;
                match opened(&bytes) {
                    // Deriving with another salt gives another root; here it is the same.
                    None => assert!(at < nonce, "{at}"),
                    Some(opened) => {
                        assert!(opened.is_err());
                        assert!(!(commitment..nonce).contains(&at), "{at}");
                    }
                }
            }
        }
        // Nor may a header of version 1 be exchanged for another valid one.
        let good = file_1(b"text");
        let shorter = headed(&file_1(&vec![0; BLOCK]), |bytes| bytes[2] = 1);
        assert!(opened(&shorter).unwrap().is_err());
        let other = headed(&good, |bytes| bytes[SALT_AT_1] = 8);
        assert!(opened(&other).unwrap().is_err());
        let other = headed(&good, |bytes| bytes[1] = 1);
        assert!(opened(&other).is_none());
    }

    #[test]
    fn wrong_root_fails_and_trailing_bytes_are_ignored() {
        for mut bytes in [file(b"text"), file_1(b"text")] {
            let exported = Carried::read(&bytes).unwrap();
            assert!(exported.open(&root(2), Profile::Two).is_none());
            assert!(exported.open(&root(1), Profile::One).is_none());
            bytes.extend(b"\r\n");
            assert_eq!(opened(&bytes).unwrap().unwrap().as_slice(), b"text");
            bytes.resize(2 * BLOCK - 1, 0);
            assert_eq!(opened(&bytes).unwrap().unwrap().as_slice(), b"text");
        }
    }

    /// With its first block, it can be known that the passphrase is right.
    #[test]
    fn truncated_copy_opens_as_damaged() {
        let good = file(&vec![3; 2 * BLOCK]);
        assert_eq!(good.len(), 3 * BLOCK);
        for length in [BLOCK, BLOCK + 1, 2 * BLOCK, good.len() - 1] {
            assert!(opened(&good[..length]).unwrap().is_err(), "{length}");
        }
    }

    proptest! {
        #[test]
        fn reading_arbitrary_bytes_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..9000)) {
            match Carried::read(&bytes) {
                Ok(_) => prop_assert!(opened(&bytes).is_none()),
                Err(error) => {
                    prop_assert_eq!(error, NotACopy::TooShort);
                    prop_assert!(bytes.len() < BLOCK);
                }
            }
            if bytes.len() >= COMMITMENT_AT_1 {
                let headed = headed(&bytes, |bytes| bytes[..2].fill(1));
                if Carried::read(&headed).is_ok() {
                    prop_assert!(opened(&headed).is_none());
                }
            }
        }
    }
}
