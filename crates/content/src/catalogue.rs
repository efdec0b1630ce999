//! What the plan offers: sections, groups and entries, in one language.

use crate::wire::wire_struct;

/// Everything the plan offers.
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
    /// The name of its icon.
    pub icon: Option<String>,
    /// Relevant to some users only: merely offered, and listed with the others once it has content.
    pub some: bool,
    /// A line about it in lists of sections: the message `<key>-offer`, if any.
    pub offer: Option<String>,
    /// Its introduction: the message `<key>-intro`, if any.
    pub intro: Option<String>,
    /// The question what the user already does: the message `<key>-already`, if any.
    pub already: Option<String>,
    /// What the section cannot do: the message `<key>-caution`, if any.
    pub caution: Option<String>,
    /// Questions for two people to talk through, one per line: the message `<key>-together`, if any.
    pub questions: Option<String>,
    /// Who to ask, in words: the message `<key>-ask`, if any.
    pub asks: Option<String>,
    /// Who to ask: service ids.
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
    /// Who it is for, if not the user: `child` or `pet`.
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
    /// Its permanent id; saved plans refer to it.
    pub id: u16,
    /// Its text.
    pub text: String,
    /// A hint shown with it.
    pub hint: Option<String>,
    /// What to take care about: a sentence.
    pub worse: Option<String>,
    /// Whether it is on the five-minute list.
    pub quick: bool,
    /// No longer offered; plans that contain it still show its text.
    pub retired: bool,
    /// For a role, who else could fill it: service ids.
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
    /// Returns all sections in order.
    pub fn sections(&self) -> impl Iterator<Item = &Section> {
        self.chapters.iter().flat_map(|chapter| &chapter.sections)
    }

    /// Returns the section with this id.
    #[must_use]
    pub fn section(&self, id: u16) -> Option<&Section> {
        self.sections().find(|section| section.id == id)
    }

    /// Returns the entry with this id, even if retired.
    #[must_use]
    pub fn entry(&self, id: u16) -> Option<&Entry> {
        self.sections().find_map(|section| section.entry(id))
    }

    /// Returns the section that contains the entry with this id.
    #[must_use]
    pub fn section_of(&self, entry: u16) -> Option<&Section> {
        self.sections()
            .find(|section| section.entry(entry).is_some())
    }

    /// What is read in the sections: their introductions, cautions and questions, what is asked in them and whom to ask,
    /// and the entries' hints and cautions, in order. It is in a volume of its own, so that the plan's overview does not
    /// wait for it.
    fn advice(&mut self) -> impl Iterator<Item = &mut Option<String>> {
        let sections = self
            .chapters
            .iter_mut()
            .flat_map(|chapter| &mut chapter.sections);
        sections.flat_map(|section| {
            let entries = section
                .groups
                .iter_mut()
                .flat_map(|group| &mut group.entries);
            [
                &mut section.intro,
                &mut section.already,
                &mut section.caution,
                &mut section.questions,
                &mut section.asks,
            ]
            .into_iter()
            .chain(entries.flat_map(|entry| [&mut entry.hint, &mut entry.worse]))
        })
    }

    /// Takes the advice out, in order.
    #[must_use]
    pub fn split_off_advice(&mut self) -> Vec<Option<String>> {
        self.advice().map(Option::take).collect()
    }

    /// Puts back what [`split_off_advice`](Self::split_off_advice) took out. Advice for another number of entries would
    /// stand beside the wrong ones, so none of it is put back.
    pub fn put_advice(&mut self, advice: &[Option<String>]) {
        if self.advice().count() == advice.len() {
            for (place, words) in self.advice().zip(advice) {
                place.clone_from(words);
            }
        }
    }
}

impl Section {
    fn entry(&self, id: u16) -> Option<&Entry> {
        self.groups
            .iter()
            .find_map(|group| group.entries.iter().find(|entry| entry.id == id))
    }

    /// Returns its entries in order, without retired ones.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.all_entries().filter(|entry| !entry.retired)
    }

    /// Returns its entries in order, including retired ones.
    pub fn all_entries(&self) -> impl Iterator<Item = &Entry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }
}

impl Group {
    /// Returns its entries in order, without retired ones.
    pub fn offered(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| !entry.retired)
    }
}
