//! Argon2id (RFC 9106), version 0x13: 32 bytes from a phrase, slowly and with much memory on purpose.
//!
//! There is a library for it, and the tests hold every result against it. This does the same work in about
//! three fifths of the time where it matters, in a browser's WebAssembly (docs/budgets.md), and whoever opens
//! their plan waits for it. What makes it faster, by measurement:
//!
//! - Where the engine has vectors, two words are reckoned at once (`pair_vector.rs`). Without them the same
//!   code runs on pairs of plain words (`pair.rs`), as it does in the tests.
//! - Two of a block's eight rounds go in step (`rounds.rs`): one alone leaves the processor waiting for its
//!   own results.
//! - What is called for each block stays a function (`inline(never)`): engines replace their first, quick
//!   translation by a good one only from one call to the next. A loop over all blocks in one function would
//!   run to its end as it was begun.
//! - The memory is cleared once, block by block as it is first filled, and once at the end.
//!
//! A crate of its own, since it is compiled for speed and what uses it for size.

mod addresses;
mod block;
mod memory;
#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod pair;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
#[path = "pair_vector.rs"]
mod pair;
mod rounds;

use blake2::digest::consts::U32;
use blake2::{Blake2b, Blake2b512, Digest};
use zeroize::{Zeroize, Zeroizing, optimization_barrier};

use block::Block;
use memory::{Shape, fill};

/// What a derivation takes.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// KiB of memory, at least 8 for each lane.
    pub memory_kib: u32,
    /// How often the memory is gone through, at least once.
    pub passes: u32,
    /// Lanes, at least one. They are computed one after the other.
    pub lanes: u32,
}

/// Why nothing was derived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The memory could not be had.
    #[error("not enough memory")]
    Memory,
    /// The costs, or the length of an input, are outside of what Argon2 defines.
    #[error("no such costs or lengths")]
    Input,
}

/// What goes in. Empty is allowed for all but the salt, which is 8 bytes or more.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// What is to be guessed.
    pub phrase: &'a [u8],
    /// What makes two derivations from one phrase differ.
    pub salt: &'a [u8],
    /// A key that is known elsewhere.
    pub secret: &'a [u8],
    /// Data that the result is bound to.
    pub associated: &'a [u8],
}

/// Derives 32 bytes. The memory is wiped afterwards.
///
/// # Errors
/// [`Refused`], before anything is computed.
pub fn argon2id(input: &Input, cost: Cost, out: &mut [u8; 32]) -> Result<(), Refused> {
    let shape = Shape::of(cost).ok_or(Refused::Input)?;
    let start = start_hash(input, cost)?;
    let mut memory = Vec::new();
    memory
        .try_reserve_exact(shape.blocks())
        .map_err(|_| Refused::Memory)?;
    fill(&mut memory, shape, &start);

    let mut last = Block::ZERO;
    for lane in memory.chunks_exact(shape.lane).filter_map(<[_]>::last) {
        last.xor(lane);
    }
    // What is left in memory would make guessing cheaper.
    wipe(&mut memory);
    optimization_barrier(memory.as_slice());

    let mut bytes = Zeroizing::new([0; Block::BYTES]);
    last.write(&mut bytes);
    last = Block::ZERO;
    optimization_barrier(&last);
    let mut hash = Blake2b::<U32>::new();
    hash.update(32_u32.to_le_bytes());
    hash.update(bytes.as_slice());
    out.copy_from_slice(&hash.finalize());
    Ok(())
}

/// A function of its own, so that the compiler makes one `memory.fill` of it.
#[inline(never)]
fn wipe(memory: &mut [Block]) {
    for block in memory {
        for pair in &mut block.0 {
            *pair = pair::ZERO;
        }
    }
}

/// H0 of the RFC.
fn start_hash(input: &Input, cost: Cost) -> Result<Zeroizing<[u8; 64]>, Refused> {
    const LENGTH: u32 = 32;
    const VERSION: u32 = 0x13;
    if input.salt.len() < 8 {
        return Err(Refused::Input);
    }
    let mut hash = Blake2b512::new();
    for number in [
        cost.lanes,
        LENGTH,
        cost.memory_kib,
        cost.passes,
        VERSION,
        ARGON2ID,
    ] {
        hash.update(number.to_le_bytes());
    }
    for part in [input.phrase, input.salt, input.secret, input.associated] {
        let length = u32::try_from(part.len()).map_err(|_| Refused::Input)?;
        hash.update(length.to_le_bytes());
        hash.update(part);
    }
    Ok(Zeroizing::new(hash.finalize().into()))
}

/// One of the two blocks that a lane begins with: H' of the RFC, for 1024 bytes.
#[inline(never)]
fn first_block(start: &[u8; 64], number: u32, lane: u32) -> Block {
    const LENGTH: u32 = 1024;
    let mut bytes = Zeroizing::new([0; Block::BYTES]);
    let mut hash = Blake2b512::new();
    hash.update(LENGTH.to_le_bytes());
    hash.update(start);
    hash.update(number.to_le_bytes());
    hash.update(lane.to_le_bytes());
    let mut last = hash.finalize();
    // Half of each hash, and all of the last: every place is written twice but the end, each time over
    // the half that does not count.
    for at in (0..=Block::BYTES - 64).step_by(32) {
        if at > 0 {
            last = Blake2b512::digest(last);
        }
        bytes[at..at + 64].copy_from_slice(&last);
    }
    last.as_mut_slice().zeroize();
    Block::read(&bytes)
}

/// The number of this kind of Argon2.
const ARGON2ID: u32 = 2;
