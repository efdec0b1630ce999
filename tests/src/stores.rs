//! Everything that the app stores, byte for byte: read, altered as faults would alter it, and written back.
//!
//! This is done on a page of the site without the app, so that the app does not interfere.

use crate::{Result, browser::Browser};
use serde_json::Value;

/// The contents of the main store, the quick store and the second home of the device secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stores(Value);

impl Stores {
    /// Whether all stores are empty.
    pub fn is_empty(&self) -> bool {
        ["base", "quick", "second"].iter().all(|store| {
            self.0[store]
                .as_object()
                .is_some_and(serde_json::Map::is_empty)
        })
    }

    /// Whether both homes hold the same device secrets.
    pub fn secrets_agree(&self) -> bool {
        let secrets = &self.0["base"]["tone-1"];
        secrets.is_string() && *secrets == self.0["second"]["/tone-1"]
    }
}

impl Browser {
    /// Goes to a page of the site without the app.
    pub async fn beside_the_app(&self, address: &str) -> Result {
        Ok(self.goto(format!("{address}/plain.html")).await?)
    }

    /// Returns the contents of the stores.
    pub async fn stores(&self) -> Result<Stores> {
        Ok(Stores(self.ask(&with_tools("return take();")).await?))
    }

    /// Replaces the contents of the stores with these, altered by a script that finds them in `base`, `quick` and
    /// `second`. Returns the new contents.
    pub async fn put_stores(&self, stores: &Stores, alter: &str) -> Result<Stores> {
        let script = format!(
            "const {{ base, quick, second }} = unpacked({}); {alter}; await put(base, quick, second); return take();",
            stores.0
        );
        Ok(Stores(self.ask(&with_tools(&script)).await?))
    }
}

fn with_tools(script: &str) -> String {
    format!("(async () => {{ {TOOLS} {script} }})()")
}

const TOOLS: &str = "
  // The container, the device secrets, and their path in the second home.
  const CONTAINER = 'view-1a', SECRETS = 'tone-1', SECOND = '/tone-1';

  const text = bytes => {
    let said = '';
    for (let at = 0; at < bytes.length; at += 32768) said += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(said);
  };
  const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const each = (all, change) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]));
  const done = request => new Promise((good, bad) => { request.onsuccess = () => good(request.result); request.onerror = () => bad(request.error); });
  const completed = change => new Promise((good, bad) => { change.oncomplete = good; change.onabort = () => bad(change.error); });

  const take = async () => {
    const base = {}, second = {};
    if ((await indexedDB.databases()).some(one => one.name === 'view')) {
      const request = indexedDB.open('view');
      // Deleted just now: looking must not create it.
      request.onupgradeneeded = () => request.transaction.abort();
      const open = await done(request);
      const store = open.transaction('v').objectStore('v');
      const [names, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      open.close();
      names.forEach((name, at) => base[name] = text(values[at]));
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        second[new URL(request.url).pathname] = text(new Uint8Array(await (await cache.match(request)).arrayBuffer()));
    }
    return { base, quick: { ...localStorage }, second };
  };

  // The quick store holds text.
  const unpacked = ({ base, quick, second }) => ({ base: each(base, bytes), quick: each(quick, bytes), second: each(second, bytes) });

  const put = async (base, quick, second) => {
    await done(indexedDB.deleteDatabase('view'));
    if (Object.keys(base).length) {
      const request = indexedDB.open('view', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('v');
      const open = await done(request);
      const change = open.transaction('v', 'readwrite');
      for (const [name, value] of Object.entries(base)) change.objectStore('v').put(value, name);
      await completed(change);
      open.close();
    }
    localStorage.clear();
    for (const [name, value] of Object.entries(quick)) localStorage.setItem(name, typeof value === 'string' ? value : text(value));
    for (const name of await caches.keys()) await caches.delete(name);
    for (const [name, value] of Object.entries(second)) await (await caches.open('view')).put(name, new Response(value));
  };

  // Faults. A container is a salt and four regions of equal length, each with two slots of 92 bytes before its
  // body, which begins with a head of 80.
  const flipped = (bytes, ...places) => { const copy = bytes.slice(); for (const at of places) copy[at] ^= 1; return copy; };
  const regions = bytes => [0, 1, 2, 3].map(n => 32 + n * (bytes.length - 32) / 4);
  const badSalt = bytes => flipped(bytes, 0);
  const badSlots = bytes => flipped(bytes, ...regions(bytes).flatMap(at => [at, at + 92]));
  const badBodies = bytes => flipped(bytes, ...regions(bytes).map(at => at + 2 * 92 + 30));
  const cut = bytes => bytes.slice(0, -1);
  const noise = bytes => { const other = bytes.slice(); for (let at = 0; at < other.length; at += 65536) crypto.getRandomValues(other.subarray(at, at + 65536)); return other; };
";
