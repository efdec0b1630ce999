//! What the plan offers: sections, groups and entries, in one language.

use crate::wire::wire_struct;

/// All that the plan offers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// The chapters in order.
    pub chapters: Vec<Chapter>,
}

wire_struct!(Catalogue { chapters });

/// Sections that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its title.
    pub title: String,
    /// The sections in order.
    pub sections: Vec<Section>,
}

wire_struct!(Chapter { title, sections });

/// A section of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its permanent id.
    pub id: u16,
    /// Its name in the data, such as `bag`.
    pub key: String,
    /// Its title.
    pub title: String,
    /// The name of its picture.
    pub icon: Option<String>,
    /// Fits just some lives: offered, and shown among the others once something is in it.
    pub some: bool,
    /// A line about it in lists of sections: the message `<key>-offer`, where there is one.
    pub offer: Option<String>,
    /// What stands first: the message `<key>-intro`, where there is one.
    pub intro: Option<String>,
    /// What do you already do: the message `<key>-already`, where there is one.
    pub already: Option<String>,
    /// What the section cannot do: the message `<key>-caution`, where there is one.
    pub caution: Option<String>,
    /// What two could talk about, a question on each line: the message `<key>-together`, where there is one.
    pub questions: Option<String>,
    /// Whom to ask, in words: the message `<key>-ask`, where there is one.
    pub asks: Option<String>,
    /// Whom to ask: the ids of services.
    pub ask: Vec<String>,
    /// Its groups in order.
    pub groups: Vec<Group>,
}

wire_struct!(Section {
    id,
    key,
    title,
    icon,
    some,
    offer,
    intro,
    already,
    caution,
    questions,
    asks,
    ask,
    groups
});

/// Entries under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading.
    pub title: String,
    /// For whom it is offered, if not for the person who plans: `child` or `pet`.
    pub whose: Option<String>,
    /// The entries in order.
    pub entries: Vec<Entry>,
}

wire_struct!(Group {
    title,
    whose,
    entries
});

/// Something the plan offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its permanent id; kept plans point to it.
    pub id: u16,
    /// Its words.
    pub text: String,
    /// A hint beside it.
    pub hint: Option<String>,
    /// When it can make things worse.
    pub worse: Option<String>,
    /// On the list for five minutes.
    pub quick: bool,
    /// No longer offered; plans that have it keep its words.
    pub retired: bool,
    /// Who else could do this, for a role: the ids of services.
    pub ask: Vec<String>,
}

wire_struct!(Entry {
    id,
    text,
    hint,
    worse,
    quick,
    retired,
    ask
});

impl Catalogue {
    /// All sections in order.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.chapters.iter().flat_map(|chapter| &chapter.sections)
    }

    /// The section with this id.
    #[must_use]
    pub fn section(&self, id: u16) -> Option<&Section> {
        self.sections().find(|section| section.id == id)
    }

    /// The entry with this id, retired ones too.
    #[must_use]
    pub fn entry(&self, id: u16) -> Option<&Entry> {
        self.sections().find_map(|section| section.entry(id))
    }

    /// The section that an entry with this id stands in.
    #[must_use]
    pub fn section_of(&self, entry: u16) -> Option<&Section> {
        self.sections()
            .find(|section| section.entry(entry).is_some())
    }
}

impl Section {
    fn entry(&self, id: u16) -> Option<&Entry> {
        self.groups
            .iter()
            .find_map(|group| group.entries.iter().find(|entry| entry.id == id))
    }

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
