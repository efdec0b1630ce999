//! A thing in the go-bag.

use crate::id::Id;
use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;
use crate::step::{Source, write_source};

/// The status of a thing in the go-bag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Wanted in the bag, not there yet.
    #[default]
    Need,
    /// In its place.
    Have,
    /// Moving it now could be noticed: it waits.
    TooRisky,
    /// "Not for me": can be put back.
    Dropped,
}

/// A thing in the go-bag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thing {
    /// Its words.
    pub source: Source,
    /// How far it has come.
    pub status: Status,
    /// A copy or photograph of it is enough.
    pub copy_will_do: bool,
    /// Where it is, in the user's words.
    pub place: String,
    /// Who holds it: the id of a [`Person`](crate::Person), who may have been removed.
    pub holder: Option<Id>,
    /// The user's own note about it.
    pub note: String,
    /// Who it is packed for, if not the user: the id of a [`Person`](crate::Person), who may have been
    /// removed.
    pub whose: Option<Id>,
}

impl Fields for Thing {
    fn write(&self, out: &mut Out) {
        write_source(&self.source, 1, 2, out);
        out.number(
            3,
            match self.status {
                Status::Need => 0,
                Status::Have => 1,
                Status::TooRisky => 2,
                Status::Dropped => 3,
            },
        );
        out.number(4, u64::from(self.copy_will_do));
        out.words(5, &self.place);
        if let Some(holder) = &self.holder {
            out.key(6);
            out.bytes(&holder.0);
        }
        out.words(7, &self.note);
        if let Some(whose) = &self.whose {
            out.key(8);
            out.bytes(&whose.0);
        }
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => self.source = Source::Catalogue(from.u16()),
            2 => self.source = Source::Own(from.text().to_owned()),
            3 => {
                self.status = match from.u8() {
                    0 => Status::Need,
                    1 => Status::Have,
                    2 => Status::TooRisky,
                    3 => Status::Dropped,
                    // A new value would come with a new schema, and such a plan is read-only here.
                    _ => Status::default(),
                }
            }
            4 => self.copy_will_do = from.u8() != 0,
            5 => from.words(&mut self.place),
            6 => self.holder = Some(from.id()),
            7 => from.words(&mut self.note),
            8 => self.whose = Some(from.id()),
            _ => return false,
        }
        true
    }
}
