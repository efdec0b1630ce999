//! One item of a plan: what every kind has in common.

use crate::diary_entry::DiaryEntry;
use crate::id::Id;
use crate::note::Note;
use crate::person::Person;
use crate::record::fields::Extra;
use crate::review::Review;
use crate::setting::Setting;
use crate::stamp::Stamp;
use crate::step::Step;
use crate::thing::Thing;

/// An item of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its permanent id.
    pub id: Id,
    /// The edit that created it: gives items the same order on every device.
    pub born: Stamp,
    /// The edit that touched it last.
    pub stamp: Stamp,
    /// Left out of everything that is exported or printed.
    pub private: bool,
    /// Its kind and content.
    pub body: Body,
    /// Unknown fields of the item itself.
    pub(crate) extra: Extra,
    /// Unknown fields of its body.
    pub(crate) body_extra: Extra,
}

/// The kind and content of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A step of a section.
    Step(Step),
    /// A thing in the go-bag.
    Thing(Thing),
    /// A person.
    Person(Person),
    /// The note of a section.
    Note(Note),
    /// A small fact about the plan itself.
    Setting(Setting),
    /// A diary line.
    DiaryEntry(DiaryEntry),
    /// A review, planned or done.
    Review(Review),
    /// A kind from a newer version: its number. Its fields are preserved unread.
    Unknown(u16),
}
