//! A section of steps.

use super::{checklist::row, fill};
use crate::{Result, browser::Browser};
use std::time::Duration;
use thirtyfour::{By, WebElement};
use tokio::time::sleep;

/// One section.
#[derive(Debug)]
pub struct Section<'a>(pub &'a Browser);

impl<'a> Section<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("show-all").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Ticks "I do this".
    pub async fn already(&self, entry: u16) -> Result {
        self.0.ticks(&format!("already-{entry}")).await
    }

    /// Answers "I would like to".
    pub async fn would_like(&self, entry: u16) -> Result {
        let name = format!("already-{entry}");
        self.0.answers(&name, &format!("mine-{entry}")).await
    }

    /// Makes a chosen idea the small next step.
    pub async fn makes_next(&self, entry: u16) -> Result {
        let name = format!("already-{entry}");
        self.0.opens_row(&name).await?;
        self.0.tap("make-next").await?;
        self.0.gone("make-next").await
    }

    /// Returns the names of people to ask, unfolded if necessary.
    pub async fn whom_to_ask(&self) -> Result<Vec<String>> {
        let folded = "details:has(> .facts)";
        let details = self.0.within(folded).await?;
        if details.attr("open").await?.is_none() {
            let summary = details.find(By::Css("summary")).await?;
            self.0.press(&summary).await?;
        }
        let mut names = Vec::new();
        for name in details.find_all(By::Css("h3")).await? {
            names.push(name.text().await?);
        }
        Ok(names)
    }

    /// Removes the whole section from the plan.
    pub async fn take_out(&self) -> Result {
        let folded = self
            .0
            .within("details:has([data-testid=section-away])")
            .await?;
        let summary = folded.find(By::Css("summary")).await?;
        self.0.press(&summary).await?;
        self.0.tap("section-away").await?;
        self.0.gone("section-away").await
    }

    /// Returns the answer given for an idea: `already`, `mine`, or none.
    pub async fn answered(&self, entry: u16) -> Result<Option<&'static str>> {
        let name = format!("already-{entry}");
        if self.0.is_ticked(&name).await? {
            return Ok(Some("already"));
        }
        let mine = self.0.has_answered(&name, &format!("mine-{entry}")).await?;
        Ok(mine.then_some("mine"))
    }

    /// Returns the field for a note on a chosen idea.
    pub async fn note_on(&self, entry: u16) -> Result<WebElement> {
        let name = format!("already-{entry}");
        self.0.opens_row(&name).await?;
        let field = format!("{} [data-testid=step-note]", row(&name));
        self.0.within(&field).await
    }

    /// Writes a note on a chosen idea.
    pub async fn note_to(&self, entry: u16, words: &str) -> Result {
        fill(&self.note_on(entry).await?, words).await
    }

    /// Adds a step in the user's own words.
    pub async fn own(&self, words: &str) -> Result {
        self.0.fill("own-step", words).await?;
        self.0.tap("own-step-add").await?;
        for _ in 0..200 {
            if self
                .own_steps()
                .await?
                .last()
                .is_some_and(|last| last == words)
            {
                return Ok(());
            }
            sleep(Duration::from_millis(25)).await;
        }
        Err(format!("`{words}` is not added").into())
    }

    /// Returns the steps in the user's own words.
    pub async fn own_steps(&self) -> Result<Vec<String>> {
        let mut words = Vec::new();
        let names = "[data-testid=own-already] [translate=no]:first-child";
        for name in self.0.find_all(By::Css(names)).await? {
            words.push(name.text().await?);
        }
        Ok(words)
    }

    /// Writes a note on the section.
    pub async fn note(&self, words: &str) -> Result {
        self.0.fill("section-note", words).await
    }
}
