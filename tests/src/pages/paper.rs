//! Printing lines.

use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The screen to choose lines and print them.
#[derive(Debug)]
pub struct Paper<'a>(pub &'a Browser);

impl<'a> Paper<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("card").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Ticks the line or the number that has these words.
    pub async fn tick(&self, words: &str) -> Result {
        self.press(&format!("//label[contains(., \"{words}\")]"))
            .await
    }

    /// Ticks all lines of the section with this title.
    pub async fn tick_all_of(&self, title: &str) -> Result {
        let of = "//label[.//input[@data-testid='all-lines']]";
        self.press(&format!("//fieldset[legend[. = \"{title}\"]]{of}"))
            .await
    }

    async fn press(&self, label: &str) -> Result {
        let label = self.0.find(By::XPath(label)).await?;
        self.0.press(&label).await
    }

    /// Returns the lines of the plan that are offered.
    pub async fn offered(&self) -> Result<Vec<String>> {
        self.texts("label:has(> [data-testid=line])").await
    }

    /// Returns the titles of their sections.
    pub async fn sections(&self) -> Result<Vec<String>> {
        self.texts("fieldset:has([data-testid=line]) > legend")
            .await
    }

    /// Returns how many boxes are ticked.
    pub async fn ticked(&self) -> Result<usize> {
        let ticked = "[data-testid=line]:checked, [data-testid=number]:checked, [data-testid=all-lines]:checked";
        Ok(self.0.find_all(By::Css(ticked)).await?.len())
    }

    /// Chooses a card to fold.
    pub async fn card(&self) -> Result {
        self.0.tap("card").await
    }

    /// Chooses large print.
    pub async fn large(&self) -> Result {
        self.0.tap("large").await
    }

    /// Adds a plain heading on top.
    pub async fn headed(&self) -> Result {
        self.0.tap("headed").await
    }

    /// Leaves out the names of numbers.
    pub async fn without_names(&self) -> Result {
        self.0.tap("bare").await
    }

    /// Returns the preview of the paper, line by line.
    pub async fn preview(&self) -> Result<Vec<String>> {
        self.texts("[data-testid=paper] p, [data-testid=paper] li")
            .await
    }

    async fn texts(&self, selector: &str) -> Result<Vec<String>> {
        let asked =
            format!("[...document.querySelectorAll(\"{selector}\")].map(e => e.innerText.trim())");
        Ok(serde_json::from_value(self.0.ask(&asked).await?)?)
    }

    /// Presses "print" and returns how often the page asked the browser to print. The browser's own dialog would wait
    /// for a user; [`paper::printed`](crate::paper::printed) prints instead.
    pub async fn print(&self) -> Result<u64> {
        self.0
            .ask("void (window.asked = 0, window.print = () => { window.asked += 1; })")
            .await?;
        self.0.tap("print-now").await?;
        let asked = self.0.ask("window.asked").await?;
        asked.as_u64().ok_or_else(|| "nothing was counted".into())
    }
}
