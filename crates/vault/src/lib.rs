//! Stores a user's record: sealed, in two stores, opened with nothing but a passphrase.
//!
//! This crate knows nothing of browsers or of what it stores: a *payload* is bytes. It has two
//! layers. Callers use the upper one; the lower one is private to the crate.
//!
//! | layer | modules | what it knows |
//! |---|---|---|
//! | storage | [`vault`], [`Unlocked`] | copies, stores, crashes, other tabs, changed passphrases |
//! | sealing | `container`, `carried`, `body`, `keys`, [`kdf`], the crate `sealing` | bytes and keys |
//!
//! Time and randomness are passed in through [`ports`], so everything here runs natively in tests.
//! The byte format is specified in `docs/vault-format.md`, from which a reader can be written
//! without looking at this code.
//!
//! # The life of a record
//!
//! ```
//! use vault::{Durability, Vault, Phrase, Ports};
//!
//! # #[derive(Debug)] struct Problem;
//! # fn merge(mine: &[u8], _theirs: &[u8]) -> Vec<u8> { mine.to_vec() }
//! async fn one_life<P: Ports>(ports: P) -> Result<(), Box<dyn std::error::Error>> {
//!     let words = vault::words::propose(ports.random())?; // five words, shown to the user
//!     let phrase = Phrase::from_words(&words)?;
//!
//!     let vault = Vault::new(ports);
//!     drop(vault.create(&phrase, b"the first record").await?);
//!
//!     let mut opened = vault.open(&phrase).await?;
//!     assert_eq!(opened.payload.as_slice(), b"the first record");
//!
//!     let unlocked = &mut opened.unlocked;
//!     let sealed = unlocked.seal(b"the second record", vault.ports().random())?;
//!     vault.mirror(&sealed)?; // immediately, when the page is hidden
//!     let saved = vault.save(&unlocked.to_save(&sealed)?, Durability::Relaxed).await?;
//!     unlocked.saved(&saved);
//!
//!     // Another passphrase, and one for a second person: the old one no longer opens anything.
//!     let own = Phrase::from_words(&vault::words::propose(vault.ports().random())?)?;
//!     let theirs = Phrase::from_words(&vault::words::propose(vault.ports().random())?)?;
//!     vault.reseal(unlocked, &own, Some(&theirs), b"the third record").await?;
//!
//!     // A copy for another device, under its own passphrase.
//!     let file = vault.export(&phrase, b"the third record").await?;
//!     assert_eq!(vault.open_copy(&phrase, &file).await?.as_slice(), b"the third record");
//!     Ok(())
//! }
//! ```

mod body;
mod container;
mod context;
mod exported;
mod format;
#[cfg(test)]
mod indistinguishable;
pub mod kdf;
mod keys;
mod layout;
mod lineage;
mod phrase;
pub mod ports;
mod secrets;
mod strength;
mod unlocked;
pub mod vault;
#[cfg(test)]
mod vectors;
pub mod words;

pub use exported::{MAX_CARRIED, NotACopy, recognise};
pub use format::Profile;
pub use kdf::{DeriveError, Root};
pub use layout::MAX_PAYLOAD;
pub use phrase::{Phrase, PhraseError};
pub use ports::{Durability, Ports, RandomError, StoreError};
pub use strength::{Strength, WeakPassphrase};
pub use unlocked::{Save, SealError, Sealed, Superseded, TakeInError, Unlocked};
pub use vault::{
    CreateError, EraseError, ExportError, OpenCopyError, OpenError, Opened, Repair, ResealError,
    SaveError, Saved, StoreKind, Stored, Vault,
};

use zeroize::Zeroizing;

/// The caller's data: opaque bytes, wiped when dropped.
pub type Payload = Zeroizing<Vec<u8>>;

/// The container's salt: 32 random bytes, generated once and kept for the container's lifetime.
pub type Salt = [u8; 32];
