//! A review: looking at the plan again, on an agreed day or because something happened.

use crate::day::Day;
use crate::record::cbor::{In, Out};
use crate::record::fields::Fields;
use crate::when::When;

/// Why the plan is reviewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// A day that the user chose.
    #[default]
    OwnDay,
    /// Before the partner's programme starts.
    First,
    /// Half-way through it.
    Middle,
    /// When it ends.
    End,
    /// Six months after its end.
    SixMonths,
    /// The couple separates.
    Separation,
    /// A pregnancy.
    Pregnancy,
    /// A day in court.
    Court,
    /// Contact with children begins or changes.
    Contact,
    /// A tracker was found.
    Tracker,
    /// An order was broken.
    OrderBroken,
    /// Someone is released from prison.
    Release,
    /// The partner stopped attending the programme.
    DroppedOut,
    /// The user was hurt, or it is getting worse.
    Worse,
    /// One from a newer version, preserved as it is.
    Other(u16),
}

impl Occasion {
    /// Events that may be a reason for a review.
    pub const EVENTS: [Self; 9] = [
        Self::Worse,
        Self::Separation,
        Self::Pregnancy,
        Self::Court,
        Self::Contact,
        Self::Tracker,
        Self::OrderBroken,
        Self::Release,
        Self::DroppedOut,
    ];

    /// All known occasions, indexed by their numbers.
    const NUMBERED: [Self; 14] = [
        Self::OwnDay,
        Self::First,
        Self::Middle,
        Self::End,
        Self::SixMonths,
        Self::Separation,
        Self::Pregnancy,
        Self::Court,
        Self::Contact,
        Self::Tracker,
        Self::OrderBroken,
        Self::Release,
        Self::DroppedOut,
        Self::Worse,
    ];

    fn number(self) -> u16 {
        match self {
            Self::Other(number) => number,
            known => Self::NUMBERED
                .iter()
                .position(|one| *one == known)
                .map_or(0, |at| at as u16),
        }
    }

    fn from_number(number: u16) -> Self {
        Self::NUMBERED
            .get(usize::from(number))
            .copied()
            .unwrap_or(Self::Other(number))
    }
}

/// A review, planned or done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Why.
    pub occasion: Occasion,
    /// When it is planned for, if it has its own day; otherwise the programme's dates apply.
    pub due: When,
    /// The day it was done.
    pub done: Option<Day>,
    /// What was agreed: who does what, by when.
    pub agreed: String,
    /// How the next review will be remembered.
    pub remember: String,
    /// The plan when the review was done: an encoded [`Snapshot`](crate::Snapshot). Empty before that.
    pub snapshot: Vec<u8>,
    /// The counter of the edit that marked it as done: orders two reviews of one day.
    pub(crate) order: u64,
}

/// A part of a review to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewPart {
    /// Why it is done. Cannot be changed once it is done.
    Occasion(Occasion),
    /// When it is planned for. Cannot be changed once it is done.
    Due(When),
    /// Its snapshot, without something that was removed for good.
    Kept(Vec<u8>),
    /// The day it was done, and the snapshot of the plan. Doing it again on that day is the same review with
    /// a newer snapshot; on another day it is refused.
    Done(Day, Vec<u8>),
}

impl Review {
    /// Marks it as done if it was done in another copy.
    pub(crate) fn take_done(&mut self, other: &Review) {
        if self.done.is_none() && other.done.is_some() {
            self.done = other.done;
            self.snapshot.clone_from(&other.snapshot);
            self.order = other.order;
        }
    }

    /// Writes a part, and returns whether it was changed. `order` is the counter of the edit.
    pub(crate) fn change(&mut self, part: ReviewPart, order: u64) -> bool {
        match part {
            ReviewPart::Occasion(occasion) if self.done.is_none() => self.occasion = occasion,
            ReviewPart::Due(due) if self.done.is_none() => self.due = due,
            ReviewPart::Kept(snapshot) if self.done.is_some() => self.snapshot = snapshot,
            ReviewPart::Done(day, snapshot) if self.done.is_none_or(|done| done == day) => {
                self.done = Some(day);
                self.snapshot = snapshot;
                self.order = order;
            }
            _ => return false,
        }
        true
    }
}

impl Fields for Review {
    fn write(&self, out: &mut Out) {
        out.number(1, u64::from(self.occasion.number()));
        out.number(2, u64::from(self.due.number()));
        if let Some(done) = self.done {
            out.always(3, u64::from(done.number()));
        }
        out.words(4, &self.agreed);
        out.words(5, &self.remember);
        if !self.snapshot.is_empty() {
            out.key(6);
            out.bytes(&self.snapshot);
        }
        out.number(7, self.order);
    }

    fn read(&mut self, field: u32, from: &mut In<'_>) -> bool {
        match field {
            1 => self.occasion = Occasion::from_number(from.u16()),
            2 => self.due = When::from_number(from.u32()).unwrap_or_default(),
            3 => self.done = Some(from.day()),
            4 => from.words(&mut self.agreed),
            5 => from.words(&mut self.remember),
            6 => self.snapshot = from.bytes().to_vec(),
            7 => self.order = from.u64(),
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occasion_numbers_round_trip() {
        for number in 0..30 {
            assert_eq!(Occasion::from_number(number).number(), number);
        }
        assert_eq!(Occasion::from_number(12), Occasion::DroppedOut);
        assert_eq!(Occasion::from_number(13), Occasion::Worse);
        assert_eq!(Occasion::from_number(14), Occasion::Other(14));
    }
}
