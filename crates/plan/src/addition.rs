//! Additions to a diary line after its day.

use crate::day::Day;
use crate::record::cbor::{In, Out};
use crate::record::fields::{Extra, read_map};
use crate::stamp::Stamp;

/// An addition: it is shown below the line and never replaces anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addition {
    /// The edit that created it, which identifies it within the line.
    pub(crate) born: Stamp,
    /// The edit that touched it last.
    pub(crate) stamp: Stamp,
    /// The day it was written.
    pub written: Day,
    /// The user's own words.
    pub words: String,
    /// Unknown fields.
    pub(crate) extra: Extra,
}

impl Addition {
    pub(crate) fn write(&self, out: &mut Out) {
        out.map(|out| {
            out.key(1);
            out.whole_stamp(self.born);
            if self.stamp != self.born {
                out.key(2);
                out.whole_stamp(self.stamp);
            }
            out.always(3, u64::from(self.written.number()));
            out.words(4, &self.words);
            out.extra(&self.extra);
        });
    }

    pub(crate) fn read(from: &mut In<'_>) -> Self {
        let mut read = Self::default();
        let mut stamp = None;
        read.extra = read_map(from, &mut |field, from| {
            match field {
                1 => read.born = from.whole_stamp(),
                2 => stamp = Some(from.whole_stamp()),
                3 => read.written = from.day(),
                4 => from.words(&mut read.words),
                _ => return false,
            }
            true
        });
        read.stamp = stamp.unwrap_or(read.born);
        read
    }
}
