//! Parses days, times and opening hours as written in files.

use crate::changes::cut;
use crate::civil::Weekday;
use crate::hours::{Days, Hours, Opening};

const DAY: u16 = 1440;

impl Days {
    /// Parses days such as `mon`, `mon-fri`, `mon,wed` or `every`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text == "every" {
            return Some(Self::EVERY);
        }
        let mut all = Self::NONE;
        let mut rest = Some(text.as_bytes());
        while let Some(parts) = rest {
            let (part, after) = cut(parts, b',');
            rest = after;
            let (first, last) = cut(part.trim_ascii(), b'-');
            let mut day = weekday(first)?;
            let last = last.map_or(Some(day), weekday)?;
            all = all.with(day);
            // "fri-mon" wraps around the end of the week.
            while day != last {
                day = Weekday::from_index(i64::from(day.index()) + 1);
                all = all.with(day);
            }
        }
        Some(all)
    }
}

fn weekday(name: &[u8]) -> Option<Weekday> {
    Some(match name {
        b"mon" => Weekday::Monday,
        b"tue" => Weekday::Tuesday,
        b"wed" => Weekday::Wednesday,
        b"thu" => Weekday::Thursday,
        b"fri" => Weekday::Friday,
        b"sat" => Weekday::Saturday,
        b"sun" => Weekday::Sunday,
        _ => return None,
    })
}

impl Opening {
    /// Creates an opening on these days, between two times such as `09:30`; closing earlier than opening means the
    /// next day, and `00:00` to `24:00` is the whole day.
    #[must_use]
    pub fn between(days: Days, from: &str, to: &str) -> Option<Self> {
        let (from, to) = (minutes(from)?, minutes(to)?);
        let to = if to < from { to + DAY } else { to };
        (from != to && from != DAY).then_some(Self { days, from, to })
    }
}

/// Parses a time with four digits, from 00:00 to 24:00, as minutes after midnight.
#[must_use]
pub fn minutes(time: &str) -> Option<u16> {
    let &[a, b, b':', c, d] = time.as_bytes() else {
        return None;
    };
    let mut value = 0;
    for (digit, worth) in [(a, 600), (b, 60), (c, 10), (d, 1)] {
        if !digit.is_ascii_digit() {
            return None;
        }
        value += u16::from(digit - b'0') * worth;
    }
    (c < b'6' && value <= DAY).then_some(value)
}

impl Hours {
    /// Parses hours on one line: `always`, `unknown`, or `mon-fri 09:00-17:00; sat 10:00-12:00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "always" => Self::Always,
            "unknown" => Self::Unknown,
            times => {
                let mut all = Vec::new();
                let mut rest = Some(times.as_bytes());
                while let Some(lines) = rest {
                    let (line, after) = cut(lines, b';');
                    rest = after;
                    let (days, times) = cut(line.trim_ascii(), b' ');
                    let (from, to) = cut(times?.trim_ascii(), b'-');
                    let word = |bytes| core::str::from_utf8(bytes).ok();
                    let days = Days::parse(word(days)?)?;
                    all.push(Opening::between(days, word(from)?, word(to?)?)?);
                }
                Self::Times(all)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn day_ranges_wrap_around_the_week() {
        let listed = |text: &str| {
            Days::parse(text).map(|days| {
                let all = Weekday::ALL.into_iter().filter(|day| days.has(*day));
                all.map(Weekday::index).collect::<Vec<_>>()
            })
        };
        assert_eq!(listed("every"), Some((0..7).collect()));
        assert_eq!(listed("mon-wed,sun"), Some(vec![0, 1, 2, 6]));
        assert_eq!(listed("fri-mon"), Some(vec![0, 4, 5, 6]));
        assert_eq!(listed("tue, thu"), Some(vec![1, 3]));
        assert_eq!(listed("sun-sun"), Some(vec![6]));
        for bad in [
            "",
            "monday",
            "Mon",
            "mon-",
            "-mon",
            "mon-tue-wed",
            "mon,,tue",
            "mon –fri",
        ] {
            assert_eq!(listed(bad), None, "{bad}");
        }
    }

    #[test]
    fn times_have_four_digits() {
        for (good, value) in [
            ("00:00", 0),
            ("09:30", 570),
            ("23:59", 1439),
            ("24:00", 1440),
        ] {
            assert_eq!(minutes(good), Some(value), "{good}");
        }
        for bad in [
            "", "9:00", "09.00", "09:60", "24:01", "25:00", "99:99", "+9:00", "09:000", "ab:cd",
        ] {
            assert_eq!(minutes(bad), None, "{bad}");
        }
    }

    #[test]
    fn opening_hours_are_parsed() {
        assert_eq!(Hours::parse("always"), Some(Hours::Always));
        assert_eq!(Hours::parse("unknown"), Some(Hours::Unknown));
        let Some(Hours::Times(lines)) = Hours::parse("mon-fri 09:00-17:00;  sat,sun  22:00-06:00")
        else {
            panic!("not times")
        };
        assert_eq!((lines[0].from, lines[0].to), (540, 1020));
        assert_eq!((lines[1].from, lines[1].to), (1320, 1800));
        assert!(lines[1].days.has(Weekday::Sunday) && !lines[1].days.has(Weekday::Monday));
        for bad in [
            "",
            "Always",
            "24h",
            "mon-fri",
            "09:00-17:00",
            "mon 09:00",
            "mon 09:00-09:00",
            "mon 24:00-06:00",
            "mon 9-5",
            "mon-fri 09:00-17:00;",
            "mon-fri 09:00-17:00, sat 10:00-12:00",
        ] {
            assert_eq!(Hours::parse(bad), None, "{bad}");
        }
    }
}
