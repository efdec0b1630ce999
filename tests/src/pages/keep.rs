//! How it is kept.

use super::{DERIVING, Erase, First, Open, Practise, Rewords, Words};
use crate::{Result, browser::Browser};

/// Keeping.
#[derive(Debug)]
pub struct Keep<'a>(pub &'a Browser);

impl<'a> Keep<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("erase").await?;
        Ok(Self(browser))
    }

    /// Offer me five words.
    pub async fn offer_words(&self) -> Result<Words<'a>> {
        self.0.tap("offer-words").await?;
        Words::here(self.0).await
    }

    /// Takes the five words that are offered, and keeps. Gives the words.
    pub async fn take_the_offered_words(&self) -> Result<Vec<String>> {
        let words = self.offer_words().await?;
        let offered = words.offered().await?;
        words.keep().await?;
        Ok(offered)
    }

    /// Lock now, and wait for the first page.
    pub async fn lock(&self) -> Result<First<'a>> {
        self.0.tap("lock").await?;
        self.0.gone("lock").await?;
        self.0.see_within("someone-to-talk", DERIVING).await?;
        First::here(self.0).await
    }

    /// Practise now.
    pub async fn practise(&self) -> Result<Practise<'a>> {
        self.0.tap("practise").await?;
        Practise::here(self.0).await
    }

    /// Open what was kept before.
    pub async fn open(&self) -> Result<Open<'a>> {
        self.0.tap("open").await?;
        Open::here(self.0).await
    }

    /// To where the words are changed.
    pub async fn change_words(&self) -> Result<Rewords<'a>> {
        self.0.tap("change-words").await?;
        Rewords::here(self.0).await
    }

    /// To where somebody else gets words.
    pub async fn give_words(&self) -> Result<Rewords<'a>> {
        self.0.tap("second-give").await?;
        Rewords::here(self.0).await
    }

    /// To where somebody else's words are taken back.
    pub async fn take_words_back(&self) -> Result<Rewords<'a>> {
        self.0.tap("second-end").await?;
        Rewords::here(self.0).await
    }

    /// To where everything is erased.
    pub async fn erase(&self) -> Result<Erase<'a>> {
        self.0.tap("erase").await?;
        Erase::here(self.0).await
    }
}
