//! Times, dates and keys in the pack's language.

use crate::civil::{Civil, Weekday};
use crate::digits::digits;
use crate::holidays::DayKind;
use crate::hours::{Days, Hours, Status};
use crate::message::Arg;
use crate::pack::Pack;
use crate::service::{Need, Seen, Service, Who};
use crate::uk::Clock;
use crate::words::Word;

impl Pack {
    /// Returns who a service is for, in words.
    #[must_use]
    pub fn who(&self, who: Who) -> String {
        self.nth(Word::WhoAnyone, who as usize)
    }

    /// Returns all whom a service is for, in words: “Women, friends and family”.
    #[must_use]
    pub fn who_all(&self, all: &[Who]) -> String {
        let mut out = String::new();
        for who in all {
            let words = self.who(*who);
            if out.is_empty() {
                out = words;
                continue;
            }
            out.push_str(", ");
            let mut letters = words.chars();
            let first = letters.next();
            let rest = letters.as_str();
            // “LGBT+ people” stays as it is. ASCII only: the tables of all letters are 6 KB of every first visit.
            let is_name = rest.starts_with(|letter: char| letter.is_ascii_uppercase());
            match first {
                Some(first) if !is_name => {
                    out.push(first.to_ascii_lowercase());
                    out.push_str(rest);
                }
                _ => out.push_str(&words),
            }
        }
        out
    }

    /// Returns what a service helps with, in words.
    #[must_use]
    pub fn need(&self, need: Need) -> String {
        self.nth(Word::NeedDanger, need as usize)
    }

    /// Returns a day of the week, in words.
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        self.nth(Word::Monday, usize::from(day.index()))
    }

    /// Returns a month, 1 to 12, in words.
    #[must_use]
    pub fn month(&self, month: u8) -> String {
        self.nth(Word::January, usize::from(month.saturating_sub(1)))
    }

    /// Returns a date in words, such as "21 November 2026".
    #[must_use]
    pub fn date(&self, date: Civil) -> String {
        let month = self.month(date.month());
        self.say(
            Word::Date,
            &[
                ("day", Arg::Number(date.day().into())),
                ("month", Arg::Text(&month)),
                ("year", Arg::Number(date.year().unsigned_abs())),
            ],
        )
    }

    /// Returns how its details are known and since when, and after six months, that they may have changed.
    #[must_use]
    pub fn checked(&self, service: &Service, today: Civil) -> String {
        let date = self.date(service.checked);
        let on = |word| self.say(word, &[("date", Arg::Text(&date))]);
        let line = match service.seen {
            Seen::Checked => on(Word::CheckedOn),
            Seen::Rung => on(Word::SeenRung),
            Seen::OwnPage => on(Word::SeenOwnPage),
            Seen::Elsewhere => on(Word::SeenElsewhere),
            Seen::Undated => self.say(Word::SeenUndated, &[]),
        };
        if service.may_have_changed(today) {
            return then(line, &self.say(Word::MayHaveChanged, &[]));
        }
        line
    }

    /// Returns opening hours, a line for each run of days.
    #[must_use]
    pub fn hours(&self, hours: &Hours) -> Vec<String> {
        let openings = match hours {
            Hours::Always => return vec![self.say(Word::OpenAlways, &[])],
            Hours::Unknown => return vec![self.say(Word::HoursUnknown, &[])],
            Hours::Times(openings) => openings,
        };
        let mut lines = Vec::new();
        for opening in openings {
            let from = clock(Clock::from_minutes(opening.from));
            let to = closing(opening.to);
            for (first, last) in runs(opening.days) {
                let days = self.days(first, last);
                lines.push(self.say(
                    Word::HoursLine,
                    &[
                        ("days", Arg::Text(&days)),
                        ("from", Arg::Text(&from)),
                        ("to", Arg::Text(&to)),
                    ],
                ));
            }
        }
        lines
    }

    /// Returns the hours of a service that is not always open, and that bank holidays may differ; nothing for others.
    #[must_use]
    pub fn hours_in_full(&self, hours: &Hours) -> Vec<String> {
        let Hours::Times(_) = hours else {
            return Vec::new();
        };
        let mut lines = self.hours(hours);
        lines.push(self.say(Word::HolidaysUnknown, &[]));
        lines
    }

    /// Returns whether it is open, in words.
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        match status {
            Status::OpenAlways => self.say(Word::OpenAlways, &[]),
            Status::Unknown => self.say(Word::HoursUnknown, &[]),
            Status::Open { until } => {
                self.say(Word::OpenUntil, &[("time", Arg::Text(&clock(until)))])
            }
            Status::Closed { opens } => {
                let word = match opens.in_days {
                    0 => Word::OpensToday,
                    1 => Word::OpensTomorrow,
                    _ => Word::OpensOn,
                };
                let day = self.weekday(opens.day);
                self.say(
                    word,
                    &[
                        ("day", Arg::Text(&day)),
                        ("time", Arg::Text(&clock(opens.at))),
                    ],
                )
            }
        }
    }

    /// Returns whether a service is open at this moment (milliseconds since 1970, UTC) with these hours of its own, in
    /// words. On a bank holiday where it works it is not called open, unless it is open day and night.
    #[must_use]
    pub fn open_now(&self, service: &Service, hours: &Hours, now_utc_ms: i64) -> String {
        let status = hours.status(now_utc_ms);
        let usual = self.status(status);
        let (name, everywhere) = match self.day_kind(service, hours, now_utc_ms) {
            DayKind::Ordinary => return usual,
            DayKind::Unknown => return then(usual, &self.say(Word::HolidaysUnknown, &[])),
            DayKind::Holiday { name, everywhere } => (("name", Arg::Text(name)), everywhere),
        };
        if let Status::Open { until } = status {
            let word = match everywhere {
                true => Word::HolidayOpen,
                false => Word::HolidayOpenPart,
            };
            return self.say(word, &[name, ("time", Arg::Text(&clock(until)))]);
        }
        let word = match everywhere {
            true => Word::HolidayOpens,
            false => Word::HolidayOpensPart,
        };
        then(usual, &self.say(word, &[name]))
    }

    fn days(&self, first: Weekday, last: Weekday) -> String {
        let from = self.weekday(first);
        if first == last {
            return from;
        }
        let to = self.weekday(last);
        self.say(
            Word::HoursDays,
            &[("first", Arg::Text(&from)), ("last", Arg::Text(&to))],
        )
    }

    fn nth(&self, first: Word, offset: usize) -> String {
        self.word(first as usize + offset, &[])
    }

    fn say(&self, word: Word, args: &[(&str, Arg<'_>)]) -> String {
        self.word(word as usize, args)
    }
}

/// Returns a sentence and the next one.
fn then(mut line: String, next: &str) -> String {
    if !line.ends_with('.') {
        line.push('.');
    }
    line.push(' ');
    line.push_str(next);
    line
}

/// Returns the runs of consecutive days within a week, Monday first.
fn runs(days: Days) -> Vec<(Weekday, Weekday)> {
    let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
    for day in Weekday::ALL.into_iter().filter(|&day| days.has(day)) {
        match runs.last_mut() {
            Some((_, last)) if last.index() + 1 == day.index() => *last = day,
            _ => runs.push((day, day)),
        }
    }
    runs
}

/// A time as in UK timetables: 09:30.
fn clock(time: Clock) -> String {
    two_digits(time.hour(), time.minute())
}

/// A closing time: the end of a day is 24:00, not the next day's 00:00.
fn closing(minutes: u16) -> String {
    if minutes == 1440 {
        two_digits(24, 0)
    } else {
        clock(Clock::from_minutes(minutes))
    }
}

fn two_digits(hour: u16, minute: u16) -> String {
    let mut out = String::with_capacity(5);
    for (number, after) in [(hour, ":"), (minute, "")] {
        digits(number.into(), 2, &mut out);
        out.push_str(after);
    }
    out
}
