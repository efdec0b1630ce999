//! Local time in the United Kingdom, including summer time.

use crate::civil::{Civil, Weekday};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A time of day, in minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

impl Clock {
    /// Returns the time this many minutes after midnight; a day or more wraps around.
    #[must_use]
    pub fn from_minutes(minutes: u16) -> Self {
        Self(minutes % 1440)
    }

    /// Returns the minutes after midnight, 0 to 1439.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }

    /// Returns the hour, 0 to 23.
    #[must_use]
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// Returns the minute of the hour.
    #[must_use]
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

/// A moment in UK local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UkTime {
    /// The date.
    pub date: Civil,
    /// Its day of the week.
    pub weekday: Weekday,
    /// The time of day.
    pub clock: Clock,
    /// Whether summer time applies.
    pub summer: bool,
}

/// Returns UK time at this moment (milliseconds since 1970, UTC).
///
/// Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
/// October: the rule since 1996 (Summer Time Order 2002).
#[must_use]
pub fn uk_time(utc_ms: i64) -> UkTime {
    let year = Civil::from_days(utc_ms.div_euclid(DAY)).year();
    let summer = utc_ms >= changeover(year, 3) && utc_ms < changeover(year, 10);
    let local = utc_ms.saturating_add(if summer { HOUR } else { 0 });
    let days = local.div_euclid(DAY);
    let date = Civil::from_days(days);
    let minutes = u16::try_from(local.rem_euclid(DAY) / MINUTE).unwrap_or(0);
    UkTime {
        date,
        weekday: Weekday::from_index(days.saturating_add(3)),
        clock: Clock::from_minutes(minutes),
        summer,
    }
}

/// Returns 01:00 UTC on the last Sunday of a 31-day month, in milliseconds since 1970.
fn changeover(year: i32, month: u8) -> i64 {
    let Some(last) = Civil::new(year, month, 31) else {
        return i64::MAX;
    };
    let back = (i64::from(last.weekday().index()) + 1) % 7;
    (last.days() - back) * DAY + HOUR
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_a_time_zone_library_every_quarter_hour() {
        let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
        // Two whole years, and every clock change from 1996 to 2037.
        let start = jiff::civil::date(2026, 1, 1)
            .to_zoned(jiff::tz::TimeZone::UTC)
            .unwrap()
            .timestamp()
            .as_millisecond();
        let mut moments: Vec<i64> = (0..(2 * 366 * 96))
            .map(|quarter| start + quarter * 15 * MINUTE)
            .collect();
        for year in 1996..2038 {
            for month in [3, 10] {
                let at = changeover(year, month);
                moments.extend([
                    at - DAY,
                    at - MINUTE,
                    at - 1,
                    at,
                    at + 1,
                    at + MINUTE,
                    at + HOUR,
                    at + DAY,
                ]);
            }
        }
        for ms in moments {
            let theirs = jiff::Timestamp::from_millisecond(ms)
                .unwrap()
                .to_zoned(zone.clone());
            let ours = uk_time(ms);
            let date = (
                i32::from(theirs.year()),
                theirs.month(),
                theirs.day(),
                theirs.hour(),
                theirs.minute(),
            );
            let mine = (
                ours.date.year(),
                i8::try_from(ours.date.month()).unwrap(),
                i8::try_from(ours.date.day()).unwrap(),
                i8::try_from(ours.clock.hour()).unwrap(),
                i8::try_from(ours.clock.minute()).unwrap(),
            );
            assert_eq!(mine, date, "{ms}");
            assert_eq!(
                i64::from(ours.weekday.index()),
                i64::from(theirs.weekday().to_monday_zero_offset()),
                "{ms}"
            );
            assert_eq!(ours.summer, theirs.offset().seconds() == 3600, "{ms}");
        }
    }

    #[test]
    fn extreme_times_do_not_panic() {
        for ms in [i64::MIN, i64::MAX, -1, 0] {
            assert!(uk_time(ms).clock.minutes() < 1440);
        }
    }
}
