//! One item of the bag.

use crate::{Result, browser::Browser};

/// One item.
#[derive(Debug)]
pub struct Thing<'a>(pub &'a Browser);

impl<'a> Thing<'a> {
    /// In its row, which is open.
    pub(super) async fn shown(browser: &'a Browser) -> Result<Self> {
        browser.see("place").await?;
        Ok(Self(browser))
    }

    /// Enters where it is.
    pub async fn is_at(&self, place: &str) -> Result {
        self.0.fill("place", place).await
    }

    /// Selects who has it.
    pub async fn is_held_by(&self, name: &str) -> Result {
        let holder = self.0.list("holder").await?;
        Ok(holder.select_by_exact_text(name).await?)
    }

    /// Returns who has it.
    pub async fn holder(&self) -> Result<String> {
        let holder = self.0.list("holder").await?;
        Ok(holder.first_selected_option().await?.text().await?)
    }

    /// Ticks that a copy will do.
    pub async fn a_copy_will_do(&self) -> Result {
        self.0.tap("copy").await
    }

    /// Whether a copy will do.
    pub async fn copy_does(&self) -> Result<bool> {
        Ok(self.0.see("copy").await?.is_selected().await?)
    }

    /// Writes a note on it.
    pub async fn note(&self, words: &str) -> Result {
        self.0.fill("thing-note", words).await
    }

    /// Folds its row.
    pub async fn back(&self) -> Result {
        self.0.folds_rows().await
    }
}
