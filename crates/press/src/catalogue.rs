//! content/catalogue.toml: what the plan offers, without any language.

use std::collections::BTreeMap;

use guide::{Catalogue, Entry, Group, Section};
use serde::Deserialize;
use toml::Spanned;

use crate::language::Language;
use crate::problem::Problems;
use crate::source::Source;
use crate::tables::{self, Report};

/// Where it stands.
pub const FILE: &str = "content/catalogue.toml";

/// The file as it is written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCatalogue {
    section: Vec<RawSection>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSection {
    id: Spanned<u16>,
    key: Spanned<String>,
    title: Spanned<String>,
    icon: Option<String>,
    #[serde(default)]
    group: Vec<RawGroup>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawGroup {
    title: Spanned<String>,
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
}

/// Reads and checks the file.
pub fn read(
    source: &Source,
    reference: &Language,
    problems: &mut Problems,
) -> Option<RawCatalogue> {
    let raw: RawCatalogue = tables::read(source, problems)?;
    let mut report = Report { source, problems };
    let mut sections: BTreeMap<u16, &str> = BTreeMap::new();
    let mut keys: BTreeMap<&str, u16> = BTreeMap::new();
    let mut entries: BTreeMap<u16, &RawEntry> = BTreeMap::new();
    for section in &raw.section {
        let (id, key) = (*section.id.get_ref(), section.key.get_ref().as_str());
        if let Some(other) = sections.insert(id, key) {
            report.add(
                section.id.span(),
                format!("section {id} is already `{other}`"),
                "Give this section an id that no section ever had",
            );
        }
        if keys.insert(key, id).is_some() {
            report.add(
                section.key.span(),
                format!("the key `{key}` is used twice"),
                "Give this section another key",
            );
        }
        if !guide::ids::is_kebab(key) {
            report.add(
                section.key.span(),
                format!("the key `{key}` is not in small letters with hyphens"),
                "Write for instance \"get-ready\"",
            );
        }
        report.message(section.title.span(), section.title.get_ref(), reference);
        for group in &section.group {
            report.message(group.title.span(), group.title.get_ref(), reference);
            for entry in &group.entry {
                check_entry(entry, id, &entries, reference, &mut report);
                entries.entry(*entry.id.get_ref()).or_insert(entry);
            }
        }
    }
    Some(raw)
}

fn check_entry(
    entry: &RawEntry,
    section: u16,
    before: &BTreeMap<u16, &RawEntry>,
    reference: &Language,
    report: &mut Report<'_>,
) {
    let id = *entry.id.get_ref();
    if let Some(other) = before.get(&id) {
        let line = report.source.line(other.id.span().start);
        let what = if other.retired || entry.retired {
            format!(
                "the id {id} is used again, but one of the two is retired (the other is in line {line}); kept plans would show the wrong words"
            )
        } else {
            format!("the id {id} is already used in line {line}")
        };
        report.add(
            entry.id.span(),
            what,
            "Give the newer entry an id that was never used",
        );
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
    /// The catalogue in one language; checked before, so that every text is there.
    pub fn in_language(&self, language: &Language) -> Catalogue {
        let text = |id: &str| language.plain(id).unwrap_or_default().to_owned();
        let spanned = |id: &Spanned<String>| text(id.get_ref());
        let sections = self.section.iter().map(|section| {
            let key = section.key.get_ref();
            let own = |what: &str| language.plain(&format!("{key}-{what}")).map(str::to_owned);
            Section {
                id: *section.id.get_ref(),
                key: key.clone(),
                title: spanned(&section.title),
                icon: section.icon.clone(),
                intro: own("intro"),
                already: own("already"),
                caution: own("caution"),
                groups: section
                    .group
                    .iter()
                    .map(|group| Group {
                        title: spanned(&group.title),
                        entries: group
                            .entry
                            .iter()
                            .map(|entry| Entry {
                                id: *entry.id.get_ref(),
                                text: spanned(&entry.text),
                                hint: entry.hint.as_ref().map(spanned),
                                worse: entry.worse.as_ref().map(spanned),
                                quick: entry.quick,
                                retired: entry.retired,
                            })
                            .collect(),
                    })
                    .collect(),
            }
        });
        Catalogue {
            sections: sections.collect(),
        }
    }
}
