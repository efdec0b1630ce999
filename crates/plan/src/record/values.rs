//! Ids, days and stamps as values of a record.

use super::cbor::{In, Out};
use crate::day::Day;
use crate::id::Id;
use crate::stamp::{Replica, Stamp};

impl Out {
    /// Writes a stamp with its replica in full: the record's table holds only those of items.
    pub(crate) fn whole_stamp(&mut self, stamp: Stamp) {
        self.array(2);
        self.u64(stamp.replica.0);
        self.u64(stamp.counter);
    }
}

impl In<'_> {
    /// Reads an id.
    pub(crate) fn id(&mut self) -> Id {
        Id(self.bytes().try_into().unwrap_or_else(|_| {
            self.fail();
            [0; 16]
        }))
    }

    /// Reads a day. An invalid one, which no version of this schema writes, becomes [`Day::FIRST`], after
    /// which nothing can be changed.
    pub(crate) fn day(&mut self) -> Day {
        Day::from_number(self.u32()).unwrap_or_default()
    }

    /// Reads a stamp with its replica in full.
    pub(crate) fn whole_stamp(&mut self) -> Stamp {
        self.pair();
        let replica = Replica(self.u64());
        Stamp {
            counter: self.edits(),
            replica,
        }
    }

    /// Reads how many edits a stamp counts.
    #[inline(never)]
    pub(crate) fn edits(&mut self) -> u64 {
        let edits = self.u64();
        if edits > self.origin.most_edits() {
            self.fail();
            return 0;
        }
        edits
    }
}
