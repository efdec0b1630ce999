//! Who may know of one line of the diary.

use super::WhoKnows;
use crate::{Result, browser::Browser};
use thirtyfour::{By, WebElement};

/// Who may know of a line.
#[derive(Debug)]
pub struct Sharing<'a>(pub &'a Browser);

impl<'a> Sharing<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("use-may").await?;
        browser.has_arrived().await?;
        Ok(Self(browser))
    }

    /// Answers "Yes".
    pub async fn may_be_used(&self) -> Result {
        self.chip("use-may").await
    }

    /// Answers "Not if it could be traced to me".
    pub async fn not_traced(&self) -> Result {
        self.chip("use-not-traced").await
    }

    /// Answers "Ask me first".
    pub async fn ask_first(&self) -> Result {
        self.chip("use-ask-first").await
    }

    /// Ticks "Only I know this".
    pub async fn only_mine(&self) -> Result {
        self.0.tap("only-mine").await
    }

    /// Returns what follows from it.
    pub async fn stands(&self) -> Result<String> {
        self.0.read("sharing-stands").await
    }

    /// Returns who could be told, in order.
    pub async fn whom(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for name in self.0.find_all(By::Css("#app main .card h3")).await? {
            names.push(name.text().await?);
        }
        Ok(names)
    }

    /// Marks that this person still needs to know.
    pub async fn still(&self, name: &str) -> Result {
        self.answer(name, "tell-still").await
    }

    /// Marks that this person was told today, and by whom.
    pub async fn told(&self, name: &str, by: &str) -> Result {
        self.answer(name, "tell-told").await?;
        let card = self.card(name).await?;
        self.0.press(&card.find(By::Css("summary")).await?).await?;
        super::fill(&card.find(By::Css("[data-testid=tell-by]")).await?, by).await
    }

    async fn answer(&self, name: &str, answer: &str) -> Result {
        let chip = format!("[data-testid={answer}]");
        let card = self.card(name).await?;
        self.0.press(&card.find(By::Css(&chip)).await?).await?;
        let pressed = format!("{chip}[aria-pressed=true]");
        card.find(By::Css(&pressed)).await?;
        Ok(())
    }

    async fn card(&self, name: &str) -> Result<WebElement> {
        for card in self.0.find_all(By::Css("#app main .card")).await? {
            if card.find(By::Css("h3")).await?.text().await? == name {
                return Ok(card);
            }
        }
        Err(format!("nobody is called {name}").into())
    }

    async fn chip(&self, name: &str) -> Result {
        self.0.tap(name).await?;
        self.0
            .within(&format!("[data-testid='{name}'][aria-pressed=true]"))
            .await?;
        Ok(())
    }

    /// Goes back to who knows what.
    pub async fn back(&self) -> Result<WhoKnows<'a>> {
        self.0.tap("back").await?;
        WhoKnows::here(self.0).await
    }
}
