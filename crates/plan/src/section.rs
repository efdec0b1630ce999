//! A section of the catalogue in the plan: its steps and its note, and removing all of it at once.

use crate::change::{List, Touched};
use crate::edit_error::EditError;
use crate::id::Id;
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::review::ReviewPart;
use crate::snapshot::Snapshot;
use crate::step::Choice;

impl Plan {
    /// Returns how many steps of this section are in the plan. Dropped ones do not count.
    #[must_use]
    pub fn steps_taken(&self, section: u16) -> u32 {
        let taken = self
            .steps(section)
            .filter(|(_, step)| step.choice != Choice::Dropped)
            .count();
        u32::try_from(taken).unwrap_or(u32::MAX)
    }

    /// Whether the plan has anything in this section that counts: a chosen step, one of the user's own, a note. A
    /// dropped step does not.
    #[must_use]
    pub fn has_section(&self, section: u16) -> bool {
        self.steps_taken(section) > 0 || !self.note(section).is_empty()
    }

    /// Whether the plan holds anything of this section, dropped steps and half-typed text too.
    #[must_use]
    pub fn holds_section(&self, section: u16) -> bool {
        self.items().any(|item| is_in(item, section)) || self.drafts_of(section).next().is_some()
    }

    /// Removes a section without a trace: its steps, dropped ones too, its note, what is half-typed there, and what the
    /// snapshots of earlier reviews hold of it.
    pub(crate) fn remove_section(&mut self, section: u16) -> Result<Touched, EditError> {
        let mut touched = Touched {
            items: Vec::new(),
            lists: vec![List::Steps(section), List::Notes, List::Reviews],
        };
        for (review, snapshot) in self.snapshots_without(section) {
            self.write_review(review, ReviewPart::Kept(snapshot))?;
            touched.items.push(review);
        }
        touched.items.extend(self.clear_drafts(section)?);
        let of_it = self.items().filter(|item| is_in(item, section));
        let ids: Vec<Id> = of_it.map(|item| item.id).collect();
        for id in ids {
            self.take(id);
            let stamp = self.next_stamp();
            self.tombstones.insert(id, stamp);
            touched.items.push(id);
        }
        Ok(touched)
    }

    /// The reviews whose snapshot holds something of a section, each with its snapshot without it.
    fn snapshots_without(&self, section: u16) -> Vec<(Id, Vec<u8>)> {
        let kept = self.reviews().filter_map(|(id, review)| {
            let mut snapshot = Snapshot::from_bytes(&review.snapshot)?;
            let had = snapshot.leave_section_out(section);
            had.then(|| (id, snapshot.to_bytes()))
        });
        kept.collect()
    }
}

fn is_in(item: &Item, section: u16) -> bool {
    match &item.body {
        Body::Step(step) => step.section == section,
        Body::Note(note) => note.section == section,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::Change;
    use crate::day::Day;
    use crate::stamp::Replica;

    fn id(n: u8) -> Id {
        Id([n; 16])
    }

    fn choose(plan: &mut Plan, n: u8, entry: u16, choice: Choice) {
        let (fresh, section) = (id(n), entry / 100);
        plan.apply(Change::Choose {
            fresh,
            section,
            entry,
            choice,
        })
        .unwrap();
    }

    fn write(plan: &mut Plan, n: u8, section: u16, text: &str) {
        plan.apply(Change::WriteNote {
            fresh: id(n),
            section,
            text: text.to_owned(),
        })
        .unwrap();
    }

    #[test]
    fn section_is_in_the_plan_with_an_active_step_or_note() {
        let mut plan = Plan::new(Replica(1));
        assert!(!plan.has_section(21) && !plan.holds_section(21));
        choose(&mut plan, 1, 2101, Choice::Dropped);
        assert!(!plan.has_section(21) && plan.holds_section(21));
        write(&mut plan, 2, 21, "a note");
        assert!(plan.has_section(21) && !plan.has_section(22));
        write(&mut plan, 3, 21, "");
        assert!(!plan.has_section(21));
        choose(&mut plan, 4, 2102, Choice::Already);
        assert!(plan.has_section(21));
    }

    /// One edit, after which neither the plan nor an earlier review's snapshot holds anything of the section, and
    /// everything else is as it was.
    #[test]
    fn removed_section_leaves_no_trace() {
        let mut plan = Plan::new(Replica(1));
        choose(&mut plan, 1, 2101, Choice::Dropped);
        choose(&mut plan, 2, 2102, Choice::Already);
        choose(&mut plan, 3, 2201, Choice::Already);
        write(&mut plan, 4, 21, "a note");
        let review = ReviewPart::Done(
            Day::new(2026, 11, 22).unwrap(),
            Snapshot::of(&plan).to_bytes(),
        );
        let review = Change::Review {
            id: id(9),
            part: review,
        };
        plan.apply(review).unwrap();

        let touched = plan.apply(Change::RemoveSection { section: 21 }).unwrap();
        let lists = [List::Steps(21), List::Notes, List::Reviews];
        assert_eq!(touched.lists, lists);
        assert_eq!(touched.items, [id(9), id(1), id(2), id(4)]);
        assert!(!plan.holds_section(21) && plan.holds_section(22));
        let (_, review) = plan.reviews().next().unwrap();
        let mut kept = Snapshot::from_bytes(&review.snapshot).unwrap();
        assert!(!kept.leave_section_out(21));
        assert!(kept.leave_section_out(22));

        // Nothing is left to remove.
        let before = plan.clone();
        let touched = plan.apply(Change::RemoveSection { section: 21 }).unwrap();
        assert_eq!((touched.items, &plan), (vec![], &before));
    }
}
