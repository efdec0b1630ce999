//! Names that anyone may see: in the browser's lists, storage, cache and download folder. None may reveal what the page
//! is for. `sitegen` defines the telling words.

use crate::{Result, browser::Browser};
use std::{fs, path::Path};

/// What is named, and its name.
pub type Named = (String, String);

/// Returns a complaint for each telling name.
pub fn complaints(names: impl IntoIterator<Item = Named>) -> Vec<String> {
    let complaint = |(what, name): Named| {
        // A hash is random letters.
        let said = name.split("#sha256-").next().unwrap_or_default();
        sitegen::telling_name(said).map(|word| format!("{what} tells by `{word}`: {name}"))
    };
    names.into_iter().filter_map(complaint).collect()
}

/// Returns every file and folder in a folder, and the titles and descriptions in its pages and pictures.
pub fn in_folder(folder: &Path) -> Result<Vec<Named>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        names.push(("a file".to_owned(), name.clone().into_owned()));
        if path.is_dir() {
            names.extend(in_folder(&path)?);
        } else if name.ends_with(".html") || name.ends_with(".svg") {
            let text = fs::read_to_string(&path)?;
            for (what, begin, end) in [
                ("a title", "<title", "</title>"),
                ("a description", "<desc", "</desc>"),
                ("a head's entry", "<meta", ">"),
                ("a head's link", "<link", ">"),
                ("a form's address", "action=\"", "\""),
            ] {
                let found = between(&text, begin, end);
                names.extend(found.map(|inner| (format!("{what} in {name}"), inner.to_owned())));
            }
        }
    }
    Ok(names)
}

fn between<'a>(text: &'a str, begin: &'a str, end: &'a str) -> impl Iterator<Item = &'a str> {
    let inner = move |part: &'a str| part.split_once(end).map(|(inner, _)| inner);
    text.split(begin).skip(1).filter_map(inner)
}

/// Returns every name that the current page has used so far: its title and address, what it fetched, and everything it
/// stores.
pub async fn on_page(browser: &Browser) -> Result<Vec<Named>> {
    Ok(serde_json::from_value(browser.ask(LOOK).await?)?)
}

const LOOK: &str = r"(async () => {
  const names = [];
  const add = (what, ...found) => { for (const name of found) if (name) names.push([what, String(name)]); };
  const inside = address => { const url = new URL(address, location); return url.origin === location.origin ? url.pathname + url.search + url.hash : ''; };
  add('the title', document.title);
  add('the address', inside(location));
  add('the history entry', history.state && JSON.stringify(history.state));
  add('the window', window.name);
  add('a file', ...performance.getEntriesByType('resource').map(entry => inside(entry.name)));
  add('a download', ...[...document.querySelectorAll('a[download]')].map(link => link.download));
  add('the icon', ...[...document.querySelectorAll('link[rel~=icon]')].map(link => inside(link.href)));
  for (const [what, area] of [['localStorage', 'localStorage'], ['sessionStorage', 'sessionStorage']]) {
    try { add(what, ...Object.keys(window[area])); } catch { /* Blocked, so nothing is named there. */ }
  }
  add('a cookie', ...document.cookie.split(';').map(cookie => cookie.split('=')[0].trim()));
  for (const { name } of await indexedDB.databases()) {
    add('a database', name);
    const base = await new Promise((done, fail) => { const open = indexedDB.open(name); open.onsuccess = () => done(open.result); open.onerror = fail; });
    for (const store of base.objectStoreNames) {
      add('a store', store);
      const keys = await new Promise((done, fail) => { const ask = base.transaction(store).objectStore(store).getAllKeys(); ask.onsuccess = () => done(ask.result); ask.onerror = fail; });
      add('a key', ...keys.filter(key => typeof key === 'string'));
    }
    base.close();
  }
  for (const name of await caches.keys()) {
    add('a cache', name);
    add('a cached address', ...(await (await caches.open(name)).keys()).map(request => inside(request.url)));
  }
  const locks = await navigator.locks.query();
  add('a lock', ...[...locks.held, ...locks.pending].map(lock => lock.name));
  add('a service worker', ...(await navigator.serviceWorker.getRegistrations()).map(one => inside(one.scope)));
  for await (const name of (await navigator.storage.getDirectory()).keys()) add('a private file', name);
  return names;
})()";
