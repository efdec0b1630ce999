//! Other words: changed, given to someone, withdrawn.

use super::{DERIVING, word_fields::type_words};
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The screen for other words, which asks for the current ones first.
#[derive(Debug)]
pub struct ChangePassphrase<'a>(pub &'a Browser);

impl<'a> ChangePassphrase<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("word-0").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Types the current words, and returns the new ones.
    pub async fn with<W: AsRef<str>>(&self, words: &[W]) -> Result<Vec<String>> {
        type_words(self.0, words).await?;
        match self.said_after("reword-now").await? {
            None => self.offered().await,
            Some(wrong) => Err(format!("not taken: {wrong}").into()),
        }
    }

    /// Types words that are not the current ones, and returns the error message.
    pub async fn in_vain<W: AsRef<str>>(&self, words: &[W]) -> Result<String> {
        type_words(self.0, words).await?;
        let said = self.said_after("reword-now").await?;
        said.ok_or_else(|| "these words were taken".into())
    }

    /// Types the current words where nothing else is needed, and waits until it is done.
    pub async fn take_back<W: AsRef<str>>(&self, words: &[W]) -> Result {
        type_words(self.0, words).await?;
        self.done().await
    }

    async fn offered(&self) -> Result<Vec<String>> {
        let mut words = Vec::new();
        for word in self.0.find_all(By::Css("[data-testid=word]")).await? {
            words.push(word.text().await?.trim().to_owned());
        }
        Ok(words)
    }

    /// Confirms the new words, and waits until it is done.
    pub async fn go_on(&self) -> Result {
        self.begin().await?;
        self.done().await
    }

    /// Confirms the new words, without waiting.
    pub async fn begin(&self) -> Result {
        self.0.tap("reword-now").await
    }

    async fn done(&self) -> Result {
        match self.said_after("reworded").await? {
            None => Ok(()),
            Some(wrong) => Err(format!("not changed: {wrong}").into()),
        }
    }

    /// Waits for an element, or returns the error message shown instead.
    async fn said_after(&self, name: &str) -> Result<Option<String>> {
        let begun = std::time::Instant::now();
        loop {
            if self.0.sees(name).await? {
                return Ok(None);
            }
            let wrong = "['words-wrong', 'rewords-wrong'].map(t => document.querySelector(`[data-testid=${t}]`)?.textContent).find(said => said) ?? ''";
            let wrong = self.0.ask(wrong).await?;
            if let Some(wrong) = wrong.as_str().filter(|wrong| !wrong.is_empty()) {
                return Ok(Some(wrong.to_owned()));
            }
            if begun.elapsed() > DERIVING {
                return Err(format!("{name} does not come").into());
            }
        }
    }
}
