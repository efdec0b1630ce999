//! Who knows what: who still needs to know, what must not be passed on, and what a worker may pass on.

use crate::addition::Addition;
use crate::diary_entry::DiaryEntry;
use crate::id::Id;
use crate::item::Body;
use crate::person::Person;
use crate::plan::Plan;
use crate::sharing::{Office, Telling, Told, Use, Whom};

/// Whether a line may be passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// It may.
    May,
    /// Not before asking the user: they want to be asked, or only they could have disclosed it, so it points
    /// to them even if they allow it.
    AskFirst,
    /// It must not: the user said no, or not if it could be traced to them.
    MustNot,
    /// The user has not answered, so it is not passed on.
    NotSaid,
}

impl DiaryEntry {
    /// Whether it may be passed on.
    #[must_use]
    pub fn pass(&self) -> Pass {
        match self.sharing.may {
            Use::May if self.sharing.only_mine => Pass::AskFirst,
            Use::May => Pass::May,
            Use::AskFirst => Pass::AskFirst,
            Use::NotTraced | Use::No => Pass::MustNot,
            Use::NotSaid => Pass::NotSaid,
        }
    }

    /// The additions that the user's answer covers: those that existed when it was given, as they were then.
    pub fn meant(&self) -> impl Iterator<Item = &Addition> {
        let meant = &self.sharing.meant;
        self.additions().filter(|one| meant.contains(&one.stamp))
    }

    /// Whether there is an addition that the answer does not cover.
    #[must_use]
    pub fn added_since(&self) -> bool {
        self.meant().count() < self.additions().count()
    }
}

/// A recipient and the lines concerned, by when they happened, latest first.
pub type Group = (Whom, Vec<Id>);

/// Who knows what. Leaves out private lines and people: it may be read with a worker.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knows {
    /// Who still needs to know what may be passed on. Excludes anyone who must not learn of it.
    pub still: Vec<Group>,
    /// Who was named for a line that, as things are, is not passed on.
    pub named: Vec<Group>,
    /// What must not be passed on.
    pub must_not: Vec<Id>,
    /// What is not passed on before the user is asked.
    pub ask_first: Vec<Id>,
    /// What the user has not answered for, so that it is not passed on.
    pub not_said: Vec<Id>,
    /// Who was told, and what.
    pub told: Vec<Group>,
}

impl Plan {
    /// Returns who knows what.
    #[must_use]
    pub fn knows(&self) -> Knows {
        let mut knows = Knows::default();
        for (id, line) in self.public_lines() {
            match line.pass() {
                Pass::May => {}
                Pass::AskFirst => knows.ask_first.push(id),
                Pass::MustNot => knows.must_not.push(id),
                Pass::NotSaid => knows.not_said.push(id),
            }
            for telling in self.public_tellings(line) {
                match telling.told {
                    Told::StillTo if self.is_to_be_told(telling) => {
                        let may = line.pass() == Pass::May;
                        let groups = if may {
                            &mut knows.still
                        } else {
                            &mut knows.named
                        };
                        put(groups, telling.whom, id);
                    }
                    Told::On(_) => put(&mut knows.told, telling.whom, id),
                    _ => {}
                }
            }
        }
        knows
    }

    /// Returns what a worker may pass on: which lines, and to whom. Lines without a named recipient come
    /// first, under `None`. Includes only lines that [may](Pass::May) be passed on, and none that every named
    /// recipient already knows.
    #[must_use]
    pub fn to_pass_on(&self) -> Vec<(Option<Whom>, Vec<Id>)> {
        let mut open = Vec::new();
        let mut still = Vec::new();
        for (id, line) in self.public_lines() {
            if line.pass() != Pass::May {
                continue;
            }
            if line.sharing.tellings().next().is_none() {
                open.push(id);
            }
            for telling in self.public_tellings(line) {
                if telling.told == Told::StillTo && self.is_to_be_told(telling) {
                    put(&mut still, telling.whom, id);
                }
            }
        }
        let open = (!open.is_empty()).then_some((None, open));
        let still = still.into_iter().map(|(whom, lines)| (Some(whom), lines));
        open.into_iter().chain(still).collect()
    }

    /// The diary lines that are not private, in reading order.
    fn public_lines(&self) -> Vec<(Id, &DiaryEntry)> {
        let ids = self.diary().into_iter();
        let items = ids.filter_map(|id| self.item(id));
        items
            .filter(|item| !item.private)
            .filter_map(|item| match &item.body {
                Body::DiaryEntry(line) => Some((item.id, line)),
                _ => None,
            })
            .collect()
    }

    /// Who was told about a line or is still to be told, without private people.
    fn public_tellings<'l>(&'l self, line: &'l DiaryEntry) -> impl Iterator<Item = &'l Telling> {
        line.sharing
            .tellings()
            .filter(|telling| match telling.whom {
                Whom::Person(id) => !self.item(id).is_some_and(|item| item.private),
                Whom::Office(_) => true,
            })
    }

    /// Whether a named recipient can still be told, given what they are now. An office from a newer version
    /// has no name here.
    fn is_to_be_told(&self, telling: &Telling) -> bool {
        match telling.whom {
            Whom::Person(id) => self.can_be_told(id),
            Whom::Office(office) => Office::ALL.contains(&office),
        }
    }

    /// Whether a person in the plan can be told something. Not if they must not learn of the plan, come along
    /// (a child should not have to carry it), are private or have no name.
    #[must_use]
    pub fn can_be_told(&self, id: Id) -> bool {
        let private = self.item(id).is_none_or(|item| item.private);
        let can = |known: &Person| {
            !known.must_not_be_told() && !known.comes_along() && !known.name.trim().is_empty()
        };
        !private && self.person(id).is_some_and(can)
    }

    /// Returns who could be told about a line: the offices, and people in the plan who can be told.
    /// Anyone named before stays, unless they are private.
    #[must_use]
    pub fn whom_to_tell(&self, line: &DiaryEntry) -> Vec<Telling> {
        let people = self.people().filter(|(id, _)| self.can_be_told(*id));
        let known = self.public_tellings(line).map(|telling| telling.whom);
        let offices = Office::ALL.into_iter().map(Whom::Office);
        let mut all: Vec<Whom> = Vec::new();
        for whom in offices
            .chain(people.map(|(id, _)| Whom::Person(id)))
            .chain(known)
        {
            if !all.contains(&whom) {
                all.push(whom);
            }
        }
        let known = |whom| line.sharing.of(whom).cloned();
        all.into_iter()
            .map(|whom| known(whom).unwrap_or_else(|| Telling::new(whom)))
            .collect()
    }

    /// Returns the name of a recipient: a person's current name, or the one they had when they were removed.
    /// `None` for an office.
    #[must_use]
    pub fn name_of(&self, telling: &Telling) -> Option<String> {
        match telling.whom {
            Whom::Person(id) => {
                let now = self.person(id).map(|known| &known.name);
                Some(now.unwrap_or(&telling.name).clone())
            }
            Whom::Office(_) => None,
        }
    }
}

fn put(groups: &mut Vec<Group>, whom: Whom, id: Id) {
    match groups.iter_mut().find(|(known, _)| *known == whom) {
        Some((_, lines)) => lines.push(id),
        None => groups.push((whom, vec![id])),
    }
}
