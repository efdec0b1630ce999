//! A step of a section: something the user already does, or intends to do.

use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;

/// Where the words of an item come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The permanent number of a text in the catalogue.
    Catalogue(u16),
    /// The user's own words.
    Own(String),
}

impl Source {
    /// The user's own words, if it has any.
    #[must_use]
    pub fn own_words(&self) -> Option<&str> {
        match self {
            Source::Own(words) => Some(words),
            Source::Catalogue(_) => None,
        }
    }
}

impl Default for Source {
    fn default() -> Self {
        Source::Own(String::new())
    }
}

/// The user's choice for a step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Choice {
    /// "I would like to do this."
    #[default]
    Mine,
    /// "I already do this."
    Already,
    /// "Not for me": kept so that it is not offered again, and can be put back.
    Dropped,
}

/// A step of a section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The permanent number of the section.
    pub section: u16,
    /// Its words.
    pub source: Source,
    /// The user's choice.
    pub choice: Choice,
    /// The user's own note about it.
    pub note: String,
}

impl Fields for Step {
    fn write(&self, out: &mut Out) {
        out.number(1, u64::from(self.section));
        write_source(&self.source, 2, 3, out);
        out.number(
            4,
            match self.choice {
                Choice::Mine => 0,
                Choice::Already => 1,
                Choice::Dropped => 2,
            },
        );
        out.words(5, &self.note);
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => self.section = from.u16(),
            2 => self.source = Source::Catalogue(from.u16()),
            3 => self.source = Source::Own(from.text().to_owned()),
            4 => {
                self.choice = match from.u8() {
                    0 => Choice::Mine,
                    1 => Choice::Already,
                    2 => Choice::Dropped,
                    // A new value would come with a new schema, and such a plan is read-only here.
                    _ => Choice::default(),
                }
            }
            5 => from.words(&mut self.note),
            _ => return false,
        }
        true
    }
}

/// Writes a source as the first field (catalogue) or the second (own words).
pub(crate) fn write_source(source: &Source, catalogue: u32, own: u32, out: &mut Out) {
    match source {
        Source::Catalogue(entry) => out.always(catalogue, u64::from(*entry)),
        Source::Own(words) => out.words(own, words),
    }
}
