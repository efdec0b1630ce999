//! Everything that editors wrote, read and checked together.

use content::{Briefing, Civil, Message, Word};

use crate::about::Part;
use crate::area::{self, AreaFile};
use crate::catalogue::{self, RawCatalogue};
use crate::changed;
use crate::facts::{self, Claim};
use crate::files::Files;
use crate::finder::{self, RawFinder};
use crate::holidays::{self, HolidaysFile};
use crate::host::{self, Host};
use crate::language::{self, Language, REFERENCE};
use crate::needed::needed;
use crate::problem::Problems;
use crate::service::Places;
use crate::source::{self, Source};

/// What editors wrote.
#[derive(Clone, Debug)]
pub struct Content {
    /// The host's settings.
    pub host: Host,
    /// The language that all others are compared with.
    pub reference: Language,
    /// The host's languages, the default first.
    pub languages: Vec<Language>,
    /// The languages of which only the essentials are published. What they lack is there in the reference language.
    pub essentials: Vec<Language>,
    /// The plan's catalogue.
    pub catalogue: RawCatalogue,
    /// The situations that users can choose when looking for a number.
    pub finder: RawFinder,
    /// The bank holidays that are published.
    pub holidays: HolidaysFile,
    /// What the texts claim, with sources.
    pub facts: Vec<Claim>,
    /// All areas with a file, the host's first and in its order.
    pub areas: Vec<AreaFile>,
    /// The host's later changes as published; already applied to the areas.
    pub numbers: Option<Vec<u8>>,
}

impl Content {
    /// Reads everything. Files that cannot be read are reported as problems; the rest is still checked.
    pub fn read(project: &Files, today: Civil, problems: &mut Problems) -> Option<Self> {
        let reference = Language::read(project, REFERENCE, today, problems);
        words(&reference, problems);
        let before = problems.list().len();
        let mut areas = areas(project, &reference, today, problems);
        // If an area has a problem, sections would be blamed for naming its services.
        let services = (problems.list().len() == before)
            .then(|| areas.iter().flat_map(AreaFile::ids).collect());
        let catalogue = catalogue::read(project, &reference, services.as_ref(), problems);
        let finder = finder::read(project, &reference, services.as_ref(), problems);
        let holidays = holidays::read(project, &reference, today, problems);
        let facts = facts::read(project, &reference, today, problems);
        let files = project.list(area::FOLDER, ".toml");
        let keys: Vec<String> = files
            .iter()
            .map(|name| source::stem(name).to_owned())
            .collect();
        let host = Source::read(project, host::FILE, problems).and_then(|source| {
            let known = host::Known {
                areas: &keys,
                languages: &language::codes(project),
                today,
            };
            host::read(&source, &known, problems)
        })?;
        let languages = languages(project, &host, &reference, today, problems);
        let essentials = essentials(project, &host, &reference, today, problems);
        let order = |key: &String| {
            host.areas
                .iter()
                .position(|area| area == key)
                .unwrap_or(usize::MAX)
        };
        areas.sort_by_key(|area| order(&area.key));
        let mut content = Self {
            reference,
            languages,
            essentials,
            catalogue: catalogue?,
            finder: finder?,
            holidays: holidays?,
            facts,
            areas,
            host,
            numbers: None,
        };
        let language = content.languages.first().unwrap_or(&content.reference);
        let briefing = content.briefing(language);
        let (areas, host) = (&mut content.areas, &mut content.host);
        content.numbers = changed::apply(project, areas, host, &briefing, today, problems);
        Some(content)
    }

    /// Returns the areas that the host offers.
    pub fn offered(&self) -> impl Iterator<Item = &AreaFile> {
        self.areas
            .iter()
            .filter(|area| self.host.areas.contains(&area.key))
    }

    /// Returns the briefing, which explains mistakes in the host's later changes in this language.
    pub fn briefing(&self, language: &Language) -> Briefing {
        let message = |id: &str| match language.messages.get(id) {
            Some(placed) => placed.message.clone(),
            None => Message::Plain(id.to_owned()),
        };
        Briefing {
            language: language.code.clone(),
            messages: Briefing::messages().map(|(id, _)| message(id)).collect(),
            areas: self
                .offered()
                .map(|area| area.in_language(language))
                .collect(),
        }
    }
}

fn areas(
    project: &Files,
    reference: &Language,
    today: Civil,
    problems: &mut Problems,
) -> Vec<AreaFile> {
    let mut places = Places::new();
    let mut areas = Vec::new();
    let files = project.list(area::FOLDER, ".toml");
    for name in &files {
        if let Some(source) = Source::read(project, name, problems) {
            areas.extend(area::read(&source, reference, today, &mut places, problems));
        }
    }
    // If a file could not be read, others would be blamed for naming it.
    if areas.len() == files.len() {
        area::around(&areas, problems);
    }
    areas
}

fn languages(
    project: &Files,
    host: &Host,
    reference: &Language,
    today: Civil,
    problems: &mut Problems,
) -> Vec<Language> {
    let mut languages = Vec::new();
    for code in &host.languages {
        if code == REFERENCE {
            languages.push(reference.clone());
            continue;
        }
        let language = Language::read(project, code, today, problems);
        if !language.messages.is_empty() {
            language.compare(reference, Part::Whole, problems);
        }
        if language
            .about
            .as_ref()
            .is_some_and(|about| about.part != Part::Whole)
        {
            problems.add(
                host::FILE,
                None,
                format!(
                    "has `{code}` under `languages`, of which only the essentials are translated"
                ),
                "Write it under `essentials` instead",
            );
        }
        allowed(project, host, &language, problems);
        languages.push(language);
    }
    languages
}

fn essentials(
    project: &Files,
    host: &Host,
    reference: &Language,
    today: Civil,
    problems: &mut Problems,
) -> Vec<Language> {
    let read = host.essentials.iter().map(|code| {
        let language = Language::read(project, code, today, problems);
        language.compare(reference, Part::Essentials, problems);
        allowed(project, host, &language, problems);
        language.filled_from(reference)
    });
    read.collect()
}

/// Reports a translation that nobody who speaks the language has read, unless the host says that such may be published.
fn allowed(project: &Files, host: &Host, language: &Language, problems: &mut Problems) {
    let is_unread = language.about.as_ref().is_some_and(|about| !about.is_read);
    if is_unread && !host.unread_translations {
        // The line that names it, not the one that may be missing.
        let names = |line: &str| {
            let lists = ["languages", "essentials"];
            lists.iter().any(|list| line.starts_with(list))
                && line.contains(&format!("\"{}\"", language.code))
        };
        let text = project.get(host::FILE).ok().flatten().unwrap_or_default();
        let text = String::from_utf8_lossy(text);
        problems.add(
            host::FILE,
            text.lines().position(names).map(|at| at + 1),
            format!("publishes `{}`, which nobody who speaks it has read", language.code),
            "Ask someone who speaks it to read it and write who that was into its language.toml, leave it out, or say that unread translations may be published (unread_translations = true): their pages say so",
        );
    }
}

/// Checks the messages that the guide itself needs.
fn words(reference: &Language, problems: &mut Problems) {
    if !reference.messages.is_empty() {
        let texts = Word::ALL.iter().map(|(id, places)| (*id, *places));
        needed(
            reference,
            "the wording of times, dates and services",
            texts,
            problems,
        );
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use content::{Days, Hours, Opening, Status, Weekday};
    use jiff::{Timestamp, tz::TimeZone};

    use super::*;
    use crate::today::today;

    /// Returns whether these hours include this minute of this day of the week, in local time.
    fn has(openings: &[Opening], day: usize, minute: u16) -> bool {
        let on = |days: Days, day: usize| days.has(Weekday::ALL[day % 7]);
        openings.iter().any(|one| {
            (on(one.days, day) && (one.from..one.to).contains(&minute))
                // An opening that began the day before and continues after midnight.
                || (on(one.days, day + 6) && (one.from..one.to).contains(&(minute + 1440)))
        })
    }

    #[test]
    fn only_texts_to_999_need_registering() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let content =
            Content::read(&Files::of_project(&root), today(), &mut Problems::default()).unwrap();
        let services = content.areas.iter().flat_map(|area| &area.services);
        let (mut with, mut without) = (Vec::new(), 0);
        for service in services.filter(|service| service.text.is_some()) {
            match service.texts_need_registering() {
                true => with.push(service.id.as_str()),
                false => without += 1,
            }
        }
        assert_eq!(with, ["police-999"]);
        assert!(without > 0, "no other service takes texts");
    }

    #[test]
    fn service_hours_match_a_time_zone_library() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut problems = Problems::default();
        let content = Content::read(&Files::of_project(&root), today(), &mut problems).unwrap();
        let london = TimeZone::get("Europe/London").unwrap();
        let begun: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let services = content.areas.iter().flat_map(|area| &area.services);
        let all = services.flat_map(|service| {
            let more = [service.chat_hours.as_ref(), service.bsl_hours.as_ref()];
            let hours = std::iter::once(&service.hours).chain(more.into_iter().flatten());
            hours.map(|hours| (service.id.as_str(), hours))
        });
        let (mut tried, mut timed) = (0, 0);
        for (id, hours) in all {
            tried += 1;
            let openings = match hours {
                Hours::Times(openings) => openings,
                Hours::Always => {
                    assert_eq!(hours.status(begun.as_millisecond()), Status::OpenAlways);
                    continue;
                }
                Hours::Unknown => {
                    assert_eq!(hours.status(begun.as_millisecond()), Status::Unknown);
                    continue;
                }
            };
            timed += 1;
            // Every quarter of an hour for 366 days, which include both clock changes.
            for quarter in 0..366 * 96 {
                let ms = begun.as_millisecond() + quarter * 900_000;
                let wall = Timestamp::from_millisecond(ms)
                    .unwrap()
                    .to_zoned(london.clone());
                let day = usize::try_from(wall.weekday().to_monday_zero_offset()).unwrap();
                let minute = u16::try_from(i32::from(wall.hour()) * 60 + i32::from(wall.minute()));
                let open = matches!(hours.status(ms), Status::Open { .. } | Status::OpenAlways);
                assert_eq!(open, has(openings, day, minute.unwrap()), "{id}, {wall}");
            }
        }
        assert!(
            tried >= 20 && timed >= 7,
            "{tried} services, {timed} with times"
        );
    }
}
