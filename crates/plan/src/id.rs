//! The permanent name of one item.

/// A random 128-bit id. Two devices can each make new ones without asking the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub [u8; 16]);
