//! The app's texts by message id, so that wording can change.

use crate::Result;
use std::fs;
use xtask::place;

/// Returns a single-line message of the English text, with its placeholders as written.
pub fn sentence(id: &str) -> Result<String> {
    found(|lines| {
        lines.iter().find_map(|line| {
            let (name, words) = line.split_once('=')?;
            (name.trim() == id && !words.trim().is_empty()).then(|| words.trim().to_owned())
        })
    })?
    .ok_or_else(|| format!("no message `{id}` of one line").into())
}

/// Returns what a message with a plural says of one.
pub fn sentence_of_one(id: &str) -> Result<String> {
    found(|lines| {
        let at = lines
            .iter()
            .position(|line| line.starts_with(&format!("{id} =")))?;
        let one = lines.get(at + 1)?.trim().strip_prefix("[one]")?;
        Some(one.trim().replace("{ $n }", "1"))
    })?
    .ok_or_else(|| format!("no message `{id}` with a plural").into())
}

/// Looks through the English texts, file by file.
fn found(find: impl Fn(&[&str]) -> Option<String>) -> Result<Option<String>> {
    for file in fs::read_dir(place::at("content/en"))? {
        let file = file?.path();
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(file)?;
        let lines: Vec<&str> = text.lines().collect();
        if let Some(words) = find(&lines) {
            return Ok(Some(words));
        }
    }
    Ok(None)
}
