//! Blocks of items, each compressed separately.

use super::cbor::Out;
use crate::id::Id;

/// A block ends after an item whose id ends in a byte below this: one in 256 at random, so a block has
/// about 256 items, and no edit moves the boundary between two other blocks.
const BORDER: u8 = 1;

/// DEFLATE level: 6 costs about a third more time than 3 and saves a tenth of the bytes.
const LEVEL: u8 = 6;

/// The maximum decompressed size of a block, in bytes, so that a forged block cannot exhaust memory.
pub(super) const BLOCK_LIMIT: usize = 8 * 1024 * 1024;

/// A block also ends once it holds this many bytes, so that every block stays below [`BLOCK_LIMIT`].
const BLOCK_FULL: usize = 1024 * 1024;

/// Whether a block of this length ends after this item.
pub(super) fn ends_after(id: Id, length: usize) -> bool {
    id.0[15] < BORDER || length >= BLOCK_FULL
}

/// Caches compressed blocks between saves. It holds the plan's content, so it is dropped with the plan.
#[derive(Default)]
pub struct Cache {
    /// Each block of the last save, raw and compressed: one per about 256 items.
    blocks: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Cache {
    /// Compresses each block, reusing those that have not changed since the last save.
    pub(super) fn compress_all(&mut self, raw: Vec<Out>) {
        let mut before = std::mem::take(&mut self.blocks);
        for Out(block) in raw {
            let known = before.iter().position(|(known, _)| *known == block);
            let small = match known {
                Some(place) => before.swap_remove(place).1,
                None => compress(&block),
            };
            self.blocks.push((block, small));
        }
    }

    /// The compressed blocks of the last save.
    pub(super) fn compressed(&self) -> impl Iterator<Item = &[u8]> {
        self.blocks.iter().map(|(_, small)| small.as_slice())
    }
}

/// Compresses with raw DEFLATE.
pub(crate) fn compress(raw: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(raw, LEVEL)
}

/// The inverse of [`compress`]; `None` if damaged or larger than [`BLOCK_LIMIT`].
pub(crate) fn decompress(small: &[u8]) -> Option<Vec<u8>> {
    decompress_within(small, BLOCK_LIMIT)
}

/// The same with another limit.
pub(super) fn decompress_within(small: &[u8], limit: usize) -> Option<Vec<u8>> {
    miniz_oxide::inflate::decompress_to_vec_with_limit(small, limit).ok()
}
