//! Numbered fields: how a kind of item writes and reads itself.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use crate::item::Extra;

/// A field could not be read: the record is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unreadable field")]
pub struct ReadError;

impl From<minicbor::decode::Error> for ReadError {
    fn from(_: minicbor::decode::Error) -> Self {
        ReadError
    }
}

/// A CBOR map being written. Fields with their default value are left out.
pub struct Out(pub(crate) Encoder<Vec<u8>>);

/// Writing to memory cannot fail: the encoder's error type for it has no values.
pub(crate) fn sure<T>(written: Result<T, minicbor::encode::Error<std::convert::Infallible>>) {
    debug_assert!(written.is_ok());
}

impl Out {
    pub(crate) fn new() -> Self {
        Out(Encoder::new(Vec::new()))
    }

    /// Writes a map made by `fill`.
    pub(crate) fn map(&mut self, fill: impl FnOnce(&mut Self)) {
        sure(self.0.begin_map().map(|_| ()));
        fill(self);
        sure(self.0.end().map(|_| ()));
    }

    pub(crate) fn key(&mut self, field: u32) {
        sure(self.0.u32(field).map(|_| ()));
    }

    /// A number, left out when zero.
    pub(crate) fn number(&mut self, field: u32, value: u64) {
        if value != 0 {
            self.always(field, value);
        }
    }

    /// A number, written even when zero.
    pub(crate) fn always(&mut self, field: u32, value: u64) {
        self.key(field);
        sure(self.0.u64(value).map(|_| ()));
    }

    /// A text, left out when empty.
    pub(crate) fn text(&mut self, field: u32, value: &str) {
        if !value.is_empty() {
            self.key(field);
            sure(self.0.str(value).map(|_| ()));
        }
    }

    pub(crate) fn bytes(&mut self, field: u32, value: &[u8]) {
        self.key(field);
        sure(self.0.bytes(value).map(|_| ()));
    }

    /// Several numbers, left out when there are none.
    pub(crate) fn numbers(&mut self, field: u32, values: &[u16]) {
        if values.is_empty() {
            return;
        }
        self.key(field);
        sure(self.0.array(values.len() as u64).map(|_| ()));
        for value in values {
            sure(self.0.u16(*value).map(|_| ()));
        }
    }

    /// Fields kept from a newer version, as they were.
    pub(crate) fn extra(&mut self, extra: &Extra) {
        for (field, value) in &extra.0 {
            self.key(*field);
            self.0.writer_mut().extend_from_slice(value);
        }
    }
}

/// A kind of item.
pub(crate) trait Fields: Default {
    /// Writes its fields into an open map.
    fn write(&self, out: &mut Out);

    /// Reads one field. `Ok(false)`: not a field of this version; the caller keeps its bytes.
    fn read(&mut self, field: u32, from: &mut Decoder<'_>) -> Result<bool, ReadError>;
}

/// Reads a map and hands each field to `read`; keeps the bytes of those that it does not know.
pub(crate) fn read_map<'b>(
    from: &mut Decoder<'b>,
    mut read: impl FnMut(u32, &mut Decoder<'b>) -> Result<bool, ReadError>,
) -> Result<Extra, ReadError> {
    let mut extra = Extra::default();
    let mut left = from.map()?;
    loop {
        match left {
            Some(0) => return Ok(extra),
            Some(n) => left = Some(n - 1),
            None if from.datatype()? == Type::Break => {
                from.skip()?;
                return Ok(extra);
            }
            None => {}
        }
        let field = from.u32()?;
        let start = from.position();
        if !read(field, from)? {
            from.set_position(start);
            from.skip()?;
            let value = from.input().get(start..from.position()).ok_or(ReadError)?;
            extra.0.push((field, value.to_vec()));
        }
    }
}
