#![doc = include_str!("../README.md")]

use aes_gcm::aead::{AeadInOut, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce, Tag};

/// The length of a key in bytes.
pub const KEY: usize = 32;
/// The length of a nonce in bytes.
pub const NONCE: usize = 12;
/// The length of a tag in bytes.
pub const TAG: usize = 16;

/// The bytes were not sealed with this key, nonce and associated data; the reason cannot be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("does not open")]
pub struct DoesNotOpen;

/// Encrypts `text` in place and returns the tag. A nonce must never be used twice with the same key.
///
/// # Errors
/// Only for a text longer than AES-GCM allows (64 GiB).
pub fn seal(
    key: &[u8; KEY],
    nonce: &[u8; NONCE],
    associated: &[u8],
    text: &mut [u8],
) -> Result<[u8; TAG], DoesNotOpen> {
    Aes256Gcm::new(key.into())
        .encrypt_inout_detached(&Nonce::from(*nonce), associated, text.into())
        .map(Into::into)
        .map_err(|_| DoesNotOpen)
}

/// Decrypts `text` in place, after checking the tag in constant time.
///
/// # Errors
/// [`DoesNotOpen`]; `text` is then unchanged.
pub fn open(
    key: &[u8; KEY],
    nonce: &[u8; NONCE],
    associated: &[u8],
    text: &mut [u8],
    tag: &[u8; TAG],
) -> Result<(), DoesNotOpen> {
    Aes256Gcm::new(key.into())
        .decrypt_inout_detached(
            &Nonce::from(*nonce),
            associated,
            text.into(),
            &Tag::from(*tag),
        )
        .map_err(|_| DoesNotOpen)
}
