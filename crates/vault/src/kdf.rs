//! From passphrase to root key: Argon2id (RFC 9106), slow and memory-hungry on purpose. Only this module knows the cost
//! of an attempt.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use subtle::ConstantTimeEq;
use zeroize::{Zeroizing, optimization_barrier};

use crate::Salt;
use crate::format::Profile;
use crate::layout::KEY;

/// Why no root could be derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DeriveError {
    /// The profile's memory could not be allocated. Closing other pages may help.
    #[error("not enough memory to derive")]
    OutOfMemory,
    /// The derivation did not run, or its result cannot be right.
    #[error("derivation failed")]
    Failed,
}

/// The key derived from passphrase and salt: 32 bytes, wiped when dropped. Opens nothing by itself; every other key is
/// derived from it.
pub struct Root(Zeroizing<[u8; KEY]>);

impl Root {
    /// Takes a root that was derived elsewhere (in the worker).
    ///
    /// # Errors
    /// [`DeriveError::Failed`] unless it is 32 bytes long and not all zero: engines have returned zeros after an
    /// allocation failed silently.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DeriveError> {
        let bytes: [u8; KEY] = bytes.try_into().map_err(|_| DeriveError::Failed)?;
        let root = Root(Zeroizing::new(bytes));
        if bool::from(root.0.ct_eq(&[0; KEY])) {
            return Err(DeriveError::Failed);
        }
        Ok(root)
    }

    /// The root's bytes, for passing it out of the worker and for deriving keys.
    pub fn as_bytes(&self) -> &[u8; KEY] {
        &self.0
    }

    /// Compares two derivations in constant time.
    pub(crate) fn same(&self, other: &Root) -> bool {
        self.0.ct_eq(&*other.0).into()
    }
}

/// Derives the root of `phrase` (in normal form, see [`crate::Phrase`]) under `salt`. Takes about a third of a second
/// on a desktop computer, seconds on an old phone: never on the page's thread.
///
/// # Errors
/// [`DeriveError::OutOfMemory`], without aborting, when the profile's memory cannot be allocated;
/// [`DeriveError::Failed`] when the result cannot be right.
pub fn derive_root(phrase: &[u8], salt: &Salt, profile: Profile) -> Result<Root, DeriveError> {
    let root = argon2id(phrase, salt, profile.memory_kib(), profile.passes())?;
    Root::from_bytes(root.as_ref())
}

/// Argon2id in one lane. The memory is allocated here, so that failure is an error and not an abort, and wiped
/// afterwards: what is left in it would make guessing cheaper.
fn argon2id(
    phrase: &[u8],
    salt: &Salt,
    memory_kib: u32,
    passes: u32,
) -> Result<Zeroizing<[u8; KEY]>, DeriveError> {
    let params = Params::new(memory_kib, passes, 1, Some(KEY)).map_err(|_| DeriveError::Failed)?;
    let blocks = params.block_count();
    let mut memory = Vec::new();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| DeriveError::OutOfMemory)?;
    memory.resize(blocks, Block::new());
    let mut root = Zeroizing::new([0; KEY]);
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(phrase, salt, root.as_mut(), memory.as_mut_slice());
    memory.fill(Block::new());
    optimization_barrier(memory.as_slice());
    derived.map_err(|_| DeriveError::Failed)?;
    Ok(root)
}

/// Whether this engine computes Argon2id: compares with a result of another library (hash-wasm 4.13), in one lane like
/// the profiles and with 64 KiB. Cheap; once per session is enough.
pub fn known_answer() -> bool {
    const TAG: [u8; 32] = [
        0x62, 0x70, 0xe6, 0x5b, 0xfa, 0xea, 0xab, 0xed, 0xdb, 0x58, 0x1a, 0x54, 0xd5, 0xe4, 0x31,
        0x1a, 0xe0, 0x59, 0x54, 0x30, 0x6e, 0xcf, 0x66, 0x79, 0x3a, 0x5c, 0xed, 0x2e, 0x5e, 0xa0,
        0x02, 0x83,
    ];
    let salt: [u8; 32] = std::array::from_fn(|at| at as u8);
    let tag = argon2id(b"five words of a known answer", &salt, 64, 3);
    tag.is_ok_and(|tag| *tag == TAG)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answer_is_correct() {
        assert!(known_answer());
    }

    /// RFC 9106, section 5.3, with all inputs that the library supports.
    #[test]
    fn rfc_9106_argon2id_vector() {
        const TAG: [u8; 32] = [
            0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b,
            0x53, 0xc9, 0xd0, 0x1e, 0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9,
            0x6b, 0x01, 0xe6, 0x59,
        ];
        let params = argon2::ParamsBuilder::new()
            .m_cost(32)
            .t_cost(3)
            .p_cost(4)
            .output_len(32)
            .data(argon2::AssociatedData::new(&[4; 12]).unwrap())
            .build()
            .unwrap();
        let (algorithm, version) = (Algorithm::Argon2id, Version::V0x13);
        let argon2 = Argon2::new_with_secret(&[3; 8], algorithm, version, params).unwrap();
        let mut tag = [0; 32];
        argon2
            .hash_password_into(&[1; 32], &[2; 16], &mut tag)
            .unwrap();
        assert_eq!(tag, TAG);
    }

    #[test]
    fn roots_of_wrong_length_or_all_zeros_are_refused() {
        assert!(Root::from_bytes(&[1; 32]).is_ok());
        for wrong in [&[0; 32][..], &[1; 31], &[1; 33], &[]] {
            assert!(matches!(Root::from_bytes(wrong), Err(DeriveError::Failed)));
        }
    }

    #[test]
    fn passphrase_salt_and_profile_each_change_the_root() {
        let root =
            |phrase: &[u8], salt: u8, profile| derive_root(phrase, &[salt; 32], profile).unwrap();
        let first = root(b"one two", 1, Profile::Two);
        assert!(first.same(&root(b"one two", 1, Profile::Two)));
        assert!(!first.same(&root(b"one twp", 1, Profile::Two)));
        assert!(!first.same(&root(b"one two", 2, Profile::Two)));
        assert!(!first.same(&root(b"one two", 1, Profile::One)));
    }

    /// Computed with hash-wasm 4.13 (another implementation): both profiles' parameters are part of the format and
    /// never change.
    #[test]
    fn profiles_derive_the_frozen_roots() {
        for (profile, expected) in [
            (
                Profile::One,
                "6864d8d715a1a7aa6c532acff8da05b5e86188ab72169a8820626fab43edbe43",
            ),
            (
                Profile::Two,
                "298a96c4945db9740cf506576302f1fd3d27d00aa37bf3046821df08eb4069c8",
            ),
        ] {
            let root = derive_root(b"a phrase to derive from", &[7; 32], profile).unwrap();
            let hex: String = root
                .as_bytes()
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(hex, expected);
        }
    }
}
