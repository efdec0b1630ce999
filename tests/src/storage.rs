//! What a page's origin keeps in the browser.

use crate::{Result, browser::Browser, engine::Engine};
use serde::Deserialize;
use serde_json::json;
use std::time::{Duration, Instant};

/// Everything an origin can keep, by name.
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
    /// Names of cookies, those that scripts cannot see too.
    #[serde(default)]
    pub cookies: Vec<String>,
    /// Scopes of service workers.
    pub workers: Vec<String>,
    /// Names in the origin's private file system.
    pub files: Vec<String>,
    /// What the page put into its history entry, and its window's name.
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
    /// Whether nothing is kept at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How long the app gets to clear what it finds at its start.
const CLEARING: Duration = Duration::from_secs(10);

impl Browser {
    /// What the page's origin keeps, once that is nothing or enough time has gone by.
    pub async fn storage_cleared(&self) -> Result<Storage> {
        let begun = Instant::now();
        loop {
            let storage = self.storage().await?;
            if storage.is_empty() || begun.elapsed() > CLEARING {
                return Ok(storage);
            }
        }
    }

    /// What the page's origin keeps now.
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
