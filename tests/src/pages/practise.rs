//! Practising the words.

use super::{DERIVING, Overview, word_fields::type_words};
use crate::{Result, browser::Browser};

/// The practice screen.
#[derive(Debug)]
pub struct Practise<'a>(pub &'a Browser);

impl<'a> Practise<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("word-0").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Types them correctly, and goes to the plan.
    pub async fn with<W: AsRef<str>>(&self, words: &[W]) -> Result<Overview<'a>> {
        type_words(self.0, words).await?;
        self.0.see_within("practised", DERIVING).await?;
        self.0.tap("to-plan").await?;
        Overview::here(self.0).await
    }
}
