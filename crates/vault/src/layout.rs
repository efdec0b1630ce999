//! Where everything lies in a container: offsets and lengths in bytes, nothing else.
//!
//! ```text
//! container = salt[32] | region x 4
//! region    = slot x 2 | nonce[12] | ciphertext[R] | tag[16]
//! slot      = commitment[32] | nonce[12] | wrapped data key[32] | tag[16]
//! ```

use std::ops::Range;

/// R: the length of a region's body. Constant, so that no length tells how much somebody wrote.
///
/// A full plan and 2,000 diary lines of 60 characters come to about 142 KB, compressed; how that
/// was measured stands in `docs/vault-format.md`.
pub(crate) const BODY: usize = 160 * 1024;

/// Every key here: the root, wrapping keys, data keys; commitments and device secrets too.
pub(crate) use sealing::{KEY, NONCE, TAG};

const SALT: usize = 32;
const SLOT: usize = KEY + NONCE + KEY + TAG;
const REGION: usize = Slot::ALL.len() * SLOT + NONCE + BODY + TAG;

/// The length of every container.
pub(crate) const CONTAINER: usize = SALT + Region::ALL.len() * REGION;

/// One of the four places a record can lie in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Region(u8);

impl Region {
    pub(crate) const ALL: [Region; 4] = [Region(0), Region(1), Region(2), Region(3)];

    /// The region that a random byte picks; exact, since four divides 256.
    pub(crate) const fn from_random(byte: u8) -> Self {
        Region(byte & 3)
    }

    pub(crate) const fn number(self) -> u8 {
        self.0
    }

    const fn start(self) -> usize {
        SALT + self.0 as usize * REGION
    }

    const fn sealed(self) -> usize {
        self.start() + Slot::ALL.len() * SLOT
    }

    /// The body's nonce.
    pub(crate) const fn nonce(self) -> Range<usize> {
        at(self.sealed(), NONCE)
    }

    /// The body's ciphertext.
    pub(crate) const fn body(self) -> Range<usize> {
        at(self.sealed() + NONCE, BODY)
    }

    /// The body's tag.
    pub(crate) const fn tag(self) -> Range<usize> {
        at(self.sealed() + NONCE + BODY, TAG)
    }
}

/// One of a region's two places for somebody's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot(u8);

impl Slot {
    pub(crate) const ALL: [Slot; 2] = [Slot(0), Slot(1)];

    /// The slot of the person who made the container.
    pub(crate) const FIRST: Slot = Slot(0);

    pub(crate) const fn number(self) -> u8 {
        self.0
    }

    const fn start(self, region: Region) -> usize {
        region.start() + self.0 as usize * SLOT
    }

    /// All of it.
    pub(crate) const fn whole(self, region: Region) -> Range<usize> {
        at(self.start(region), SLOT)
    }

    /// What words must come to for this slot to be theirs.
    pub(crate) const fn commitment(self, region: Region) -> Range<usize> {
        at(self.start(region), KEY)
    }

    /// The wrapped data key's nonce.
    pub(crate) const fn nonce(self, region: Region) -> Range<usize> {
        at(self.start(region) + KEY, NONCE)
    }

    /// The wrapped data key.
    pub(crate) const fn wrapped(self, region: Region) -> Range<usize> {
        at(self.start(region) + KEY + NONCE, KEY)
    }

    /// The wrapped data key's tag.
    pub(crate) const fn tag(self, region: Region) -> Range<usize> {
        at(self.start(region) + KEY + NONCE + KEY, TAG)
    }
}

/// The container's salt.
pub(crate) const fn salt() -> Range<usize> {
    at(0, SALT)
}

const fn at(start: usize, length: usize) -> Range<usize> {
    start..start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_cover_the_container_without_gap_or_overlap() {
        let mut parts = vec![salt()];
        for region in Region::ALL {
            for slot in Slot::ALL {
                parts.extend([
                    slot.commitment(region),
                    slot.nonce(region),
                    slot.wrapped(region),
                    slot.tag(region),
                ]);
            }
            parts.extend([region.nonce(), region.body(), region.tag()]);
        }
        let mut end = 0;
        for part in parts {
            assert_eq!(part.start, end);
            end = part.end;
        }
        assert_eq!(end, CONTAINER);
    }

    #[test]
    fn every_region_is_picked_equally_often() {
        let mut counts = [0; 4];
        for byte in 0..=255 {
            counts[Region::from_random(byte).number() as usize] += 1;
        }
        assert_eq!(counts, [64; 4]);
    }
}
