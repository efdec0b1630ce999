//! The plan's answers to what the catalogue offers.

use super::{Body, Choice, Id, List, Session, Status};

impl Session {
    /// The user's choice on a step that the catalogue offers.
    #[must_use]
    pub fn choice(&self, section: u16, entry: u16) -> Option<Choice> {
        let id = self.list(List::Steps(section), |plan| plan.id_of_step(section, entry))?;
        self.item(id, |body| match body {
            Some(Body::Step(step)) => Some(step.choice),
            _ => None,
        })
    }

    /// The status of a catalogue item packed for this person, or for the user if `whose` is `None`.
    #[must_use]
    pub fn packed(&self, entry: u16, whose: Option<Id>) -> Option<Status> {
        let id = self.list(List::Things, |plan| plan.id_of_thing(entry, whose))?;
        self.status(id)
    }

    /// The status of a go-bag item.
    #[must_use]
    pub fn status(&self, id: Id) -> Option<Status> {
        self.item(id, |body| match body {
            Some(Body::Thing(thing)) => Some(thing.status),
            _ => None,
        })
    }

    /// A person's name.
    #[must_use]
    pub fn name_of(&self, person: Id) -> Option<String> {
        self.item(person, |body| match body {
            Some(Body::Person(person)) => Some(person.name.clone()),
            _ => None,
        })
    }

    /// Whether an item is left out of exports and printouts.
    #[must_use]
    pub fn is_private(&self, id: Id) -> bool {
        self.item(id, |_| ());
        self.read_untracked(|plan| plan.item(id).is_some_and(|item| item.private))
    }
}
