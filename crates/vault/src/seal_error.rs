//! Why sealing fails.

use crate::ports::RandomError;

/// Why a payload could not be sealed. What was sealed before remains valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The payload exceeds the capacity of a region's body.
    #[error("payload of {have} bytes, at most {most} fit")]
    TooLarge {
        /// Its length in bytes.
        have: usize,
        /// [`MAX_PAYLOAD`](crate::MAX_PAYLOAD).
        most: usize,
    },
    /// No randomness for the nonce.
    #[error(transparent)]
    Random(#[from] RandomError),
}
