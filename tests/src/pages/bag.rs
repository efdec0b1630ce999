//! The go-bag.

use super::Thing;
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The go-bag screen.
#[derive(Debug)]
pub struct Bag<'a>(pub &'a Browser);

/// The card of a catalogue item.
fn card(entry: u16) -> String {
    format!("section:has(> .chips > [data-testid='need-{entry}'])")
}

/// The cards of items in the user's own words.
const OWN: &str = "section:has(> [data-testid='thing-remove'])";

impl<'a> Bag<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("bag-all").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Answers "I need it".
    pub async fn need(&self, entry: u16) -> Result {
        self.answer("need", entry).await
    }

    /// Answers "It is ready".
    pub async fn have(&self, entry: u16) -> Result {
        self.answer("have", entry).await
    }

    /// Answers "Not safe to move yet".
    pub async fn too_risky(&self, entry: u16) -> Result {
        self.answer("risky", entry).await
    }

    async fn answer(&self, answer: &str, entry: u16) -> Result {
        self.0.tap(&format!("{answer}-{entry}")).await?;
        self.0
            .within(&format!(
                "[data-testid='{answer}-{entry}'][aria-pressed=true]"
            ))
            .await?;
        Ok(())
    }

    /// Answers "Not for me".
    pub async fn put_away(&self, entry: u16) -> Result {
        self.0.tap(&format!("drop-{entry}")).await?;
        self.0.see(&format!("back-{entry}")).await?;
        Ok(())
    }

    /// Returns the answer given for an item: `need`, `have`, `risky`, or none.
    pub async fn answered(&self, entry: u16) -> Result<Option<&'static str>> {
        self.0.see(&format!("need-{entry}")).await?;
        for answer in ["need", "have", "risky"] {
            let pressed = format!("[data-testid='{answer}-{entry}'][aria-pressed=true]");
            if !self.0.find_all(By::Css(pressed)).await?.is_empty() {
                return Ok(Some(answer));
            }
        }
        Ok(None)
    }

    /// Adds an item in the user's own words.
    pub async fn own(&self, words: &str) -> Result {
        let before = self.own_things().await?;
        self.0.fill("own-thing", words).await?;
        self.0.tap("own-thing-add").await?;
        self.0
            .within(&format!(":nth-child({} of {OWN})", before + 1))
            .await?;
        Ok(())
    }

    /// Returns the number of items in the user's own words.
    pub async fn own_things(&self) -> Result<usize> {
        Ok(self.0.find_all(By::Css(OWN)).await?.len())
    }

    /// Opens the details of a catalogue item in the plan.
    pub async fn details(&self, entry: u16) -> Result<Thing<'a>> {
        self.go_to(&format!("{} [data-testid=thing]", card(entry)))
            .await
    }

    /// Opens the details of the n-th item in the user's own words, from 1.
    pub async fn own_details(&self, n: usize) -> Result<Thing<'a>> {
        self.go_to(&format!(":nth-child({n} of {OWN}) [data-testid=thing]"))
            .await
    }

    async fn go_to(&self, selector: &str) -> Result<Thing<'a>> {
        self.0.press(&self.0.within(selector).await?).await?;
        Thing::here(self.0).await
    }

    /// Returns the line on where a catalogue item is and who has it.
    pub async fn whereabouts(&self, entry: u16) -> Result<String> {
        let line = format!("{} [data-testid=whereabouts]", card(entry));
        Ok(self.0.within(&line).await?.text().await?)
    }

    /// Writes a note on the bag.
    pub async fn note(&self, words: &str) -> Result {
        self.0.fill("section-note", words).await
    }
}
