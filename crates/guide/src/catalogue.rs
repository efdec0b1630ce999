//! What the plan offers: sections, groups and entries, in one language.

use minicbor::{Decode, Encode};

/// All sections.
#[derive(Clone, Debug, PartialEq, Eq, Default, Encode, Decode)]
#[cbor(transparent)]
pub struct Catalogue {
    /// The sections in order.
    #[n(0)]
    pub sections: Vec<Section>,
}

/// A section of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Section {
    /// Its permanent id.
    #[n(0)]
    pub id: u16,
    /// Its name in the data, such as `bag`.
    #[n(1)]
    pub key: String,
    /// Its title.
    #[n(2)]
    pub title: String,
    /// The name of its picture.
    #[n(3)]
    pub icon: Option<String>,
    /// What stands first: the message `<key>-intro`, where there is one.
    #[n(4)]
    pub intro: Option<String>,
    /// What do you already do: the message `<key>-already`, where there is one.
    #[n(5)]
    pub already: Option<String>,
    /// What the section cannot do: the message `<key>-caution`, where there is one.
    #[n(6)]
    pub caution: Option<String>,
    /// Its groups in order.
    #[n(7)]
    pub groups: Vec<Group>,
}

/// Entries under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Group {
    /// The heading.
    #[n(0)]
    pub title: String,
    /// The entries in order.
    #[n(1)]
    pub entries: Vec<Entry>,
}

/// Something the plan offers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Entry {
    /// Its permanent id; kept plans point to it.
    #[n(0)]
    pub id: u16,
    /// Its words.
    #[n(1)]
    pub text: String,
    /// A hint beside it.
    #[n(2)]
    pub hint: Option<String>,
    /// When it can make things worse.
    #[n(3)]
    pub worse: Option<String>,
    /// On the list for five minutes.
    #[n(4)]
    pub quick: bool,
    /// No longer offered; plans that have it keep its words.
    #[n(5)]
    pub retired: bool,
}

impl Catalogue {
    /// The section with this id.
    #[must_use]
    pub fn section(&self, id: u16) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// The entry with this id, retired ones too.
    #[must_use]
    pub fn entry(&self, id: u16) -> Option<&Entry> {
        self.sections
            .iter()
            .flat_map(Section::all_entries)
            .find(|entry| entry.id == id)
    }

    /// The section that an entry with this id stands in.
    #[must_use]
    pub fn section_of(&self, entry: u16) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.all_entries().any(|e| e.id == entry))
    }
}

impl Section {
    /// Its entries in order, retired ones left out.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.all_entries().filter(|entry| !entry.retired)
    }

    /// Its entries in order, retired ones too.
    pub fn all_entries(&self) -> impl Iterator<Item = &Entry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }
}

impl Group {
    /// Its entries in order, retired ones left out.
    pub fn offered(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.retired)
    }
}
