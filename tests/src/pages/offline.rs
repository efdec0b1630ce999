//! Opening the site without a signal.

use super::DERIVING;
use crate::{Result, browser::Browser, interactions::a_moment};
use std::time::Instant;

/// The screen where that is turned on and off.
#[derive(Debug)]
pub struct Offline<'a>(pub &'a Browser);

impl<'a> Offline<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see_one_of(&["offline-on", "offline-off"]).await?;
        Ok(Self(browser))
    }

    /// Turns it on, and waits until all files are there.
    pub async fn begin(&self) -> Result {
        self.0.tap("offline-on").await?;
        let names = ["offline-done", "offline-wrong"];
        match self.0.see_one_of_within(&names, DERIVING).await? {
            "offline-done" => Ok(()),
            _ => Err(self.0.read("offline-wrong").await?.into()),
        }
    }

    /// Tries to turn it on, and returns why that fails.
    pub async fn in_vain(&self) -> Result<String> {
        self.0.tap("offline-on").await?;
        self.0.see_within("offline-wrong", DERIVING).await?;
        // A screen reader gets the place first, and then the words.
        let begun = Instant::now();
        loop {
            let said = self.0.read("offline-wrong").await?;
            if !said.is_empty() || begun.elapsed() > DERIVING {
                return Ok(said);
            }
            a_moment(begun).await;
        }
    }

    /// Turns it off.
    pub async fn end(&self) -> Result {
        self.0.tap("offline-off").await?;
        self.0.see_within("offline-ended", DERIVING).await?;
        Ok(())
    }
}
