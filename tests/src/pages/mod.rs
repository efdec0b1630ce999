//! What a person does on each screen, so that a journey reads like one.
//!
//! ```no_run
//! # async fn journey() -> journeys::Result {
//! use journeys::{browser::Settings, published};
//! let server = published::serve()?;
//! let phone = Settings::phone().open().await?;
//! phone.arrive(&server.address()).await?;
//! let bag = phone.my_plan().await?.bag().await?;
//! bag.need(507).await?;
//! bag.details(507).await?.is_at("behind the books").await?;
//! # Ok(()) }
//! ```
//!
//! A file for each screen. Each says that it is there before it lets anything be done on it.

mod again;
mod bag;
mod bring;
mod carry;
mod check;
mod childs;
mod diary;
mod erase;
mod first;
mod fits;
mod keep;
mod knows;
mod line;
mod numbers;
mod open;
mod overview;
mod paper;
mod people;
mod person;
mod practise;
mod review;
mod rewords;
mod section;
mod sharing;
mod thing;
mod word_fields;
mod words;

pub use again::Again;
pub use bag::Bag;
pub use bring::Bring;
pub use carry::Carry;
pub use check::Check;
pub use childs::{AtMeeting, Officer, Stage};
pub use diary::Diary;
pub use erase::Erase;
pub use first::First;
pub use fits::Fits;
pub use keep::Keep;
pub use knows::Knows;
pub use line::Line;
pub use numbers::Numbers;
pub use open::Open;
pub use overview::Overview;
pub use paper::Paper;
pub use people::People;
pub use person::Person;
pub use practise::Practise;
pub use review::Review;
pub use rewords::Rewords;
pub use section::Section;
pub use sharing::Sharing;
pub use thing::Thing;
pub use word_fields::telling;
pub use words::Words;

use crate::{Result, browser::Browser, hand::a_moment};
use std::time::{Duration, Instant};
use thirtyfour::WebElement;

/// How long a derivation may take on a slow machine: keeping needs two.
pub const DERIVING: Duration = Duration::from_secs(60);

impl Browser {
    /// Goes to the site's address and waits until the app stands.
    pub async fn arrive(&self, address: &str) -> Result<First<'_>> {
        self.goto(format!("{address}/")).await?;
        self.settles().await?;
        First::here(self).await
    }

    /// The first page, by the way along the bottom.
    pub async fn start(&self) -> Result<First<'_>> {
        self.tap("way-first").await?;
        First::here(self).await
    }

    /// The numbers, by the way along the bottom.
    pub async fn numbers(&self) -> Result<Numbers<'_>> {
        self.tap("way-numbers").await?;
        Numbers::here(self).await
    }

    /// My plan, by the way along the bottom; past "This phone, first" where that comes first.
    pub async fn my_plan(&self) -> Result<Overview<'_>> {
        self.tap("way-plan").await?;
        if self.see_one_of(&["phone-go-on", "happens"]).await? == "phone-go-on" {
            self.tap("phone-go-on").await?;
        }
        Overview::here(self).await
    }

    /// How it is kept, by the way along the bottom.
    pub async fn keeping(&self) -> Result<Keep<'_>> {
        self.tap("way-keep").await?;
        Keep::here(self).await
    }

    /// Back, inside the app.
    pub async fn back_one_screen(&self) -> Result {
        self.tap("back").await
    }

    /// What is said about keeping: `no`, `saving`, `saved` or `not`.
    pub async fn kept(&self) -> Result<String> {
        self.attribute("kept", "data-kept").await
    }

    /// Waits until that is said about keeping.
    pub async fn says_kept(&self, wanted: &str) -> Result {
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

    /// Waits until "Saved" is said.
    pub async fn saved(&self) -> Result {
        self.says_kept("saved").await
    }

    /// Waits for whichever of these appears first, and says which.
    pub async fn see_one_of<'a>(&self, names: &[&'a str]) -> Result<&'a str> {
        self.see_one_of_within(names, Duration::from_secs(15)).await
    }

    /// As [`see_one_of`](Self::see_one_of), with more or less patience.
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

    /// Waits until the app has put the focus where one has come to, which it does soon after a screen stands:
    /// what were typed before that would go astray. Nobody's fingers are so quick.
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

    /// Types into an empty field and looks whether it stands there.
    pub async fn fill(&self, name: &str, words: &str) -> Result {
        fill(&self.see(name).await?, words).await
    }

    /// The thing that a selector of `data-t` names finds, once it is shown.
    pub async fn within(&self, selector: &str) -> Result<WebElement> {
        let found = self.found(selector, Duration::from_secs(15)).await?;
        found.ok_or_else(|| format!("`{selector}` does not appear").into())
    }
}

/// Types into an empty field and looks whether it stands there.
async fn fill(field: &WebElement, words: &str) -> Result {
    field.send_keys(words).await?;
    let there = field.prop("value").await?.unwrap_or_default();
    if there != words {
        return Err(format!("`{words}` was typed, `{there}` stands there").into());
    }
    Ok(())
}
