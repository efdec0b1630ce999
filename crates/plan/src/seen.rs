//! Which edits a copy of the plan knows of.

use crate::stamp::Stamp;

/// The number of replicas that a record names. There is a new one for each opening, so the oldest are left out: what
/// they wrote counts as unknown from then on, so that two answers may be kept where one would do.
const NAMED: usize = 128;

/// For each replica, the last of its edits that a copy has taken in: with that one, it has all before it. (A version
/// vector: D. S. Parker et al., "Detection of Mutual Inconsistency in Distributed Systems", 1983.) Sorted by replica.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen(Vec<Stamp>);

impl Seen {
    /// Whether this edit is known.
    pub(crate) fn covers(&self, stamp: Stamp) -> bool {
        self.place(stamp)
            .is_ok_and(|place| self.0[place].counter >= stamp.counter)
    }

    /// Adds an edit, and with it all earlier ones of its replica.
    #[inline(never)]
    pub(crate) fn add(&mut self, stamp: Stamp) {
        match self.place(stamp) {
            Ok(place) => self.0[place].counter = self.0[place].counter.max(stamp.counter),
            Err(place) => self.0.insert(place, stamp),
        }
    }

    /// Adds all that another copy knows of.
    pub(crate) fn add_all(&mut self, other: &Seen) {
        for stamp in &other.0 {
            self.add(*stamp);
        }
    }

    /// What a record names of it: the latest edits.
    pub(crate) fn named(&self) -> impl Iterator<Item = &Stamp> {
        let later = |one: &Stamp| self.0.iter().filter(|other| *other > one).count();
        let few = self.0.len() <= NAMED;
        self.0.iter().filter(move |one| few || later(one) < NAMED)
    }

    /// The index of the replica of this edit, or where it would be inserted.
    fn place(&self, stamp: Stamp) -> Result<usize, usize> {
        self.0
            .binary_search_by(|known| known.replica.cmp(&stamp.replica))
    }
}
