//! Calendar days. There is no clock and no time zone here: today's date is passed in.

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
        let (year, month, day) = (self.year(), self.month(), self.day());
        let before = match (month, day) {
            (1, 1) => Self::new(year - 1, 12, 31),
            (_, 1) => Self::new(year, month - 1, days_in(year, month - 1)),
            _ => Self::new(year, month, day - 1),
        };
        before.unwrap_or(self)
    }

    /// Returns the day this many days later, or earlier if negative, limited to [`Day::FIRST`] and [`Day::LAST`].
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        // Days since 1 March of the year 0, and back. (H. Hinnant, "chrono-Compatible Low-Level Date
        // Algorithms", days_from_civil and civil_from_days.)
        let (month, day) = (i32::from(self.month()), i32::from(self.day()));
        let year = i32::from(self.year()) - i32::from(month <= 2);
        let (era, of_era) = (year / 400, year % 400);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let number = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year + days;
        if number < 0 {
            return Self::FIRST;
        }
        let (era, of_era) = (number / 146_097, number % 146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = (month + 2) % 12 + 1;
        let year = year + era * 400 + i32::from(month <= 2);
        let Ok(year) = u16::try_from(year) else {
            return Self::LAST;
        };
        match Self::new(year, month as u8, day as u8) {
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

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
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
