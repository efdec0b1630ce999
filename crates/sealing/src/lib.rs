//! AES-256-GCM, in place, with nonces that the caller brings. Below everything else; nothing outside
//! the vault's `container` and `carried` calls it.
//!
//! A crate of its own for speed: the ciphers are generic, and generic code is compiled with the settings of
//! the crate that names its types. Here that is for speed as far as there is room (`Cargo.toml` of the workspace),
//! while the vault is compiled for size.

use aes_gcm::aead::{AeadInOut, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce, Tag};

/// Bytes of a key.
pub const KEY: usize = 32;
/// Bytes of a nonce.
pub const NONCE: usize = 12;
/// Bytes of a tag.
pub const TAG: usize = 16;

/// The bytes were not sealed with this key, nonce and associated data; nothing more is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("does not open")]
pub struct DoesNotOpen;

/// Encrypts `text` in place and returns the tag. A nonce must never serve twice under one key.
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
/// [`DoesNotOpen`]; `text` is then as it was.
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
