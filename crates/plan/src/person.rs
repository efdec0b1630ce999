//! A person in the plan, or a worker of an agency: the go-bag, the diary and "who was told" all refer to this one item.

use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;
use crate::when::When;

/// The catalogue role of a person who must not learn of the plan.
pub const MUST_NOT_BE_TOLD: u16 = 2011;

/// The role of a child who comes along, with their own list of things.
pub const CHILD: u16 = 2012;

/// The role of a pet that comes along, with its own list of things.
pub const PET: u16 = 2013;

/// Someone the user knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Name or nickname.
    pub name: String,
    /// Their relation to the user.
    pub relation: String,
    /// How and when to reach them safely.
    pub reach: String,
    /// Their roles: permanent numbers from the catalogue, ascending, without repeats.
    pub roles: Vec<u16>,
    /// The user's own note about them.
    pub note: String,
    /// Whether they are there for the user as their work. Not told from the agency: its name alone may be too much to
    /// write down.
    pub worker: bool,
    /// A worker's agency.
    pub agency: String,
    /// What a worker does for the user.
    pub does: String,
    /// When the user next meets a worker.
    pub meeting: When,
    /// Where they meet, or whatever else there is to know.
    pub meeting_words: String,
}

impl Person {
    /// Whether this person must not learn of the plan.
    #[must_use]
    pub fn must_not_be_told(&self) -> bool {
        self.roles.contains(&MUST_NOT_BE_TOLD)
    }

    /// Whether they are a worker. Someone who comes along, a child or a pet, is none.
    #[must_use]
    pub fn is_worker(&self) -> bool {
        self.worker && !self.comes_along()
    }

    /// Whether the user is offered to call them.
    #[must_use]
    pub fn may_be_called(&self) -> bool {
        !self.must_not_be_told()
    }

    /// Whether they come along, and have their own list of things.
    #[must_use]
    pub fn comes_along(&self) -> bool {
        self.is_pet() || self.roles.contains(&CHILD)
    }

    /// Whether they are a pet.
    #[must_use]
    pub fn is_pet(&self) -> bool {
        self.roles.contains(&PET)
    }

    /// Gives or removes a role. A person who must not be told can have no role that asks for their help, and
    /// giving one means that they may be told. Coming along asks for no help: a child may be someone not to tell.
    pub(crate) fn set_role(&mut self, role: u16, has: bool) {
        self.roles.retain(|&r| r != role);
        if has {
            if role == MUST_NOT_BE_TOLD {
                self.roles.retain(|&r| !is_helping(r));
            } else if is_helping(role) {
                self.roles.retain(|&r| r != MUST_NOT_BE_TOLD);
            }
            self.add_role(role);
        }
    }

    /// Inserts a role in order, unless it is there already.
    fn add_role(&mut self, role: u16) {
        if let Err(place) = self.roles.binary_search(&role) {
            self.roles.insert(place, role);
        }
    }
}

/// Whether someone with this role is asked for help, which tells them of the plan.
pub(crate) fn is_helping(role: u16) -> bool {
    ![CHILD, PET, MUST_NOT_BE_TOLD].contains(&role)
}

impl Fields for Person {
    fn write(&self, out: &mut Out) {
        out.words(1, &self.name);
        out.words(2, &self.relation);
        out.words(3, &self.reach);
        out.numbers(4, &self.roles);
        out.words(5, &self.note);
        out.number(6, u64::from(self.worker));
        out.words(7, &self.agency);
        out.words(8, &self.does);
        out.number(9, u64::from(self.meeting.number()));
        out.words(10, &self.meeting_words);
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => from.words(&mut self.name),
            2 => from.words(&mut self.relation),
            3 => from.words(&mut self.reach),
            4 => {
                let mut left = from.array();
                while from.more(&mut left) {
                    self.add_role(from.u16());
                }
            }
            5 => from.words(&mut self.note),
            6 => self.worker = from.u8() != 0,
            7 => from.words(&mut self.agency),
            8 => from.words(&mut self.does),
            9 => self.meeting = When::from_number(from.u32()).unwrap_or_default(),
            10 => from.words(&mut self.meeting_words),
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn must_not_be_told_excludes_every_role_that_helps() {
        let mut person = Person::default();
        person.set_role(2001, true);
        person.set_role(2003, true);
        person.set_role(MUST_NOT_BE_TOLD, true);
        assert_eq!(person.roles, [MUST_NOT_BE_TOLD]);
        // A person who comes along may be someone not to tell.
        person.set_role(CHILD, true);
        assert_eq!(person.roles, [MUST_NOT_BE_TOLD, CHILD]);
        assert!(person.comes_along() && !person.is_pet());
        person.set_role(CHILD, false);
        person.set_role(2002, true);
        assert_eq!(person.roles, [2002]);
        assert!(!person.must_not_be_told());
    }
}
