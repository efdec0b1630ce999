//! Who can be called.

use crate::{Result, browser::Browser};

/// The numbers.
#[derive(Debug)]
pub struct Numbers<'a>(pub &'a Browser);

impl<'a> Numbers<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("count").await?;
        Ok(Self(browser))
    }

    /// How many services are shown.
    pub async fn shown(&self) -> Result<usize> {
        let names = self.0.shown().await?;
        Ok(names
            .iter()
            .filter(|name| name.starts_with("service-"))
            .count())
    }

    /// Show all of them.
    pub async fn all(&self) -> Result {
        self.0.tap("all-numbers").await
    }
}
