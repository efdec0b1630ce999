//! Who knows what from the diary, and what a worker may pass on.

use super::Sharing;
use crate::{Result, browser::Browser, sentences::sentence};
use thirtyfour::By;

/// Who knows what.
#[derive(Debug)]
pub struct WhoKnows<'a>(pub &'a Browser);

impl<'a> WhoKnows<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("pass-on").await?;
        browser.has_arrived().await?;
        // Opens the folded parts, as a user looking for them does.
        browser
            .ask("document.querySelectorAll('#app main details').forEach(folded => { folded.open = true; })")
            .await?;
        Ok(Self(browser))
    }

    /// Returns the text, heading by heading and line by line, without the link to the diary.
    pub async fn lists(&self) -> Result<Vec<String>> {
        let says = self
            .0
            .ask(
                "[...document.querySelectorAll('#app main :is(h2, h3, summary, .soft, [data-testid=knows-line])')]
                   .map(one => one.matches('.door') ? [...one.querySelectorAll('strong, small')].map(part => part.textContent).join(' / ') : one.textContent)
                   .filter(says => says && !says.startsWith('Not kept') && !says.startsWith('Kept'))",
            )
            .await?;
        Ok(serde_json::from_value(says)?)
    }

    /// Opens the first line that begins with this.
    pub async fn open(&self, words: &str) -> Result<Sharing<'a>> {
        for line in self.0.find_all(By::Css("[data-testid=knows-line]")).await? {
            if line.text().await?.starts_with(words) {
                self.0.press(&line).await?;
                return Sharing::here(self.0).await;
            }
        }
        Err(format!("no line begins with {words}").into())
    }

    /// Returns the page for a worker, heading by heading and line by line, and closes it again.
    pub async fn pass_on(&self) -> Result<Vec<String>> {
        self.0.tap("pass-on").await?;
        self.0.see("pass-on-close").await?;
        self.0.has_arrived().await?;
        let says = self
            .0
            .ask(
                "[...document.querySelectorAll('#app main :is(h2, li)')]
                   .map(one => [...one.childNodes].map(part => part.textContent).filter(part => part).join(' / '))",
            )
            .await?;
        let whole = self.0.words().await?;
        let says: Vec<String> = serde_json::from_value(says)?;
        if says.is_empty() && !whole.contains(&sentence("pass-on-none")?) {
            return Err(format!("it says neither lines nor that there are none: {whole}").into());
        }
        self.0.tap("pass-on-close").await?;
        Self::here(self.0).await?;
        Ok(says)
    }
}
