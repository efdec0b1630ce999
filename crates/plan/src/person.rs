//! A person in the plan: bag, diary and "who was told" all point to this one thing.

use minicbor::Decoder;

use crate::record::fields::{Fields, Out, ReadError};

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
            self.roles.push(role);
            self.roles.sort_unstable();
        }
    }
}

impl Fields for Person {
    fn write(&self, out: &mut Out) {
        out.text(1, &self.name);
        out.text(2, &self.relation);
        out.text(3, &self.reach);
        out.numbers(4, &self.roles);
        out.text(5, &self.note);
    }

    fn read(&mut self, field: u32, from: &mut Decoder<'_>) -> Result<bool, ReadError> {
        match field {
            1 => from.str()?.clone_into(&mut self.name),
            2 => from.str()?.clone_into(&mut self.relation),
            3 => from.str()?.clone_into(&mut self.reach),
            4 => {
                for role in from.array_iter::<u16>()? {
                    self.roles.push(role?);
                }
                self.roles.sort_unstable();
                self.roles.dedup();
            }
            5 => from.str()?.clone_into(&mut self.note),
            _ => return Ok(false),
        }
        Ok(true)
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
