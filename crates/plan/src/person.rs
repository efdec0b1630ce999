//! A person in the plan: bag, diary and "who was told" all point to this one thing.

use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;

/// The role in the catalogue that says: this person must not learn of the plan.
pub const MUST_NOT_BE_TOLD: u16 = 2011;

/// Somebody the person who plans knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Name or nickname.
    pub name: String,
    /// What they are to the person who plans.
    pub relation: String,
    /// How and when to reach them safely.
    pub reach: String,
    /// What they do: permanent numbers of roles in the catalogue, ascending, without repeats.
    pub roles: Vec<u16>,
    /// The person's own note about them.
    pub note: String,
}

impl Person {
    /// Whether this person must not learn of the plan.
    #[must_use]
    pub fn must_not_be_told(&self) -> bool {
        self.roles.contains(&MUST_NOT_BE_TOLD)
    }

    /// Gives or takes a role. Somebody who must not be told can have no other role, and giving any
    /// other role means that they may be told.
    pub(crate) fn set_role(&mut self, role: u16, has: bool) {
        self.roles.retain(|&r| r != role);
        if has {
            if role == MUST_NOT_BE_TOLD {
                self.roles.clear();
            } else {
                self.roles.retain(|&r| r != MUST_NOT_BE_TOLD);
            }
            self.add_role(role);
        }
    }

    /// Puts a role in its place, once.
    fn add_role(&mut self, role: u16) {
        if let Err(place) = self.roles.binary_search(&role) {
            self.roles.insert(place, role);
        }
    }
}

impl Fields for Person {
    fn write(&self, out: &mut Out) {
        out.words(1, &self.name);
        out.words(2, &self.relation);
        out.words(3, &self.reach);
        out.numbers(4, &self.roles);
        out.words(5, &self.note);
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
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn must_not_be_told_excludes_every_other_role() {
        let mut person = Person::default();
        person.set_role(2001, true);
        person.set_role(2003, true);
        person.set_role(MUST_NOT_BE_TOLD, true);
        assert_eq!(person.roles, [MUST_NOT_BE_TOLD]);
        person.set_role(2002, true);
        assert_eq!(person.roles, [2002]);
        assert!(!person.must_not_be_told());
    }
}
