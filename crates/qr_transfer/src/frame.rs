//! Encoding and decoding of a single frame.

/// The length of a symbol in bytes: with the header, it fills a QR code of version 12 as base 45 text.
pub const SYMBOL: usize = 342;

/// The maximum number of bytes that can be shown: more than the longest copy of a plan (167,936), and far fewer than a
/// Raptor code's symbol ids allow.
pub const LONGEST: usize = 200_000;

/// The minimum number of symbols for a Raptor code (RFC 5053, 5.4.2.3).
const FEWEST: usize = 4;

const VERSION: u8 = 1;

/// The numbers of future versions. Long texts from other sources rarely begin with one of them.
const LATER: std::ops::Range<u8> = VERSION + 1..10;
const HEADER: usize = 14;
const CHECKED: usize = 10;

/// Why what was read is not a usable frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// A code from another source.
    #[error("not a frame")]
    Foreign,
    /// A frame of a newer version.
    #[error("a newer version")]
    Newer,
    /// A frame that was misread.
    #[error("damaged frame")]
    Damaged,
    /// A frame of other bytes than those being received.
    #[error("a frame of something else that is shown too")]
    Other,
    /// All frames were valid, but the bytes reconstructed from them are not those that were shown.
    #[error("what came together is not what was shown")]
    Broken,
}

/// Identifies the bytes to which a frame belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Whole {
    /// The number of bytes.
    pub length: usize,
    /// A checksum of the bytes.
    pub name: u32,
}

impl Whole {
    /// Returns the number of symbols, the last one padded with zeros.
    pub(crate) fn symbols(self) -> usize {
        self.length.div_ceil(SYMBOL).max(FEWEST)
    }
}

/// A decoded frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    pub whole: Whole,
    /// The encoding symbol id of the Raptor code.
    pub index: u16,
    pub symbol: Vec<u8>,
}

impl Frame {
    /// Encodes as base 45 text.
    pub(crate) fn to_text(&self) -> String {
        let mut bytes = Vec::with_capacity(HEADER + SYMBOL);
        bytes.push(VERSION);
        let length = (self.whole.length as u32).to_be_bytes();
        bytes.extend(length.iter().skip(1));
        bytes.extend(self.whole.name.to_be_bytes());
        bytes.extend(self.index.to_be_bytes());
        let check = sum(bytes.iter().chain(&self.symbol));
        bytes.extend(check.to_be_bytes());
        bytes.extend(&self.symbol);
        base45::encode(&bytes)
    }

    /// Decodes what a camera has read.
    pub(crate) fn from_text(text: &[u8]) -> Result<Self, FrameError> {
        let text = std::str::from_utf8(text).map_err(|_| FrameError::Foreign)?;
        let bytes = base45::decode(text).map_err(|_| FrameError::Foreign)?;
        let header: &[u8; HEADER] = bytes.first_chunk().ok_or(FrameError::Foreign)?;
        let symbol = &bytes[HEADER..];
        let [version, a, b, c, n1, n2, n3, n4, i1, i2, check @ ..] = *header;
        if LATER.contains(&version) && bytes.len() >= SYMBOL {
            return Err(FrameError::Newer);
        }
        if version != VERSION || symbol.len() != SYMBOL {
            return Err(FrameError::Foreign);
        }
        if sum(header.iter().take(CHECKED).chain(symbol)).to_be_bytes() != check {
            return Err(FrameError::Damaged);
        }
        let length = u32::from_be_bytes([0, a, b, c]) as usize;
        if length == 0 || length > LONGEST {
            return Err(FrameError::Foreign);
        }
        Ok(Frame {
            whole: Whole {
                length,
                name: u32::from_be_bytes([n1, n2, n3, n4]),
            },
            index: u16::from_be_bytes([i1, i2]),
            symbol: symbol.to_vec(),
        })
    }
}

/// FNV-1a, 32 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): detects misreadings and mixed-up plans. It
/// protects against nothing else; the content is sealed.
pub(crate) fn sum<'a>(bytes: impl IntoIterator<Item = &'a u8>) -> u32 {
    let bytes = bytes.into_iter();
    bytes.fold(0x811c_9dc5, |sum, byte| {
        (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn checksum_matches_the_published_vectors() {
        // From the authors' own table of test vectors.
        assert_eq!(sum(b""), 0x811c_9dc5);
        assert_eq!(sum(b"a"), 0xe40c_292c);
        assert_eq!(sum(b"foobar"), 0xbf9c_f968);
    }

    fn frame() -> impl Strategy<Value = Frame> {
        let symbol = proptest::collection::vec(any::<u8>(), SYMBOL);
        (1..=LONGEST, any::<u32>(), any::<u16>(), symbol).prop_map(
            |(length, name, index, symbol)| Frame {
                whole: Whole { length, name },
                index,
                symbol,
            },
        )
    }

    proptest! {
        #[test]
        fn frame_round_trips(frame in frame()) {
            prop_assert_eq!(Frame::from_text(frame.to_text().as_bytes()), Ok(frame));
        }

        #[test]
        fn misread_letters_are_detected(frame in frame(), at in 0usize..534, letter in any::<u8>()) {
            let mut text = frame.to_text().into_bytes();
            prop_assume!(text[at] != letter);
            text[at] = letter;
            prop_assert!(Frame::from_text(&text).is_err());
        }

        #[test]
        fn arbitrary_text_is_rejected(text in proptest::collection::vec(any::<u8>(), 0..700)) {
            prop_assert!(Frame::from_text(&text).is_err());
        }
    }

    #[test]
    fn codes_from_other_sources_are_foreign() {
        let letters = "A".repeat(534);
        for text in ["", "https://example.org/", "WIFI:S:home;;", &letters] {
            assert_eq!(
                Frame::from_text(text.as_bytes()),
                Err(FrameError::Foreign),
                "{text}"
            );
        }
        let mut newer = vec![2; HEADER + SYMBOL];
        newer[5] = 9;
        let newer = base45::encode(&newer);
        assert_eq!(Frame::from_text(newer.as_bytes()), Err(FrameError::Newer));
    }
}
