//! Chance, from the system.

use crate::Result;
use std::{fs::File, io::Read};

/// A number below this one, each as likely.
pub fn below(limit: u32) -> Result<u32> {
    let mut bytes = [0; 8];
    File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    let number = u64::from_le_bytes(bytes) % u64::from(limit.max(1));
    Ok(u32::try_from(number)?)
}
