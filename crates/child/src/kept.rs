//! A child's choices as numbers, for an officer whose service allows saving them from one meeting to the next.
//!
//! Only choices have numbers. A typed name has none, so no name, street or school can be saved. How the child felt
//! belongs to that day, and is not restored either.
//!
//! The numbers are permanent: `docs/record-format.md` lists them.

use crate::answers::{Answers, FINGERS, Place, Trusted};
use crate::exercise::Exercise;

/// The number for the completed exercises; a plan that has it contains a child's pages.
pub const DONE: u16 = 0;

/// The first number for choices: four for each exercise, after those of the fingers (1 to 5).
const CHOSEN: u16 = 10;

/// How many numbers each exercise has, and how many choices each number holds as bits.
const BLOCKS: u16 = 4;
const BITS: u16 = 64;

impl Answers {
    /// Returns every number with its value, 0 where nothing was chosen.
    #[must_use]
    pub fn to_keep(&self) -> Vec<(u16, u64)> {
        let done = self.done().iter();
        let done = done.fold(0, |all, one| all | 1 << one.number());
        let mut kept = vec![(DONE, done)];
        for (finger, trusted) in (1..).zip(self.hand()) {
            kept.push((finger, trusted.as_ref().map_or(0, number_of)));
        }
        for exercise in Exercise::all().filter(|one| lasts(*one)) {
            let mut blocks = [0_u64; BLOCKS as usize];
            for chosen in self.chosen(exercise) {
                if let Some(block) = blocks.get_mut(usize::from(chosen) / usize::from(BITS)) {
                    *block |= 1 << (u16::from(chosen) % BITS);
                }
            }
            kept.extend((first_of(exercise)..).zip(blocks));
        }
        kept
    }

    /// Restores saved choices in addition to those made since. `kept` returns the value of a number.
    pub fn take_up(&mut self, kept: impl Fn(u16) -> u64) {
        for exercise in Exercise::all() {
            if kept(DONE) & 1 << exercise.number() != 0 {
                self.finish(exercise);
            }
            let blocks = if lasts(exercise) { BLOCKS } else { 0 };
            for block in 0..blocks {
                let chosen = kept(first_of(exercise) + block);
                for bit in (0..BITS).filter(|bit| chosen & 1 << bit != 0) {
                    let number = (block * BITS + bit) as u8;
                    if !self.has(exercise, number) {
                        self.turn(exercise, number);
                    }
                }
            }
        }
        for finger in 0..FINGERS {
            let free = self.hand().get(finger).is_some_and(Option::is_none);
            if let (true, Some(trusted)) = (free, trusted_of(kept(finger as u16 + 1))) {
                self.trust(finger, trusted);
            }
        }
    }
}

/// Whether choices still apply at another meeting.
fn lasts(exercise: Exercise) -> bool {
    !matches!(exercise, Exercise::Feelings | Exercise::Body)
}

fn first_of(exercise: Exercise) -> u16 {
    CHOSEN + BLOCKS * exercise.number()
}

/// The value for the person on a finger, without the name that the child typed.
fn number_of(trusted: &Trusted) -> u64 {
    let outside = u64::from(trusted.place == Place::Outside);
    1 + 2 * u64::from(trusted.who) + outside
}

fn trusted_of(number: u64) -> Option<Trusted> {
    let number = number.checked_sub(1)?;
    Some(Trusted {
        who: u8::try_from(number / 2).ok()?,
        name: String::new(),
        place: match number % 2 {
            0 => Place::Family,
            _ => Place::Outside,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn again(answers: &Answers) -> Answers {
        let kept: BTreeMap<u16, u64> = answers.to_keep().into_iter().collect();
        let mut again = Answers::default();
        again.take_up(|number| kept.get(&number).copied().unwrap_or(0));
        again
    }

    #[test]
    fn saved_choice_numbers_never_change() {
        let mut answers = Answers::default();
        assert!(answers.to_keep().iter().all(|(_, value)| *value == 0));
        answers.finish(Exercise::Hand);
        answers.turn(Exercise::Feelings, 3);
        answers.turn(Exercise::Places, 3);
        answers.turn(Exercise::Circles, 64);
        answers.trust(
            4,
            Trusted {
                who: 14,
                name: "Miss Ode of Elm School".to_owned(),
                place: Place::Outside,
            },
        );
        let told: Vec<_> = answers.to_keep();
        let told: Vec<_> = told.into_iter().filter(|(_, value)| *value > 0).collect();
        assert_eq!(told, [(0, 64), (5, 30), (39, 1), (42, 8)]);
    }

    /// Any choices, people on fingers with any names, and completed exercises.
    fn answers() -> impl Strategy<Value = Answers> {
        let chosen = proptest::collection::vec((0..18_usize, any::<u8>()), 0..80);
        let hand =
            proptest::collection::vec((0..5_usize, 0..22_u8, ".{0,50}", any::<bool>()), 0..9);
        let done = proptest::collection::vec(0..18_usize, 0..30);
        (chosen, hand, done).prop_map(|(chosen, hand, done)| {
            let all: Vec<Exercise> = Exercise::all().collect();
            let mut answers = Answers::default();
            for (exercise, number) in chosen {
                answers.turn(all[exercise], number);
            }
            for (finger, who, name, outside) in hand {
                let place = if outside {
                    Place::Outside
                } else {
                    Place::Family
                };
                answers.trust(finger, Trusted { who, name, place });
            }
            for one in done {
                answers.finish(all[one]);
            }
            answers
        })
    }

    proptest! {
        /// Choices and the people on each finger are restored, but nothing that was typed.
        #[test]
        fn choices_are_restored_without_names(answers in answers()) {
            let again = again(&answers);
            prop_assert_eq!(again.to_keep(), answers.to_keep());
            for exercise in Exercise::all() {
                let (mut was, mut is) = (answers.chosen(exercise), again.chosen(exercise));
                was.sort_unstable();
                is.sort_unstable();
                if lasts(exercise) {
                    prop_assert_eq!(was, is);
                } else {
                    prop_assert_eq!(is, []);
                }
                prop_assert_eq!(answers.done().contains(&exercise), again.done().contains(&exercise));
            }
            for (was, is) in answers.hand().iter().zip(again.hand()) {
                let nameless = was.clone().map(|was| Trusted { name: String::new(), ..was });
                prop_assert_eq!(&nameless, is);
            }
        }

        /// Restoring saved choices next to those made since loses none of either.
        #[test]
        fn restoring_merges_saved_and_new_choices(before in answers(), mut since in answers()) {
            let kept: BTreeMap<u16, u64> = before.to_keep().into_iter().collect();
            let chosen_since = since.clone();
            since.take_up(|number| kept.get(&number).copied().unwrap_or(0));
            for exercise in Exercise::all().filter(|one| lasts(*one)) {
                for number in before.chosen(exercise).into_iter().chain(chosen_since.chosen(exercise)) {
                    prop_assert!(since.has(exercise, number));
                }
            }
        }

        /// Any value, from a newer version or damaged, is read as far as possible.
        #[test]
        fn restoring_accepts_any_value(value in any::<u64>()) {
            let mut answers = Answers::default();
            answers.take_up(|_| value);
            prop_assert!(answers.done().len() <= 18);
        }
    }
}
