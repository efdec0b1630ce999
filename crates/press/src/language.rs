//! A folder of content in one language.

use std::collections::BTreeMap;
use std::path::Path;

use guide::{Direction, Message, PageText};

use crate::fluent::{self, Placed};
use crate::markdown;
use crate::problem::Problems;
use crate::source::{self, Source};

/// The language that all others are held against.
pub const REFERENCE: &str = "en";

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ps", "ur", "yi"];

/// Everything written in one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its code, the name of its folder.
    pub code: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The short texts by id.
    pub messages: BTreeMap<String, Placed>,
    /// The longer texts by file name.
    pub pages: BTreeMap<String, PageText>,
}

impl Language {
    /// Reads the folder.
    pub fn read(root: &Path, code: &str, problems: &mut Problems) -> Self {
        let folder = format!("content/{code}");
        let mut messages: BTreeMap<String, Placed> = BTreeMap::new();
        let files = source::list(root, &folder, ".ftl");
        if files.is_empty() {
            problems.add(&folder, None, "has no .ftl file", format!("Write the texts of content/{REFERENCE} in this language here, or take `{code}` out of `languages` in host.toml"));
        }
        for name in files {
            let Some(source) = Source::read(root, &name, problems) else {
                continue;
            };
            for placed in fluent::read(&source, problems) {
                if let Some(first) = messages.get(&placed.id) {
                    let what = format!(
                        "`{}` is already in {}:{}",
                        placed.id, first.file, first.line
                    );
                    problems.add(
                        &placed.file,
                        Some(placed.line),
                        what,
                        "Take one of the two out, or give this one another id",
                    );
                    continue;
                }
                messages.insert(placed.id.clone(), placed);
            }
        }
        let mut pages = BTreeMap::new();
        for name in source::list(root, &format!("{folder}/pages"), ".md") {
            if let Some(source) = Source::read(root, &name, problems) {
                pages.insert(
                    source::stem(&name).to_owned(),
                    markdown::read(&source, problems),
                );
            }
        }
        let direction = if RIGHT_TO_LEFT.contains(&code) {
            Direction::Rtl
        } else {
            Direction::Ltr
        };
        Self {
            code: code.to_owned(),
            direction,
            messages,
            pages,
        }
    }

    /// The number that tells whether a build knows these ids.
    pub fn fingerprint(&self) -> u64 {
        guide::ids::fingerprint(
            self.messages.keys().map(String::as_str),
            self.pages.keys().map(String::as_str),
        )
    }

    /// The words of a message without places.
    pub fn plain(&self, id: &str) -> Option<&str> {
        match self.messages.get(id).map(|placed| &placed.message) {
            Some(Message::Plain(text)) => Some(text),
            Some(Message::Parts(_)) | None => None,
        }
    }

    /// Says what this translation lacks, has too much, or fills differently.
    pub fn compare(&self, reference: &Self, problems: &mut Problems) {
        let code = &self.code;
        for (id, original) in &reference.messages {
            let Some(own) = self.messages.get(id) else {
                let file = original.file.replacen(
                    &format!("content/{}/", reference.code),
                    &format!("content/{code}/"),
                    1,
                );
                let what = format!(
                    "`{id}` is not translated (the words are in {}:{})",
                    original.file, original.line
                );
                problems.add(&file, None, what, format!("Write `{id} = ` and the words"));
                continue;
            };
            for place in own.message.places() {
                if !original.message.places().any(|known| known == place) {
                    let what = format!(
                        "`{id}` has the place `{{ ${place} }}`, which {}:{} does not have",
                        original.file, original.line
                    );
                    problems.add(
                        &own.file,
                        Some(own.line),
                        what,
                        format!("Use these: {}", places(&original.message)),
                    );
                }
            }
            for place in original.message.places() {
                if !own.message.places().any(|known| known == place) {
                    problems.add(
                        &own.file,
                        Some(own.line),
                        format!("`{id}` lacks the place `{{ ${place} }}`"),
                        format!("Write `{{ ${place} }}` where it belongs in the sentence"),
                    );
                    break;
                }
            }
        }
        for (id, own) in &self.messages {
            if !reference.messages.contains_key(id) {
                problems.add(
                    &own.file,
                    Some(own.line),
                    format!("`{id}` is not in content/{}", reference.code),
                    "Take it out, or correct the id",
                );
            }
        }
        for name in reference.pages.keys() {
            if !self.pages.contains_key(name) {
                problems.add(
                    &format!("content/{code}/pages/{name}.md"),
                    None,
                    "is missing",
                    format!("Translate content/{}/pages/{name}.md", reference.code),
                );
            }
        }
        for name in self.pages.keys() {
            if !reference.pages.contains_key(name) {
                problems.add(
                    &format!("content/{code}/pages/{name}.md"),
                    None,
                    format!("is not in content/{}/pages", reference.code),
                    "Take the file out, or correct its name",
                );
            }
        }
    }
}

fn places(message: &Message) -> String {
    let mut names: Vec<String> = message
        .places()
        .map(|name| format!("{{ ${name} }}"))
        .collect();
    names.sort();
    names.dedup();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}
