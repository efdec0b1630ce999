//! The first page.

use super::Open;
use crate::{Result, browser::Browser, pages::DERIVING};

/// The first page.
#[derive(Debug)]
pub struct First<'a>(pub &'a Browser);

impl<'a> First<'a> {
    /// Waits until it is shown.
    pub async fn here(browser: &'a Browser) -> Result<Self> {
        // A slow phone on a slow network takes its time.
        browser.see_within("someone-to-talk", DERIVING).await?;
        Ok(Self(browser))
    }

    /// Goes to opening the saved plan.
    pub async fn open(&self) -> Result<Open<'a>> {
        self.0.tap("open").await?;
        Open::here(self.0).await
    }
}
