//! A folder of content in one language.

use std::collections::{BTreeMap, BTreeSet};

use content::{Civil, Direction, Message, PageText, Volume};

use crate::about::{About, Part};
use crate::files::Files;
use crate::fluent::{self, Placed};
use crate::markdown;
use crate::problem::Problems;
use crate::source::{self, Source};

/// The language that all others are compared with.
pub const REFERENCE: &str = "en";

/// The folder with the plan's texts, a file for each section.
const PLAN: &str = "plan";

/// Languages written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ps", "ur", "yi"];

/// A longer text with its location.
#[derive(Clone, Debug)]
pub struct PlacedPage {
    /// Its file.
    pub file: String,
    /// The text.
    pub text: PageText,
}

/// Everything written in one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its code, the name of its folder.
    pub code: String,
    /// The writing direction.
    pub direction: Direction,
    /// The short texts by id.
    pub messages: BTreeMap<String, Placed>,
    /// The longer texts by file name.
    pub pages: BTreeMap<String, PlacedPage>,
    /// What it is called, and how much of the site is in it; `None` if the file that says so is missing or wrong, and for
    /// made-up languages.
    pub about: Option<About>,
    /// Texts that are only there in the reference language, and are shown in that.
    pub borrowed: BTreeSet<String>,
}

impl Language {
    /// Reads the folder.
    pub fn read(project: &Files, code: &str, today: Civil, problems: &mut Problems) -> Self {
        let folder = format!("content/{code}");
        let mut messages: BTreeMap<String, Placed> = BTreeMap::new();
        let mut files = project.list(&folder, ".ftl");
        files.extend(project.list(&format!("{folder}/{PLAN}"), ".ftl"));
        if files.is_empty() {
            problems.add(&folder, None, "has no .ftl file", format!("Write the texts of content/{REFERENCE} in this language here, or remove `{code}` from `languages` in host.toml"));
        }
        for name in files {
            let Some(source) = Source::read(project, &name, problems) else {
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
                        "Remove one of them, or give this one another id",
                    );
                    continue;
                }
                messages.insert(placed.id.clone(), placed);
            }
        }
        let mut pages = BTreeMap::new();
        let within = format!("{folder}/pages");
        let own = project.folders(&within);
        let own = own.iter().map(|own| format!("{within}/{own}"));
        for name in std::iter::once(within.clone())
            .chain(own)
            .flat_map(|folder| project.list(&folder, ".md"))
        {
            let Some(source) = Source::read(project, &name, problems) else {
                continue;
            };
            let text = markdown::read(&source, problems);
            let stem = source::stem(&name).to_owned();
            if let Some(first) = pages.insert(
                stem,
                PlacedPage {
                    file: name.clone(),
                    text,
                },
            ) {
                problems.add(
                    &name,
                    None,
                    format!("has the same name as {}", first.file),
                    "Give one of the two another name, or remove it",
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
            about: About::read(project, code, today, problems),
            borrowed: BTreeSet::new(),
        }
    }

    /// Takes the short texts that it lacks from the reference language.
    #[must_use]
    pub fn filled_from(mut self, reference: &Self) -> Self {
        for (id, placed) in &reference.messages {
            if !self.messages.contains_key(id) {
                if let Message::Plain(text) = &placed.message {
                    self.borrowed.insert(text.clone());
                }
                self.messages.insert(id.clone(), placed.clone());
            }
        }
        self
    }

    /// Whether these words are in this language: not those that only the reference language has.
    #[must_use]
    pub fn has(&self, words: &str) -> bool {
        !self.borrowed.contains(words)
    }

    /// Returns the fingerprint that shows whether a build knows these ids.
    pub fn fingerprint(&self) -> u64 {
        content::ids::fingerprint(
            Volume::ALL
                .iter()
                .flat_map(|volume| self.texts_in(*volume).map(|id| (*volume as usize, id))),
            Volume::ALL
                .iter()
                .flat_map(|volume| self.pages_in(*volume).map(|name| (*volume as usize, name))),
        )
    }

    /// Returns the ids of a volume's short texts, in order.
    pub fn texts_in(&self, volume: Volume) -> impl Iterator<Item = &str> {
        self.messages
            .iter()
            .filter(move |(_, placed)| self.volume(&placed.file) == Some(volume as usize))
            .map(|(id, _)| id.as_str())
    }

    /// Returns the names of a volume's longer texts, in order.
    pub fn pages_in(&self, volume: Volume) -> impl Iterator<Item = &str> {
        self.pages
            .iter()
            .filter(move |(_, placed)| self.volume(&placed.file) == Some(volume as usize))
            .map(|(name, _)| name.as_str())
    }

    fn volume(&self, file: &str) -> Option<usize> {
        let folder = format!("content/{}/", self.code);
        content::ids::volume(file.strip_prefix(&folder)?)
    }

    /// Returns a longer text by its name.
    pub fn page(&self, name: &str) -> Option<&PageText> {
        self.pages.get(name).map(|placed| &placed.text)
    }

    /// Returns the text of a message without placeholders.
    pub fn plain(&self, id: &str) -> Option<&str> {
        match self.messages.get(id).map(|placed| &placed.message) {
            Some(Message::Plain(text)) => Some(text),
            Some(Message::Parts(_)) | None => None,
        }
    }

    /// Reports what this translation lacks (unless only a part is translated), has in excess, or fills differently.
    pub fn compare(&self, reference: &Self, part: Part, problems: &mut Problems) {
        let own_file = |original: &str| {
            original.replacen(
                &format!("content/{}/", reference.code),
                &format!("content/{}/", self.code),
                1,
            )
        };
        for (id, original) in &reference.messages {
            let Some(own) = self.messages.get(id) else {
                if part == Part::Essentials {
                    continue;
                }
                let file = own_file(&original.file);
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
                        "`{id}` has the placeholder `{{ ${place} }}`, which {}:{} does not have",
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
                        format!("`{id}` is missing the placeholder `{{ ${place} }}`"),
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
                    "Remove it, or correct the id",
                );
            }
        }
        for (name, original) in &reference.pages {
            if part == Part::Whole && !self.pages.contains_key(name) {
                problems.add(
                    &own_file(&original.file),
                    None,
                    "is missing",
                    format!("Translate {}", original.file),
                );
            }
        }
        for (name, own) in &self.pages {
            if !reference.pages.contains_key(name) {
                problems.add(
                    &own.file,
                    None,
                    format!("is not in content/{}/pages", reference.code),
                    "Remove the file, or correct its name",
                );
            }
        }
    }
}

/// Returns the codes of all languages that have texts.
pub fn codes(project: &Files) -> Vec<String> {
    let mut codes = project.folders("content");
    codes.retain(|code| !project.list(&format!("content/{code}"), ".ftl").is_empty());
    codes
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
