//! My plan.

use super::{Bag, People, Section};
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

    /// People I trust.
    pub async fn people(&self) -> Result<People<'a>> {
        self.0.tap("people").await?;
        People::here(self.0).await
    }
}
