//! Calendar dates, independent of any clock.

use time::{Date, Month};

use crate::wire::{Reader, Wire};

/// The Julian day number of 1 January 1970.
const EPOCH: i64 = 2_440_588;

/// A calendar date from the year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Civil(Date);

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday, the first.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday, the last.
    Sunday,
}

impl Weekday {
    /// The days of the week, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// Returns 0 for Monday to 6 for Sunday.
    #[must_use]
    pub fn index(self) -> u8 {
        self as u8
    }

    /// Returns the day with this number modulo 7, with Monday = 0.
    #[must_use]
    pub fn from_index(index: i64) -> Self {
        match index.rem_euclid(7) {
            0 => Self::Monday,
            1 => Self::Tuesday,
            2 => Self::Wednesday,
            3 => Self::Thursday,
            4 => Self::Friday,
            5 => Self::Saturday,
            _ => Self::Sunday,
        }
    }
}

impl Civil {
    /// Creates a date, if it exists.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        let date = Date::from_calendar_date(year, month, day).ok()?;
        (year > 0).then_some(Self(date))
    }

    /// Parses a date such as `2026-11-21`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
        let mut parts = [0_u16; 3];
        for (at, byte) in bytes.iter().enumerate() {
            let part = parts.get_mut(usize::from(at > 4) + usize::from(at > 7))?;
            match (at, byte) {
                (4 | 7, b'-') => {}
                (4 | 7, _) => return None,
                (_, b'0'..=b'9') => *part = *part * 10 + u16::from(byte - b'0'),
                _ => return None,
            }
        }
        let [year, month, day] = parts;
        let (year, month, day) = (year.into(), month as u8, day as u8);
        Self::new(year, month, day)
    }

    /// Returns the date this many days after 1 January 1970, or the first or last one.
    #[must_use]
    pub fn from_days(days: i64) -> Self {
        let first = Date::MIN.replace_year(1).unwrap_or(Date::MIN);
        let number = i32::try_from(days.saturating_add(EPOCH));
        let date =
            number.map(|number| number.clamp(first.to_julian_day(), Date::MAX.to_julian_day()));
        let date = date
            .ok()
            .and_then(|number| Date::from_julian_day(number).ok());
        Self(date.unwrap_or(if days < 0 { first } else { Date::MAX }))
    }

    /// Returns the days since 1 January 1970.
    #[must_use]
    pub fn days(self) -> i64 {
        i64::from(self.0.to_julian_day()) - EPOCH
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        Weekday::from_index(self.days() + 3)
    }
}

// Encoded as one number: 20261121.
impl Wire for Civil {
    fn write(&self, out: &mut Vec<u8>) {
        let (year, month, day) = (self.year().unsigned_abs(), self.month(), self.day());
        (year * 10_000 + u32::from(month) * 100 + u32::from(day)).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        let number = from.number();
        let part = |n: u32| (n % 100) as u8;
        let year = (number / 10_000) as i32;
        Self::new(year, part(number / 100), part(number)).unwrap_or_else(|| {
            from.fail();
            Self::from_days(0)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_numbers_round_trip_for_four_centuries() {
        let mut day = Civil::new(1900, 1, 1).unwrap().days();
        let mut before: Option<Civil> = None;
        while day < Civil::new(2300, 1, 1).unwrap().days() {
            let civil = Civil::from_days(day);
            assert_eq!(civil.days(), day);
            assert!(Civil::new(civil.year(), civil.month(), civil.day()).is_some());
            assert!(before.is_none_or(|b| b < civil));
            before = Some(civil);
            day += 1;
        }
    }

    #[test]
    fn only_real_dates_parse() {
        assert_eq!(Civil::parse("2026-11-21"), Civil::new(2026, 11, 21));
        for wrong in [
            "",
            "2026-02-30",
            "2026-13-01",
            "2026-1-1",
            "21/11/2026",
            "2026-11-21 ",
            "+026-11-21",
            "2025-02-29",
        ] {
            assert_eq!(Civil::parse(wrong), None, "{wrong}");
        }
        assert!(Civil::parse("2024-02-29").is_some());
    }

    #[test]
    fn weekdays() {
        assert_eq!(
            Civil::parse("1970-01-01").unwrap().weekday(),
            Weekday::Thursday
        );
        assert_eq!(
            Civil::parse("2026-11-21").unwrap().weekday(),
            Weekday::Saturday
        );
        assert_eq!(
            Civil::parse("2000-02-29").unwrap().weekday(),
            Weekday::Tuesday
        );
    }

    #[test]
    fn extreme_times_do_not_panic() {
        for days in [i64::MIN, i64::MAX, -1, 0] {
            let civil = Civil::from_days(days);
            assert!((1..=9999).contains(&civil.year()));
        }
    }
}
