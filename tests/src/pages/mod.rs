//! Page objects: what a user does on each screen, so that a test reads like a visit.
//!
//! ```no_run
//! # async fn journey() -> e2e::Result {
//! use e2e::{browser::Settings, published};
//! let server = published::serve()?;
//! let phone = Settings::phone().open().await?;
//! phone.arrive(&server.address()).await?;
//! let bag = phone.my_plan().await?.bag().await?;
//! bag.need(507).await?;
//! bag.details(507).await?.is_at("behind the books").await?;
//! # Ok(()) }
//! ```
//!
//! One file for each screen. Each waits until its screen is shown before it allows any action.

mod bag;
mod change_passphrase;
mod check;
mod checklist;
mod child;
mod diary;
mod diary_entry;
mod erase;
mod export;
mod first;
mod import;
mod more_topics;
mod new_passphrase;
mod numbers;
mod offline;
mod open;
mod overview;
mod paper;
mod people;
mod person;
mod practise;
mod review;
mod reviews;
mod save;
mod section;
mod set_up;
mod sharing;
mod thing;
mod who_knows;
mod word_fields;

pub use bag::Bag;
pub use change_passphrase::ChangePassphrase;
pub use check::Check;
pub use child::{AtMeeting, Officer, Stage};
pub use diary::Diary;
pub use diary_entry::DiaryEntry;
pub use erase::Erase;
pub use export::Export;
pub use first::First;
pub use import::Import;
pub use more_topics::MoreTopics;
pub use new_passphrase::NewPassphrase;
pub use numbers::Numbers;
pub use offline::Offline;
pub use open::Open;
pub use overview::Overview;
pub use paper::Paper;
pub use people::People;
pub use person::Person;
pub use practise::Practise;
pub use review::Review;
pub use reviews::Reviews;
pub use save::Save;
pub use section::Section;
pub use set_up::SetUp;
pub use sharing::Sharing;
pub use thing::Thing;
pub use who_knows::WhoKnows;
pub use word_fields::telling;

use crate::{Result, browser::Browser, interactions::a_moment};
use std::time::{Duration, Instant};
use thirtyfour::WebElement;

/// How long a key derivation may take on a slow machine: saving needs two.
pub const DERIVING: Duration = Duration::from_secs(60);

impl Browser {
    /// Goes to the site's address and waits until the app is shown.
    pub async fn arrive(&self, address: &str) -> Result<First<'_>> {
        self.goto(format!("{address}/")).await?;
        self.settles().await?;
        First::here(self).await
    }

    /// Opens the first page through the navigation at the bottom.
    pub async fn start(&self) -> Result<First<'_>> {
        self.tap("way-first").await?;
        First::here(self).await
    }

    /// Opens the numbers through the navigation at the bottom.
    pub async fn numbers(&self) -> Result<Numbers<'_>> {
        self.tap("way-numbers").await?;
        Numbers::here(self).await
    }

    /// Opens my plan through the navigation at the bottom.
    pub async fn my_plan(&self) -> Result<Overview<'_>> {
        self.tap("way-plan").await?;
        Overview::here(self).await
    }

    /// Opens the screen about saving through the navigation at the bottom.
    pub async fn keeping(&self) -> Result<Save<'_>> {
        self.tap("way-keep").await?;
        Save::here(self).await
    }

    /// Goes back, inside the app.
    pub async fn back_one_screen(&self) -> Result {
        self.tap("back").await
    }

    /// Returns the state of saving: `no`, `saving`, `saved` or `not`.
    pub async fn kept(&self) -> Result<String> {
        self.attribute("kept", "data-kept").await
    }

    /// Waits until this is the state of saving.
    pub async fn says_saved(&self, wanted: &str) -> Result {
        let begun = Instant::now();
        loop {
            let said = self.kept().await?;
            if said == wanted {
                return Ok(());
            }
            if begun.elapsed() > Duration::from_secs(30) {
                let line = self.read("kept").await?;
                return Err(format!("`{wanted}` is not said, but `{said}`: {line}").into());
            }
            a_moment(begun).await;
        }
    }

    /// Waits until "Saved" is shown.
    pub async fn saved(&self) -> Result {
        self.says_saved("saved").await
    }

    /// Waits for the first of these to appear, and returns it.
    pub async fn see_one_of<'a>(&self, names: &[&'a str]) -> Result<&'a str> {
        self.see_one_of_within(names, Duration::from_secs(15)).await
    }

    /// As [`see_one_of`](Self::see_one_of), with another timeout.
    pub async fn see_one_of_within<'a>(
        &self,
        names: &[&'a str],
        patience: Duration,
    ) -> Result<&'a str> {
        let begun = Instant::now();
        loop {
            let shown = self.shown().await?;
            if let Some(name) = names.iter().find(|name| shown.iter().any(|s| s == *name)) {
                return Ok(name);
            }
            if begun.elapsed() > patience {
                return Err(format!("none of {names:?} appears, but {}", shown.join(" ")).into());
            }
            a_moment(begun).await;
        }
    }

    /// Waits until the app has moved the focus to the new screen, which it does soon after showing it: anything typed
    /// earlier would be lost. No user is that quick.
    async fn has_arrived(&self) -> Result {
        let begun = Instant::now();
        while self.ask("document.activeElement?.tagName").await? != "H1" {
            if begun.elapsed() > Duration::from_secs(15) {
                return Err("no heading gets the focus".into());
            }
            a_moment(begun).await;
        }
        Ok(())
    }

    /// Types into an empty field and checks its value.
    pub async fn fill(&self, name: &str, words: &str) -> Result {
        fill(&self.see(name).await?, words).await
    }

    /// Waits until the element that a selector of `data-testid` names finds is shown, and returns it.
    pub async fn within(&self, selector: &str) -> Result<WebElement> {
        let found = self.found(selector, Duration::from_secs(15)).await?;
        found.ok_or_else(|| format!("`{selector}` does not appear").into())
    }
}

/// Types into an empty field and checks its value.
async fn fill(field: &WebElement, words: &str) -> Result {
    field.send_keys(words).await?;
    let there = field.prop("value").await?.unwrap_or_default();
    if there != words {
        return Err(format!("`{words}` was typed, `{there}` stands there").into());
    }
    Ok(())
}
