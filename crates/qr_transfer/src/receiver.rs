//! Reassembling frames.

use raptor_code::SourceBlockDecoder;

use crate::frame::{Frame, FrameError, SYMBOL, Whole, sum};

/// The progress of a transfer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The number of distinct frames read.
    pub read: u32,
    /// The number needed if all frames are independent; often a few more.
    pub needed: u32,
    /// Whether it is complete.
    whole: bool,
}

impl Progress {
    /// Whether the transfer is complete.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.whole
    }
}

/// Reads frames until the bytes are complete. The first frame determines whose frames are accepted.
#[derive(Default)]
pub struct Receiver(Option<Begun>);

struct Begun {
    whole: Whole,
    code: SourceBlockDecoder,
    /// One bit per frame number that was read.
    read: Vec<u64>,
    count: u32,
    bytes: Option<Vec<u8>>,
}

impl Receiver {
    /// Takes the text of a code that a camera has read.
    ///
    /// # Errors
    /// [`FrameError`]. What was read before is kept, except after [`FrameError::Broken`], which
    /// starts from scratch.
    pub fn take(&mut self, text: &[u8]) -> Result<Progress, FrameError> {
        let frame = Frame::from_text(text)?;
        let begun = self.0.get_or_insert_with(|| Begun::new(frame.whole));
        if begun.whole != frame.whole {
            return Err(FrameError::Other);
        }
        let taken = begun.take(&frame);
        if taken.is_err() {
            self.0 = None;
        }
        taken
    }

    /// Returns the progress.
    #[must_use]
    pub fn progress(&self) -> Progress {
        self.0.as_ref().map(Begun::progress).unwrap_or_default()
    }

    /// Returns the bytes once they are complete.
    #[must_use]
    pub fn bytes(self) -> Option<Vec<u8>> {
        self.0?.bytes
    }
}

impl Begun {
    fn new(whole: Whole) -> Self {
        Begun {
            whole,
            code: SourceBlockDecoder::new(whole.symbols()),
            read: vec![0; 1 << 10],
            count: 0,
            bytes: None,
        }
    }

    fn progress(&self) -> Progress {
        Progress {
            read: self.count,
            needed: self.whole.symbols() as u32,
            whole: self.bytes.is_some(),
        }
    }

    fn take(&mut self, frame: &Frame) -> Result<Progress, FrameError> {
        let (place, bit) = (usize::from(frame.index >> 6), 1 << (frame.index & 63));
        let known = self.read.get_mut(place).is_none_or(|bits| {
            let known = *bits & bit != 0;
            *bits |= bit;
            known
        });
        if known || self.bytes.is_some() {
            return Ok(self.progress());
        }
        self.count += 1;
        let index = u32::from(frame.index);
        self.code.push_encoding_symbol(&frame.symbol, index);
        if self.code.fully_specified() {
            let padded = self.code.decode(self.whole.symbols() * SYMBOL);
            let mut bytes = padded.ok_or(FrameError::Broken)?;
            bytes.truncate(self.whole.length);
            if bytes.len() != self.whole.length || sum(&bytes) != self.whole.name {
                return Err(FrameError::Broken);
            }
            self.bytes = Some(bytes);
        }
        Ok(self.progress())
    }
}
