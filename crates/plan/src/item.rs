//! One item of a plan: what every kind has in common.

use crate::diary_entry::DiaryEntry;
use crate::field::Field;
use crate::id::Id;
use crate::note::Note;
use crate::part::{Edits, Part, Value};
use crate::person::Person;
use crate::record::fields::Extra;
use crate::review::Review;
use crate::setting::Setting;
use crate::stamp::Stamp;
use crate::step::{Choice, Step};
use crate::thing::{Status, Thing};

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
    /// Which edits wrote its parts.
    pub(crate) edits: Edits,
    /// What was written for its parts elsewhere without knowledge of what they hold here, sorted by part: texts to
    /// choose from, and roles of someone who must not be told.
    pub(crate) others: Vec<Value>,
}

impl Item {
    /// Whether lists that two people may look at fold it away at first: what is private, and the diary.
    #[must_use]
    pub fn is_folded(&self) -> bool {
        self.body.is_folded(self.private)
    }
}

impl Item {
    /// What else was written for this text, elsewhere and without knowledge of what it says here: in the order in
    /// which it was written.
    pub fn other_texts(&self, field: Field) -> impl Iterator<Item = &str> {
        let part = Part::of_text(&self.body, field);
        let of_it = move |other: &&Value| Some(&other.part) == part.as_ref();
        self.others.iter().filter(of_it).filter_map(Value::text)
    }
}

impl Body {
    pub(crate) fn is_folded(&self, private: bool) -> bool {
        private || matches!(self, Body::DiaryEntry(_))
    }

    /// A text; `None` if items of this kind have no such text.
    #[must_use]
    pub fn text(&self, field: Field) -> Option<&str> {
        Some(match (self, field) {
            (Body::Step(step), Field::Words) => step.source.own_words()?,
            (Body::Step(step), Field::Note) => &step.note,
            (Body::Thing(thing), Field::Words) => thing.source.own_words()?,
            (Body::Thing(thing), Field::Place) => &thing.place,
            (Body::Thing(thing), Field::Note) => &thing.note,
            (Body::Person(person), Field::Name) => &person.name,
            (Body::Person(person), Field::Relation) => &person.relation,
            (Body::Person(person), Field::Reach) => &person.reach,
            (Body::Person(person), Field::Note) => &person.note,
            (Body::Person(person), Field::Agency) => &person.agency,
            (Body::Person(person), Field::Does) => &person.does,
            (Body::Person(person), Field::Meeting) => &person.meeting_words,
            (Body::Note(note), Field::Note) => &note.text,
            (Body::DiaryEntry(line), Field::Words) => &line.words,
            (Body::DiaryEntry(line), Field::Hurt) => &line.hurt,
            (Body::DiaryEntry(line), Field::Saw) => &line.saw,
            (Body::DiaryEntry(line), Field::Reported) => &line.reported,
            (Body::DiaryEntry(line), Field::Reference) => &line.reference,
            (Body::Review(review), Field::Agreed) => &review.agreed,
            (Body::Review(review), Field::Remember) => &review.remember,
            _ => return None,
        })
    }

    /// Whether it is a step or a thing that the user set aside as not for them.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        match self {
            Body::Step(step) => step.choice == Choice::Dropped,
            Body::Thing(thing) => thing.status == Status::Dropped,
            _ => false,
        }
    }
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
