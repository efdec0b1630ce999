//! Stamps of items, looked up by id.

use crate::id::Id;
use crate::stamp::Stamp;

/// Ids with a stamp each, sorted by id. A sorted list rather than a `BTreeMap`, whose code is twenty times
/// as large; with a few thousand entries of 32 bytes, shifting the later ones costs next to nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stamps(Vec<(Id, Stamp)>);

impl Stamps {
    /// The index of this id, or where it would be inserted.
    #[inline(never)]
    fn place(&self, id: Id) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(&id))
    }

    pub(crate) fn get(&self, id: Id) -> Option<Stamp> {
        let place = self.place(id).ok()?;
        self.0.get(place).map(|&(_, stamp)| stamp)
    }

    /// Adds an id, or replaces its stamp.
    #[inline(never)]
    pub(crate) fn insert(&mut self, id: Id, stamp: Stamp) {
        match self.place(id) {
            Ok(place) => self.0[place].1 = stamp,
            Err(place) => self.0.insert(place, (id, stamp)),
        }
    }

    #[inline(never)]
    pub(crate) fn remove(&mut self, id: Id) -> Option<Stamp> {
        let place = self.place(id).ok()?;
        Some(self.0.remove(place).1)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All entries, by id.
    pub(crate) fn all(&self) -> &[(Id, Stamp)] {
        &self.0
    }
}
