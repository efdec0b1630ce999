//! Generating frames.

use raptor_code::SourceBlockEncoder;

use crate::frame::{Frame, LONGEST, SYMBOL, Whole, sum};

/// No bytes, or more than can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing to show, or too long to be shown")]
pub struct TooLong;

/// Generates frames for as long as they are shown.
pub struct Sender {
    whole: Whole,
    code: SourceBlockEncoder,
}

impl Sender {
    /// Makes a sender for these bytes.
    ///
    /// # Errors
    /// [`TooLong`] for none, or more than [`LONGEST`].
    pub fn new(bytes: &[u8]) -> Result<Self, TooLong> {
        if bytes.is_empty() || bytes.len() > LONGEST {
            return Err(TooLong);
        }
        let whole = Whole {
            length: bytes.len(),
            name: sum(bytes),
        };
        let mut padded = bytes.to_vec();
        padded.resize(whole.symbols() * SYMBOL, 0);
        let code = SourceBlockEncoder::new(&padded, whole.symbols()).map_err(|_| TooLong)?;
        Ok(Sender { whole, code })
    }

    /// Returns the number of frames that reconstruct the bytes if none is missed.
    #[must_use]
    pub fn symbols(&self) -> usize {
        self.whole.symbols()
    }

    /// Returns a frame, as the text of a QR code: 534 letters. Each index yields a different one;
    /// after the last (65,535), start again at 0.
    #[must_use]
    pub fn frame(&mut self, index: u16) -> String {
        let frame = Frame {
            whole: self.whole,
            index,
            symbol: self.code.fountain(u32::from(index)),
        };
        frame.to_text()
    }
}
