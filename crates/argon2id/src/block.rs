//! A block of the memory, and how two are compressed to one.

use crate::pair::{self, Pair};
use crate::rounds::two_rounds;

/// 1024 bytes as 64 pairs of words. Aligned to a cache line.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub struct Block(pub [Pair; 64]);

impl Block {
    pub const BYTES: usize = 1024;
    pub const ZERO: Self = Self([pair::ZERO; 64]);

    pub fn read(bytes: &[u8; Self::BYTES]) -> Self {
        let mut block = Self::ZERO;
        let (words, _) = bytes.as_chunks::<8>();
        let (pairs, _) = words.as_chunks::<2>();
        for (to, [low, high]) in block.0.iter_mut().zip(pairs) {
            *to = pair::new(u64::from_le_bytes(*low), u64::from_le_bytes(*high));
        }
        block
    }

    pub fn write(&self, bytes: &mut [u8; Self::BYTES]) {
        let (words, _) = bytes.as_chunks_mut::<8>();
        let (pairs, _) = words.as_chunks_mut::<2>();
        for (from, [low, high]) in self.0.iter().zip(pairs) {
            let [first, second] = pair::words(*from);
            *low = first.to_le_bytes();
            *high = second.to_le_bytes();
        }
    }

    pub fn xor(&mut self, other: &Self) {
        for (to, from) in self.0.iter_mut().zip(other.0) {
            *to = pair::xor(*to, from);
        }
    }

    pub fn first_word(&self) -> u64 {
        let [low, _] = pair::words(self.0[0]);
        low
    }
}

/// The compression function G of the RFC (section 3.5), XORed onto what `target` holds.
#[inline]
pub fn compress(target: &mut Block, previous: &Block, reference: &Block, scratch: &mut Block) {
    rows(target, previous, reference, scratch);
    columns(target, scratch);
}

/// The first eight rounds, over the rows of 8 pairs each, two rows at a time.
#[inline(never)]
fn rows(target: &mut Block, previous: &Block, reference: &Block, scratch: &mut Block) {
    for at in (0..64).step_by(16) {
        let mut row = [[pair::ZERO; 8]; 2];
        for (half, row) in row.iter_mut().enumerate() {
            for (n, pair) in row.iter_mut().enumerate() {
                let index = at + 8 * half + n;
                *pair = pair::xor(previous.0[index], reference.0[index]);
                target.0[index] = pair::xor(target.0[index], *pair);
            }
        }
        let row = two_rounds(row);
        for (half, row) in row.iter().enumerate() {
            for (n, pair) in row.iter().enumerate() {
                scratch.0[at + 8 * half + n] = *pair;
            }
        }
    }
}

/// The other eight, over the columns of 8 pairs each, two columns at a time.
#[inline(never)]
fn columns(target: &mut Block, scratch: &Block) {
    for at in (0..8).step_by(2) {
        let mut column = [[pair::ZERO; 8]; 2];
        for (half, column) in column.iter_mut().enumerate() {
            for (n, pair) in column.iter_mut().enumerate() {
                *pair = scratch.0[at + half + 8 * n];
            }
        }
        let column = two_rounds(column);
        for (half, column) in column.iter().enumerate() {
            for (n, pair) in column.iter().enumerate() {
                let index = at + half + 8 * n;
                target.0[index] = pair::xor(target.0[index], *pair);
            }
        }
    }
}
