//! The exercises, and at which meeting each is offered.

/// What a child does at a meeting, with the officer present. Saved plans depend on the order: add new ones at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exercise {
    /// What stays between the two of them and what cannot.
    Rules,
    /// Feelings, more than one at a time.
    Feelings,
    /// Where in the body a feeling is.
    Body,
    /// Breathing with a moving picture.
    Breathing,
    /// Five things to see, and so on.
    Senses,
    /// Squeeze and relax.
    Squeeze,
    /// A hand of five people to trust.
    Hand,
    /// Who is inside the family and who outside, and who to go to for what.
    Circles,
    /// Safe places in and outside the home.
    Places,
    /// A telephone to practise with, which never dials.
    Telephone,
    /// A word agreed with the safe parent.
    CodeWord,
    /// Cards: it is not my fault.
    NotMyFault,
    /// Surprises and secrets.
    Secrets,
    /// Worries that are heard and released.
    Worries,
    /// What the child is good at.
    Strengths,
    /// Moving, contact, school, online.
    Changes,
    /// The child's own plan.
    MyPlan,
    /// Who is still there.
    StillHave,
}

/// A meeting, from 1 to 12.
pub type Meeting = u8;

/// The exercises of each meeting: the sequence of a children's group (Cedar) and of Protective Behaviours,
/// adapted for one-to-one work, with safety early. They may be done in any order.
pub const MEETINGS: [&[Exercise]; 12] = [
    &[Exercise::Rules],
    &[Exercise::Feelings],
    &[Exercise::Body],
    &[Exercise::Breathing, Exercise::Senses, Exercise::Squeeze],
    &[Exercise::Hand, Exercise::Circles],
    &[Exercise::Places],
    &[Exercise::Telephone, Exercise::CodeWord],
    &[Exercise::NotMyFault],
    &[Exercise::Secrets, Exercise::Worries],
    &[Exercise::Strengths],
    &[Exercise::Changes],
    &[Exercise::MyPlan, Exercise::StillHave],
];

impl Exercise {
    /// All of them, in the order of the meetings.
    pub fn all() -> impl Iterator<Item = Self> {
        MEETINGS.into_iter().flatten().copied()
    }

    /// Its permanent number, from 0.
    pub(crate) fn number(self) -> u16 {
        self as u16
    }

    /// The meeting that offers it.
    #[must_use]
    pub fn meeting(self) -> Meeting {
        let at = MEETINGS.iter().position(|offers| offers.contains(&self));
        // Every exercise has one: tested below.
        at.map_or(1, |at| at as Meeting + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exercise_belongs_to_exactly_one_meeting() {
        let all: Vec<_> = Exercise::all().collect();
        assert_eq!(all.len(), 18);
        for one in &all {
            assert_eq!(all.iter().filter(|other| *other == one).count(), 1);
            assert!(MEETINGS[usize::from(one.meeting()) - 1].contains(one));
        }
    }
}
