//! Sections for particular situations.

use super::Section;
use crate::{Result, browser::Browser};

/// Sections that apply only to some users.
#[derive(Debug)]
pub struct MoreTopics<'a>(pub &'a Browser);

impl<'a> MoreTopics<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("pets").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Opens one of them, by its name in the data.
    pub async fn section(&self, name: &str) -> Result<Section<'a>> {
        self.0.tap(name).await?;
        Section::here(self.0).await
    }
}
