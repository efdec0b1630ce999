//! content/catalogue.toml, the plan's table of contents, and content/plan/*.toml, a file for each section: what the
//! plan offers, without the texts of any language.

use std::collections::{BTreeMap, BTreeSet};

use content::{Catalogue, Chapter, Entry, Group, Section};
use serde::Deserialize;
use toml::Spanned;

use crate::files::Files;
use crate::language::Language;
use crate::problem::Problems;
use crate::source::{self, Source};
use crate::tables::{self, Report};

/// The table of contents.
pub const FILE: &str = "content/catalogue.toml";
/// The folder of the sections.
const FOLDER: &str = "content/plan";
/// Who lists can be for, other than the user.
const WHOSE: [&str; 2] = ["child", "pet"];

/// The table of contents as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContents {
    chapter: Vec<RawChapter>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChapter {
    title: Spanned<String>,
    sections: Vec<Spanned<String>>,
}

/// A section's file as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: Spanned<u16>,
    icon: Option<String>,
    #[serde(default)]
    some: bool,
    #[serde(default)]
    ask: Vec<Spanned<String>>,
    #[serde(default)]
    group: Vec<RawGroup>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    title: Spanned<String>,
    whose: Option<Spanned<String>>,
    #[serde(default)]
    entry: Vec<RawEntry>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawEntry {
    id: Spanned<u16>,
    text: Spanned<String>,
    hint: Option<Spanned<String>>,
    worse: Option<Spanned<String>>,
    #[serde(default)]
    quick: bool,
    #[serde(default)]
    retired: bool,
    #[serde(default)]
    ask: Vec<Spanned<String>>,
}

/// The catalogue as written: chapters, and the sections of each in order.
#[derive(Clone, Debug)]
pub struct RawCatalogue {
    chapters: Vec<(RawChapter, Vec<(String, RawSection)>)>,
}

/// Where an id was used first.
struct Used {
    place: String,
    retired: bool,
}

/// Reads and checks all files. `services` are the ids of all areas' services, if known.
pub fn read(
    project: &Files,
    reference: &Language,
    services: Option<&BTreeSet<&str>>,
    problems: &mut Problems,
) -> Option<RawCatalogue> {
    let contents = Source::read(project, FILE, problems)?;
    let raw: RawContents = tables::read(&contents, problems)?;
    let mut files = sections(project, reference, services, problems)?;
    let mut report = Report {
        source: &contents,
        problems,
    };
    let mut chapters = Vec::new();
    for chapter in raw.chapter {
        report.message(chapter.title.span(), chapter.title.get_ref(), reference);
        let mut sections = Vec::new();
        for name in &chapter.sections {
            match files.remove_entry(name.get_ref()) {
                Some(section) => sections.push(section),
                None => report.add(
                    name.span(),
                    format!(
                        "names the section `{}`, which has no file, or is named twice",
                        name.get_ref()
                    ),
                    format!("Write {FOLDER}/{}.toml, or remove it", name.get_ref()),
                ),
            }
        }
        chapters.push((chapter, sections));
    }
    for left in files.keys() {
        let what = "is in no chapter, so users would not find it";
        let write = format!("Add \"{left}\" to the sections of a chapter in {FILE}");
        report
            .problems
            .add(&format!("{FOLDER}/{left}.toml"), None, what, write);
    }
    Some(RawCatalogue { chapters })
}

/// Reads the section files, by name. `None` if one cannot be read, so that no other file is blamed for it.
fn sections(
    project: &Files,
    reference: &Language,
    services: Option<&BTreeSet<&str>>,
    problems: &mut Problems,
) -> Option<BTreeMap<String, RawSection>> {
    let mut files = BTreeMap::new();
    let mut whole = true;
    let mut numbers: BTreeMap<u16, String> = BTreeMap::new();
    let mut ids: BTreeMap<u16, Used> = BTreeMap::new();
    for file in project.list(FOLDER, ".toml") {
        let read = Source::read(project, &file, problems);
        let raw = read
            .as_ref()
            .and_then(|source| tables::read::<RawSection>(source, problems));
        let Some((source, section)) = read.as_ref().zip(raw) else {
            whole = false;
            continue;
        };
        let key = source::stem(&file).to_owned();
        let mut report = Report { source, problems };
        if !content::ids::is_kebab(&key) {
            report.add(
                0..0,
                "the file's name is not in small letters with hyphens",
                "Rename it, for instance to get-ready.toml",
            );
        }
        let id = *section.id.get_ref();
        if let Some(other) = numbers.insert(id, key.clone()) {
            report.add(
                section.id.span(),
                format!("section {id} is already `{other}`"),
                "Give this section an id that no section has ever had",
            );
        }
        report.message(0..0, &title(&key), reference);
        for service in &section.ask {
            report.service(service, services);
        }
        for group in &section.group {
            report.message(group.title.span(), group.title.get_ref(), reference);
            if let Some(whose) = &group.whose
                && !WHOSE.contains(&whose.get_ref().as_str())
            {
                let what = format!(
                    "`{}` is not something that a list can be for",
                    whose.get_ref()
                );
                report.add(whose.span(), what, "Write \"child\" or \"pet\"");
            }
            for entry in &group.entry {
                for service in &entry.ask {
                    report.service(service, services);
                }
                check_entry(entry, id, &mut ids, reference, &mut report);
            }
        }
        files.insert(key, section);
    }
    whole.then_some(files)
}

fn title(section: &str) -> String {
    format!("section-{section}")
}

fn check_entry(
    entry: &RawEntry,
    section: u16,
    used: &mut BTreeMap<u16, Used>,
    reference: &Language,
    report: &mut Report<'_>,
) {
    let id = *entry.id.get_ref();
    let line = report.source.line(entry.id.span().start);
    let own = Used {
        place: format!("{}:{line}", report.source.name),
        retired: entry.retired,
    };
    match used.get(&id) {
        Some(other) => {
            let place = &other.place;
            let what = if other.retired || entry.retired {
                format!(
                    "the id {id} is used again, but one of the two is retired (the other is in {place}); saved plans would show the wrong words"
                )
            } else {
                format!("the id {id} is already used in {place}")
            };
            report.add(
                entry.id.span(),
                what,
                "Give the newer entry an id that was never used",
            );
        }
        None => {
            used.insert(id, own);
        }
    }
    if id / 100 != section || id.is_multiple_of(100) {
        let write = format!(
            "Use an id from {} to {}",
            u32::from(section) * 100 + 1,
            u32::from(section) * 100 + 99
        );
        report.add(
            entry.id.span(),
            format!("the id {id} does not belong to section {section}"),
            write,
        );
    }
    for text in [Some(&entry.text), entry.hint.as_ref(), entry.worse.as_ref()]
        .into_iter()
        .flatten()
    {
        report.message(text.span(), text.get_ref(), reference);
    }
}

impl RawCatalogue {
    /// Returns the catalogue in one language; already checked, so every text exists.
    pub fn in_language(&self, language: &Language) -> Catalogue {
        let text = |id: &str| language.plain(id).unwrap_or_default().to_owned();
        let chapters = self.chapters.iter().map(|(chapter, sections)| Chapter {
            title: text(chapter.title.get_ref()),
            sections: sections
                .iter()
                .map(|(key, section)| section.in_language(key, language))
                .collect(),
        });
        Catalogue {
            chapters: chapters.collect(),
        }
    }
}

impl RawSection {
    fn in_language(&self, key: &str, language: &Language) -> Section {
        let text = |id: &str| language.plain(id).unwrap_or_default().to_owned();
        let spanned = |id: &Spanned<String>| text(id.get_ref());
        let own = |what: &str| language.plain(&format!("{key}-{what}")).map(str::to_owned);
        let entry = |entry: &RawEntry| Entry {
            id: *entry.id.get_ref(),
            text: spanned(&entry.text),
            hint: entry.hint.as_ref().map(spanned),
            worse: entry.worse.as_ref().map(spanned),
            quick: entry.quick,
            retired: entry.retired,
            ask: entry.ask.iter().map(|id| id.get_ref().clone()).collect(),
        };
        Section {
            id: *self.id.get_ref(),
            key: key.to_owned(),
            title: text(&title(key)),
            icon: self.icon.clone(),
            some: self.some,
            offer: own("offer"),
            intro: own("intro"),
            already: own("already"),
            caution: own("caution"),
            questions: own("together"),
            asks: own("ask"),
            ask: self.ask.iter().map(|id| id.get_ref().clone()).collect(),
            groups: self
                .group
                .iter()
                .map(|group| Group {
                    title: spanned(&group.title),
                    whose: group.whose.as_ref().map(|whose| whose.get_ref().clone()),
                    entries: group.entry.iter().map(entry).collect(),
                })
                .collect(),
        }
    }
}
