//! Who can be called.

use crate::{Result, browser::Browser};

/// The numbers.
#[derive(Debug)]
pub struct Numbers<'a>(pub &'a Browser);

impl<'a> Numbers<'a> {
    pub(super) async fn here(browser: &'a Browser) -> Result<Self> {
        browser.see("count").await?;
        Ok(Self(browser))
    }

    /// Returns how many services are shown.
    pub async fn shown(&self) -> Result<usize> {
        let names = self.0.shown().await?;
        Ok(names
            .iter()
            .filter(|name| name.starts_with("service-"))
            .count())
    }

    /// Unfolds the lists to choose from, if they are folded.
    pub async fn filters(&self) -> Result {
        if self.0.attribute("filters", "aria-expanded").await? == "false" {
            self.0.tap("filters").await?;
        }
        Ok(())
    }

    /// Shows all there is about a service: its id in `content/areas`.
    pub async fn more(&self, service: &str) -> Result {
        let folded = format!("[data-testid=service-{service}] > .more:not([open]) > summary");
        self.0.press(&self.0.within(&folded).await?).await
    }

    /// Selects the user's situation: a key of `content/finder.toml`.
    pub async fn about(&self, situation: &str) -> Result {
        self.filters().await?;
        let list = self.0.list("about").await?;
        Ok(list.select_by_value(situation).await?)
    }

    /// Returns the names of the services that are shown, in order.
    pub async fn names(&self) -> Result<Vec<String>> {
        let names = "[...document.querySelectorAll('[data-testid^=service-] h3')].map(name => name.textContent)";
        Ok(serde_json::from_value(self.0.ask(names).await?)?)
    }

    /// Shows all of them.
    pub async fn all(&self) -> Result {
        self.0.tap("all-numbers").await
    }
}
