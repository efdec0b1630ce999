//! Five fields for five words.

use super::fill;
use crate::{Result, browser::Browser};
use thirtyfour::Key;

/// Returns the first three letters of each word, which are enough.
pub fn telling(words: &[String]) -> Vec<String> {
    words
        .iter()
        .map(|word| word.chars().take(3).collect())
        .collect()
}

/// Types the words, replacing what was there, and presses the button.
pub(super) async fn type_words<W: AsRef<str>>(browser: &Browser, words: &[W]) -> Result {
    for n in 0..5 {
        let field = browser.see(&format!("word-{n}")).await?;
        if !field.prop("value").await?.unwrap_or_default().is_empty() {
            // With keys, as a user does: scripts do not notice WebDriver's own "clear".
            field.send_keys(Key::Control + "a").await?;
            field.send_keys(Key::Delete + "").await?;
        }
        let word = words.get(n).map_or("", AsRef::as_ref);
        if !word.is_empty() {
            fill(&field, word).await?;
        }
    }
    browser.tap("words-go").await
}
