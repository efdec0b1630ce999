//! What is ready, as facts and never as a score, and one small thing to do next.

use crate::id::Id;
use crate::item::Body;
use crate::person::Person;
use crate::plan::Plan;
use crate::setting::SettingKey;
use crate::step::Source;
use crate::thing::Status;

/// The section number of the note with the user's own next thing to do. Sections are numbered from one.
pub const OWN_NEXT: u16 = 0;

/// Counts of what a plan holds. They are shown as "three things ready", never as a percentage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// Things for the go-bag that are in their place.
    pub things_ready: u32,
    /// Things for the go-bag still to get.
    pub things_needed: u32,
    /// People who may be told.
    pub people: u32,
    /// Whether the passphrase has been practised.
    pub practised: bool,
}

/// One small thing to do next: a suggestion, never a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Think of one person to trust.
    OnePerson,
    /// Choose one step for when it happens.
    OneStep,
    /// Choose one thing for the go-bag.
    OneThing,
    /// Find a place for this thing.
    Place(Id),
    /// Say what this person could do.
    Roles(Id),
    /// Nothing to suggest: the plan can be looked at again.
    LookAgain,
}

/// A part of a plan, for showing what takes up space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The go-bag.
    Things,
    /// The people.
    People,
    /// The steps.
    Steps,
    /// The notes on sections.
    Notes,
    /// The diary.
    Diary,
    /// The reviews, each with its snapshot of the plan.
    Reviews,
}

impl Plan {
    /// Returns the parts whose texts take up the most space: each at least a quarter of all text, in
    /// bytes. Those of at least half come first.
    #[must_use]
    pub fn longest_parts(&self) -> Vec<Part> {
        let mut lengths = [
            (0, Part::Things),
            (0, Part::People),
            (0, Part::Steps),
            (0, Part::Notes),
            (0, Part::Diary),
            (0, Part::Reviews),
        ];
        let own = |source: &Source| match source {
            Source::Own(words) => words.len(),
            Source::Catalogue(_) => 0,
        };
        for item in self.items() {
            let (at, length) = match &item.body {
                Body::Thing(thing) => {
                    (0, own(&thing.source) + thing.place.len() + thing.note.len())
                }
                Body::Person(person) => (
                    1,
                    person.name.len()
                        + person.relation.len()
                        + person.reach.len()
                        + person.agency.len()
                        + person.does.len()
                        + person.meeting_words.len()
                        + person.note.len(),
                ),
                Body::Step(step) => (2, own(&step.source) + step.note.len()),
                Body::Note(note) => (3, note.text.len()),
                Body::DiaryEntry(line) => (4, line.length()),
                Body::Review(review) => (
                    5,
                    review.agreed.len() + review.remember.len() + review.snapshot.len(),
                ),
                Body::Setting(_) | Body::Unknown(_) => continue,
            };
            if let Some((sum, _)) = lengths.get_mut(at) {
                *sum += length;
            }
        }
        let all: usize = lengths.iter().map(|(length, _)| length).sum();
        let mut parts = Vec::new();
        // Those of at least half first; at most four can be a quarter.
        for share in [all / 2, all / 4] {
            for (length, part) in lengths {
                if length > 0 && length >= share && !parts.contains(&part) {
                    parts.push(part);
                }
            }
        }
        parts
    }

    /// Counts what the plan holds.
    #[must_use]
    pub fn overview(&self) -> Overview {
        let mut seen = Overview {
            practised: self
                .setting(SettingKey::Practised)
                .is_some_and(|value| value > 0),
            ..Overview::default()
        };
        for (_, thing) in self.things() {
            match thing.status {
                Status::Have => seen.things_ready += 1,
                Status::Need | Status::TooRisky => seen.things_needed += 1,
                Status::Dropped => {}
            }
        }
        for (_, person) in self.people() {
            if !person.must_not_be_told() {
                seen.people += 1;
            }
        }
        seen
    }

    /// Returns the next thing to do that the user has written down or chosen; empty if none.
    #[must_use]
    pub fn own_next(&self) -> &str {
        self.note(OWN_NEXT)
    }

    /// Returns one small thing to do next. People come first: plans that led to people were the ones
    /// remembered. `incident` is the section from which a step is suggested.
    #[must_use]
    pub fn next_thing(&self, incident: u16) -> Next {
        let seen = self.overview();
        if seen.people == 0 {
            return Next::OnePerson;
        }
        if self.steps_taken(incident) == 0 {
            return Next::OneStep;
        }
        if seen.things_ready + seen.things_needed == 0 {
            return Next::OneThing;
        }
        let unplaced = self
            .things()
            .find(|(_, thing)| thing.status == Status::Need && thing.place.is_empty());
        if let Some((id, _)) = unplaced {
            return Next::Place(id);
        }
        // A worker has their work.
        let open = |person: &Person| person.roles.is_empty() && !person.is_worker();
        match self.people().find(|(_, person)| open(person)) {
            Some((id, _)) => Next::Roles(id),
            None => Next::LookAgain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::Change;
    use crate::stamp::Replica;

    fn plan() -> Plan {
        Plan::new(Replica(1))
    }

    fn id(n: u8) -> Id {
        Id([n; 16])
    }

    fn write(plan: &mut Plan, n: u8, section: u16, text: &str) {
        let fresh = id(n);
        let text = text.to_owned();
        plan.apply(Change::WriteNote {
            fresh,
            section,
            text,
        })
        .unwrap();
    }

    #[test]
    fn own_next_step_belongs_to_no_section() {
        let mut plan = plan();
        assert_eq!(plan.own_next(), "");
        write(&mut plan, 1, OWN_NEXT, "ring Jo");
        assert_eq!(plan.own_next(), "ring Jo");
        assert_eq!(plan.id_of_note(OWN_NEXT), Some(id(1)));
        assert!((1..100).all(|section| !plan.has_section(section)));
    }
}
