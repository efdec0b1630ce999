//! Calendar days. There is no clock and no time zone here: today's date is passed in.

use time::{Date, Month};

/// A calendar day, from 1900 to 9999, stored as a number with the digits of the date: 20261121.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

/// Why a date is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSuchDay {
    /// The year is not a number, or outside 1900 to 9999.
    #[error("no such year")]
    Year,
    /// The month is not a number, or outside 1 to 12.
    #[error("no such month")]
    Month,
    /// The month has no such day.
    #[error("no such day")]
    Day,
    /// A month, or a month and a day, without a year.
    #[error("no year")]
    YearMissing,
    /// A day without a month.
    #[error("no month")]
    MonthMissing,
}

impl Day {
    /// The first valid day, also used for a day that cannot be read.
    pub const FIRST: Self = Self(19_000_101);

    /// The last valid day.
    pub const LAST: Self = Self(99_991_231);

    /// Returns the day, if it exists in the calendar.
    ///
    /// # Errors
    /// [`NoSuchDay`]
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NoSuchDay> {
        if !(1900..=9999).contains(&year) {
            return Err(NoSuchDay::Year);
        }
        if !(1..=12).contains(&month) {
            return Err(NoSuchDay::Month);
        }
        if !(1..=days_in(year, month)).contains(&day) {
            return Err(NoSuchDay::Day);
        }
        Ok(Self(
            u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day),
        ))
    }

    /// The day with this number.
    pub(crate) fn from_number(number: u32) -> Option<Self> {
        let year = u16::try_from(number / 10_000).ok()?;
        Self::new(year, (number / 100 % 100) as u8, (number % 100) as u8).ok()
    }

    /// The day as a number.
    pub(crate) fn number(self) -> u32 {
        self.0
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        (self.0 / 10_000) as u16
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        (self.0 / 100 % 100) as u8
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        (self.0 % 100) as u8
    }

    /// Returns the day before; [`Day::FIRST`] stays as it is.
    #[must_use]
    pub fn before(self) -> Self {
        self.plus_days(-1)
    }

    /// Returns the day this many days later, or earlier if negative, limited to [`Day::FIRST`] and [`Day::LAST`].
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let known = Month::try_from(self.month())
            .and_then(|month| Date::from_calendar_date(self.year().into(), month, self.day()));
        let moved = known.map(|date| date.to_julian_day().saturating_add(days));
        let Ok(date) = moved.and_then(Date::from_julian_day) else {
            return if days < 0 { Self::FIRST } else { Self::LAST };
        };
        let year = u16::try_from(date.year()).unwrap_or_default();
        match Self::new(year, date.month().into(), date.day()) {
            Ok(day) => day,
            Err(_) if year < 1900 => Self::FIRST,
            Err(_) => Self::LAST,
        }
    }

    /// Returns the same day this many months later, or the last day of that month if it is shorter.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let all = u32::from(self.year()) * 12 + u32::from(self.month()) - 1 + u32::from(months);
        let (Ok(year), month) = (u16::try_from(all / 12), (all % 12) as u8 + 1) else {
            return Self::LAST;
        };
        Self::new(year, month, self.day().min(days_in(year, month))).unwrap_or(Self::LAST)
    }
}

/// The eight digits of the date: 20261121.
impl From<Day> for u64 {
    fn from(day: Day) -> Self {
        u64::from(day.0)
    }
}

/// The day with these eight digits.
impl TryFrom<u64> for Day {
    type Error = NoSuchDay;

    fn try_from(number: u64) -> Result<Self, NoSuchDay> {
        let number = u32::try_from(number).ok();
        number.and_then(Self::from_number).ok_or(NoSuchDay::Day)
    }
}

impl Default for Day {
    fn default() -> Self {
        Self::FIRST
    }
}

/// How many days the month has; a month is 1 to 12.
fn days_in(year: u16, month: u8) -> u8 {
    Month::try_from(month).map_or(31, |month| month.length(year.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stepping_back_visits_every_day_of_two_centuries() {
        let mut day = Day::new(2100, 12, 31).unwrap();
        let mut count = 1;
        while day != Day::FIRST {
            let before = day.before();
            assert!(before < day);
            assert_eq!(Day::from_number(before.number()), Some(before));
            assert_eq!(
                Day::new(before.year(), before.month(), before.day()),
                Ok(before)
            );
            day = before;
            count += 1;
        }
        // 201 years, of which 49 are leap years: 1904 to 2096; neither 1900 nor 2100.
        assert_eq!(count, 201 * 365 + 49);
        assert_eq!(Day::FIRST.before(), Day::FIRST);
    }

    #[test]
    fn adding_days_matches_stepping_one_by_one() {
        let mut day = Day::new(2103, 3, 1).unwrap();
        let last = day;
        for back in 0..=74_000 {
            assert_eq!(last.plus_days(-back), day);
            assert_eq!(day.plus_days(back), last);
            day = day.before();
        }
        assert_eq!(Day::FIRST.plus_days(-1), Day::FIRST);
        assert_eq!(Day::LAST.plus_days(1), Day::LAST);
        assert_eq!(Day::LAST.plus_days(0), Day::LAST);
    }

    #[test]
    fn adding_months_clamps_to_the_last_day() {
        let day = |month, day| Day::new(2026, month, day).unwrap();
        assert_eq!(day(8, 31).plus_months(6), Day::new(2027, 2, 28).unwrap());
        assert_eq!(day(1, 15).plus_months(6), day(7, 15));
        assert_eq!(day(12, 1).plus_months(1), Day::new(2027, 1, 1).unwrap());
        assert_eq!(Day::LAST.plus_months(1), Day::LAST);
    }

    #[test]
    fn dates_not_in_the_calendar_are_refused() {
        assert_eq!(Day::new(2026, 2, 31), Err(NoSuchDay::Day));
        assert_eq!(Day::new(2025, 2, 29), Err(NoSuchDay::Day));
        assert!(Day::new(2024, 2, 29).is_ok());
        assert_eq!(Day::new(2026, 13, 1), Err(NoSuchDay::Month));
        assert_eq!(Day::new(2026, 0, 1), Err(NoSuchDay::Month));
        assert_eq!(Day::new(2026, 1, 0), Err(NoSuchDay::Day));
        assert_eq!(Day::new(1899, 12, 31), Err(NoSuchDay::Year));
        for number in [0, 1, 20_261_300, 20_260_231, u32::MAX] {
            assert_eq!(Day::from_number(number), None);
        }
    }
}
