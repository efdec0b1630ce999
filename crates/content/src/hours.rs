//! Opening hours, in UK time. They do not know of bank holidays: see `holidays.rs`.

use crate::civil::Weekday;
use crate::uk::{Clock, uk_time};
use crate::wire::{wire_enum, wire_struct};

const DAY: u16 = 1440;
const WEEK: u32 = 7 * DAY as u32;

/// A set of days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Days(u8);

wire_struct!(Days { 0 });

impl Days {
    /// Every day.
    pub const EVERY: Self = Self(0b111_1111);

    /// No day.
    pub const NONE: Self = Self(0);

    /// Returns these days and one more.
    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.index())
    }

    /// Returns whether this day is one of them.
    #[must_use]
    pub fn has(self, day: Weekday) -> bool {
        self.0 & (1 << day.index()) != 0
    }
}

/// One line of opening hours: on each of these days, from one time to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Opening {
    /// The days on which it begins.
    pub days: Days,
    /// When it begins, in minutes after midnight.
    pub from: u16,
    /// When it ends, in minutes after that midnight; past 1440 is the next day.
    pub to: u16,
}

wire_struct!(Opening { days, from, to });

/// When a service can be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night.
    Always,
    /// Not yet found out.
    Unknown,
    /// At these times.
    Times(Vec<Opening>),
}

wire_enum!(Hours {
    0 Always {}
    1 Unknown {}
    2 Times { 0: openings }
});

/// Whether a service can be reached now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Day and night.
    OpenAlways,
    /// Open until this time.
    Open {
        /// When it closes.
        until: Clock,
    },
    /// Closed.
    Closed {
        /// When it opens next.
        opens: Opens,
    },
    /// Not known.
    Unknown,
}

/// When a service opens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opens {
    /// 0 for today, 1 for tomorrow, up to 7.
    pub in_days: u8,
    /// The day of the week.
    pub day: Weekday,
    /// The time.
    pub at: Clock,
}

impl Hours {
    /// Returns whether the service can be reached at this moment (milliseconds since 1970, UTC).
    #[must_use]
    pub fn status(&self, now_utc_ms: i64) -> Status {
        let openings = match self {
            Self::Always => return Status::OpenAlways,
            Self::Unknown => return Status::Unknown,
            Self::Times(openings) => openings,
        };
        let stretches = stretches(openings);
        let now = uk_time(now_utc_ms);
        let minute =
            u32::from(now.weekday.index()) * u32::from(DAY) + u32::from(now.clock.minutes());
        if let Some(left) = left(&stretches, minute) {
            return match left {
                WEEK.. => Status::OpenAlways,
                _ => Status::Open {
                    until: clock(minute + left),
                },
            };
        }
        let next = stretches
            .iter()
            .map(|&(start, _)| (start + WEEK - minute) % WEEK)
            .min();
        next.map_or(Status::Unknown, |wait| {
            let at = minute + wait;
            let days = at / u32::from(DAY) - minute / u32::from(DAY);
            Status::Closed {
                opens: Opens {
                    in_days: u8::try_from(days).unwrap_or(7),
                    day: Weekday::from_index(i64::from(at / u32::from(DAY))),
                    at: clock(at),
                },
            }
        })
    }
}

/// Returns every opening in a week: its first minute, counted from 00:00 on Monday, and its length in minutes.
fn stretches(openings: &[Opening]) -> Vec<(u32, u32)> {
    let mut stretches = Vec::new();
    for o in openings {
        if o.from >= DAY || o.to <= o.from || o.to > o.from + DAY {
            continue;
        }
        for day in Weekday::ALL.into_iter().filter(|&day| o.days.has(day)) {
            let start = u32::from(day.index()) * u32::from(DAY) + u32::from(o.from);
            stretches.push((start, u32::from(o.to - o.from)));
        }
    }
    stretches
}

/// Returns how many minutes it stays open from this minute of the week, joining openings that touch or overlap; a
/// week or more means always.
fn left(stretches: &[(u32, u32)], minute: u32) -> Option<u32> {
    let covers = |at: u32| {
        stretches
            .iter()
            .filter_map(|&(start, length)| length.checked_sub((at + WEEK - start) % WEEK))
            .filter(|&rest| rest > 0)
            .max()
    };
    let mut total = covers(minute)?;
    while total < WEEK {
        match covers((minute + total) % WEEK) {
            Some(more) => total += more,
            None => break,
        }
    }
    Some(total)
}

fn clock(minute_of_week: u32) -> Clock {
    Clock::from_minutes(u16::try_from(minute_of_week % u32::from(DAY)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(list: &[Weekday]) -> Days {
        list.iter().fold(Days::NONE, |all, &day| all.with(day))
    }

    fn weekdays(from: u16, to: u16) -> Hours {
        use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
        Hours::Times(vec![Opening {
            days: days(&[Monday, Tuesday, Wednesday, Thursday, Friday]),
            from,
            to,
        }])
    }

    /// A local time in London as milliseconds, according to `jiff`.
    fn london(text: &str) -> i64 {
        let time: jiff::civil::DateTime = text.parse().unwrap();
        time.to_zoned(jiff::tz::TimeZone::get("Europe/London").unwrap())
            .unwrap()
            .timestamp()
            .as_millisecond()
    }

    fn at(hour: u16, minute: u16) -> Clock {
        Clock::from_minutes(hour * 60 + minute)
    }

    #[test]
    fn office_hours_in_winter_and_summer() {
        let hours = weekdays(540, 1020);
        for monday in ["2026-11-23", "2026-07-06"] {
            let when = |time: &str| hours.status(london(&format!("{monday}T{time}")));
            let today = |clock| Status::Closed {
                opens: Opens {
                    in_days: 0,
                    day: Weekday::Monday,
                    at: clock,
                },
            };
            assert_eq!(when("08:59:59"), today(at(9, 0)));
            assert_eq!(when("09:00"), Status::Open { until: at(17, 0) });
            assert_eq!(when("16:59:59"), Status::Open { until: at(17, 0) });
            assert_eq!(
                when("17:00"),
                Status::Closed {
                    opens: Opens {
                        in_days: 1,
                        day: Weekday::Tuesday,
                        at: at(9, 0)
                    }
                }
            );
        }
    }

    #[test]
    fn after_friday_evening_it_opens_on_monday() {
        let status = weekdays(540, 1020).status(london("2026-11-20T17:30"));
        assert_eq!(
            status,
            Status::Closed {
                opens: Opens {
                    in_days: 3,
                    day: Weekday::Monday,
                    at: at(9, 0)
                }
            }
        );
    }

    #[test]
    fn weekly_opening_just_missed_is_a_week_away() {
        let hours = Hours::Times(vec![Opening {
            days: days(&[Weekday::Wednesday]),
            from: 600,
            to: 660,
        }]);
        let status = hours.status(london("2026-11-25T11:00"));
        assert_eq!(
            status,
            Status::Closed {
                opens: Opens {
                    in_days: 7,
                    day: Weekday::Wednesday,
                    at: at(10, 0)
                }
            }
        );
    }

    #[test]
    fn opening_continues_past_midnight_into_the_next_week() {
        let hours = Hours::Times(vec![Opening {
            days: days(&[Weekday::Sunday]),
            from: 1320,
            to: 1440 + 360,
        }]);
        assert_eq!(
            hours.status(london("2026-11-22T23:00")),
            Status::Open { until: at(6, 0) }
        );
        assert_eq!(
            hours.status(london("2026-11-23T05:59")),
            Status::Open { until: at(6, 0) }
        );
        assert!(matches!(
            hours.status(london("2026-11-23T06:00")),
            Status::Closed { .. }
        ));
    }

    #[test]
    fn adjacent_openings_are_merged() {
        let hours = Hours::Times(vec![
            Opening {
                days: days(&[Weekday::Friday]),
                from: 600,
                to: 1440,
            },
            Opening {
                days: days(&[Weekday::Saturday]),
                from: 0,
                to: 720,
            },
        ]);
        assert_eq!(
            hours.status(london("2026-11-20T20:00")),
            Status::Open { until: at(12, 0) }
        );
    }

    #[test]
    fn open_all_week_means_always_open() {
        let hours = Hours::Times(vec![Opening {
            days: Days::EVERY,
            from: 0,
            to: 1440,
        }]);
        assert_eq!(hours.status(0), Status::OpenAlways);
        assert_eq!(Hours::Always.status(0), Status::OpenAlways);
        assert_eq!(Hours::Unknown.status(0), Status::Unknown);
        assert_eq!(Hours::Times(Vec::new()).status(0), Status::Unknown);
    }

    #[test]
    fn matches_london_local_time_for_a_whole_year() {
        let hours = weekdays(570, 990);
        let zone = jiff::tz::TimeZone::get("Europe/London").unwrap();
        let start = london("2026-01-01T00:00");
        for quarter in 0..(366 * 96) {
            let ms = start + quarter * 900_000;
            let wall = jiff::Timestamp::from_millisecond(ms)
                .unwrap()
                .to_zoned(zone.clone());
            let minute = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
            let open = wall.weekday().to_monday_zero_offset() < 5 && (570..990).contains(&minute);
            assert_eq!(
                matches!(hours.status(ms), Status::Open { .. }),
                open,
                "{wall}"
            );
        }
    }

    proptest::proptest! {
        #[test]
        fn status_never_panics(days: u8, from: u16, to: u16, more in 0u16..3000, ms: i64) {
            let openings = vec![Opening { days: Days(days), from, to }, Opening { days: Days(!days), from: more, to: more }];
            let _status = Hours::Times(openings).status(ms);
        }

        #[test]
        fn next_opening_time_is_open(bits in 1u8..128, from in 0u16..1440, length in 1u16..600, minute in 0i64..10080) {
            let hours = Hours::Times(vec![Opening { days: Days(bits), from, to: from + length }]);
            // A week without a clock change, so that minutes add up.
            let now = london("2026-06-01T00:00") + minute * 60_000;
            if let Status::Closed { opens } = hours.status(now) {
                let midnight = (minute / 1440) * 1440;
                let then = midnight + i64::from(opens.in_days) * 1440 + i64::from(opens.at.minutes());
                proptest::prop_assert!(then > minute);
                let at_opening = hours.status(now + (then - minute) * 60_000);
                let is_open = matches!(at_opening, Status::Open { .. });
                proptest::prop_assert!(is_open);
            }
        }
    }
}
