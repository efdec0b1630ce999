//! Random numbers, from the system or from a seed.

use crate::Result;
use std::{fs::File, io::Read};

/// Returns a random number below `limit`, uniformly distributed.
pub fn below(limit: u32) -> Result<u32> {
    let mut bytes = [0; 8];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    let number = u64::from_le_bytes(bytes) % u64::from(limit.max(1));
    Ok(u32::try_from(number)?)
}

/// Reproducible random numbers from a seed (SplitMix64: G. Steele and others, "Fast Splittable Pseudorandom Number
/// Generators", 2014).
#[derive(Debug)]
pub struct Random(u64);

impl Random {
    /// Creates a generator from a seed.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns the next number below `limit`.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit.max(1)
    }
}
