//! Back and Forward as the browser's own buttons do them.
//!
//! In Chromium, WebDriver's own back is not used: it waits for a load event, and a page from the back-forward cache has
//! none.

use crate::{Result, browser::Browser, engine::Engine, random};
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// The tab's history: its entries, and which of them is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// Address and title of each entry.
    pub entries: Vec<(String, String)>,
    /// The index of the entry that is shown.
    pub current: usize,
}

/// After this long, there is no entry to go to.
const MOVING: Duration = Duration::from_secs(3);
/// After this long at one address, WebKit is taken to have arrived.
const STILL: Duration = Duration::from_millis(600);

impl Browser {
    /// Returns the tab's history, in Chromium.
    pub async fn history(&self) -> Result<History> {
        let said = self.tools("Page.getNavigationHistory", json!({})).await?;
        let entries = said["entries"].as_array().ok_or("no history")?;
        let text = |entry: &serde_json::Value, name: &str| {
            entry[name].as_str().unwrap_or_default().to_owned()
        };
        Ok(History {
            entries: entries
                .iter()
                .map(|entry| (text(entry, "url"), text(entry, "title")))
                .collect(),
            current: said["currentIndex"]
                .as_u64()
                .and_then(|at| usize::try_from(at).ok())
                .ok_or("no place in the history")?,
        })
    }

    /// Goes back (-1), forward (1), or further. Returns whether there was an entry to go to.
    pub async fn go(&self, steps: i64) -> Result<bool> {
        if self.engine() != Engine::Chromium {
            return self.go_by_script(steps).await;
        }
        let said = self.tools("Page.getNavigationHistory", json!({})).await?;
        let at = said["currentIndex"]
            .as_i64()
            .ok_or("no place in the history")?
            + steps;
        let entry = usize::try_from(at)
            .ok()
            .and_then(|at| said["entries"].get(at));
        let Some(entry) = entry else { return Ok(false) };
        self.tools(
            "Page.navigateToHistoryEntry",
            json!({ "entryId": entry["id"] }),
        )
        .await?;
        for _ in 0..250 {
            if self.history().await?.current == usize::try_from(at)? {
                return Ok(true);
            }
            sleep(Duration::from_millis(20)).await;
        }
        Err("the browser did not go there".into())
    }
    /// Waits in WebKit until the browser has reported the same address for a while; it reports a new one before the old
    /// page is unloaded. Its driver never answers a script whose page is unloaded first, and the caller waits for
    /// minutes.
    pub async fn settles(&self) -> Result {
        if self.engine() != Engine::WebKit {
            return Ok(());
        }
        let begun = Instant::now();
        let (mut address, mut since) = (self.current_url().await?, begun);
        while since.elapsed() < STILL {
            sleep(Duration::from_millis(20)).await;
            let now = self.current_url().await?;
            if now != address {
                (address, since) = (now, Instant::now());
            }
            if begun.elapsed() > 5 * MOVING {
                return Err(format!("the browser does not stay anywhere: {address}").into());
            }
        }
        Ok(())
    }

    /// As the page itself would: WebKit's driver, too, waits for a load event that may never come.
    async fn go_by_script(&self, steps: i64) -> Result<bool> {
        // Another page, or a reloaded one, does not have this mark. Checked with scripts that return at once: WebKit's
        // driver waits long for one whose page is unloaded meanwhile.
        let left = random::below(u32::MAX)?;
        let go = format!("window.left = {left}; setTimeout(() => history.go({steps}), 50)");
        self.execute(go, Vec::new()).await?;
        self.settles().await?;
        let begun = Instant::now();
        let mut here = true;
        while begun.elapsed() < MOVING || !here {
            let look = format!("return [window.left === {left}, document.readyState]");
            // During navigation there may be no page to ask.
            if let Ok(said) = self.execute(look, Vec::new()).await
                && let Ok((same, ready)) = said.convert::<(bool, String)>()
            {
                here = same;
                if !same && ready == "complete" {
                    return Ok(true);
                }
            }
            if begun.elapsed() > 5 * MOVING {
                return Err("the browser did not get there".into());
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(false)
    }
}
