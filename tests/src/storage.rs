//! What a page's origin stores in the browser.

use crate::{Result, browser::Browser, engine::Engine};
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};

/// Everything an origin can store, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Storage {
    /// Keys of localStorage.
    pub local: Vec<String>,
    /// Keys of sessionStorage.
    pub session: Vec<String>,
    /// Names of IndexedDB databases.
    pub databases: Vec<String>,
    /// Names of Cache Storage caches.
    pub caches: Vec<String>,
    /// Names of cookies, including those hidden from scripts.
    #[serde(default)]
    pub cookies: Vec<String>,
    /// Scopes of service workers.
    pub workers: Vec<String>,
    /// Names in the origin's private file system.
    pub files: Vec<String>,
    /// The state of the page's history entry, and its window's name.
    pub state: Vec<String>,
}

const LOOK: &str = r"(async () => {
  const safe = async read => { try { return await read(); } catch { return []; } };
  return {
    local: await safe(() => Object.keys(localStorage)),
    session: await safe(() => Object.keys(sessionStorage)),
    databases: await safe(async () => (await indexedDB.databases()).map(d => d.name)),
    caches: await safe(() => caches.keys()),
    workers: await safe(async () => (await navigator.serviceWorker.getRegistrations()).map(r => r.scope)),
    files: await safe(async () => { const names = []; for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name); return names; }),
    state: [history.state === null ? '' : 'history: ' + JSON.stringify(history.state), window.name].filter(s => s),
  };
})()";

impl Storage {
    /// Whether nothing is stored at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How long the app may take to clear what it finds at start-up.
const CLEARING: Duration = Duration::from_secs(10);

impl Browser {
    /// Returns what the page's origin stores, once that is nothing or time is up.
    pub async fn storage_cleared(&self) -> Result<Storage> {
        let begun = Instant::now();
        loop {
            let storage = self.storage().await?;
            if storage.is_empty() || begun.elapsed() > CLEARING {
                return Ok(storage);
            }
        }
    }

    /// Returns what the page's origin stores now.
    pub async fn storage(&self) -> Result<Storage> {
        let mut storage: Storage = serde_json::from_value(self.ask(LOOK).await?)?;
        if self.engine() != Engine::Chromium {
            let cookies = self.get_all_cookies().await?;
            storage.cookies = cookies.into_iter().map(|cookie| cookie.name).collect();
            return Ok(storage);
        }
        let cookies = self.tools("Network.getCookies", json!({})).await?;
        let names = cookies["cookies"].as_array().into_iter().flatten();
        storage.cookies = names
            .map(|cookie| cookie["name"].as_str().unwrap_or_default().to_owned())
            .collect();
        Ok(storage)
    }
}
