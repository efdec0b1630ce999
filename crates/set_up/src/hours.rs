//! Opening hours as people write them, such as “9am to 5pm, Monday to Friday”.
//!
//! What could mean two things is not guessed: a helpline that is shown as open at night because “9-5” was taken for
//! 9 o'clock to 5 in the morning lets somebody ring in vain.

const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const EVERY: [bool; 7] = [true; 7];
const WEEKDAYS: [bool; 7] = [true, true, true, true, true, false, false];
const WEEKEND: [bool; 7] = [false, false, false, false, false, true, true];

type Days = [bool; 7];

/// A time of day as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Time {
    /// Minutes after midnight; if `open`, as on a clock of twelve hours.
    minutes: u16,
    /// Whether it may be in the morning or in the afternoon.
    open: bool,
}

/// A piece of what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Days(Days),
    Time(Time),
    /// “to”, or a dash.
    To,
    /// “and”, a comma or a semicolon.
    And,
}

/// Returns hours as `numbers.txt` has them: `always`, `unknown`, or days and times. `None` if they are not understood, or
/// could mean two things.
#[must_use]
pub fn as_read(written: &str) -> Option<String> {
    let plain = written.trim().to_lowercase();
    if content::Hours::parse(&plain).is_some() {
        return Some(plain);
    }
    let words = plain.replace([',', '.', '/'], " ");
    match words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .as_str()
    {
        "24 hours"
        | "24 7"
        | "24 hours a day"
        | "24 hours a day 7 days a week"
        | "day and night"
        | "all day every day"
        | "any time"
        | "24 hours every day" => return Some("always".to_owned()),
        "not known" | "i don’t know" | "don’t know" => return Some("unknown".to_owned()),
        _ => {}
    }
    let openings = openings(&joined(&pieces(&plain)?)?)?;
    let lines = openings
        .iter()
        .map(|(days, from, to)| format!("{} {}-{}", named(*days), clock(*from), clock(*to)));
    let lines: Vec<String> = lines.collect();
    let lines = lines.join("; ");
    content::Hours::parse(&lines).map(|_| lines)
}

/// Divides the text into words and times.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut text = text.replace(['–', '—', '−'], "-").replace('’', "'");
    for (long, short) in [
        ("7 days a week", "daily"),
        ("seven days a week", "daily"),
        ("every day", "daily"),
    ] {
        text = text.replace(long, short);
    }
    let mut pieces = Vec::new();
    let mut rest = text.as_str().trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '-' | ',' | ';' | '&' | '(' | ')' => first.len_utf8(),
            '0'..='9' => rest
                .find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.')))
                .unwrap_or(rest.len()),
            'a'..='z' => rest
                .find(|c: char| !c.is_ascii_lowercase())
                .unwrap_or(rest.len()),
            _ => return None,
        };
        let (word, after) = rest.split_at_checked(end)?;
        rest = after.trim_start();
        let piece = match word {
            "-" | "to" | "until" | "till" | "til" | "through" => Piece::To,
            "," | ";" | "&" | "and" => Piece::And,
            "(" | ")" | "from" | "on" | "open" | "between" | "the" => continue,
            "daily" => Piece::Days(EVERY),
            "weekday" | "weekdays" => Piece::Days(WEEKDAYS),
            "weekend" | "weekends" => Piece::Days(WEEKEND),
            "noon" | "midday" => Piece::Time(Time {
                minutes: 720,
                open: false,
            }),
            "midnight" => Piece::Time(Time {
                minutes: 1440,
                open: false,
            }),
            "am" | "pm" => halved(pieces.pop()?, word == "pm")?,
            _ if first.is_ascii_digit() => Piece::Time(time(word)?),
            _ => Piece::Days(day(word)?),
        };
        // “12 noon”, “12 midnight”.
        if matches!(word, "noon" | "midday" | "midnight")
            && matches!(pieces.last(), Some(Piece::Time(before)) if before.open && before.minutes == 720)
        {
            pieces.pop();
        }
        pieces.push(piece);
    }
    Some(pieces)
}

fn day(word: &str) -> Option<Days> {
    const WHOLE: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let word = word
        .strip_suffix('s')
        .filter(|one| one.len() > 2)
        .unwrap_or(word);
    let at = WHOLE.iter().position(|whole| {
        *whole == word || (word.len() >= 3 && word.len() <= 5 && whole.starts_with(word))
    })?;
    let mut days = [false; 7];
    *days.get_mut(at)? = true;
    Some(days)
}

/// A time without “am” and “pm”.
fn time(word: &str) -> Option<Time> {
    let word = word.trim_end_matches('.');
    let (hour, minute) = match word.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute.parse().ok()?),
        Some(_) => return None,
        None => match word.len() {
            4 => (word.get(..2)?, word.get(2..)?.parse().ok()?),
            _ => (word, 0),
        },
    };
    let number: u16 = hour.parse().ok().filter(|hour| *hour <= 24)?;
    if minute > 59 || hour.len() > 2 {
        return None;
    }
    Some(Time {
        minutes: number * 60 + minute,
        // “09:00” and “17” can only be read in one way.
        open: number <= 12 && number > 0 && (hour.len() < 2 || word.len() < 3),
    })
}

/// A time with “am” or “pm” behind it.
fn halved(piece: Piece, afternoon: bool) -> Option<Piece> {
    let Piece::Time(Time { minutes, .. }) = piece else {
        return None;
    };
    if !(60..780).contains(&minutes) {
        return None;
    }
    let minutes = minutes % 720 + if afternoon { 720 } else { 0 };
    Some(Piece::Time(Time {
        minutes,
        open: false,
    }))
}

/// What belongs together.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Joined {
    Days(Days),
    Times(u16, u16),
}

fn joined(pieces: &[Piece]) -> Option<Vec<Joined>> {
    let mut found = Vec::new();
    let mut rest = pieces;
    while let Some((first, after)) = rest.split_first() {
        let (one, after) = match (first, after) {
            (Piece::And, after) => {
                rest = after;
                continue;
            }
            (Piece::Days(from), [Piece::To, Piece::Days(to), after @ ..]) => {
                (Joined::Days(range(*from, *to)?), after)
            }
            (Piece::Days(days), after) => (Joined::Days(*days), after),
            (Piece::Time(from), [Piece::To | Piece::And, Piece::Time(to), after @ ..]) => {
                let (from, to) = span(*from, *to)?;
                (Joined::Times(from, to), after)
            }
            _ => return None,
        };
        found.push(one);
        rest = after;
    }
    Some(found)
}

fn range(from: Days, to: Days) -> Option<Days> {
    let only = |days: Days| {
        let mut on = days.iter().enumerate().filter(|(_, on)| **on);
        let (at, _) = on.next()?;
        on.next().is_none().then_some(at)
    };
    let (mut at, last) = (only(from)?, only(to)?);
    let mut days = from;
    while at != last {
        at = (at + 1) % 7;
        *days.get_mut(at)? = true;
    }
    Some(days)
}

/// Returns when it opens and closes, unless that could mean two things.
fn span(from: Time, to: Time) -> Option<(u16, u16)> {
    let span = match (from.open, to.open) {
        (false, false) => (from.minutes, to.minutes),
        (true, false) => {
            let mut before = both(from).filter(|from| *from < to.minutes);
            match (before.next()?, before.next()) {
                (only, None) => (only, to.minutes),
                // “1 to 5pm” is not from one at night; “9 to 10pm” may well be from the morning.
                (night, Some(later)) if night < 360 => (later, to.minutes),
                _ => return None,
            }
        }
        (false, true) => {
            let mut after = both(to).filter(|to| *to > from.minutes);
            let only = after.next()?;
            if after.next().is_some() {
                return None;
            }
            (from.minutes, only)
        }
        (true, true) => return None,
    };
    match span {
        (from, to) if from == to || from == 1440 => None,
        (from, 0) => Some((from, 1440)),
        span => Some(span),
    }
}

/// The two times of day that a clock of twelve hours shows in the same way.
fn both(time: Time) -> impl Iterator<Item = u16> {
    let morning = time.minutes % 720;
    [morning, morning + 720].into_iter()
}

fn openings(joined: &[Joined]) -> Option<Vec<(Days, u16, u16)>> {
    let days_first = matches!(joined.first()?, Joined::Days(_));
    let mut found = Vec::new();
    let (mut days, mut times) = ([false; 7], Vec::new());
    let mut before_days = !days_first;
    for one in joined {
        match one {
            Joined::Days(more) => {
                let complete = if days_first { !times.is_empty() } else { false };
                if complete {
                    close(&mut found, &mut days, &mut times)?;
                }
                for (on, more) in days.iter_mut().zip(more) {
                    *on |= more;
                }
                before_days = false;
            }
            Joined::Times(from, to) => {
                if !days_first && !before_days {
                    close(&mut found, &mut days, &mut times)?;
                    before_days = true;
                }
                times.push((*from, *to));
            }
        }
    }
    close(&mut found, &mut days, &mut times)?;
    Some(found)
}

fn close(
    found: &mut Vec<(Days, u16, u16)>,
    days: &mut Days,
    times: &mut Vec<(u16, u16)>,
) -> Option<()> {
    if !days.contains(&true) || times.is_empty() {
        return None;
    }
    found.extend(times.drain(..).map(|(from, to)| (*days, from, to)));
    *days = [false; 7];
    Some(())
}

fn named(days: Days) -> String {
    if days == EVERY {
        return "every".to_owned();
    }
    let mut parts: Vec<String> = Vec::new();
    let mut at = 0;
    while at < 7 {
        let on = |at: usize| days.get(at) == Some(&true);
        if on(at) {
            let first = at;
            while on(at + 1) {
                at += 1;
            }
            let name = |at: usize| NAMES.get(at).copied().unwrap_or_default();
            parts.push(match first == at {
                true => name(at).to_owned(),
                false => format!("{}-{}", name(first), name(at)),
            });
        }
        at += 1;
    }
    parts.join(",")
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::as_read;

    #[test]
    fn hours_as_people_write_them() {
        for (written, read) in [
            (
                "mon-fri 09:00-17:00; sat 10:00-12:00",
                "mon-fri 09:00-17:00; sat 10:00-12:00",
            ),
            ("Monday to Friday, 9am to 5pm", "mon-fri 09:00-17:00"),
            ("9am-5pm Monday-Friday", "mon-fri 09:00-17:00"),
            ("9am – 5pm weekdays", "mon-fri 09:00-17:00"),
            ("Mon - Fri 9.30am - 4.30pm", "mon-fri 09:30-16:30"),
            ("Mon, Wed and Fri 10am-12 noon", "mon,wed,fri 10:00-12:00"),
            (
                "Monday–Thursday 9am–5pm, Friday 9am–4.30pm",
                "mon-thu 09:00-17:00; fri 09:00-16:30",
            ),
            (
                "9am-5pm Mon-Thurs and 9am-1pm on Fridays",
                "mon-thu 09:00-17:00; fri 09:00-13:00",
            ),
            ("Weekdays 9 to 5pm", "mon-fri 09:00-17:00"),
            ("Tues 1 to 5pm", "tue 13:00-17:00"),
            ("every day 8am to midnight", "every 08:00-24:00"),
            ("daily 20:00-08:00", "every 20:00-08:00"),
            (
                "Mon to Fri 9am-12pm and 1pm-5pm",
                "mon-fri 09:00-12:00; mon-fri 13:00-17:00",
            ),
            (
                "Saturdays and Sundays 10:00 to 16:00",
                "sat-sun 10:00-16:00",
            ),
            ("0900-1700 mon-fri", "mon-fri 09:00-17:00"),
            ("7 days a week, 10am until 10pm", "every 10:00-22:00"),
            ("24 hours", "always"),
            ("24/7", "always"),
            ("Always", "always"),
            ("Don’t know", "unknown"),
        ] {
            assert_eq!(as_read(written).as_deref(), Some(read), "{written}");
        }
    }

    #[test]
    fn hours_that_could_mean_two_things_are_not_guessed() {
        for written in [
            "",
            "9-5",
            "mon-fri 9-5",
            "Mon-Fri 9:30-5:30",
            "9am to 5pm",
            "Mondays",
            "Monday 9 to 10pm",
            "most days 9am-5pm",
            "Monday 9am",
            "mon-fri 9am-5pm except bank holidays",
            "25:00-26:00 mon",
            "Mon 9.5am-5pm",
            "mon-fri 13pm-5pm",
            "8 to 8 daily",
        ] {
            assert_eq!(as_read(written), None, "{written}");
        }
    }
}
