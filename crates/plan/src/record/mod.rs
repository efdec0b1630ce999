//! The record: a plan as bytes.
//!
//! CBOR (RFC 8949) maps with numbered fields, so that a newer version can add fields and an older one
//! preserves those it does not know. The layout is specified in `docs/record-format.md`.
//!
//! Items are packed in blocks, each compressed separately (raw DEFLATE, RFC 1951). Where a block ends
//! depends on the id of its last item (and, past a mebibyte, on its length), so an edit changes one
//! block and a save compresses one block, however long the diary is. Ids are stored outside the
//! compressed part: they are random and would only hamper compression.

pub(crate) mod block;
pub(crate) mod cbor;
pub(crate) mod decode;
mod edits;
pub(crate) mod encode;
pub(crate) mod fields;
pub(crate) mod limits;
#[cfg(test)]
mod older;
mod values;

pub use block::Cache;
pub use decode::{RecordError, decode, decode_copy};
pub use encode::encode;

/// Fields of the record's outermost map.
mod top {
    pub const SCHEMA: u32 = 0;
    pub const REPLICA: u32 = 1;
    pub const COUNTER: u32 = 2;
    pub const REPLICAS: u32 = 3;
    pub const BLOCKS: u32 = 4;
    pub const TOMBSTONES: u32 = 5;
    pub const SEEN: u32 = 6;
    pub const OPENINGS: u32 = 7;
}

/// Fields of an item's map.
mod common {
    pub const KIND: u32 = 0;
    pub const BORN: u32 = 1;
    pub const STAMP: u32 = 2;
    pub const PRIVATE: u32 = 3;
    pub const BODY: u32 = 4;
    pub const EDITS: u32 = 5;
    pub const OTHERS: u32 = 6;
}

/// Numbers of the kinds of item. Never reused.
mod kind {
    pub const STEP: u16 = 1;
    pub const THING: u16 = 2;
    pub const PERSON: u16 = 3;
    pub const NOTE: u16 = 4;
    pub const SETTING: u16 = 5;
    pub const LINE: u16 = 6;
    pub const REVIEW: u16 = 7;
}
