//! What the app says, by the names of its messages, so that wording can change.

use crate::Result;
use std::fs;
use xtask::place;

/// A message of one line of the English text.
pub fn sentence(id: &str) -> Result<String> {
    let file = place::at("content/en/app.ftl");
    let text = fs::read_to_string(file)?;
    let found = text.lines().find_map(|line| {
        let (name, words) = line.split_once('=')?;
        (name.trim() == id && !words.trim().is_empty()).then(|| words.trim().to_owned())
    });
    found.ok_or_else(|| format!("no message `{id}` of one line").into())
}
