//! The subset of CBOR (RFC 8949) that a record uses.
//!
//! A few lines of our own, tested against the minicbor crate: a library's reader carries detailed errors
//! through every call, which no one is ever shown, and made up a tenth of the app.
//!
//! After an error a reader returns zeros and empty texts, and [`In::whole`] is false at the end; the
//! caller must check it. No memory is allocated for a length that is only claimed.

use super::limits::Origin;

/// How deeply arrays, maps and tags may be nested in a value that is skipped.
const DEPTH: u8 = 64;

/// Ends a map, array or string of indefinite length.
const BREAK: u8 = 0xff;

/// Major types: the first three bits of a value.
mod major {
    pub const NUMBER: u8 = 0;
    pub const BYTES: u8 = 2;
    pub const TEXT: u8 = 3;
    pub const ARRAY: u8 = 4;
    pub const MAP: u8 = 5;
    pub const TAG: u8 = 6;
    pub const OTHER: u8 = 7;
}

/// A CBOR reader.
pub struct In<'b> {
    bytes: &'b [u8],
    at: usize,
    broken: bool,
    pub(super) origin: Origin,
}

/// How many members of an array or map remain; `None`: until a break.
pub type Left = Option<u64>;

// Functions used in many places are never inlined, so that the app contains them once.
impl<'b> In<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        In::from(Origin::Own, bytes)
    }

    /// A reader that fails at what exceeds the limits of this origin.
    pub fn from(origin: Origin, bytes: &'b [u8]) -> Self {
        In {
            bytes,
            at: 0,
            broken: false,
            origin,
        }
    }

    /// Whether there was no error and nothing is left.
    pub fn whole(&self) -> bool {
        !self.broken && self.at == self.bytes.len()
    }

    /// Whether there was an error.
    pub fn broken(&self) -> bool {
        self.broken
    }

    /// Marks the input as invalid.
    pub fn fail(&mut self) {
        self.broken = true;
        self.at = self.bytes.len();
    }

    /// Where the next value begins.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The bytes read since then.
    pub fn since(&self, position: usize) -> &'b [u8] {
        self.bytes.get(position..self.at).unwrap_or(&[])
    }

    #[inline(never)]
    fn take(&mut self, length: u64) -> &'b [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or(&[]);
        match usize::try_from(length).ok().and_then(|n| rest.get(..n)) {
            Some(taken) => {
                self.at += taken.len();
                taken
            }
            None => {
                self.fail();
                &[]
            }
        }
    }

    /// A value's first three bits and its number; `None` for an indefinite length or a break.
    #[inline(never)]
    fn head(&mut self) -> (u8, Option<u64>) {
        let byte = self.take(1).first().copied().unwrap_or(0);
        let (major, info) = (byte >> 5, byte & 0x1f);
        let number = match info {
            0..=23 => Some(u64::from(info)),
            24..=27 => {
                let long = self.take(1 << (info - 24)).iter();
                Some(long.fold(0, |number, &byte| number << 8 | u64::from(byte)))
            }
            31 if (major::BYTES..=major::MAP).contains(&major) || major == major::OTHER => None,
            _ => {
                self.fail();
                None
            }
        };
        (major, number)
    }

    #[inline(never)]
    fn expect(&mut self, major: u8) -> Option<u64> {
        let (found, number) = self.head();
        if found != major {
            self.fail();
        }
        number
    }

    /// Like [`Self::expect`], but the length must be definite.
    fn definite(&mut self, major: u8) -> u64 {
        self.expect(major).unwrap_or_else(|| {
            self.fail();
            0
        })
    }

    #[inline(never)]
    pub fn u64(&mut self) -> u64 {
        self.definite(major::NUMBER)
    }

    fn at_most(&mut self, most: u32) -> u32 {
        match u32::try_from(self.u64()) {
            Ok(number) if number <= most => number,
            _ => {
                self.fail();
                0
            }
        }
    }

    pub fn u32(&mut self) -> u32 {
        self.at_most(u32::MAX)
    }

    #[inline(never)]
    pub fn u16(&mut self) -> u16 {
        self.at_most(u16::MAX.into()) as u16
    }

    #[inline(never)]
    pub fn u8(&mut self) -> u8 {
        self.at_most(u8::MAX.into()) as u8
    }

    #[inline(never)]
    pub fn bytes(&mut self) -> &'b [u8] {
        let length = self.definite(major::BYTES);
        self.take(length)
    }

    #[inline(never)]
    pub fn text(&mut self) -> &'b str {
        let length = self.definite(major::TEXT);
        if length > self.origin.longest_text() {
            self.fail();
        }
        core::str::from_utf8(self.take(length)).unwrap_or_else(|_| {
            self.fail();
            ""
        })
    }

    pub fn array(&mut self) -> Left {
        self.expect(major::ARRAY)
    }

    /// Whether the next value is an array.
    pub fn is_array(&self) -> bool {
        self.bytes
            .get(self.at)
            .is_some_and(|head| head >> 5 == major::ARRAY)
    }

    pub fn map(&mut self) -> Left {
        self.expect(major::MAP)
    }

    /// Reads the head of an array of exactly two.
    pub fn pair(&mut self) {
        if self.array() != Some(2) {
            self.fail();
        }
    }

    /// Whether another member of an array or map follows.
    #[inline(never)]
    pub fn more(&mut self, left: &mut Left) -> bool {
        if self.broken {
            return false;
        }
        match left {
            Some(0) => false,
            Some(number) => {
                *number -= 1;
                true
            }
            None => {
                let ends = self.bytes.get(self.at) == Some(&BREAK);
                self.at += usize::from(ends);
                !ends
            }
        }
    }

    /// Skips any one value, which must be well-formed.
    pub fn skip(&mut self) {
        self.skip_within(DEPTH);
    }

    fn skip_within(&mut self, depth: u8) {
        let begun = self.at;
        let (major, number) = self.head();
        match (major, number) {
            (major::BYTES | major::TEXT, Some(_)) => {
                self.at = begun;
                self.string(major);
            }
            (major::BYTES | major::TEXT, None) => {
                while self.more(&mut None) {
                    self.string(major);
                }
            }
            (major::ARRAY..=major::TAG, _) if depth > 0 => {
                let mut left = match major {
                    major::ARRAY => number,
                    major::MAP => number.map(|pairs| pairs.saturating_mul(2)),
                    _ => Some(1),
                };
                while self.more(&mut left) {
                    self.skip_within(depth - 1);
                }
            }
            (_, Some(_)) if major < major::ARRAY || major == major::OTHER => {}
            // Too deep, or a break with nothing to end.
            _ => self.fail(),
        }
    }

    fn string(&mut self, major: u8) {
        if major == major::TEXT {
            self.text();
        } else {
            self.bytes();
        }
    }
}

/// A CBOR writer.
#[derive(Default)]
pub struct Out(pub Vec<u8>);

impl Out {
    /// A value's first three bits and its number, in the shortest form.
    #[inline(never)]
    fn head(&mut self, major: u8, number: u64) {
        let (info, length) = match number {
            0..=23 => (number as u8, 0),
            24..=0xff => (24, 1),
            0x100..=0xffff => (25, 2),
            0x1_0000..=0xffff_ffff => (26, 4),
            _ => (27, 8),
        };
        self.0.push(major << 5 | info);
        for byte in (0..length).rev() {
            self.0.push((number >> (8 * byte)) as u8);
        }
    }

    pub fn u64(&mut self, number: u64) {
        self.head(major::NUMBER, number);
    }

    #[inline(never)]
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.head(major::BYTES, bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    pub fn text(&mut self, text: &str) {
        self.head(major::TEXT, text.len() as u64);
        self.0.extend_from_slice(text.as_bytes());
    }

    pub fn array(&mut self, length: usize) {
        self.head(major::ARRAY, length as u64);
    }

    /// Writes a map of indefinite length with the members that `fill` writes.
    pub fn map(&mut self, fill: impl FnOnce(&mut Self)) {
        self.0.push(major::MAP << 5 | 0x1f);
        fill(self);
        self.0.push(BREAK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read<T>(bytes: &[u8], read: impl FnOnce(&mut In<'_>) -> T) -> Option<T> {
        let mut from = In::new(bytes);
        let value = read(&mut from);
        from.whole().then_some(value)
    }

    /// The same with minicbor.
    fn theirs<'b, T>(
        bytes: &'b [u8],
        read: impl FnOnce(&mut minicbor::Decoder<'b>) -> Result<T, minicbor::decode::Error>,
    ) -> Option<T> {
        let mut from = minicbor::Decoder::new(bytes);
        let value = read(&mut from).ok()?;
        (from.position() == bytes.len()).then_some(value)
    }

    fn skipped(bytes: &[u8]) -> bool {
        read(bytes, |d| d.skip()).is_some()
    }

    /// Heads of every width, and values composed of them.
    fn value() -> impl Strategy<Value = Vec<u8>> {
        let head = (0u8..8, 0u8..32, any::<u64>()).prop_map(|(major, info, number)| {
            let mut bytes = vec![major << 5 | info];
            let length = match info {
                24..=27 => 1 << (info - 24),
                _ => 0,
            };
            bytes.extend_from_slice(&number.to_be_bytes()[8 - length..]);
            bytes
        });
        let small = prop_oneof![
            head,
            Just(vec![BREAK]),
            Just(vec![0x9f]),
            Just(vec![0xbf]),
            Just(vec![0x7f]),
            "[a-zé]{0,3}".prop_map(|text| [&[0x60 | text.len() as u8], text.as_bytes()].concat()),
        ];
        proptest::collection::vec(small, 1..12).prop_map(|all| all.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn reads_like_minicbor(bytes in value()) {
            prop_assert_eq!(read(&bytes, |d| d.u64()), theirs(&bytes, |d| d.u64()));
            prop_assert_eq!(read(&bytes, |d| d.u32()), theirs(&bytes, |d| d.u32()));
            prop_assert_eq!(read(&bytes, |d| d.u16()), theirs(&bytes, |d| d.u16()));
            prop_assert_eq!(read(&bytes, |d| d.u8()), theirs(&bytes, |d| d.u8()));
            prop_assert_eq!(read(&bytes, |d| d.text().to_owned()), theirs(&bytes, |d| d.str().map(str::to_owned)));
            prop_assert_eq!(read(&bytes, |d| d.bytes().to_vec()), theirs(&bytes, |d| d.bytes().map(<[u8]>::to_vec)));
            prop_assert_eq!(read(&bytes, |d| d.array()), theirs(&bytes, |d| d.array()));
            prop_assert_eq!(read(&bytes, |d| d.map()), theirs(&bytes, |d| d.map()));
        }

        #[test]
        fn skips_only_what_minicbor_skips(bytes in value()) {
            // Not the other way round: minicbor accepts a break where there is nothing to end.
            if skipped(&bytes) {
                prop_assert!(theirs(&bytes, |d| d.skip()).is_some());
            } else if !bytes.contains(&BREAK) {
                prop_assert!(theirs(&bytes, |d| d.skip()).is_none());
            }
        }

        #[test]
        fn writes_like_minicbor(number in any::<u64>(), shift in 0u32..64, text in ".{0,300}", bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut ours = Out::default();
            ours.map(|out| {
                out.u64(number >> shift);
                out.text(&text);
                out.array(bytes.len());
                out.bytes(&bytes);
            });
            let mut theirs = minicbor::Encoder::new(Vec::new());
            theirs.begin_map().unwrap().u64(number >> shift).unwrap().str(&text).unwrap();
            theirs.array(bytes.len() as u64).unwrap().bytes(&bytes).unwrap().end().unwrap();
            prop_assert_eq!(ours.0, theirs.into_writer());
        }
    }

    #[test]
    fn false_lengths_and_deep_nesting_are_rejected() {
        for major in major::BYTES..=major::TAG {
            let mut bytes = vec![major << 5 | 27; 1];
            bytes.extend([0xff; 8]);
            bytes.extend([0; 64]);
            assert!(!skipped(&bytes));
        }
        let nested = |depth: usize| [vec![0x81; depth], vec![0]].concat();
        assert!(skipped(&nested(usize::from(DEPTH))));
        assert!(!skipped(&nested(usize::from(DEPTH) + 1)));
        assert!(!skipped(&vec![0x9f; 1_000_000]));
        assert!(!skipped(&vec![0xc1; 1_000_000]));
    }
}
