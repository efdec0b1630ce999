//! The rows of a checklist.

use crate::{Result, browser::Browser};
use thirtyfour::By;

/// A row, by the name of its box.
pub(super) fn row(name: &str) -> String {
    format!(".row:has([data-testid='{name}'])")
}

impl Browser {
    /// Opens a row, and folds the others: what is in them has the same names.
    pub async fn opens_row(&self, name: &str) -> Result {
        self.opens_only(&format!("{} .row-more", row(name))).await
    }

    pub(super) async fn opens_only(&self, more: &str) -> Result {
        let button = self.within(more).await?;
        if button.attr("aria-expanded").await?.as_deref() == Some("true") {
            return Ok(());
        }
        self.folds_rows().await?;
        self.press(&button).await?;
        self.within(".row.open > .rest").await?;
        Ok(())
    }

    /// Folds all rows.
    pub(super) async fn folds_rows(&self) -> Result {
        for open in self.find_all(By::Css(".row.open .row-more")).await? {
            self.press(&open).await?;
        }
        Ok(())
    }

    /// Whether the box of this name is ticked.
    pub(super) async fn is_ticked(&self, name: &str) -> Result<bool> {
        Ok(self.attribute(name, "aria-checked").await? == "true")
    }

    /// Ticks the box of this name.
    pub async fn ticks(&self, name: &str) -> Result {
        self.tap(name).await?;
        self.within(&format!("[data-testid='{name}'][aria-checked=true]"))
            .await?;
        Ok(())
    }

    /// Gives one of the answers behind a row.
    pub async fn answers(&self, name: &str, answer: &str) -> Result {
        self.opens_row(name).await?;
        self.tap(answer).await?;
        self.within(&format!("[data-testid='{answer}'][aria-pressed=true]"))
            .await?;
        Ok(())
    }

    /// Whether this answer behind a row was given.
    pub(super) async fn has_answered(&self, name: &str, answer: &str) -> Result<bool> {
        self.opens_row(name).await?;
        let pressed = format!("[data-testid='{answer}'][aria-pressed=true]");
        Ok(!self.find_all(By::Css(pressed)).await?.is_empty())
    }
}
