//! Numbered fields: how each kind of item is written and read.

use super::cbor::{In, Out};

/// Fields from a newer version that this one does not know: number and CBOR value, preserved so that
/// passing through an older version loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(pub(crate) Vec<(u32, Vec<u8>)>);

impl Extra {
    /// Adds a field in its place by number, so that the order in which fields came makes no difference. A field that is
    /// there already stays as it is: a map that names one twice is not valid (RFC 8949, 5.6), and only a forged plan has
    /// one.
    pub(crate) fn put(&mut self, field: u32, value: Vec<u8>) {
        if let Err(place) = self.0.binary_search_by_key(&field, |(known, _)| *known) {
            self.0.insert(place, (field, value));
        }
    }

    /// Whether this field is among them.
    pub(crate) fn has(&self, field: u32) -> bool {
        self.0.iter().any(|(known, _)| *known == field)
    }
}

/// Fields of an open map. Those with their default value are omitted.
impl Out {
    pub(crate) fn key(&mut self, field: u32) {
        self.u64(field.into());
    }

    /// Writes a number, omitted if zero.
    #[inline(never)]
    pub(crate) fn number(&mut self, field: u32, value: u64) {
        if value != 0 {
            self.always(field, value);
        }
    }

    /// Writes a number even if zero.
    pub(crate) fn always(&mut self, field: u32, value: u64) {
        self.key(field);
        self.u64(value);
    }

    /// Writes a text, omitted if empty.
    #[inline(never)]
    pub(crate) fn words(&mut self, field: u32, value: &str) {
        if !value.is_empty() {
            self.key(field);
            self.text(value);
        }
    }

    /// Writes a list of numbers, omitted if empty.
    pub(crate) fn numbers(&mut self, field: u32, values: &[u16]) {
        if values.is_empty() {
            return;
        }
        self.key(field);
        self.array(values.len());
        for &value in values {
            self.u64(value.into());
        }
    }

    /// Writes the unknown fields of a newer version, unchanged.
    #[inline(never)]
    pub(crate) fn extra(&mut self, extra: &Extra) {
        for (field, value) in &extra.0 {
            self.key(*field);
            self.0.extend_from_slice(value);
        }
    }
}

impl In<'_> {
    /// Reads a text into `place`.
    #[inline(never)]
    pub(crate) fn words(&mut self, place: &mut String) {
        *place = self.text().to_owned();
    }
}

/// A kind of item.
pub(crate) trait Fields {
    /// Writes its fields into an open map.
    fn write(&self, out: &mut Out);

    /// Reads one field. Returns `false` if this version does not know it; the caller then keeps its bytes.
    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool;
}

/// Reads a map and passes each field to `read`; keeps the bytes of those that `read` does not know.
// Takes a `dyn` callback, so that the app contains this once rather than once per kind of map.
pub(crate) fn read_map<'b>(
    from: &mut In<'b>,
    read: &mut dyn FnMut(u32, &mut In<'b>) -> bool,
) -> Extra {
    let mut extra = Extra::default();
    let mut left = from.map();
    while from.more(&mut left) {
        let field = from.u32();
        let start = from.position();
        if !read(field, from) {
            from.skip();
            extra.put(field, from.since(start).to_vec());
        }
    }
    extra
}
