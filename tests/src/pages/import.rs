//! Importing a copy.

use super::DERIVING;
use crate::{Result, browser::Browser};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// The import screen.
#[derive(Debug)]
pub struct Import<'a>(pub &'a Browser);

impl<'a> Import<'a> {
    /// Opens it through the navigation at the bottom.
    pub async fn from_anywhere(browser: &'a Browser) -> Result<Self> {
        browser.keeping().await?;
        browser.tap("bring").await?;
        browser.see("by-file").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Chooses a file.
    pub async fn file(&self, file: &Path) -> Result {
        let field = self.0.see("bring-file").await?;
        Ok(field.send_keys(file.display().to_string()).await?)
    }

    /// Starts the camera.
    pub async fn start_camera(&self) -> Result {
        self.0.tap("by-camera").await?;
        self.0.tap("scan-start").await
    }

    /// Waits until the camera has read everything; returns the last progress message.
    pub async fn whole(&self, patience: Duration) -> Result<String> {
        let begun = Instant::now();
        let mut said = String::new();
        while !self.0.sees("scan-whole").await? {
            if self.0.sees("scanned").await? {
                said = self.0.read("scanned").await.unwrap_or(said);
            }
            if begun.elapsed() > patience {
                return Err(format!("not all has come; {said}").into());
            }
        }
        Ok(said)
    }

    /// Waits until the camera's part reports this problem.
    pub async fn says(&self, words: &str) -> Result {
        let begun = Instant::now();
        let mut said = String::new();
        while said != words {
            if self.0.sees("scan-wrong").await? {
                said = self.0.read("scan-wrong").await.unwrap_or(said);
            }
            if begun.elapsed() > DERIVING {
                return Err(format!("it says {said:?} and not {words:?}").into());
            }
        }
        Ok(())
    }

    /// Enters the copy's words and waits for its contents.
    pub async fn words<W: AsRef<str>>(&self, words: &[W]) -> Result {
        for (n, word) in words.iter().enumerate() {
            self.0.fill(&format!("word-{n}"), word.as_ref()).await?;
        }
        self.0.tap("words-go").await?;
        self.0.see_within("bring-replace", DERIVING).await.map(drop)
    }

    /// Merges both plans, up to the choices.
    pub async fn together(&self) -> Result {
        self.0.tap("bring-together").await?;
        self.0.see("join-go").await?;
        self.0.has_arrived().await
    }

    /// Chooses "Put it here".
    pub async fn put_here(&self) -> Result {
        self.0.tap("bring-replace").await?;
        self.0.see("add-to-it").await.map(drop)
    }
}
