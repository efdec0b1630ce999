//! When the plan is reviewed: by the dates of the partner's programme, or on days the user chooses.

use core::ops::RangeInclusive;

use crate::change::Touched;
use crate::day::Day;
use crate::edit_error::EditError;
use crate::id::Id;
use crate::item::Body;
use crate::plan::{Edit, Plan};
use crate::review::Occasion;
use crate::setting::SettingKey;
use crate::when::When;

/// How many days before the programme starts a review may have been done and still count as its first: plans
/// are made before it starts, and courts take months.
const BEFORE_START: i32 = 183;

/// How many weeks a programme may last: up to five years.
const WEEKS: RangeInclusive<u16> = 1..=260;

const PROGRAMME: [SettingKey; 3] = [
    SettingKey::ProgrammeStart,
    SettingKey::ProgrammeWeeks,
    SettingKey::ProgrammeStopped,
];

/// The dates of the partner's programme, as far as they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Programme {
    /// The day it starts.
    pub start: Day,
    /// How many weeks it lasts: at least one, and at most five years.
    pub weeks: u16,
    /// The day it stopped early, if it did.
    pub stopped: Option<Day>,
}

/// An upcoming review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Why.
    pub occasion: Occasion,
    /// When.
    pub due: When,
    /// Its id, if anything has been written in it yet.
    pub id: Option<Id>,
}

impl Programme {
    /// The number of weeks if nobody knows: of a short Building Choices, since a review too early is safer than too late.
    pub const USUAL_WEEKS: u16 = 10;

    /// Reads a number of weeks as typed; nothing typed means the usual number.
    ///
    /// # Errors
    /// [`EditError::NoNumber`] unless it is a number from 1 to 260.
    pub fn weeks_from(text: &str) -> Result<u16, EditError> {
        let weeks = match text.trim() {
            "" => Ok(Self::USUAL_WEEKS),
            text => text.parse(),
        };
        let weeks = weeks.ok().filter(|weeks| WEEKS.contains(weeks));
        weeks.ok_or(EditError::NoNumber)
    }

    /// Returns its four reviews. A programme that stopped before half-way has no middle review, and ends on that day.
    #[must_use]
    pub fn reviews(self) -> Vec<(Occasion, Day)> {
        let days = i32::from(self.weeks) * 7;
        let whole = self.start.plus_days(days);
        let end = self.stopped.map_or(whole, |stopped| stopped.min(whole));
        let middle = self.start.plus_days(days / 2);
        let mut all = vec![(Occasion::First, self.start)];
        if middle < end || self.stopped.is_none() {
            all.push((Occasion::Middle, middle));
        }
        all.extend([
            (Occasion::End, end),
            (Occasion::SixMonths, end.plus_months(6)),
        ]);
        all
    }
}

impl Plan {
    /// Returns the dates of the partner's programme, if its start is known.
    #[must_use]
    pub fn programme(&self) -> Option<Programme> {
        let weeks = self.programme_weeks();
        Some(Programme {
            start: self.programme_day(SettingKey::ProgrammeStart)?,
            weeks: weeks
                .unwrap_or(Programme::USUAL_WEEKS)
                .clamp(*WEEKS.start(), *WEEKS.end()),
            stopped: self.programme_day(SettingKey::ProgrammeStopped),
        })
    }

    /// Sets those of the programme's dates that are known to none.
    pub(crate) fn clear_programme(&mut self) -> Result<Touched, EditError> {
        let dates = self.items().filter(|item| match &item.body {
            Body::Setting(setting) => PROGRAMME.contains(&setting.key) && setting.value > 0,
            _ => false,
        });
        let ids: Vec<Id> = dates.map(|item| item.id).collect();
        for id in &ids {
            self.edit(*id, Edit::Value(0))?;
        }
        Ok(Touched {
            items: ids,
            lists: Vec::new(),
        })
    }

    /// Returns one of the programme's days, if it is known.
    #[must_use]
    pub fn programme_day(&self, key: SettingKey) -> Option<Day> {
        Day::try_from(self.setting(key)?).ok()
    }

    /// Returns how many weeks the programme lasts, if it is known.
    #[must_use]
    pub fn programme_weeks(&self) -> Option<u16> {
        let weeks = self.setting(SettingKey::ProgrammeWeeks)?;
        u16::try_from(weeks).ok().filter(|weeks| *weeks > 0)
    }

    /// Returns the upcoming reviews by day; those without one come last. They include the programme's until
    /// these are done; one that was moved has its new day.
    #[must_use]
    pub fn planned(&self) -> Vec<Planned> {
        let mut all: Vec<Planned> = self
            .reviews()
            .filter(|(_, review)| review.done.is_none())
            .map(|(id, review)| Planned {
                occasion: review.occasion,
                due: review.due,
                id: Some(id),
            })
            .collect();
        if let Some(programme) = self.programme() {
            let begins = programme.start.plus_days(-BEFORE_START);
            for (occasion, day) in programme.reviews() {
                let mut here = all
                    .iter_mut()
                    .filter(|one| one.occasion == occasion)
                    .peekable();
                if here.peek().is_some() {
                    // Without its own day, it has the programme's.
                    here.filter(|one| one.due == When::UNKNOWN)
                        .for_each(|one| one.due = day.into());
                    continue;
                }
                let done = self.reviews().any(|(_, review)| {
                    review.occasion == occasion && review.done.is_some_and(|done| done >= begins)
                });
                if !done {
                    all.push(Planned {
                        occasion,
                        due: day.into(),
                        id: None,
                    });
                }
            }
        }
        all.sort_by_key(|one| (one.due == When::UNKNOWN, one.due));
        all
    }

    /// Returns the review that comes after the one with this id and occasion: `given` if it is planned, otherwise the
    /// first from today on.
    #[must_use]
    pub fn next_review(
        &self,
        id: Id,
        occasion: Occasion,
        given: Option<Id>,
        today: Day,
    ) -> Option<Planned> {
        let mut planned = self.planned();
        // Until something is written in it, only the programme's dates imply this review.
        planned.retain(|one| one.id.map_or(one.occasion != occasion, |known| known != id));
        let is_given = |one: &&Planned| given.is_some() && one.id == given;
        let to_come = |one: &&Planned| one.due >= When::from(today);
        let found = planned.iter().find(is_given);
        found.or_else(|| planned.iter().find(to_come)).copied()
    }

    /// Returns the reviews that were done, latest first.
    #[must_use]
    pub fn done_reviews(&self) -> Vec<Id> {
        let done = self.reviews().filter(|(_, review)| review.done.is_some());
        let mut done: Vec<_> = done
            .map(|(id, review)| (review.done, review.order, id))
            .collect();
        done.sort_by_key(|one| core::cmp::Reverse(*one));
        done.into_iter().map(|(_, _, id)| id).collect()
    }

    /// Returns the review that was done before this one, or the latest one if this is not done yet.
    #[must_use]
    pub fn review_before(&self, id: Id) -> Option<Id> {
        let done = self.done_reviews();
        let after = done
            .iter()
            .position(|one| *one == id)
            .map_or(0, |at| at + 1);
        done.get(after).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::Change;
    use crate::review::ReviewPart;
    use crate::stamp::Replica;

    fn day(year: u16, month: u8, day: u8) -> Day {
        Day::new(year, month, day).unwrap()
    }

    fn plan_with(start: Day, weeks: u64) -> Plan {
        let mut plan = Plan::new(Replica(1));
        for (n, key, value) in [
            (1, SettingKey::ProgrammeStart, u64::from(start.number())),
            (2, SettingKey::ProgrammeWeeks, weeks),
        ] {
            let fresh = Id([n; 16]);
            plan.apply(Change::Set { fresh, key, value }).unwrap();
        }
        plan
    }

    fn due(plan: &Plan) -> Vec<(Occasion, When)> {
        plan.planned()
            .iter()
            .map(|one| (one.occasion, one.due))
            .collect()
    }

    fn review(plan: &mut Plan, n: u8, part: ReviewPart) {
        plan.apply(Change::Review {
            id: Id([n; 16]),
            part,
        })
        .unwrap();
    }

    #[test]
    fn programme_has_four_reviews() {
        let plan = plan_with(day(2027, 1, 4), 27);
        let wanted = [
            (Occasion::First, day(2027, 1, 4)),
            (Occasion::Middle, day(2027, 4, 8)),
            (Occasion::End, day(2027, 7, 12)),
            (Occasion::SixMonths, day(2028, 1, 12)),
        ];
        assert_eq!(due(&plan), wanted.map(|(why, day)| (why, day.into())));
        assert_eq!(due(&Plan::new(Replica(1))), []);
    }

    /// A programme stopped half-way, changed or in the past has sensible dates.
    #[test]
    fn stopped_or_changed_programme_moves_its_reviews() {
        let mut plan = plan_with(day(2026, 1, 5), 27);
        let stop = |plan: &mut Plan, on: u64| {
            let (fresh, key) = (Id([3; 16]), SettingKey::ProgrammeStopped);
            plan.apply(Change::Set {
                fresh,
                key,
                value: on,
            })
            .unwrap();
        };
        stop(&mut plan, 20_260_302);
        let stopped = [
            (Occasion::First, day(2026, 1, 5).into()),
            (Occasion::End, day(2026, 3, 2).into()),
            (Occasion::SixMonths, day(2026, 9, 2).into()),
        ];
        assert_eq!(due(&plan), stopped);
        // It continues after all.
        stop(&mut plan, 0);
        assert_eq!(due(&plan).len(), 4);

        // A review that was moved keeps its day when the programme's dates change; the others follow them.
        let id = plan.planned()[1];
        assert_eq!((id.occasion, id.id), (Occasion::Middle, None));
        review(&mut plan, 9, ReviewPart::Occasion(Occasion::Middle));
        assert_eq!(plan.planned()[1].due, day(2026, 4, 9).into());
        review(&mut plan, 9, ReviewPart::Due(day(2026, 5, 1).into()));
        let (fresh, key) = (Id([2; 16]), SettingKey::ProgrammeWeeks);
        plan.apply(Change::Set {
            fresh,
            key,
            value: 10,
        })
        .unwrap();
        let changed = [
            (Occasion::First, day(2026, 1, 5).into()),
            (Occasion::End, day(2026, 3, 16).into()),
            (Occasion::Middle, day(2026, 5, 1).into()),
            (Occasion::SixMonths, day(2026, 9, 16).into()),
        ];
        assert_eq!(due(&plan), changed);
    }

    #[test]
    fn weeks_are_a_number_up_to_five_years() {
        assert_eq!(Programme::weeks_from(" 26 "), Ok(26));
        assert_eq!(Programme::weeks_from("1"), Ok(1));
        assert_eq!(Programme::weeks_from("260"), Ok(260));
        assert_eq!(Programme::weeks_from("  "), Ok(Programme::USUAL_WEEKS));
        for wrong in ["0", "261", "70000", "-1", "ten", "2.5"] {
            assert_eq!(Programme::weeks_from(wrong), Err(EditError::NoNumber));
        }
    }

    #[test]
    fn cleared_programme_has_no_dates_left() {
        let mut plan = plan_with(day(2026, 3, 2), 20);
        plan.apply(Change::Set {
            fresh: Id([3; 16]),
            key: SettingKey::IdleMinutes,
            value: 10,
        })
        .unwrap();
        let touched = plan.apply(Change::ClearProgramme).unwrap();
        assert_eq!(touched.items, [Id([1; 16]), Id([2; 16])]);
        assert_eq!((plan.programme(), due(&plan)), (None, vec![]));
        assert_eq!(plan.programme_weeks(), None);
        assert_eq!(plan.setting(SettingKey::IdleMinutes), Some(10));
        // Without dates there is nothing to write, and nothing to save.
        let before = plan.clone();
        assert_eq!(plan.apply(Change::ClearProgramme), Ok(Touched::default()));
        assert_eq!(plan, before);
    }

    #[test]
    fn next_review_is_the_one_given_or_the_first_to_come() {
        let mut plan = plan_with(day(2026, 3, 2), 20);
        let next = |plan: &Plan, given| {
            let (this, today) = (Id([9; 16]), day(2026, 3, 2));
            plan.next_review(this, Occasion::First, given, today)
                .map(|one| (one.occasion, one.due))
        };
        // This is the first one, which only the programme's dates imply.
        assert_eq!(
            next(&plan, None),
            Some((Occasion::Middle, day(2026, 5, 11).into()))
        );
        review(&mut plan, 8, ReviewPart::Occasion(Occasion::Court));
        let wanted = Some((Occasion::Middle, day(2026, 5, 11).into()));
        assert_eq!(next(&plan, None), wanted);
        assert_eq!(
            next(&plan, Some(Id([8; 16]))),
            Some((Occasion::Court, When::UNKNOWN))
        );
        assert_eq!(next(&plan, Some(Id([7; 16]))), wanted);
    }

    /// A second programme has its own four reviews; one done shortly before its start counts.
    #[test]
    fn done_review_is_not_planned_again_until_a_new_programme() {
        let mut plan = plan_with(day(2026, 3, 2), 20);
        review(&mut plan, 9, ReviewPart::Occasion(Occasion::First));
        review(&mut plan, 9, ReviewPart::Done(day(2026, 2, 1), Vec::new()));
        assert_eq!(due(&plan).len(), 3);
        let (fresh, key) = (Id([1; 16]), SettingKey::ProgrammeStart);
        plan.apply(Change::Set {
            fresh,
            key,
            value: 20_270_104,
        })
        .unwrap();
        assert_eq!(due(&plan).len(), 4);
    }

    #[test]
    fn reviews_on_one_day_are_in_the_order_they_were_done() {
        let mut plan = Plan::new(Replica(1));
        let today = day(2026, 11, 22);
        review(&mut plan, 1, ReviewPart::Occasion(Occasion::Court));
        review(&mut plan, 2, ReviewPart::Occasion(Occasion::Release));
        review(&mut plan, 2, ReviewPart::Done(today, Vec::new()));
        assert_eq!(plan.review_before(Id([1; 16])), Some(Id([2; 16])));
        review(&mut plan, 1, ReviewPart::Done(today, Vec::new()));
        assert_eq!(plan.done_reviews(), [Id([1; 16]), Id([2; 16])]);
        assert_eq!(plan.review_before(Id([1; 16])), Some(Id([2; 16])));
        assert_eq!(plan.review_before(Id([2; 16])), None);
        assert_eq!(plan.review_before(Id([3; 16])), Some(Id([1; 16])));
        // It is done already: on another day it is another review.
        let late = ReviewPart::Done(day(2026, 11, 23), Vec::new());
        let change = Change::Review {
            id: Id([1; 16]),
            part: late,
        };
        assert!(plan.apply(change).is_err());
    }
}
