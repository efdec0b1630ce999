#![doc = include_str!("../README.md")]

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
mod names;
mod phrase;
pub mod ports;
mod seal_error;
mod secrets;
mod stores;
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
pub use seal_error::SealError;
pub use stores::{Saved, StoreKind, Stored};
pub use strength::{Strength, WeakPassphrase};
pub use unlocked::{Save, Sealed, Superseded, TakeInError, Unlocked};
pub use vault::{
    CreateError, EraseError, ExportError, OpenCopyError, OpenError, Opened, Repair, ResealError,
    SaveError, Vault,
};

use zeroize::Zeroizing;

/// The caller's data: opaque bytes, wiped when dropped.
pub type Payload = Zeroizing<Vec<u8>>;

/// The container's salt: 32 random bytes, generated once and kept for the container's lifetime.
pub type Salt = [u8; 32];
