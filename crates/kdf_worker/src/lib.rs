#![doc = include_str!("../README.md")]
#![allow(
    unsafe_code,
    reason = "plain exports pass raw memory; each use explains why it is sound"
)]

use vault::{DeriveError, Profile, Root, Salt, kdf};
use zeroize::Zeroize;

/// The root is in the first 32 bytes of the buffer.
pub const OK: u32 = 0;
/// The profile's memory could not be allocated. The buffer is zero.
pub const OUT_OF_MEMORY: u32 = 1;
/// The input is invalid, or the result cannot be right. The buffer is zero.
pub const FAILED: u32 = 2;

/// Allocates a buffer of `length` bytes, all zero. Returns null if that is impossible.
///
/// The buffer belongs to the caller until it is returned with [`release`].
#[unsafe(no_mangle)]
pub extern "C" fn reserve(length: usize) -> *mut u8 {
    let mut room: Vec<u8> = Vec::new();
    if length == 0 || room.try_reserve_exact(length).is_err() {
        return std::ptr::null_mut();
    }
    room.resize(length, 0);
    Box::into_raw(room.into_boxed_slice()).cast()
}

/// Derives from the `salt[32] | phrase` in a buffer of `length` bytes, under the profile with this
/// number (1 or 2), and replaces the salt by the root. Returns [`OK`], [`OUT_OF_MEMORY`] or
/// [`FAILED`]; the phrase is wiped in every case.
///
/// # Safety
/// `room` must come from [`reserve`] with the same `length`, must not have been released, and must
/// not be used by anything else meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn derive(room: *mut u8, length: usize, profile: u32) -> u32 {
    if room.is_null() {
        return FAILED;
    }
    // SAFETY: the caller guarantees that the buffer is `length` bytes of live memory, all
    // initialised by `reserve`, and that nothing else uses it.
    let room = unsafe { std::slice::from_raw_parts_mut(room, length) };
    let derived = derive_from(room, profile);
    room.zeroize();
    match derived {
        Ok(root) => {
            if let Some(place) = room.first_chunk_mut() {
                *place = *root.as_bytes();
            }
            OK
        }
        Err(DeriveError::OutOfMemory) => OUT_OF_MEMORY,
        Err(DeriveError::Failed) => FAILED,
    }
}

fn derive_from(room: &[u8], profile: u32) -> Result<Root, DeriveError> {
    let (salt, phrase): (&Salt, &[u8]) = room.split_first_chunk().ok_or(DeriveError::Failed)?;
    let profile = u8::try_from(profile)
        .ok()
        .and_then(Profile::from_number)
        .ok_or(DeriveError::Failed)?;
    if phrase.is_empty() {
        return Err(DeriveError::Failed);
    }
    kdf::derive_root(phrase, salt, profile)
}

/// Wipes a buffer and frees it.
///
/// # Safety
/// `room` must come from [`reserve`] with the same `length`, and must not be used afterwards.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn release(room: *mut u8, length: usize) {
    if room.is_null() {
        return;
    }
    let room = std::ptr::slice_from_raw_parts_mut(room, length);
    // SAFETY: the caller guarantees that this is the boxed slice that `reserve` released, and that
    // it is returned only once.
    let mut room = unsafe { Box::from_raw(room) };
    room.zeroize();
}

/// Returns 1 if this engine's result matches another library's, else 0. Once per session is enough.
#[unsafe(no_mangle)]
pub extern "C" fn known_answer() -> u32 {
    u32::from(kdf::known_answer())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: Salt = [7; 32];

    /// Returns the code, and what the buffer contains afterwards.
    fn run(input: &[u8], profile: u32) -> (u32, Vec<u8>) {
        let room = reserve(input.len());
        assert!(!room.is_null());
        // SAFETY: `reserve` allocated this buffer with this length, and only this function uses it.
        unsafe {
            std::slice::from_raw_parts_mut(room, input.len()).copy_from_slice(input);
            let code = derive(room, input.len(), profile);
            let after = std::slice::from_raw_parts(room, input.len()).to_vec();
            release(room, input.len());
            (code, after)
        }
    }

    #[test]
    fn root_replaces_the_salt_and_passphrase_is_wiped() {
        let phrase = b"a phrase to derive from";
        let (code, room) = run(&[SALT.as_slice(), phrase].concat(), 2);
        assert_eq!(code, OK);
        let root = kdf::derive_root(phrase, &SALT, Profile::Two).unwrap();
        assert_eq!(room[..32], *root.as_bytes());
        assert!(room[32..].iter().all(|&byte| byte == 0));
    }

    #[test]
    fn invalid_input_fails_and_is_wiped() {
        for (input, profile) in [
            (&[1; 31][..], 1),
            (&[1; 32], 1),
            (&[1; 60], 0),
            (&[1; 60], 3),
            (&[1; 60], 257),
        ] {
            let (code, room) = run(input, profile);
            assert_eq!(code, FAILED);
            assert!(room.iter().all(|&byte| byte == 0));
        }
    }

    #[test]
    fn impossible_reservation_is_null_and_null_is_safe() {
        assert!(reserve(0).is_null());
        assert!(reserve(usize::MAX).is_null());
        // SAFETY: both functions check for null first.
        unsafe {
            assert_eq!(derive(std::ptr::null_mut(), 40, 1), FAILED);
            release(std::ptr::null_mut(), 40);
        }
    }

    #[test]
    fn exported_known_answer_is_correct() {
        assert_eq!(known_answer(), 1);
    }
}
