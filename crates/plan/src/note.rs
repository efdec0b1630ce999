//! A note that belongs to a whole section.

use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;

/// The note of one section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Note {
    /// The permanent number of the section.
    pub section: u16,
    /// The user's own words.
    pub text: String,
}

impl Fields for Note {
    fn write(&self, out: &mut Out) {
        out.number(1, u64::from(self.section));
        out.words(2, &self.text);
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => self.section = from.u16(),
            2 => from.words(&mut self.text),
            _ => return false,
        }
        true
    }
}
