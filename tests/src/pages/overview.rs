//! My plan.

use super::{Again, Bag, Diary, Fits, Paper, People, Section};
use crate::{Result, browser::Browser, pages::DERIVING};

/// The plan as a whole.
#[derive(Debug)]
pub struct Overview<'a>(pub &'a Browser);

impl<'a> Overview<'a> {
    /// Waits until it is there.
    pub async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see_within("happens", DERIVING).await?;
        Ok(Self(browser))
    }

    /// The go-bag.
    pub async fn bag(&self) -> Result<Bag<'a>> {
        self.0.tap("bag").await?;
        Bag::here(self.0).await
    }

    /// When it happens.
    pub async fn when_it_happens(&self) -> Result<Section<'a>> {
        self.0.tap("happens").await?;
        Section::here(self.0).await
    }

    /// The diary.
    pub async fn diary(&self) -> Result<Diary<'a>> {
        self.0.tap("diary").await?;
        Diary::here(self.0).await
    }

    /// Looking at it again.
    pub async fn again(&self) -> Result<Again<'a>> {
        self.0.tap("again").await?;
        Again::here(self.0).await
    }

    /// Some lines on paper.
    pub async fn paper(&self) -> Result<Paper<'a>> {
        self.0.tap("print").await?;
        Paper::here(self.0).await
    }

    /// People I trust.
    pub async fn people(&self) -> Result<People<'a>> {
        self.0.tap("people").await?;
        People::here(self.0).await
    }

    /// Any section that stands in the plan, by its name in the data.
    pub async fn section(&self, name: &str) -> Result<Section<'a>> {
        self.0.tap(name).await?;
        Section::here(self.0).await
    }

    /// What may fit some lives.
    pub async fn what_may_fit(&self) -> Result<Fits<'a>> {
        self.0.tap("fits").await?;
        Fits::here(self.0).await
    }

    /// Whether a section stands in the plan.
    pub async fn has(&self, section: &str) -> Result<bool> {
        self.0.sees(section).await
    }

    /// Writes down a small next thing.
    pub async fn next_is(&self, words: &str) -> Result {
        self.0.fill("next-own", words).await?;
        self.0.tap("next-own-add").await?;
        self.0.see("next-done").await?;
        Ok(())
    }

    /// The small next thing is done: another is offered.
    pub async fn next_is_done(&self) -> Result {
        self.0.tap("next-done").await?;
        self.0.see("next-own").await?;
        Ok(())
    }
}
