//! When something happened, as far as the user knows: a day, a month, a year, or unknown.

use crate::day::{Day, NoSuchDay};

/// A date that may be known only in part. As a number it is that of a [`Day`], with zeros for the unknown
/// parts, so that numbers sort by time: a month comes before its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When(u32);

impl When {
    /// An unknown date.
    pub const UNKNOWN: Self = Self(0);

    /// Returns the date from its known parts, if it exists in the calendar.
    ///
    /// # Errors
    /// [`NoSuchDay`]
    pub fn new(year: Option<u16>, month: Option<u8>, day: Option<u8>) -> Result<Self, NoSuchDay> {
        // Report parts that are invalid by themselves first: there is no point in adding a year to month 13.
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(NoSuchDay::Month);
        }
        if day.is_some_and(|day| !(1..=31).contains(&day)) {
            return Err(NoSuchDay::Day);
        }
        let Some(year) = year else {
            return match (month, day) {
                (None, None) => Ok(Self::UNKNOWN),
                (None, Some(_)) => Err(NoSuchDay::MonthMissing),
                _ => Err(NoSuchDay::YearMissing),
            };
        };
        // Validate the known parts as a day, with 1 for a missing month or day.
        let whole = Day::new(year, month.unwrap_or(1), day.unwrap_or(1))?.number();
        match (month, day) {
            (Some(_), Some(_)) => Ok(Self(whole)),
            (Some(_), None) => Ok(Self(whole / 100 * 100)),
            (None, None) => Ok(Self(whole / 10_000 * 10_000)),
            (None, Some(_)) => Err(NoSuchDay::MonthMissing),
        }
    }

    /// Reads a date from three text fields; an empty one is unknown.
    ///
    /// # Errors
    /// [`NoSuchDay`]
    pub fn read(year: &str, month: &str, day: &str) -> Result<Self, NoSuchDay> {
        let year = part(year).ok_or(NoSuchDay::Year)?;
        let month = part(month).ok_or(NoSuchDay::Month)?;
        let day = part(day).ok_or(NoSuchDay::Day)?;
        // A number too large for `u8` is not a valid month or day either.
        let small = |part: u16| u8::try_from(part).unwrap_or(u8::MAX);
        Self::new(year, month.map(small), day.map(small))
    }

    /// The date with this number.
    pub(crate) fn from_number(number: u32) -> Option<Self> {
        let known = |part: u32| (part > 0).then_some(part);
        let year = known(number / 10_000).map(u16::try_from).transpose().ok()?;
        let month = known(number / 100 % 100).map(|month| month as u8);
        let day = known(number % 100).map(|day| day as u8);
        Self::new(year, month, day).ok()
    }

    /// The date as a number.
    pub(crate) fn number(self) -> u32 {
        self.0
    }

    /// The year, if it is known.
    #[must_use]
    pub fn year(self) -> Option<u16> {
        Some((self.0 / 10_000) as u16).filter(|year| *year > 0)
    }

    /// The month, if it is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        Some((self.0 / 100 % 100) as u8).filter(|month| *month > 0)
    }

    /// The day, if the full date is known.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        Day::from_number(self.0)
    }

    /// Returns the same date without the day of the month.
    #[must_use]
    pub fn without_day(self) -> Self {
        Self(self.0 / 100 * 100)
    }

    /// Whether all of it is in the future. A month has begun on its first day.
    #[must_use]
    pub fn is_after(self, today: Day) -> bool {
        let unit = self.unit();
        self.0 / unit > today.number() / unit
    }

    /// Whether all of it is in the past: a month only after its last day. Not if nothing is known.
    #[must_use]
    pub fn is_before(self, today: Day) -> bool {
        let unit = self.unit();
        self != Self::UNKNOWN && self.0 / unit < today.number() / unit
    }

    fn unit(self) -> u32 {
        match self.0 {
            known if known % 10_000 == 0 => 10_000,
            known if known % 100 == 0 => 100,
            _ => 1,
        }
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self(day.number())
    }
}

/// Parses a number of at most four digits, or an empty text; `None` for anything else.
fn part(text: &str) -> Option<Option<u16>> {
    let text = text.trim();
    if text.len() > 4 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = text
        .bytes()
        .fold(0, |number, digit| number * 10 + u16::from(digit - b'0'));
    Some((!text.is_empty()).then_some(number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: u16, month: u8, day: u8) -> When {
        Day::new(year, month, day).unwrap().into()
    }

    #[test]
    fn typed_dates_are_parsed() {
        assert_eq!(When::read("2026", "11", "21"), Ok(on(2026, 11, 21)));
        assert_eq!(When::read(" 2026 ", "03", "1"), Ok(on(2026, 3, 1)));
        assert_eq!(When::read("", " ", ""), Ok(When::UNKNOWN));
        let march = When::read("2026", "3", "").unwrap();
        assert_eq!(
            (march.year(), march.month(), march.day()),
            (Some(2026), Some(3), None)
        );
        let year = When::read("2026", "", "").unwrap();
        assert_eq!(
            (year.year(), year.month(), year.day()),
            (Some(2026), None, None)
        );
        for (year, month, day, wrong) in [
            ("2026", "2", "31", NoSuchDay::Day),
            ("2026", "2", "29", NoSuchDay::Day),
            ("2026", "13", "", NoSuchDay::Month),
            ("2026", "0", "", NoSuchDay::Month),
            ("2026", "5", "0", NoSuchDay::Day),
            ("2026", "5", "999", NoSuchDay::Day),
            ("2026", "May", "1", NoSuchDay::Month),
            ("26", "5", "1", NoSuchDay::Year),
            ("0", "5", "1", NoSuchDay::Year),
            ("1899", "", "", NoSuchDay::Year),
            ("20266", "", "", NoSuchDay::Year),
            ("-2026", "", "", NoSuchDay::Year),
            ("2026", "", "5", NoSuchDay::MonthMissing),
            ("", "", "5", NoSuchDay::MonthMissing),
            ("", "5", "", NoSuchDay::YearMissing),
            ("", "2", "31", NoSuchDay::YearMissing),
            ("", "2", "32", NoSuchDay::Day),
        ] {
            assert_eq!(
                When::read(year, month, day),
                Err(wrong),
                "{year} {month} {day}"
            );
        }
    }

    #[test]
    fn only_periods_not_yet_begun_are_after_today() {
        let today = Day::new(2026, 11, 21).unwrap();
        assert!(!When::from(today).is_after(today));
        assert!(on(2026, 11, 22).is_after(today));
        assert!(!When::read("2026", "11", "").unwrap().is_after(today));
        assert!(When::read("2026", "12", "").unwrap().is_after(today));
        assert!(!When::read("2026", "", "").unwrap().is_after(today));
        assert!(When::read("2027", "", "").unwrap().is_after(today));
        assert!(!When::UNKNOWN.is_after(today));
        assert!(!When::UNKNOWN.is_before(today) && !When::from(today).is_before(today));
        assert!(on(2026, 11, 20).is_before(today) && !on(2026, 11, 22).is_before(today));
        assert!(!When::read("2026", "11", "").unwrap().is_before(today));
        assert!(When::read("2026", "10", "").unwrap().is_before(today));
        assert!(When::read("2025", "", "").unwrap().is_before(today));
    }

    #[test]
    fn date_numbers_round_trip() {
        for when in [
            When::UNKNOWN,
            on(2026, 11, 21),
            When::read("2026", "11", "").unwrap(),
            When::read("2026", "", "").unwrap(),
        ] {
            assert_eq!(When::from_number(when.number()), Some(when));
        }
        for number in [1, 1_100, 20_260_001, 20_260_231, 20_261_300, u32::MAX] {
            assert_eq!(When::from_number(number), None, "{number}");
        }
        assert!(on(2026, 11, 21) > on(2026, 11, 21).without_day());
        assert_eq!(
            When::read("2026", "11", ""),
            Ok(on(2026, 11, 21).without_day())
        );
    }
}
