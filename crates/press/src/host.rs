//! host.toml: what a host may set.

use serde::{Deserialize, Serialize};
use toml::Spanned;

use crate::language::REFERENCE;
use crate::number;
use crate::problem::Problems;
use crate::source::Source;
use crate::tables::{self, Report};

/// Where it stands.
pub const FILE: &str = "host.toml";

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHost {
    name: Spanned<String>,
    exit_pages: Spanned<Vec<RawExit>>,
    areas: Spanned<Vec<Spanned<String>>>,
    languages: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    quiet_front_page: bool,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExit {
    name: Spanned<String>,
    url: Spanned<String>,
}

/// What the host has set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// The name on the page, and its only title.
    pub name: String,
    /// Where the exit may lead; the first is the default.
    pub exit_pages: Vec<ExitPage>,
    /// The areas, in the order of the host.
    pub areas: Vec<String>,
    /// The languages; the first is the default.
    pub languages: Vec<String>,
    /// Whether each fresh visit starts at the cover.
    pub quiet_front_page: bool,
}

/// A page that the exit leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExitPage {
    /// Its name, to choose by.
    pub name: String,
    /// Its address.
    pub url: String,
}

/// Reads and checks the file. `area_keys` are the areas that there are files for.
pub fn read(source: &Source, area_keys: &[String], problems: &mut Problems) -> Option<Host> {
    let raw: RawHost = tables::read(source, problems)?;
    let mut report = Report { source, problems };
    if raw.name.get_ref().trim().is_empty() {
        report.add(
            raw.name.span(),
            "has no name",
            "Write a name that says nothing about abuse",
        );
    }
    if raw.exit_pages.get_ref().is_empty() {
        report.add(raw.exit_pages.span(), "has no exit page", "Write at least one, such as { name = \"Weather\", url = \"https://www.bbc.co.uk/weather\" }");
    }
    for page in raw.exit_pages.get_ref() {
        if page.name.get_ref().trim().is_empty() {
            report.add(
                page.name.span(),
                "has an exit page without a name",
                "Write the name by which a person chooses it",
            );
        }
        if let Some(write) = number::web_problem(page.url.get_ref()) {
            report.add(
                page.url.span(),
                format!("has the exit page `{}`", page.url.get_ref()),
                write,
            );
        }
    }
    let areas = once(&raw.areas, "areas", &mut report);
    for area in raw.areas.get_ref() {
        if !area_keys.contains(area.get_ref()) {
            report.add(
                area.span(),
                format!("has the area `{}`, which has no file", area.get_ref()),
                format!(
                    "Write content/areas/{}.toml, or use one of these: {}",
                    area.get_ref(),
                    area_keys.join(", ")
                ),
            );
        }
    }
    let languages = once(&raw.languages, "languages", &mut report);
    for language in raw.languages.get_ref() {
        if !guide::ids::is_kebab(language.get_ref()) {
            report.add(
                language.span(),
                format!("has the language `{}`", language.get_ref()),
                format!("Write the name of a folder in content/, such as \"{REFERENCE}\""),
            );
        }
    }
    Some(Host {
        name: raw.name.into_inner(),
        exit_pages: raw
            .exit_pages
            .into_inner()
            .into_iter()
            .map(|page| ExitPage {
                name: page.name.into_inner(),
                url: page.url.into_inner(),
            })
            .collect(),
        areas,
        languages,
        quiet_front_page: raw.quiet_front_page,
    })
}

fn once(list: &Spanned<Vec<Spanned<String>>>, name: &str, report: &mut Report<'_>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for item in list.get_ref() {
        if out.contains(item.get_ref()) {
            report.add(
                item.span(),
                format!("has `{}` twice in `{name}`", item.get_ref()),
                "Take one of the two out",
            );
        } else {
            out.push(item.get_ref().clone());
        }
    }
    if out.is_empty() {
        report.add(
            list.span(),
            format!("has no `{name}`"),
            "Write at least one",
        );
    }
    out
}
