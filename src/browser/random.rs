//! Randomness, from the browser's cryptographic source.

use vault::ports::{Random, RandomError};

/// The browser's source.
#[derive(Clone, Copy, Debug)]
pub struct Source;

impl Random for Source {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        let crypto = web_sys::window()
            .ok_or(RandomError)?
            .crypto()
            .map_err(|_| RandomError)?;
        // `getRandomValues` fills at most 65,536 bytes per call.
        for part in bytes.chunks_mut(65_536) {
            crypto
                .get_random_values_with_u8_array(part)
                .map_err(|_| RandomError)?;
        }
        Ok(())
    }
}
