//! One line of the diary.

use super::{Diary, Sharing};
use crate::{Result, browser::Browser};
use thirtyfour::By;

/// One line.
#[derive(Debug)]
pub struct DiaryEntry<'a>(pub &'a Browser);

impl<'a> DiaryEntry<'a> {
    pub(super) async fn to_write(browser: &'a Browser) -> Result<Self> {
        browser.see("line-words").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    pub(super) async fn to_add_to(browser: &'a Browser) -> Result<Self> {
        browser.see("line-add").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Writes what was seen and heard.
    pub async fn words(&self, words: &str) -> Result {
        self.0.fill("line-words", words).await
    }

    /// Opens the further questions.
    pub async fn unfold(&self) -> Result {
        if !self.0.sees("line-hurt").await? {
            let summary = self.0.within("main details > summary").await?;
            self.0.press(&summary).await?;
            self.0.see("line-hurt").await?;
        }
        Ok(())
    }

    /// Sets the day to today.
    pub async fn today(&self) -> Result {
        self.chip("day-today").await
    }

    /// Presses an answer and waits until it is selected.
    pub async fn chip(&self, name: &str) -> Result {
        self.0.tap(name).await?;
        self.0
            .within(&format!("[data-testid='{name}'][aria-pressed=true]"))
            .await?;
        Ok(())
    }

    /// Sets another day, as far as it is known; unknown parts are empty.
    pub async fn on(&self, day: &str, month: &str, year: &str) -> Result {
        if !self.0.sees("day-year").await? {
            self.chip("day-other").await?;
        }
        self.0.paste("day-day", day).await?;
        self.0.paste("day-month", month).await?;
        self.0.paste("day-year", year).await
    }

    /// Returns what it says about its day.
    pub async fn says_day(&self) -> Result<String> {
        self.0.read("day-kept").await
    }

    /// Returns all error messages.
    pub async fn wrong(&self) -> Result<String> {
        let mut says = String::new();
        for one in self.0.find_all(By::Css("main .wrong")).await? {
            says.push_str(&one.text().await?);
        }
        Ok(says)
    }

    /// Returns what was added on earlier days.
    pub async fn additions(&self) -> Result<Vec<String>> {
        let mut says = Vec::new();
        for one in self.0.find_all(By::Css("[data-testid=addition]")).await? {
            says.push(one.text().await?);
        }
        Ok(says)
    }

    /// Adds to it.
    pub async fn add(&self, words: &str) -> Result {
        self.0.fill("line-add", words).await
    }

    /// Opens who may know of it.
    pub async fn who_may_know(&self) -> Result<Sharing<'a>> {
        self.0.tap("line-sharing").await?;
        Sharing::here(self.0).await
    }

    /// Goes back to the diary.
    pub async fn back(&self) -> Result<Diary<'a>> {
        self.0.tap("back").await?;
        Diary::here(self.0).await
    }

    /// Removes it, and returns to the diary.
    pub async fn remove(&self) -> Result<Diary<'a>> {
        self.0.tap("line-remove").await?;
        Diary::here(self.0).await
    }
}
