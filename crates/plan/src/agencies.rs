//! Who is involved beside the people the user trusts: workers, by agency, and what each knows from the diary.

use crate::id::Id;
use crate::item::Body;
use crate::plan::Plan;
use crate::sharing::Whom;
use crate::who_knows::Group;

/// An agency and its workers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agency {
    /// Its name as it was first written; empty for workers without one.
    pub name: String,
    /// Its workers, in the order in which they were added.
    pub workers: Vec<Id>,
}

/// What someone knows from the diary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// The lines they were told about.
    pub told: Vec<Id>,
    /// The lines they still need to know about.
    pub still: Vec<Id>,
}

impl Plan {
    /// Returns the workers by agency, those without one last. Leaves out who is private and who must not be told: it
    /// may be read with a worker.
    #[must_use]
    pub fn agencies(&self) -> Vec<Agency> {
        let mut all: Vec<Agency> = Vec::new();
        let mut without = Agency::default();
        for item in self.items().filter(|item| !item.private) {
            let Body::Person(person) = &item.body else {
                continue;
            };
            if !person.is_worker() || person.must_not_be_told() {
                continue;
            }
            let name = person.agency.trim();
            let same = |one: &&mut Agency| one.name.to_lowercase() == name.to_lowercase();
            match all.iter_mut().find(same) {
                _ if name.is_empty() => without.workers.push(item.id),
                Some(agency) => agency.workers.push(item.id),
                None => all.push(Agency {
                    name: name.to_owned(),
                    workers: vec![item.id],
                }),
            }
        }
        all.extend((!without.workers.is_empty()).then_some(without));
        all
    }

    /// Returns the agency of a worker, if it is written down.
    #[must_use]
    pub fn agency_of(&self, worker: Id) -> Option<String> {
        let worker = self.person(worker).filter(|person| person.is_worker())?;
        let agency = worker.agency.trim();
        (!agency.is_empty()).then(|| agency.to_owned())
    }

    /// Returns what a person knows from the diary, without private lines. Nothing of who is private themselves.
    #[must_use]
    pub fn known_to(&self, person: Id) -> Knowledge {
        let knows = self.knows();
        let of = |groups: Vec<Group>| {
            let mut groups = groups.into_iter();
            let theirs = groups.find(|(whom, _)| *whom == Whom::Person(person));
            theirs.map(|(_, lines)| lines).unwrap_or_default()
        };
        Knowledge {
            told: of(knows.told),
            still: of(knows.still),
        }
    }
}
