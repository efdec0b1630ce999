//! My plan.

use super::{Bag, Diary, MoreTopics, Paper, People, Reviews, Section};
use crate::{Result, browser::Browser, pages::DERIVING};

/// The plan as a whole.
#[derive(Debug)]
pub struct Overview<'a>(pub &'a Browser);

impl<'a> Overview<'a> {
    /// Waits until it is shown.
    pub async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see_within("add-to-it", DERIVING).await?;
        Ok(Self(browser))
    }

    /// Opens the go-bag.
    pub async fn bag(&self) -> Result<Bag<'a>> {
        self.0.tap("bag").await?;
        Bag::here(self.0).await
    }

    /// Opens "When it happens".
    pub async fn when_it_happens(&self) -> Result<Section<'a>> {
        self.0.tap("happens").await?;
        Section::here(self.0).await
    }

    /// Opens the diary.
    pub async fn diary(&self) -> Result<Diary<'a>> {
        self.0.tap("diary").await?;
        Diary::here(self.0).await
    }

    /// Opens the reviews.
    pub async fn again(&self) -> Result<Reviews<'a>> {
        self.0.tap("again").await?;
        Reviews::here(self.0).await
    }

    /// Opens the screen to print lines.
    pub async fn paper(&self) -> Result<Paper<'a>> {
        self.0.tap("print").await?;
        Paper::here(self.0).await
    }

    /// Opens "People I trust".
    pub async fn people(&self) -> Result<People<'a>> {
        self.0.tap("people").await?;
        People::here(self.0).await
    }

    /// Opens any section in the plan, by its name in the data.
    pub async fn section(&self, name: &str) -> Result<Section<'a>> {
        self.0.tap(name).await?;
        Section::here(self.0).await
    }

    /// Opens the sections for particular situations.
    pub async fn what_may_fit(&self) -> Result<MoreTopics<'a>> {
        self.0.tap("fits").await?;
        MoreTopics::here(self.0).await
    }

    /// Whether a section is in the plan.
    pub async fn has(&self, section: &str) -> Result<bool> {
        self.0.sees(section).await
    }

    /// Writes down a small next step.
    pub async fn next_is(&self, words: &str) -> Result {
        self.0.tap("next-write").await?;
        self.0.fill("next-own", words).await?;
        self.0.tap("next-own-add").await?;
        self.0.see("next-done").await?;
        Ok(())
    }

    /// Marks the small next step as done: another is offered.
    pub async fn next_is_done(&self) -> Result {
        self.0.tap("next-done").await?;
        self.0.see("next-write").await?;
        Ok(())
    }

    /// Returns the small next step, which is shown only when asked for.
    pub async fn next(&self) -> Result<String> {
        if !self.0.sees("next-words").await? {
            self.0.tap("next-show").await?;
        }
        self.0.read("next-words").await
    }

    /// Changes the small next step to this.
    pub async fn change_next(&self, words: &str) -> Result {
        self.0.tap("next-change").await?;
        self.0.rewrite("next-own", words).await?;
        self.0.tap("next-own-add").await?;
        self.0.gone("next-own").await
    }
}
