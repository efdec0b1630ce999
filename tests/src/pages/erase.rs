//! Erasing everything.

use super::{DERIVING, First};
use crate::{Result, browser::Browser};

/// The erase screen.
#[derive(Debug)]
pub struct Erase<'a>(pub &'a Browser);

impl<'a> Erase<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("erase-now").await?;
        Ok(Self(browser))
    }

    /// Confirms, and goes back to the start.
    pub async fn everything(&self) -> Result<First<'a>> {
        self.0.tap("erase-now").await?;
        self.0.see_within("erased", DERIVING).await?;
        self.0.tap("erase-on").await?;
        self.0.gone("erased").await?;
        First::here(self.0).await
    }
}
