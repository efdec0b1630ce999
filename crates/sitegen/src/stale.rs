//! content/<language>/made-from.toml: which English each text was translated from, so that `check` can list what has
//! changed since.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::about::Part;
use crate::files::Files;
use crate::language::Language;
use crate::problem::Problems;
use crate::source::Source;
use crate::tables;

/// The file's name, in a language's folder.
pub const FILE: &str = "made-from.toml";

/// The files of which all is wanted where only the essentials are translated.
const ESSENTIALS: [&str; 3] = ["index.ftl", "first.ftl", "services.ftl"];

/// What only hosts read.
const HOST: &str = "host.ftl";

/// What is to be done in a translation, by the texts' ids and the pages' names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToDo {
    /// Not translated, and shown in the reference language.
    pub missing: Vec<String>,
    /// Translated from another text than there is now.
    pub stale: Vec<String>,
    /// How many are translated.
    pub done: usize,
}

/// Returns the marks of all texts that a language has, as they are in the reference language now.
fn marks(language: &Language, reference: &Language) -> BTreeMap<String, String> {
    let own = |id: &&String| is_own(language, id);
    let messages = language.messages.keys().filter(own).filter_map(|id| {
        let placed = reference.messages.get(id)?;
        Some((id.clone(), mark(&placed.message.encode())))
    });
    let pages = language.pages.keys().filter_map(|name| {
        let placed = reference.pages.get(name)?;
        Some((name.clone(), mark(&placed.text.encode())))
    });
    messages.chain(pages).collect()
}

fn is_own(language: &Language, id: &str) -> bool {
    let folder = format!("content/{}/", language.code);
    let placed = language.messages.get(id);
    placed.is_some_and(|placed| placed.file.starts_with(&folder))
}

/// A short mark: two texts share one with a probability of one in four thousand million.
///
/// Of the text alone: what else a volume has may change, and every translation would look stale.
fn mark(text: &[u8]) -> String {
    let digest = Sha256::digest(text);
    digest
        .iter()
        .take(4)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Returns the file for a translation that is up to date now.
#[must_use]
pub fn written(language: &Language, reference: &Language) -> String {
    let lines = marks(language, reference).into_iter();
    let lines = lines.map(|(id, mark)| format!("{id} = \"{mark}\"\n"));
    format!(
        "# Which English each text was translated from. Written by `sitegen translated {}`.\n{}",
        language.code,
        lines.collect::<String>()
    )
}

/// Reads a language's file, and compares it with the texts as they are now.
pub fn to_do(
    project: &Files,
    language: &Language,
    reference: &Language,
    problems: &mut Problems,
) -> ToDo {
    let now = marks(language, reference);
    let name = format!("content/{}/{FILE}", language.code);
    let then: BTreeMap<String, String> = match project.has(&name) {
        true => Source::read(project, &name, problems)
            .and_then(|source| tables::read(&source, problems))
            .unwrap_or_default(),
        false => BTreeMap::new(),
    };
    let stale = now.iter().filter(|(id, mark)| then.get(*id) != Some(*mark));
    let files: &[&str] = match language.about.as_ref().map(|about| about.part) {
        Some(Part::Essentials) => &ESSENTIALS,
        _ => &[],
    };
    let folder = format!("content/{}/", reference.code);
    let is_wanted = |file: &str| {
        let file = file.strip_prefix(&folder).unwrap_or(file);
        file != HOST && (files.is_empty() || files.contains(&file))
    };
    let wanted = reference
        .messages
        .iter()
        .filter(|(_, placed)| is_wanted(&placed.file));
    let missing = wanted.map(|(id, _)| id).filter(|id| !now.contains_key(*id));
    ToDo {
        stale: stale.map(|(id, _)| id.clone()).collect(),
        missing: missing.cloned().collect(),
        done: now.len(),
    }
}

#[cfg(test)]
mod tests {
    use super::mark;
    use content::{Block, Message, PageText, Span};

    #[test]
    fn marks_of_texts_never_change() {
        let message = Message::Plain("Leave this page".to_owned());
        assert_eq!(mark(&message.encode()), "1b4c460c");
        let page = PageText {
            title: "Title".to_owned(),
            blocks: vec![Block::Paragraph(vec![Span::Text("Text".to_owned())])],
        };
        assert_eq!(mark(&page.encode()), "90c153f4");
    }
}
