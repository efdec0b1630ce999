//! content/bank-holidays.toml: the bank holidays of the four nations, for the years that are published.

use content::{BankHoliday, BankHolidays, Civil, Nations, Weekday};
use serde::Deserialize;
use toml::Spanned;

use crate::files::Files;
use crate::language::Language;
use crate::problem::Problems;
use crate::source::Source;
use crate::tables::{self, Report};

/// The file's path.
pub const FILE: &str = "content/bank-holidays.toml";

/// The fewest bank holidays that a nation has in a year: those of England and Wales.
const FEWEST: usize = 8;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    source: Spanned<String>,
    fetched: Spanned<String>,
    years: Spanned<Vec<u16>>,
    #[serde(default)]
    holiday: Vec<RawHoliday>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHoliday {
    name: Spanned<String>,
    r#in: Vec<Spanned<String>>,
    days: Vec<Spanned<String>>,
}

/// The bank holidays as written: a name is stored as its message id.
#[derive(Clone, Debug)]
pub struct HolidaysFile(BankHolidays);

/// Reads and checks the file.
pub fn read(
    project: &Files,
    reference: &Language,
    today: Civil,
    problems: &mut Problems,
) -> Option<HolidaysFile> {
    let source = Source::read(project, FILE, problems)?;
    let raw: Raw = tables::read(&source, problems)?;
    let before = problems.list().len();
    let mut report = Report {
        source: &source,
        problems,
    };
    if raw.source.get_ref().trim().is_empty() {
        report.add(
            raw.source.span(),
            "has no source",
            "Write where you found the days, such as \"gov.uk/bank-holidays\"",
        );
    }
    fetched(&raw.fetched, today, &mut report);
    let (first, last) = years(&raw.years, &mut report)?;
    let mut file = HolidaysFile(BankHolidays {
        first,
        last,
        list: Vec::new(),
    });
    for holiday in raw.holiday {
        report.message(holiday.name.span(), holiday.name.get_ref(), reference);
        let nations = nations(&holiday, &mut report);
        let mut known = Vec::new();
        for written in &holiday.days {
            known.extend(day(written, nations, &file, &known, &mut report));
        }
        file.0.list.push(BankHoliday {
            name: holiday.name.into_inner(),
            nations,
            days: known,
        });
    }
    // A day that was reported is missing: its nation would be blamed for having too few.
    if report.problems.list().len() == before {
        complete(&file, &raw.years, &mut report);
    }
    Some(file)
}

fn fetched(written: &Spanned<String>, today: Civil, report: &mut Report<'_>) {
    let wrong = match Civil::parse(written.get_ref()) {
        None => "is not a date",
        Some(day) if day > today => "is in the future",
        Some(_) => return,
    };
    report.add(
        written.span(),
        format!("`{}` {wrong}", written.get_ref()),
        "Write the day on which someone looked at the source, such as fetched = \"2026-11-21\"",
    );
}

/// Returns the first and the last year.
fn years(written: &Spanned<Vec<u16>>, report: &mut Report<'_>) -> Option<(u16, u16)> {
    let all = written.get_ref();
    let follow = all
        .windows(2)
        .all(|pair| pair[0].checked_add(1) == Some(pair[1]));
    match (all.first(), all.last()) {
        (Some(&first), Some(&last)) if follow => Some((first, last)),
        _ => {
            report.add(
                written.span(),
                "has years that do not follow each other, or none",
                "Write each year whose days are below, such as years = [2026, 2027]",
            );
            None
        }
    }
}

fn nations(holiday: &RawHoliday, report: &mut Report<'_>) -> Nations {
    let known = || format!("Use these: {}", Nations::KEYS.join(", "));
    let mut all = Nations::NONE;
    for key in &holiday.r#in {
        match Nations::named(key.get_ref()) {
            Some(nation) => all = all.and(nation),
            None => report.add(
                key.span(),
                format!("`{}` is not one of the four nations", key.get_ref()),
                known(),
            ),
        }
    }
    if holiday.r#in.is_empty() {
        report.add(holiday.name.span(), "has no nation in `in`", known());
    }
    all
}

/// Returns a day, or reports why it cannot be one.
fn day(
    written: &Spanned<String>,
    nations: Nations,
    file: &HolidaysFile,
    before: &[Civil],
    report: &mut Report<'_>,
) -> Option<Civil> {
    let text = written.get_ref();
    let mut wrong = |what: String, write: &str| {
        report.add(written.span(), what, write);
        None
    };
    let Some(day) = Civil::parse(text) else {
        return wrong(
            format!("`{text}` is not a date"),
            "Write year, month and day, such as \"2026-12-25\"",
        );
    };
    let BankHolidays { first, last, list } = &file.0;
    if !(i32::from(*first)..=i32::from(*last)).contains(&day.year()) {
        return wrong(
            format!("`{text}` is in none of the years in `years`"),
            "Correct the day, or add its year and all its other days",
        );
    }
    if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
        return wrong(
            format!("`{text}` is a Saturday or a Sunday"),
            "Write the day on which its substitute is kept",
        );
    }
    let twice = |other: &BankHoliday| {
        other.nations.both(nations) != Nations::NONE && other.days.contains(&day)
    };
    if before.contains(&day) || list.iter().any(twice) {
        return wrong(
            format!("`{text}` is already a bank holiday there"),
            "Remove one of the two, or correct it",
        );
    }
    Some(day)
}

/// Checks that no nation lacks its days in one of the years.
fn complete(file: &HolidaysFile, years: &Spanned<Vec<u16>>, report: &mut Report<'_>) {
    for year in years.get_ref() {
        for key in Nations::KEYS {
            let nation = Nations::named(key).unwrap_or(Nations::NONE);
            let having = file
                .0
                .list
                .iter()
                .filter(|one| one.nations.both(nation) == nation);
            let days = having.flat_map(|one| &one.days);
            let count = days.filter(|day| day.year() == i32::from(*year)).count();
            if count < FEWEST {
                report.add(
                    years.span(),
                    format!("has {count} bank holidays for {key} in {year}, and every nation has at least {FEWEST}"),
                    "Write the others too, or remove the year",
                );
            }
        }
    }
}

impl HolidaysFile {
    /// Returns the bank holidays in one language.
    pub fn in_language(&self, language: &Language) -> BankHolidays {
        let mut all = self.0.clone();
        for holiday in &mut all.list {
            holiday.name = language.plain(&holiday.name).unwrap_or_default().to_owned();
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use content::DayKind;

    use super::*;
    use crate::language::REFERENCE;
    use crate::today::today;

    fn project() -> BankHolidays {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut problems = Problems::default();
        let root = Files::of_project(&root);
        let reference = Language::read(&root, REFERENCE, today(), &mut problems);
        let file = read(&root, &reference, today(), &mut problems).unwrap();
        assert!(problems.is_empty(), "{problems}");
        file.in_language(&reference)
    }

    fn date(year: i32, month: u8, day: u8) -> Civil {
        Civil::new(year, month, day).unwrap()
    }

    fn later(day: Civil, days: i64) -> Civil {
        Civil::from_days(day.days() + days)
    }

    /// Easter Sunday, as the Calendar (New Style) Act 1750 has it; Meeus' way to compute it.
    fn easter(year: i32) -> Civil {
        let (a, b, c) = (year % 19, year / 100, year % 100);
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
        date(
            year,
            u8::try_from(n / 31).unwrap(),
            u8::try_from(n % 31 + 1).unwrap(),
        )
    }

    /// The first Monday from this day on.
    fn monday(day: Civil) -> Civil {
        later(day, (7 - i64::from(day.weekday().index())) % 7)
    }

    /// This day, or the next one that is neither at the weekend nor taken.
    fn kept(day: Civil, taken: &BTreeSet<Civil>) -> Civil {
        let free = |day: &Civil| day.weekday().index() < 5 && !taken.contains(day);
        (0..7).map(|n| later(day, n)).find(free).unwrap()
    }

    /// The bank holidays of a nation by the rules: the Banking and Financial Dealings Act 1971 with its Schedule, New
    /// Year's Day and the first Monday in May, which are proclaimed each year, Good Friday and Christmas Day by common
    /// law, and the St Andrew's Day Bank Holiday (Scotland) Act 2007.
    fn by_rule(year: i32, nation: &str) -> BTreeSet<Civil> {
        let mut all = BTreeSet::new();
        let mut on = |month, day| {
            let day = kept(date(year, month, day), &all);
            all.insert(day);
        };
        on(1, 1);
        match nation {
            "scotland" => [(1, 2), (11, 30)].iter().for_each(|&(m, d)| on(m, d)),
            "northern-ireland" => [(3, 17), (7, 12)].iter().for_each(|&(m, d)| on(m, d)),
            _ => {}
        }
        on(12, 25);
        on(12, 26);
        let sunday = easter(year);
        all.extend([
            later(sunday, -2),
            monday(date(year, 5, 1)),
            monday(date(year, 5, 25)),
        ]);
        match nation {
            "scotland" => all.extend([monday(date(year, 8, 1))]),
            _ => all.extend([later(sunday, 1), monday(date(year, 8, 25))]),
        }
        all
    }

    #[test]
    fn days_follow_from_the_rules_and_one_was_added() {
        let known = project();
        let mut added = Vec::new();
        for year in known.first..=known.last {
            for key in Nations::KEYS {
                let nation = Nations::named(key).unwrap();
                let rule = by_rule(year.into(), key);
                let begun = date(year.into(), 1, 1);
                let written: BTreeSet<Civil> = (0..366)
                    .map(|n| later(begun, n))
                    .filter(|day| day.year() == i32::from(year))
                    .filter(|day| known.kind(*day, nation) != DayKind::Ordinary)
                    .collect();
                assert_eq!(rule.difference(&written).next(), None, "{key} {year}");
                added.extend(written.difference(&rule).map(|day| (key, *day)));
            }
        }
        assert_eq!(added, [("scotland", date(2026, 6, 15))]);
        assert_eq!(easter(2026), date(2026, 4, 5));
        assert_eq!(easter(2028), date(2028, 4, 16));
    }
}
