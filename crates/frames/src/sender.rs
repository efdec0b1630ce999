//! Making frames.

use raptor_code::SourceBlockEncoder;

use crate::frame::{Frame, LONGEST, SYMBOL, Whole, sum};

/// Nothing, or more than can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("nothing to show, or too long to be shown")]
pub struct TooLong;

/// Shows bytes, frame after frame, as long as somebody looks.
pub struct Sender {
    whole: Whole,
    code: SourceBlockEncoder,
}

impl Sender {
    /// For these bytes.
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

    /// How many frames hold the bytes, if none is missed.
    #[must_use]
    pub fn symbols(&self) -> usize {
        self.whole.symbols()
    }

    /// A frame, as the text of a QR code: 534 letters. Each number gives another; after the last (65,535) the
    /// first comes again.
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
