//! The offer of five words.

use super::{DERIVING, Overview, Practise};
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The five words.
#[derive(Debug)]
pub struct NewPassphrase<'a>(pub &'a Browser);

impl<'a> NewPassphrase<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("keep-now").await?;
        Ok(Self(browser))
    }

    /// Returns the words that are offered.
    pub async fn offered(&self) -> Result<Vec<String>> {
        self.0.see("word").await?;
        let mut words = Vec::new();
        for word in self.0.find_all(By::Css("[data-testid=word]")).await? {
            words.push(word.text().await?.trim().to_owned());
        }
        Ok(words)
    }

    /// Saves the plan with these words, and waits until it is saved.
    pub async fn keep(&self) -> Result {
        self.0.tap("keep-now").await?;
        let names = ["kept-done", "keep-failed"];
        match self.0.see_one_of_within(&names, DERIVING).await? {
            "kept-done" => Ok(()),
            _ => Err(format!("not kept: {}", self.0.read("keep-failed").await?).into()),
        }
    }

    /// Tries to save the plan, and returns why that fails.
    pub async fn fail_to_save(&self) -> Result<String> {
        self.0.tap("keep-now").await?;
        let names = ["kept-done", "keep-failed"];
        match self.0.see_one_of_within(&names, DERIVING).await? {
            "keep-failed" => self.0.read("keep-failed").await,
            _ => Err("it was kept".into()),
        }
    }

    /// Goes to practising the words.
    pub async fn practise(&self) -> Result<Practise<'a>> {
        self.0.tap("practise").await?;
        Practise::here(self.0).await
    }

    /// Puts practising off.
    pub async fn later(&self) -> Result<Overview<'a>> {
        self.0.tap("later").await?;
        Overview::here(self.0).await
    }
}
