//! How much a record may hold.

use crate::field::TEXT_LIMIT;

/// Where a record comes from. Bytes that were made to hurt cost little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A record of our own, which must always open: only what could make arithmetic overflow is refused.
    Own,
    /// A copy that another device made, and perhaps another person: more than any plan holds is refused.
    Copy,
}

/// The bytes that all blocks of a copy take together when they are decompressed.
pub(crate) const COPY_INFLATED: usize = 16 * 1024 * 1024;

/// The items of a copy, and likewise its tombstones: each takes 16 bytes for its id alone, which do not compress, so
/// that 10,000 of them do not fit in a region.
pub(crate) const COPY_ITEMS: usize = 10_000;

impl Origin {
    /// The bytes of a text. Merging puts two texts one below the other, so one may be longer than can be typed.
    pub(crate) fn longest_text(self) -> u64 {
        match self {
            Origin::Own => u64::MAX,
            Origin::Copy => 10 * TEXT_LIMIT as u64,
        }
    }

    /// The edits that a stamp counts: from the highest in a copy our own edits can go on counting without ever reaching
    /// the highest in a record of our own.
    pub(crate) fn most_edits(self) -> u64 {
        match self {
            Origin::Own => 1 << 62,
            Origin::Copy => 1 << 53,
        }
    }
}
