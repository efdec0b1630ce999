//! The child's choices.

use crate::Exercise;

/// The number of fingers on a hand.
pub const FINGERS: usize = 5;

/// The maximum length of a name, in characters.
pub const NAME_LIMIT: usize = 40;

/// The officer's number in the list of people on offer: they leave when the work ends.
pub const OFFICER: u8 = 18;

/// Where a trusted person belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the family.
    Family,
    /// Outside it.
    Outside,
}

/// A person the child trusts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    /// Who, as a number in the list of people on offer.
    pub who: u8,
    /// The child's own name for them, or empty.
    pub name: String,
    /// Where they belong.
    pub place: Place,
}

/// The child's choices, held for as long as the page is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    chosen: Vec<(Exercise, u8)>,
    hand: [Option<Trusted>; FINGERS],
    done: Vec<Exercise>,
    agrees: bool,
}

impl Answers {
    /// Whether nothing was chosen or done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }

    /// Chooses an option, or clears the choice.
    pub fn turn(&mut self, exercise: Exercise, number: u8) {
        let one = (exercise, number);
        match self.chosen.iter().position(|known| *known == one) {
            Some(at) => {
                self.chosen.remove(at);
            }
            None => self.chosen.push(one),
        }
    }

    /// Whether it is chosen.
    #[must_use]
    pub fn has(&self, exercise: Exercise, number: u8) -> bool {
        self.chosen.contains(&(exercise, number))
    }

    /// Returns what was chosen, in the order of choosing.
    #[must_use]
    pub fn chosen(&self, exercise: Exercise) -> Vec<u8> {
        let of = |(known, number): &(Exercise, u8)| (*known == exercise).then_some(*number);
        self.chosen.iter().filter_map(of).collect()
    }

    /// Puts a person on a finger (from 0), replacing any already there. A name is cut at [`NAME_LIMIT`].
    pub fn trust(&mut self, finger: usize, trusted: Trusted) {
        if let Some(place) = self.hand.get_mut(finger) {
            let name = trusted.name.trim().chars().take(NAME_LIMIT).collect();
            *place = Some(Trusted { name, ..trusted });
        }
    }

    /// Removes the person on a finger, if any.
    pub fn let_finger_go(&mut self, finger: usize) {
        if let Some(place) = self.hand.get_mut(finger) {
            *place = None;
        }
    }

    /// The people on the hand, from the thumb.
    #[must_use]
    pub fn hand(&self) -> &[Option<Trusted>; FINGERS] {
        &self.hand
    }

    /// Whether at least one finger has someone outside the family who will stay: not the officer.
    #[must_use]
    pub fn has_someone_outside(&self) -> bool {
        let stays = |one: &Trusted| one.place == Place::Outside && one.who != OFFICER;
        self.hand.iter().flatten().any(stays)
    }

    /// Records whether the child agrees to the choices being saved until the next meeting.
    pub fn agree(&mut self, yes: bool) {
        self.agrees = yes;
    }

    /// Whether the child has agreed to that at this meeting.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.agrees
    }

    /// Marks an exercise as completed.
    pub fn finish(&mut self, exercise: Exercise) {
        if !self.done.contains(&exercise) {
            self.done.push(exercise);
        }
    }

    /// The exercises that were completed, in that order.
    #[must_use]
    pub fn done(&self) -> &[Exercise] {
        &self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trusted(name: &str, place: Place) -> Trusted {
        let name = name.to_owned();
        Trusted {
            who: 0,
            name,
            place,
        }
    }

    #[test]
    fn detects_a_trusted_person_outside_the_family() {
        let mut answers = Answers::default();
        assert!(answers.is_empty() && !answers.has_someone_outside());
        answers.trust(0, trusted("Gran", Place::Family));
        assert!(!answers.has_someone_outside());
        answers.trust(4, trusted("😀 Miss Ode", Place::Outside));
        assert!(answers.has_someone_outside());
        answers.trust(5, trusted("no such finger", Place::Outside));
        answers.let_finger_go(4);
        assert!(!answers.has_someone_outside());
        // The officer is only there for a while.
        let officer = Trusted {
            who: OFFICER,
            ..trusted("", Place::Outside)
        };
        answers.trust(4, officer);
        assert!(!answers.has_someone_outside());
        answers.let_finger_go(4);
        answers.let_finger_go(0);
        assert!(answers.is_empty());
    }

    proptest! {
        /// Any name of any length is trimmed and cut at the limit, but not altered otherwise.
        #[test]
        fn names_are_trimmed_and_cut_at_the_limit(name in ".{0,200}") {
            let mut answers = Answers::default();
            answers.trust(2, trusted(&name, Place::Family));
            let stands = &answers.hand()[2].as_ref().unwrap().name;
            prop_assert!(stands.chars().count() <= NAME_LIMIT);
            prop_assert!(name.contains(stands.as_str()));
        }

        #[test]
        fn toggling_twice_deselects(pressed in proptest::collection::vec(0u8..12, 0..60)) {
            let mut answers = Answers::default();
            for number in &pressed {
                answers.turn(Exercise::Feelings, *number);
            }
            for number in 0..12 {
                let odd = pressed.iter().filter(|one| **one == number).count() % 2 == 1;
                prop_assert_eq!(answers.has(Exercise::Feelings, number), odd);
            }
            prop_assert!(answers.chosen(Exercise::Body).is_empty());
        }
    }
}
