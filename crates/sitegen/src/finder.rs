//! content/finder.toml: the situations that users can choose when looking for a number.

use std::collections::BTreeSet;

use content::Situation;
use serde::Deserialize;
use toml::Spanned;

use crate::files::Files;
use crate::language::Language;
use crate::problem::Problems;
use crate::source::Source;
use crate::tables::{self, Report};

/// The file's path.
pub const FILE: &str = "content/finder.toml";

/// The file as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawFinder {
    situation: Vec<RawSituation>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSituation {
    key: Spanned<String>,
    services: Vec<Spanned<String>>,
}

/// Reads and checks the file. `services` are the ids of all areas' services, if known.
pub fn read(
    project: &Files,
    reference: &Language,
    services: Option<&BTreeSet<&str>>,
    problems: &mut Problems,
) -> Option<RawFinder> {
    let source = Source::read(project, FILE, problems)?;
    let raw: RawFinder = tables::read(&source, problems)?;
    let mut report = Report {
        source: &source,
        problems,
    };
    let mut keys = BTreeSet::new();
    for situation in &raw.situation {
        let (key, span) = (situation.key.get_ref(), situation.key.span());
        if !keys.insert(key) {
            let what = format!("the key `{key}` is used twice");
            report.add(span.clone(), what, "Give this one another key");
        }
        report.message(span, &id(key), reference);
        for service in &situation.services {
            report.service(service, services);
        }
    }
    Some(raw)
}

fn id(key: &str) -> String {
    format!("situation-{key}")
}

impl RawFinder {
    /// Returns the situations in one language that have at least one of the `shown` services.
    pub fn in_language(&self, language: &Language, shown: &BTreeSet<&str>) -> Vec<Situation> {
        let text = |id: &str| language.plain(id).map(str::to_owned);
        let situations = self.situation.iter().map(|raw| {
            let id = id(raw.key.get_ref());
            let services = raw.services.iter().map(Spanned::get_ref);
            Situation {
                key: raw.key.get_ref().clone(),
                text: text(&id).unwrap_or_default(),
                note: text(&format!("{id}-note")),
                services: services
                    .filter(|id| shown.contains(id.as_str()))
                    .cloned()
                    .collect(),
            }
        });
        situations
            .filter(|situation| !situation.services.is_empty())
            .collect()
    }
}
