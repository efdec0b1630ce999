//! Exporting a copy.

use super::DERIVING;
use crate::{Result, browser::Browser};
use std::time::Instant;
use thirtyfour::By;

/// The export screen: what to include, and the words for it.
#[derive(Debug)]
pub struct Export<'a>(pub &'a Browser);

impl<'a> Export<'a> {
    /// Opens it through the navigation at the bottom, for a saved plan.
    pub async fn from_anywhere(browser: &'a Browser) -> Result<Self> {
        browser.keeping().await?;
        browser.reach("carry").await?;
        browser.see("carry-now").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Chooses "Only my bag and people".
    pub async fn only_bag_and_people(&self) -> Result {
        self.0.tap("carry-part").await
    }

    /// Chooses "My plan".
    pub async fn my_plan(&self) -> Result {
        self.0.tap("carry-all").await
    }

    /// Includes "My diary too".
    pub async fn the_diary_too(&self) -> Result {
        self.0.tap("carry-diary").await
    }

    /// Includes "What I left out of copies, too".
    pub async fn what_was_left_out_too(&self) -> Result {
        self.0.tap("carry-private").await
    }

    /// Returns what it says stays behind.
    pub async fn stays(&self) -> Result<String> {
        self.0.read("carry-stays").await
    }

    /// Returns the words offered for it.
    pub async fn words(&self) -> Result<Vec<String>> {
        let mut words = Vec::new();
        for word in self.0.find_all(By::Css("[data-testid=word]")).await? {
            words.push(word.text().await?.trim().to_owned());
        }
        Ok(words)
    }

    /// Makes the copy, up to the choice of how to transfer it.
    pub async fn make(&self) -> Result {
        self.0.tap("carry-now").await?;
        self.0.see_within("carry-file", DERIVING).await.map(drop)
    }

    /// Makes the copy and saves it as a file.
    pub async fn make_file(&self) -> Result {
        self.make().await?;
        self.save().await
    }

    /// Saves it as a file.
    pub async fn save(&self) -> Result {
        self.0.tap("carry-file").await?;
        self.0.see("carried").await.map(drop)
    }

    /// Shows it to a camera; returns the minimum number of frames that the other device needs.
    pub async fn show(&self) -> Result<u32> {
        self.0.tap("carry-show").await?;
        self.0.has_arrived().await?;
        let begun = Instant::now();
        loop {
            let says = self.0.read("shown").await?;
            let mut numbers = says
                .split(|c: char| !c.is_ascii_digit())
                .filter(|n| !n.is_empty());
            if let Some(needed) = numbers.nth(1) {
                return Ok(needed.parse()?);
            }
            assert!(begun.elapsed() < DERIVING, "no picture comes: {says}");
        }
    }
}
