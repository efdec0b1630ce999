//! The layout of a container: offsets and lengths in bytes, nothing else.
//!
//! ```text
//! container = salt[32] | region x 4
//! region    = slot x 2 | head | payload | random bytes to the region's end
//! slot      = commitment[32] | nonce[12] | wrapped data key[32] | tag[16]
//! head      = nonce[12] | ciphertext[52] | tag[16]
//! payload   = nonce[12] | ciphertext[as long as the head says] | tag[16]
//! ```
//!
//! Or, in the original layout, which is still read, a single ciphertext in place of head and payload:
//!
//! ```text
//! region    = slot x 2 | nonce[12] | ciphertext[R] | tag[16]
//! ```

use std::ops::Range;

/// R: the length of a one-piece body, and thus the capacity of a region. Constant, so that no length reveals how much
/// was written.
///
/// A full plan and 2,000 diary lines of 60 characters take about 142 KB, compressed; `docs/vault-format.md` describes
/// how that was measured.
pub(crate) const BODY: usize = 160 * 1024;

/// The length of every key: root, wrapping keys, data keys; also of commitments and device secrets.
pub(crate) use sealing::{KEY, NONCE, TAG};

/// The length of a head's plaintext, as `body` encodes it.
pub(crate) const HEAD: usize = 4 + 8 + 16 + 16 + 8;

/// The maximum length of a payload, in bytes.
pub const MAX_PAYLOAD: usize = BODY - HEAD - NONCE - TAG;

const SALT: usize = 32;
const SLOT: usize = KEY + NONCE + KEY + TAG;
const REGION: usize = Slot::ALL.len() * SLOT + NONCE + BODY + TAG;

/// The length of every container.
pub(crate) const CONTAINER: usize = SALT + Region::ALL.len() * REGION;

/// One of the four places for a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Region(u8);

impl Region {
    pub(crate) const ALL: [Region; 4] = [Region(0), Region(1), Region(2), Region(3)];

    /// Maps a random byte to a region; exact, since four divides 256.
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

    /// Everything after the slots.
    pub(crate) const fn body(self) -> Range<usize> {
        at(self.sealed(), NONCE + BODY + TAG)
    }

    /// The head, which describes the payload.
    pub(crate) const fn head(self) -> Piece {
        Piece::new(self.sealed(), HEAD)
    }

    /// The payload, of `length` bytes; `None` if a region has no room for it.
    pub(crate) const fn payload(self, length: usize) -> Option<Piece> {
        if length > MAX_PAYLOAD {
            return None;
        }
        Some(Piece::new(self.head().end(), length))
    }

    /// A one-piece body (the original layout).
    pub(crate) const fn whole(self) -> Piece {
        Piece::new(self.sealed(), BODY)
    }
}

/// The place of something encrypted: nonce, ciphertext and tag, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece {
    start: usize,
    length: usize,
}

impl Piece {
    const fn new(start: usize, length: usize) -> Self {
        Piece { start, length }
    }

    /// Its nonce.
    pub(crate) const fn nonce(self) -> Range<usize> {
        at(self.start, NONCE)
    }

    /// Its ciphertext.
    pub(crate) const fn text(self) -> Range<usize> {
        at(self.start + NONCE, self.length)
    }

    /// Its tag.
    pub(crate) const fn tag(self) -> Range<usize> {
        at(self.start + NONCE + self.length, TAG)
    }

    /// The offset after it.
    pub(crate) const fn end(self) -> usize {
        self.start + NONCE + self.length + TAG
    }
}

/// One of a region's two places for a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot(u8);

impl Slot {
    pub(crate) const ALL: [Slot; 2] = [Slot(0), Slot(1)];

    /// The slot of the person who created the container.
    pub(crate) const FIRST: Slot = Slot(0);

    pub(crate) const fn number(self) -> u8 {
        self.0
    }

    const fn start(self, region: Region) -> usize {
        region.start() + self.0 as usize * SLOT
    }

    /// The whole slot.
    pub(crate) const fn whole(self, region: Region) -> Range<usize> {
        at(self.start(region), SLOT)
    }

    /// The commitment that a passphrase must yield to open this slot.
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
            parts.push(region.body());
        }
        let mut end = 0;
        for part in parts {
            assert_eq!(part.start, end);
            end = part.end;
        }
        assert_eq!(end, CONTAINER);
    }

    #[test]
    fn ciphertexts_lie_in_their_region_without_gap_or_overlap() {
        for region in Region::ALL {
            let Range { start, end } = region.body();
            assert_eq!(region.whole().nonce().start, start);
            assert_eq!(region.whole().end(), end);
            for length in [0, 1, 4000, MAX_PAYLOAD] {
                let (head, payload) = (region.head(), region.payload(length).unwrap());
                let parts = [head, payload].map(|piece| [piece.nonce(), piece.text(), piece.tag()]);
                let mut at = start;
                for part in parts.as_flattened() {
                    assert_eq!(part.start, at);
                    at = part.end;
                }
                assert_eq!(payload.end(), at);
                assert!(at <= end);
                assert_eq!(at == end, length == MAX_PAYLOAD);
            }
            assert_eq!(region.payload(MAX_PAYLOAD + 1), None);
        }
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
