//! Opening the saved plan.

use super::{DERIVING, Officer, Overview, word_fields::type_words};
use crate::{Result, browser::Browser};
use std::time::Instant;

/// The opening screen.
#[derive(Debug)]
pub struct Open<'a>(pub &'a Browser);

impl<'a> Open<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("word-0").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Opens it with these words.
    pub async fn with<W: AsRef<str>>(&self, words: &[W]) -> Result<Overview<'a>> {
        type_words(self.0, words).await?;
        let begun = Instant::now();
        loop {
            match self
                .0
                .see_one_of_within(&["add-to-it", "to-plan", "words-go"], DERIVING)
                .await?
            {
                "add-to-it" => return Overview::here(self.0).await,
                "to-plan" => {
                    return Err(
                        format!("something was out of order: {}", self.0.words().await?).into(),
                    );
                }
                _ => {}
            }
            let wrong = self.wrong().await?;
            if !wrong.is_empty() {
                return Err(format!("not opened: {wrong}").into());
            }
            if begun.elapsed() > DERIVING {
                return Err("opening does not end".into());
            }
        }
    }

    /// Opens what a child picked, up to the officer's page.
    pub async fn to_officer<W: AsRef<str>>(&self, words: &[W]) -> Result<Officer<'a>> {
        type_words(self.0, words).await?;
        self.0.see_within("child-kept", DERIVING).await?;
        Ok(Officer(self.0))
    }

    /// Tries words that do not open, and returns the error message.
    pub async fn in_vain<W: AsRef<str>>(&self, words: &[W]) -> Result<String> {
        type_words(self.0, words).await?;
        let begun = Instant::now();
        loop {
            let wrong = self.wrong().await?;
            if !wrong.is_empty() {
                return Ok(wrong);
            }
            if begun.elapsed() > DERIVING || self.0.sees("add-to-it").await? {
                return Err("nothing is said to be wrong".into());
            }
        }
    }

    /// The error message shown now.
    async fn wrong(&self) -> Result<String> {
        let said = "['words-wrong', 'open-wrong'].map(t => document.querySelector(`[data-testid=${t}]`)?.textContent).find(said => said) ?? ''";
        Ok(self
            .0
            .ask(said)
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }
}
