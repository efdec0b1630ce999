//! One item of a plan: what every kind has in common.

use crate::id::Id;
use crate::line::Line;
use crate::note::Note;
use crate::person::Person;
use crate::review::Review;
use crate::setting::Setting;
use crate::stamp::Stamp;
use crate::step::Step;
use crate::thing::Thing;

/// Fields that a newer version wrote and this one does not know: number and CBOR value, kept so that
/// passing through an older version loses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extra(pub(crate) Vec<(u32, Vec<u8>)>);

/// An item of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its permanent name.
    pub id: Id,
    /// The edit that made it: gives items the same order on every device.
    pub born: Stamp,
    /// The edit that touched it last.
    pub stamp: Stamp,
    /// Left out of everything that is carried or printed.
    pub private: bool,
    /// What it is.
    pub body: Body,
    /// Unknown fields of the item itself.
    pub(crate) extra: Extra,
    /// Unknown fields of its body.
    pub(crate) body_extra: Extra,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A step of a section.
    Step(Step),
    /// A thing of the go-bag.
    Thing(Thing),
    /// A person.
    Person(Person),
    /// The note of a section.
    Note(Note),
    /// A small fact about the plan itself.
    Setting(Setting),
    /// A line of the diary.
    Line(Line),
    /// A review, planned or done.
    Review(Review),
    /// A kind that a newer version made: its number; its fields are kept unread.
    Unknown(u16),
}
