//! The permanent id of an item.

/// A random 128-bit id. Two devices can each generate ids without coordinating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub [u8; 16]);
