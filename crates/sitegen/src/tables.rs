//! TOML files, with the lines of their contents.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;

use crate::language::Language;
use crate::problem::Problems;
use crate::source::Source;

/// Deserialises the file, or reports what does not fit.
pub fn read<T: DeserializeOwned>(source: &Source, problems: &mut Problems) -> Option<T> {
    match toml::from_str(&source.text) {
        Ok(value) => Some(value),
        Err(error) => {
            blame(source, &error, problems);
            None
        }
    }
}

/// Reports what does not fit, in the TOML parser's own words.
pub fn blame(source: &Source, error: &toml::de::Error, problems: &mut Problems) {
    let line = error.span().map(|span| source.line(span.start));
    problems.add(
        &source.name,
        line,
        error.message().trim().replace('\n', "; "),
        remedy(error.message()),
    );
}

fn remedy(message: &str) -> String {
    let quoted = message.split('`').nth(1).unwrap_or("it");
    if message.starts_with("missing field") {
        format!("Write a line `{quoted} = …` in this part; the other files in the folder show how")
    } else if message.starts_with("unknown field") {
        format!("Remove `{quoted}`, or use one of the names listed")
    } else if message.starts_with("duplicate") {
        "Remove one of the two lines".to_owned()
    } else if message.starts_with("invalid type") {
        "Write it like the other entries in the file: words in \"quotes\", several in [\"brackets\"], true or false without".to_owned()
    } else {
        "Write it like the lines above: words are in \"quotes\", and a part begins with its name in brackets".to_owned()
    }
}

/// Adds problems of one file, by their location in it.
pub struct Report<'a> {
    pub source: &'a Source,
    pub problems: &'a mut Problems,
}

impl Report<'_> {
    pub fn add(&mut self, span: Range<usize>, what: impl Into<String>, write: impl Into<String>) {
        self.problems.add(
            &self.source.name,
            Some(self.source.line(span.start)),
            what,
            write,
        );
    }

    /// Checks that an area has this service, if the services are known.
    pub fn service(&mut self, id: &Spanned<String>, known: Option<&BTreeSet<&str>>) {
        if known.is_some_and(|known| !known.contains(id.get_ref().as_str())) {
            self.add(
                id.span(),
                format!("names the service `{}`, which no area has", id.get_ref()),
                "Write the id of a service in content/areas, or remove it",
            );
        }
    }

    /// Checks that a message exists and has no placeholders.
    pub fn message(&mut self, span: Range<usize>, id: &str, reference: &Language) {
        let folder = &reference.code;
        match reference.messages.get(id) {
            None => self.add(span, format!("names the text `{id}`, which does not exist"), format!("Write `{id} = ` and the words in a .ftl file of content/{folder}, or correct the name here")),
            Some(placed) if reference.plain(id).is_none() => {
                let place = format!("{}:{}", placed.file, placed.line);
                self.add(span, format!("names the text `{id}`, which has placeholders ({place})"), "Use a text without placeholders");
            }
            Some(_) => {}
        }
    }
}
