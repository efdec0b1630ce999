//! content/<language>/language.toml: what a language is called, how much of the site is in it, and who has read it.

use content::Civil;
use serde::Deserialize;
use toml::Spanned;

use crate::files::Files;
use crate::problem::Problems;
use crate::source::Source;
use crate::tables::{self, Report};

/// The file's name, in a language's folder.
pub const FILE: &str = "language.toml";

/// How much of the site is in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// All of it.
    Whole,
    /// What somebody in danger needs first, on a page without scripts: the way out, 999, the numbers, leaving, and
    /// someone to talk to.
    Essentials,
}

/// Who made a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Made {
    /// The people who write the English, in English.
    Editors,
    /// A translator.
    Translator,
    /// A machine.
    Machine,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: Spanned<String>,
    english: Spanned<String>,
    part: Part,
    made: Made,
    #[serde(default)]
    read: Vec<RawRead>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRead {
    by: Spanned<String>,
    day: Spanned<String>,
}

/// A language, described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name in itself.
    pub name: String,
    /// Its name in English, which people say on the telephone to be understood.
    pub english: String,
    /// How much is in it.
    pub part: Part,
    /// Who made it.
    pub made: Made,
    /// Whether somebody who speaks it has read it.
    pub is_read: bool,
}

impl About {
    /// Reads a language's file.
    pub fn read(
        project: &Files,
        code: &str,
        today: Civil,
        problems: &mut Problems,
    ) -> Option<Self> {
        let source = Source::read(project, &format!("content/{code}/{FILE}"), problems)?;
        let raw: Raw = tables::read(&source, problems)?;
        let mut report = Report {
            source: &source,
            problems,
        };
        for (text, what) in [(&raw.name, "name"), (&raw.english, "English name")] {
            if text.get_ref().trim().is_empty() {
                report.add(
                    text.span(),
                    format!("has no {what}"),
                    "Write it between the quotes",
                );
            }
        }
        for read in &raw.read {
            if read.by.get_ref().trim().is_empty() {
                report.add(
                    read.by.span(),
                    "does not say who has read it",
                    "Write the name of a person or a service, such as by = \"Ashiana Network\"",
                );
            }
            if Civil::parse(read.day.get_ref()).is_none_or(|day| day > today) {
                report.add(
                    read.day.span(),
                    format!("has the day `{}`", read.day.get_ref()),
                    "Write the day on which it was read, such as day = \"2026-11-30\"",
                );
            }
        }
        Some(Self {
            name: raw.name.into_inner(),
            english: raw.english.into_inner(),
            part: raw.part,
            made: raw.made,
            is_read: raw.made == Made::Editors || !raw.read.is_empty(),
        })
    }
}
