//! One review of the plan.

use super::Reviews;
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// A review, open or finished.
#[derive(Debug)]
pub struct Review<'a>(pub &'a Browser);

impl<'a> Review<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("review-agreed").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Returns what is shown to have changed, line by line; with two reviews side by side, for the first.
    pub async fn changes(&self) -> Result<Vec<String>> {
        let says = self
            .0
            .ask(
                "[...(document.querySelector('[data-testid=changes]')?.querySelectorAll('h3, summary, li') ?? [])]
                   .map(line => [...line.childNodes].map(part => part.textContent.trim()).filter(part => part).join(' '))",
            )
            .await?;
        Ok(serde_json::from_value(says)?)
    }

    /// Drops the line with these words.
    pub async fn drop(&self, words: &str) -> Result {
        self.answer("review-drop", words).await
    }

    /// Keeps the line with these words.
    pub async fn keep(&self, words: &str) -> Result {
        self.answer("review-keep", words).await
    }

    async fn answer(&self, name: &str, words: &str) -> Result {
        // Its answers are labelled by the words on the screen.
        let words = serde_json::to_string(words)?;
        let named = self
            .0
            .ask(&format!(
                "[...document.querySelectorAll('[role=group][aria-labelledby]')].map(group => group.getAttribute('aria-labelledby')) \
                   .find(id => document.getElementById(id)?.textContent === {words})"
            ))
            .await?;
        let named = named.as_str().ok_or("nothing says this")?;
        let answers = format!("[role=group][aria-labelledby='{named}'] [data-testid={name}]");
        let answer = self.0.find(By::Css(&answers)).await?;
        self.0.press(&answer).await?;
        self.0
            .within(&format!("{answers}[aria-pressed=true]"))
            .await?;
        Ok(())
    }

    /// Writes down what was agreed.
    pub async fn agrees(&self, words: &str) -> Result {
        self.0.write("review-agreed", words).await
    }

    /// Finishes the review.
    pub async fn finish(&self) -> Result {
        self.0.tap("review-finish").await?;
        self.0.see("review-is-done").await?;
        Ok(())
    }

    /// Shows the n-th other review next to it, from 1, and returns how many are shown now.
    pub async fn beside(&self, n: usize) -> Result<usize> {
        self.0
            .ask(&format!(
                "(() => {{
                  const list = document.querySelector('[data-testid=review-beside]');
                  list.value = '{}';
                  list.dispatchEvent(new Event('change', {{ bubbles: true }}));
                }})()",
                n - 1
            ))
            .await?;
        Ok(self
            .0
            .find_all(By::Css("[data-testid=review-found]"))
            .await?
            .len())
    }

    /// Removes it, with its notes.
    pub async fn take_out(&self) -> Result<Reviews<'a>> {
        self.0
            .ask("document.querySelectorAll('#app main details').forEach(folded => { folded.open = true; })")
            .await?;
        self.0.tap("review-remove").await?;
        Reviews::here(self.0).await
    }

    /// Goes back to the list of reviews.
    pub async fn back(&self) -> Result<Reviews<'a>> {
        self.0.tap("back").await?;
        Reviews::here(self.0).await
    }
}
