//! The diary.

use super::{DiaryEntry, WhoKnows};
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// The diary.
#[derive(Debug)]
pub struct Diary<'a>(pub &'a Browser);

const DOORS: &str = "[data-testid=line-open]";

impl<'a> Diary<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("line-new").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Begins a new line.
    pub async fn new_line(&self) -> Result<DiaryEntry<'a>> {
        self.0.tap("line-new").await?;
        DiaryEntry::to_write(self.0).await
    }

    /// Opens who knows what.
    pub async fn knows(&self) -> Result<WhoKnows<'a>> {
        self.0.tap("knows").await?;
        WhoKnows::here(self.0).await
    }

    /// Returns the lines that are shown, in order, each with its first words and its day.
    pub async fn lines(&self) -> Result<Vec<String>> {
        let mut says = Vec::new();
        for door in self.0.find_all(By::Css(DOORS)).await? {
            says.push(door.text().await?);
        }
        Ok(says)
    }

    /// Returns the headings between them.
    pub async fn months(&self) -> Result<Vec<String>> {
        let mut says = Vec::new();
        for month in self.0.find_all(By::Css("#app h2")).await? {
            says.push(month.text().await?);
        }
        Ok(says)
    }

    /// Opens the n-th of the lines that are shown, from 1, on its own day.
    pub async fn open(&self, n: usize) -> Result<DiaryEntry<'a>> {
        self.press(n).await?;
        DiaryEntry::to_write(self.0).await
    }

    /// Opens the n-th line, whose day is over.
    pub async fn open_later(&self, n: usize) -> Result<DiaryEntry<'a>> {
        self.press(n).await?;
        DiaryEntry::to_add_to(self.0).await
    }

    async fn press(&self, n: usize) -> Result {
        let doors = self.0.find_all(By::Css(DOORS)).await?;
        let door = doors.get(n - 1).ok_or("there is no such line")?;
        self.0.press(door).await
    }

    /// Shows more lines.
    pub async fn more(&self) -> Result {
        let before = self.count().await?;
        self.0.tap("diary-more").await?;
        self.0.within(&format!(":nth-child(1 of {DOORS})")).await?;
        let after = self.count().await?;
        if after > before {
            Ok(())
        } else {
            Err(format!("there were {before} lines, and there are {after}").into())
        }
    }

    /// Returns how many lines are shown.
    pub async fn count(&self) -> Result<usize> {
        Ok(self.0.find_all(By::Css(DOORS)).await?.len())
    }
}
