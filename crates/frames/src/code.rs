//! The picture of a frame: a QR code (ISO/IEC 18004) of one size for all frames, so that a camera that has found
//! its place keeps it.

use qrcodegen_no_heap::{Mask, QrCode, QrCodeEcc, Version};

/// Modules of white that belong around a code.
pub const QUIET: usize = 4;

/// 65 modules, the largest that an old phone's screen shows in whole pixels and an old camera reads.
const VERSION: Version = Version::new(12);

/// A picture of black and white modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    size: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The code of a frame; nothing, if the text is none of this crate's and too long.
    ///
    /// The level of correction is the lowest: what a camera gets wrong is the place of whole lines, and the code
    /// over the frames makes up for a frame that is missed. The mask is always the same, as a frame is as good
    /// as random.
    #[must_use]
    pub fn of(frame: &str) -> Option<Self> {
        let mut room = vec![0; VERSION.buffer_len()];
        let mut out = vec![0; VERSION.buffer_len()];
        let code = QrCode::encode_text(
            frame,
            &mut room,
            &mut out,
            QrCodeEcc::Low,
            VERSION,
            VERSION,
            Some(Mask::new(0)),
            false,
        )
        .ok()?;
        let size = code.size();
        let places = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
        Some(Code {
            size: usize::try_from(size).ok()?,
            dark: places.map(|(x, y)| code.get_module(x, y)).collect(),
        })
    }

    /// How many modules it is wide and high, without the white around it.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether a module is dark; outside none is.
    #[must_use]
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        x < self.size && self.dark.get(y * self.size + x) == Some(&true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Sender;

    #[test]
    fn every_frame_is_a_code_of_the_same_size() {
        let mut sender = Sender::new(&[1; 9000]).unwrap();
        for index in [0, 1, 200, u16::MAX] {
            let frame = sender.frame(index);
            assert_eq!(frame.len(), 534);
            assert_eq!(Code::of(&frame).unwrap().size(), 65);
        }
        // One letter more and it would not fit: the symbols are as large as they can be.
        assert!(Code::of(&"A".repeat(535)).is_some());
        assert!(Code::of(&"A".repeat(536)).is_none());
    }
}
