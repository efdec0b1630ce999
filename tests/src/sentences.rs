//! The app's texts by message id, so that wording can change.

use crate::Result;
use std::fs;
use xtask::place;

/// Returns a single-line message of the English text, with its placeholders as written.
pub fn sentence(id: &str) -> Result<String> {
    for file in fs::read_dir(place::at("content/en"))? {
        let file = file?.path();
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = fs::read_to_string(file)?;
        let found = text.lines().find_map(|line| {
            let (name, words) = line.split_once('=')?;
            (name.trim() == id && !words.trim().is_empty()).then(|| words.trim().to_owned())
        });
        if let Some(words) = found {
            return Ok(words);
        }
    }
    Err(format!("no message `{id}` of one line").into())
}
