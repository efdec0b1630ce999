//! The two stores: which one, what was written to it, and what it holds.

use std::rc::Rc;

use crate::container::Container;

/// One of the two stores that hold copies of the container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreKind {
    /// The main store ([`crate::ports::Database`]).
    Database,
    /// The quick store ([`crate::ports::Mirror`]).
    Mirror,
}

/// A completed save, and where it was made.
pub struct Saved {
    /// The mirror only where the browser blocks the database.
    pub home: StoreKind,
    pub(crate) container: Container,
}

/// What a store currently holds, unopened.
pub struct Stored {
    pub(crate) bytes: Option<Rc<[u8]>>,
}
