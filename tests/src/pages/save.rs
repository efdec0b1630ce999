//! How the plan is saved.

use super::{ChangePassphrase, DERIVING, Erase, First, NewPassphrase, Offline, Open, Practise};
use crate::{Result, browser::Browser};

/// The screen about saving.
#[derive(Debug)]
pub struct Save<'a>(pub &'a Browser);

impl<'a> Save<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see_one_of(&["keep-now", "lock"]).await?;
        Ok(Self(browser))
    }

    /// Returns the offer of five words, which this screen begins with.
    pub async fn offer_words(&self) -> Result<NewPassphrase<'a>> {
        NewPassphrase::here(self.0).await
    }

    /// Accepts the five words offered, saves the plan, and returns the words.
    pub async fn take_the_offered_words(&self) -> Result<Vec<String>> {
        let words = self.offer_words().await?;
        let offered = words.offered().await?;
        words.keep().await?;
        Ok(offered)
    }

    /// Locks, and waits for the first page.
    pub async fn lock(&self) -> Result<First<'a>> {
        self.0.tap("lock").await?;
        self.0.gone("lock").await?;
        self.0.see_within("someone-to-talk", DERIVING).await?;
        First::here(self.0).await
    }

    /// Goes to practising the words.
    pub async fn practise(&self) -> Result<Practise<'a>> {
        self.0.tap("practise").await?;
        Practise::here(self.0).await
    }

    /// Goes to opening the plan saved before.
    pub async fn open(&self) -> Result<Open<'a>> {
        self.0.tap("open").await?;
        Open::here(self.0).await
    }

    /// Goes to changing the words.
    pub async fn change_words(&self) -> Result<ChangePassphrase<'a>> {
        self.0.tap("change-words").await?;
        ChangePassphrase::here(self.0).await
    }

    /// Goes to giving words to someone else.
    pub async fn give_words(&self) -> Result<ChangePassphrase<'a>> {
        self.0.tap("second-give").await?;
        ChangePassphrase::here(self.0).await
    }

    /// Goes to withdrawing someone else's words.
    pub async fn take_words_back(&self) -> Result<ChangePassphrase<'a>> {
        self.0.tap("second-end").await?;
        ChangePassphrase::here(self.0).await
    }

    /// Goes to opening the site without a signal.
    pub async fn offline(&self) -> Result<Offline<'a>> {
        self.0.tap("offline").await?;
        Offline::here(self.0).await
    }

    /// Goes to erasing everything.
    pub async fn erase(&self) -> Result<Erase<'a>> {
        self.0.tap("erase").await?;
        Erase::here(self.0).await
    }
}
