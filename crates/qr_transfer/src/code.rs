//! The QR code (ISO/IEC 18004) for a frame, of the same size for all frames, so that a camera can stay locked on.

use qrcodegen_no_heap::{Mask, QrCode, QrCodeEcc, Version};

/// The width of the white margin around a code, in modules.
pub const QUIET: usize = 4;

/// 65 modules: the largest that an old phone's screen can show in whole pixels and an old camera can read.
const VERSION: Version = Version::new(12);

/// A grid of black and white modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    size: usize,
    dark: Vec<bool>,
}

impl Code {
    /// Returns the code for a frame; `None` if the text is not from this crate and is too long.
    ///
    /// Error correction is at the lowest level: a camera's errors affect whole lines, and the code over the frames
    /// makes up for a missed frame. The mask is fixed, since a frame's content is as good as random.
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

    /// Returns the width and height in modules, without the margin.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether a module is dark; those outside never are.
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
    fn every_frame_makes_a_code_of_the_same_size() {
        let mut sender = Sender::new(&[1; 9000]).unwrap();
        for index in [0, 1, 200, u16::MAX] {
            let frame = sender.frame(index);
            assert_eq!(frame.len(), 534);
            assert_eq!(Code::of(&frame).unwrap().size(), 65);
        }
        // Two more letters do not fit: the symbols are as large as possible.
        assert!(Code::of(&"A".repeat(535)).is_some());
        assert!(Code::of(&"A".repeat(536)).is_none());
    }
}
