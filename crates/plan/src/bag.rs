//! The go-bag's lists: whose things they are, what is ready, what is missing, and what is where.

use crate::id::Id;
use crate::plan::Plan;
use crate::step::Source;
use crate::thing::{Status, Thing};

impl Plan {
    /// Returns the people and pets who come along, each of whom has a list of their own.
    #[must_use]
    pub fn companions(&self) -> Vec<Id> {
        let coming = self.people().filter(|(_, person)| person.comes_along());
        coming.map(|(id, _)| id).collect()
    }

    /// Returns the things in the user's own words for this companion, or (`None`) for the user. Things of someone who
    /// is no longer in the plan are listed as the user's.
    #[must_use]
    pub fn own_things(&self, whose: Option<Id>) -> Vec<Id> {
        self.things_that(|thing| {
            let owner = thing.whose.filter(|id| self.person(*id).is_some());
            matches!(thing.source, Source::Own(_)) && owner == whose
        })
    }

    /// Returns the things that are in their place.
    pub fn ready_things(&self) -> impl Iterator<Item = &Thing> {
        let things = self.things().map(|(_, thing)| thing);
        things.filter(|thing| thing.status == Status::Have)
    }

    /// Returns the things still to get: not there yet, or waiting because moving them could be noticed.
    #[must_use]
    pub fn missing_things(&self) -> Vec<Id> {
        self.things_that(|thing| matches!(thing.status, Status::Need | Status::TooRisky))
    }

    /// Whether the user has said anything about any thing.
    #[must_use]
    pub fn has_things(&self) -> bool {
        self.things().next().is_some()
    }

    /// Returns the things whose place or holder is known.
    #[must_use]
    pub fn placed_things(&self) -> Vec<Id> {
        self.things_that(|thing| {
            let is_known = !thing.place.is_empty() || thing.holder.is_some();
            thing.status != Status::Dropped && is_known
        })
    }

    fn things_that(&self, fits: impl Fn(&Thing) -> bool) -> Vec<Id> {
        let things = self.things().filter(|(_, thing)| fits(thing));
        things.map(|(id, _)| id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::Change;
    use crate::field::Field;
    use crate::person::CHILD;
    use crate::stamp::Replica;

    const fn id(n: u8) -> Id {
        Id([n; 16])
    }

    const JO: Id = id(100);
    const SAM: Id = id(101);

    /// Jo is a child who comes along, Sam a friend who does not.
    fn plan() -> Plan {
        let mut plan = Plan::new(Replica(1));
        for (fresh, name) in [(JO, "Jo"), (SAM, "Sam")] {
            let name = name.to_owned();
            plan.apply(Change::AddPerson { fresh, name }).unwrap();
        }
        let (id, role) = (JO, CHILD);
        plan.apply(Change::Role {
            id,
            role,
            has: true,
        })
        .unwrap();
        plan
    }

    fn own(plan: &mut Plan, n: u8, whose: Option<Id>) {
        let text = format!("thing {n}");
        let fresh = id(n);
        plan.apply(Change::OwnThing { fresh, whose, text }).unwrap();
    }

    #[test]
    fn companions_have_lists_and_leave_them_to_the_user() {
        let mut plan = plan();
        own(&mut plan, 1, None);
        own(&mut plan, 2, Some(JO));
        plan.apply(Change::Pack {
            fresh: id(3),
            entry: 501,
            whose: None,
            status: Status::Need,
        })
        .unwrap();
        assert_eq!(plan.companions(), [JO]);
        assert_eq!(plan.own_things(None), [id(1)]);
        assert_eq!(plan.own_things(Some(JO)), [id(2)]);
        plan.apply(Change::Remove { id: JO }).unwrap();
        assert_eq!(plan.companions(), []);
        assert_eq!(plan.own_things(None), [id(1), id(2)]);
    }

    #[test]
    fn things_are_listed_by_what_is_missing_and_what_is_where() {
        let mut plan = plan();
        let statuses = [
            Status::Need,
            Status::Have,
            Status::TooRisky,
            Status::Dropped,
        ];
        // The first four have a place, the next four a holder, the last four neither.
        for n in 0..12_u8 {
            own(&mut plan, n, None);
            let status = statuses[usize::from(n) % 4];
            plan.apply(Change::SetStatus { id: id(n), status }).unwrap();
            if n < 4 {
                plan.apply(Change::Write {
                    id: id(n),
                    field: Field::Place,
                    text: "at work".to_owned(),
                })
                .unwrap();
            } else if n < 8 {
                plan.apply(Change::Hold {
                    id: id(n),
                    holder: Some(SAM),
                })
                .unwrap();
            }
        }
        let ids = |all: &[u8]| all.iter().map(|n| id(*n)).collect::<Vec<_>>();
        assert_eq!(plan.missing_things(), ids(&[0, 2, 4, 6, 8, 10]));
        assert_eq!(plan.placed_things(), ids(&[0, 1, 2, 4, 5, 6]));
        let ready = plan.ready_things().map(|thing| &thing.source);
        let wanted = [1, 5, 9].map(|n| Source::Own(format!("thing {n}")));
        assert_eq!(ready.collect::<Vec<_>>(), wanted.iter().collect::<Vec<_>>());
    }
}
