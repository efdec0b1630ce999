//! The go-bag.

use super::{Thing, checklist::row};
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The go-bag screen.
#[derive(Debug)]
pub struct Bag<'a>(pub &'a Browser);

/// The rows of items in the plan, apart from those that the catalogue offers.
const OWN: &str = ".row:has([data-testid='have-own'])";

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

    /// Ticks "It is ready".
    pub async fn have(&self, entry: u16) -> Result {
        self.0.ticks(&format!("have-{entry}")).await
    }

    /// Answers "Not safe to move yet".
    pub async fn too_risky(&self, entry: u16) -> Result {
        self.answer("risky", entry).await
    }

    /// Answers "Not for me".
    pub async fn put_away(&self, entry: u16) -> Result {
        self.answer("drop", entry).await
    }

    async fn answer(&self, answer: &str, entry: u16) -> Result {
        let name = format!("have-{entry}");
        self.0.answers(&name, &format!("{answer}-{entry}")).await
    }

    /// Returns the answer given for an item: `need`, `have`, `risky`, or none.
    pub async fn answered(&self, entry: u16) -> Result<Option<&'static str>> {
        let name = format!("have-{entry}");
        if self.0.is_ticked(&name).await? {
            return Ok(Some("have"));
        }
        for answer in ["need", "risky"] {
            let asked = format!("{answer}-{entry}");
            if self.0.has_answered(&name, &asked).await? {
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

    /// Opens the row of a catalogue item in the plan.
    pub async fn details(&self, entry: u16) -> Result<Thing<'a>> {
        self.0.opens_row(&format!("have-{entry}")).await?;
        Thing::shown(self.0).await
    }

    /// Opens the row of the n-th item in the user's own words, from 1.
    pub async fn own_details(&self, n: usize) -> Result<Thing<'a>> {
        let more = format!(":nth-child({n} of {OWN}) .row-more");
        self.0.opens_only(&more).await?;
        Thing::shown(self.0).await
    }

    /// Returns what a row says of a catalogue item: where it is and who has it.
    pub async fn whereabouts(&self, entry: u16) -> Result<String> {
        let line = format!("{} [data-testid=known]", row(&format!("have-{entry}")));
        Ok(self.0.within(&line).await?.text().await?)
    }

    /// Writes a note on the bag.
    pub async fn note(&self, words: &str) -> Result {
        self.0.fill("section-note", words).await
    }
}
