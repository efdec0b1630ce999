//! When the plan was opened: a short list that is shown only while the plan is open. An opening that the user does not
//! remember means that someone else knows the passphrase; one that is missing means that an older copy was put back.

use crate::day::Day;
use crate::plan::Plan;

/// How many openings a plan remembers.
const REMEMBERED: usize = 8;

/// A minute by the clock and time zone of the device, as the twelve digits of its date and time, such as 202611291402.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minute(u64);

impl Minute {
    /// A minute of a day; hours count from 0 to 23.
    #[must_use]
    pub fn new(day: Day, hour: u8, minute: u8) -> Self {
        Minute(u64::from(day.number()) * 10_000 + u64::from(hour) * 100 + u64::from(minute))
    }

    /// The day, unless it is none of the calendar.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        Day::from_number(u32::try_from(self.0 / 10_000).ok()?)
    }

    /// Hour and minute.
    #[must_use]
    pub fn time(self) -> (u8, u8) {
        let part = |number: u64| u8::try_from(number % 100).unwrap_or_default();
        (part(self.0 / 100), part(self.0))
    }

    pub(crate) fn number(self) -> u64 {
        self.0
    }

    pub(crate) fn from_number(number: u64) -> Self {
        Minute(number)
    }
}

/// The latest openings, the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Openings(Vec<Minute>);

impl Openings {
    /// Adds an opening in order.
    pub(crate) fn add(&mut self, at: Minute) {
        let place = self.0.partition_point(|known| *known > at);
        if self.0.get(place) != Some(&at) {
            self.0.insert(place, at);
            self.0.truncate(REMEMBERED);
        }
    }

    pub(crate) fn all(&self) -> &[Minute] {
        &self.0
    }
}

impl Plan {
    /// Notes that it was opened. Nothing that a copy takes along.
    pub fn note_opening(&mut self, at: Minute) {
        if !self.read_only() {
            self.openings.add(at);
        }
    }

    /// The latest times at which it was opened, the latest first.
    #[must_use]
    pub fn openings(&self) -> &[Minute] {
        self.openings.all()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is the report")]
mod tests {
    use super::*;
    use crate::record::{Cache, decode, encode};
    use crate::{ExportScope, Replica};

    fn minute(day: u8, hour: u8) -> Minute {
        Minute::new(Day::new(2026, 11, day).unwrap(), hour, 5)
    }

    #[test]
    fn openings_are_remembered_merged_and_not_exported() {
        let mut plan = Plan::new(Replica(1));
        for day in 1..=9 {
            plan.note_opening(minute(day, 14));
        }
        plan.note_opening(minute(9, 14));
        let latest: Vec<Minute> = (2..=9).rev().map(|day| minute(day, 14)).collect();
        assert_eq!(plan.openings(), latest);
        let mut other = decode(&encode(&plan, &mut Cache::default())).unwrap();
        assert_eq!(other.openings(), latest);
        other.note_opening(minute(10, 8));
        plan.note_opening(minute(9, 20));
        plan.merge(&other);
        assert_eq!(
            plan.openings()[..3],
            [minute(10, 8), minute(9, 20), minute(9, 14)]
        );
        assert_eq!(plan.openings()[0].time(), (8, 5));
        assert_eq!(plan.openings()[0].day(), Day::new(2026, 11, 10).ok());
        assert_eq!(plan.to_export(ExportScope::everything()).openings(), []);
    }
}
