//! A person's hand: finding, tapping and typing by the `data-t` name of things.

use crate::{Error, Result, browser::Browser};
use std::time::{Duration, Instant};
use thirtyfour::WebElement;
use tokio::time::sleep;

/// How long a person waits for something to appear before the journey fails.
const PATIENCE: Duration = Duration::from_secs(15);

impl Browser {
    /// The thing of this name, once it is shown.
    pub async fn see(&self, name: &str) -> Result<WebElement> {
        self.see_within(name, PATIENCE).await
    }

    /// As [`see`](Self::see), with more or less patience.
    pub async fn see_within(&self, name: &str, patience: Duration) -> Result<WebElement> {
        let selector = format!("[data-t=\"{name}\"]");
        if let Some(element) = self.found(&selector, patience).await? {
            return Ok(element);
        }
        let shown = self.shown().await.unwrap_or_default();
        let stopped = self.ask(STOPPED).await.unwrap_or_default();
        Err(format!(
            "`{name}` does not appear; shown are: {}; stopped at: {stopped}",
            shown.join(" ")
        )
        .into())
    }

    /// The first thing that a selector finds and that is shown, once there is one; it is looked for with one
    /// question each time. (Not by a script that waits in the page: WebKit's driver never answers one whose page
    /// goes meanwhile.)
    pub(crate) async fn found(
        &self,
        selector: &str,
        patience: Duration,
    ) -> Result<Option<WebElement>> {
        let begun = Instant::now();
        loop {
            // On the way from page to page there may be none to ask.
            let looked = self.execute(FIRST_SHOWN, vec![selector.into()]).await;
            if let Ok(found) = looked
                && let Ok(element) = found.element()
            {
                return Ok(Some(element));
            }
            if begun.elapsed() > patience {
                return Ok(None);
            }
            sleep(Duration::from_millis(10)).await;
        }
    }

    /// Whether the thing of this name is shown now.
    pub async fn sees(&self, name: &str) -> Result<bool> {
        Ok(self.shown().await?.iter().any(|other| other == name))
    }

    /// Waits until the thing of this name is gone.
    pub async fn gone(&self, name: &str) -> Result {
        let begun = Instant::now();
        while self.sees(name).await? {
            if begun.elapsed() > PATIENCE {
                return Err(format!("`{name}` stays").into());
            }
            sleep(Duration::from_millis(10)).await;
        }
        Ok(())
    }

    /// The names of everything that is shown.
    pub async fn shown(&self) -> Result<Vec<String>> {
        let names = "[...document.querySelectorAll('[data-t]')].filter(e => e.checkVisibility({ visibilityProperty: true }) && e.offsetHeight > 0).map(e => e.dataset.t)";
        Ok(serde_json::from_value(self.ask(names).await?)?)
    }

    /// Taps the thing of this name.
    pub async fn tap(&self, name: &str) -> Result {
        let begun = Instant::now();
        loop {
            let tapped = self.press(&self.see(name).await?).await;
            match tapped {
                Ok(()) => return Ok(()),
                // Moved, covered or replaced in this moment: a person would try again.
                Err(_) if begun.elapsed() < PATIENCE => sleep(Duration::from_millis(50)).await,
                Err(error) => return Err(Error::from(format!("cannot tap `{name}`: {error}"))),
            }
        }
    }

    /// Presses something; where a bar at the edge covers it, it is moved to the middle first, as a thumb would.
    pub async fn press(&self, element: &WebElement) -> Result {
        self.execute(UNCOVER, vec![element.to_json()?]).await?;
        Ok(element.click().await?)
    }

    /// Types into the field of this name, letter by letter, after what is there.
    pub async fn write(&self, name: &str, words: &str) -> Result {
        self.see(name).await?.send_keys(words).await?;
        Ok(())
    }

    /// Puts a text into the field of this name at once, as pasting does, in place of what is there.
    pub async fn paste(&self, name: &str, words: &str) -> Result {
        self.see(name).await?;
        let words = serde_json::to_string(words)?;
        self.ask(&format!(
            "(() => {{
              const field = document.querySelector('[data-t={name}]');
              field.value = {words};
              field.dispatchEvent(new Event('input', {{ bubbles: true }}));
              field.dispatchEvent(new Event('change', {{ bubbles: true }}));
            }})()"
        ))
        .await?;
        Ok(())
    }

    /// Empties the field of this name and types.
    pub async fn rewrite(&self, name: &str, words: &str) -> Result {
        let field = self.see(name).await?;
        field.clear().await?;
        field.send_keys(words).await?;
        Ok(())
    }

    /// The words on the thing of this name.
    pub async fn read(&self, name: &str) -> Result<String> {
        Ok(self.see(name).await?.text().await?)
    }

    /// What stands in the field of this name.
    pub async fn value(&self, name: &str) -> Result<String> {
        Ok(self
            .see(name)
            .await?
            .prop("value")
            .await?
            .unwrap_or_default())
    }

    /// All words that are shown on the page.
    pub async fn words(&self) -> Result<String> {
        Ok(self
            .ask("document.body.innerText")
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Waits until words are shown.
    pub async fn says(&self, words: &str) -> Result {
        let begun = Instant::now();
        loop {
            let shown = self.words().await?;
            if shown.contains(words) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("the page does not say `{words}`; it says: {shown}").into());
            }
            sleep(Duration::from_millis(15)).await;
        }
    }
}

/// The first thing of this selector that is shown.
const FIRST_SHOWN: &str = "
  return [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length);";

/// Where the app's own code stopped, if it did, and what the page says that stands in for it.
const STOPPED: &str = "[document.documentElement.dataset.start ?? '', ...[...document.querySelectorAll('[id^=start-]')].filter(part => part.checkVisibility()).map(part => part.id)].join(' ')";

const UNCOVER: &str = "
  const e = arguments[0], box = e.getBoundingClientRect();
  const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (!e.contains(there)) e.scrollIntoView({ block: 'center', behavior: 'instant' });";
