//! The encoding of a pack: how every type in it is written and read.
//!
//! A custom format rather than the record's CBOR: a pack is read only by the build it was made with (the
//! fingerprint ensures that), so it needs neither field numbers nor unknown fields, and old phones download its
//! reader. A number is a varint (seven bits per byte, lowest first, the top bit set on all but the last); a text or
//! list is its length and contents; an option is 0, or 1 and the value; a struct is its fields in order; an enum is
//! its variant's number and fields.

/// A reader over the remaining bytes.
///
/// On an error it gives no details (packs are not repaired by hand) and does not stop: it reads zeros and empty
/// texts from there on, and [`Reader::whole`] reports the failure at the end. A `Result` at every field would be
/// several times the code.
pub struct Reader<'b> {
    rest: &'b [u8],
    broken: bool,
}

impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        Self {
            rest: bytes,
            broken: false,
        }
    }

    /// Returns whether everything was read without an error and nothing is left.
    pub fn whole(&self) -> bool {
        !self.broken && self.rest.is_empty()
    }

    /// Marks the input as invalid.
    pub fn fail(&mut self) {
        self.rest = &[];
        self.broken = true;
    }

    fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or(0)
    }

    // Never inlined, so that the app contains these once and not once per type.
    #[inline(never)]
    fn take(&mut self, length: usize) -> &'b [u8] {
        match self.rest.split_at_checked(length) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes
            }
            None => {
                self.fail();
                &[]
            }
        }
    }

    #[inline(never)]
    pub fn number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.fail();
        0
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.number() as usize;
        match core::str::from_utf8(self.take(length)) {
            Ok(text) => text.to_owned(),
            Err(_) => {
                self.fail();
                String::new()
            }
        }
    }
}

/// A type that a pack can hold. Every value takes at least one byte, so a list that claims to be longer than the
/// rest of the pack ends there; no memory is reserved for a claimed length.
pub trait Wire: Sized {
    fn write(&self, out: &mut Vec<u8>);
    fn read(from: &mut Reader<'_>) -> Self;

    fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut out);
        out
    }
}

impl Wire for u32 {
    fn write(&self, out: &mut Vec<u8>) {
        let mut rest = *self;
        while rest >= 0x80 {
            out.push(rest as u8 | 0x80);
            rest >>= 7;
        }
        out.push(rest as u8);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.number()
    }
}

/// Encodes smaller numbers as a `u32`.
macro_rules! small {
    ($($number:ty),*) => {$(
        impl Wire for $number {
            fn write(&self, out: &mut Vec<u8>) {
                u32::from(*self).write(out);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                Self::try_from(from.number()).unwrap_or_else(|_| {
                    from.fail();
                    0
                })
            }
        }
    )*};
}

small!(u8, u16);

impl Wire for u64 {
    fn write(&self, out: &mut Vec<u8>) {
        (*self as u32).write(out);
        ((*self >> 32) as u32).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self::from(from.number()) | Self::from(from.number()) << 32
    }
}

impl Wire for bool {
    fn write(&self, out: &mut Vec<u8>) {
        u32::from(*self).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let number = from.number();
        if number > 1 {
            from.fail();
        }
        number == 1
    }
}

impl Wire for String {
    fn write(&self, out: &mut Vec<u8>) {
        length(self.len(), out);
        out.extend(self.as_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        length(self.len(), out);
        self.iter().for_each(|one| one.write(out));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let mut all = Vec::new();
        for _ in 0..from.number() {
            if from.broken {
                break;
            }
            all.push(T::read(from));
        }
        all
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn write(&self, out: &mut Vec<u8>) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

/// Writes a length. No real text or list reaches four thousand million; it would be rejected when read.
fn length(length: usize, out: &mut Vec<u8>) {
    u32::try_from(length).unwrap_or(u32::MAX).write(out);
}

/// Encodes a struct: its fields in this order.
macro_rules! wire_struct {
    ($name:ident { $($field:tt),+ }) => {
        impl $crate::wire::Wire for $name {
            fn write(&self, out: &mut Vec<u8>) {
                $($crate::wire::Wire::write(&self.$field, out);)+
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                Self { $($field: $crate::wire::Wire::read(from)),+ }
            }
        }
    };
}

/// Encodes an enum: each variant's number, from 0, and its fields in this order.
macro_rules! wire_enum {
    ($name:ident { $($number:literal $variant:ident { $($field:tt: $value:ident),* })+ }) => {
        impl $crate::wire::Wire for $name {
            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$variant { $($field: $value),* } => {
                        out.push($number);
                        $($crate::wire::Wire::write($value, out);)*
                    })+
                }
            }

            fn read(from: &mut $crate::wire::Reader<'_>) -> Self {
                match from.number() {
                    $($number => Self::$variant { $($field: $crate::wire::Wire::read(from)),* },)+
                    // No such variant: falls back to number 0.
                    _ => {
                        from.fail();
                        Self::read(from)
                    }
                }
            }
        }
    };
}

pub(crate) use {wire_enum, wire_struct};

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T: Wire>(bytes: &[u8]) -> Option<T> {
        let mut from = Reader::new(bytes);
        let value = T::read(&mut from);
        from.whole().then_some(value)
    }

    #[test]
    fn numbers_of_every_length_round_trip() {
        for number in [0, 1, 127, 128, 300, 16_383, 16_384, u32::MAX - 1, u32::MAX] {
            let mut bytes = Vec::new();
            number.write(&mut bytes);
            assert_eq!(read(&bytes), Some(number));
        }
        for number in [0, 1 << 31, 1 << 32, u64::MAX] {
            let mut bytes = Vec::new();
            number.write(&mut bytes);
            assert_eq!(read(&bytes), Some(number));
        }
        assert_eq!(read::<u32>(&[0xff; 9]), None);
    }

    #[test]
    fn number_out_of_range_is_rejected() {
        assert_eq!(read::<u8>(&[0x80, 0x02]), None);
        assert_eq!(read::<bool>(&[2]), None);
    }

    #[test]
    fn length_past_the_end_allocates_nothing() {
        let claims = [0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0];
        assert_eq!(read::<String>(&claims), None);
        assert_eq!(read::<Vec<String>>(&claims), None);
        assert_eq!(read::<Vec<Vec<u64>>>(&claims), None);
        let mut from = Reader::new(&claims);
        // A member for each byte left, and the one at which the end was detected.
        assert_eq!(Vec::<bool>::read(&mut from).len(), 3);
    }
}
