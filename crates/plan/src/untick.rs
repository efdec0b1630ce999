//! Taking back a tick, or another answer.

use crate::change::Change;
use crate::id::Id;
use crate::item::Body;
use crate::plan::Plan;
use crate::step::{Choice, Source};
use crate::thing::Status;

impl Plan {
    /// Returns the change that takes back "I do this", "It is ready" or another answer. What the catalogue offers leaves the plan with
    /// it, unless something else is known about it: then it is still wanted, like what is in the user's own words.
    #[must_use]
    pub fn untick(&self, id: Id) -> Change {
        let Some(item) = self.item(id) else {
            return Change::Remove { id };
        };
        // A newer version may have written something here.
        let unknown = [&item.extra, &item.body_extra];
        let bare = !item.private
            && item.others.is_empty()
            && unknown.iter().all(|extra| extra.0.is_empty());
        match &item.body {
            Body::Step(step) if !is_bare(&step.source, bare && step.note.is_empty()) => {
                Change::SetChoice {
                    id,
                    choice: Choice::Mine,
                }
            }
            Body::Thing(thing) => {
                let texts = [&thing.place, &thing.note];
                let bare = bare && texts.iter().all(|text| text.is_empty());
                if is_bare(
                    &thing.source,
                    bare && thing.holder.is_none() && !thing.copy_will_do,
                ) {
                    return Change::Remove { id };
                }
                Change::SetStatus {
                    id,
                    status: Status::Need,
                }
            }
            _ => Change::Remove { id },
        }
    }
}

fn is_bare(source: &Source, bare: bool) -> bool {
    bare && matches!(source, Source::Catalogue(_))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is the report")]
mod tests {
    use super::*;
    use crate::{Field, Replica};

    const ID: Id = Id([1; 16]);
    const JO: Id = Id([2; 16]);

    fn ticked(change: Change, more: Option<Change>) -> Plan {
        let mut plan = Plan::new(Replica(1));
        let name = "Jo".to_owned();
        plan.apply(Change::AddPerson { fresh: JO, name }).unwrap();
        plan.apply(change).unwrap();
        if let Some(change) = more {
            plan.apply(change).unwrap();
        }
        plan
    }

    fn unticked(mut plan: Plan) -> Option<Body> {
        plan.apply(plan.untick(ID)).unwrap();
        plan.item(ID).map(|item| item.body.clone())
    }

    #[test]
    fn tick_taken_back_loses_nothing_that_was_said() {
        let step = || Change::Choose {
            fresh: ID,
            section: 2,
            entry: 201,
            choice: Choice::Already,
        };
        let thing = || Change::Pack {
            fresh: ID,
            entry: 501,
            whose: None,
            status: Status::Have,
        };
        let write = |field| Change::Write {
            id: ID,
            field,
            text: "words".to_owned(),
        };
        assert_eq!(unticked(ticked(step(), None)), None);
        assert_eq!(unticked(ticked(thing(), None)), None);
        for more in [write(Field::Note), Change::Private { id: ID, yes: true }] {
            let left = unticked(ticked(step(), Some(more)));
            assert!(matches!(left, Some(Body::Step(step)) if step.choice == Choice::Mine));
        }
        for more in [
            write(Field::Note),
            write(Field::Place),
            Change::Private { id: ID, yes: true },
            Change::CopyWillDo { id: ID, yes: true },
            Change::Hold {
                id: ID,
                holder: Some(JO),
            },
        ] {
            let left = unticked(ticked(thing(), Some(more)));
            assert!(matches!(left, Some(Body::Thing(thing)) if thing.status == Status::Need));
        }
    }

    #[test]
    fn own_words_stay_when_their_tick_is_taken_back() {
        let text = || "words".to_owned();
        let step = Change::OwnStep {
            fresh: ID,
            section: 2,
            text: text(),
        };
        let (id, choice) = (ID, Choice::Already);
        let left = unticked(ticked(step, Some(Change::SetChoice { id, choice })));
        assert!(matches!(left, Some(Body::Step(step)) if step.choice == Choice::Mine));
        let thing = Change::OwnThing {
            fresh: ID,
            whose: None,
            text: text(),
        };
        let left = unticked(ticked(thing, None));
        assert!(matches!(left, Some(Body::Thing(thing)) if thing.status == Status::Need));
    }
}
