//! Cache Storage as the second home of the device secrets. Nothing is fetched from this cache: it is only a place for
//! bytes that browsers clear separately from the others. The service worker's copies are in caches of their own
//! (`shell/away.js`).

use js_sys::Uint8Array;
use vault::ports::{SecretStore, StoreError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Cache, CacheStorage, Response};

use super::answer::of_store;
use super::idb::store_error;

/// A neutral name: it is readable in the browser's profile.
const CACHE: &str = "view";

/// The page's Cache Storage.
#[derive(Clone, Copy, Debug)]
pub struct CacheStore;

/// Returns `None` if the engine has none (iPhones in Lockdown Mode, pages without TLS).
fn caches() -> Option<CacheStorage> {
    let window = web_sys::window()?;
    let held = js_sys::Reflect::get(&window, &"caches".into()).ok()?;
    held.dyn_into().ok()
}

async fn wait(promise: js_sys::Promise) -> Result<JsValue, StoreError> {
    of_store(promise)
        .await?
        .map_err(|error| store_error(&error))
}

/// Returns the cache if it exists: looking must not create it.
async fn existing() -> Result<Option<Cache>, StoreError> {
    let Some(caches) = caches() else {
        return Ok(None);
    };
    if !wait(caches.has(CACHE)).await?.is_truthy() {
        return Ok(None);
    }
    Ok(Some(wait(caches.open(CACHE)).await?.unchecked_into()))
}

/// Cache entries are keyed by address; this one is never fetched.
fn address(name: &str) -> String {
    format!("/{name}")
}

impl SecretStore for CacheStore {
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(cache) = existing().await? else {
            return Ok(None);
        };
        let found = wait(cache.match_with_str(&address(name))).await?;
        let Ok(response) = found.dyn_into::<Response>() else {
            return Ok(None);
        };
        let body = response
            .array_buffer()
            .map_err(|error| store_error(&error))?;
        Ok(Some(Uint8Array::new(&wait(body).await?).to_vec()))
    }

    async fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        let caches = caches().ok_or(StoreError::Blocked)?;
        let cache: Cache = wait(caches.open(CACHE)).await?.unchecked_into();
        let mut bytes = value.to_vec();
        let response = Response::new_with_opt_u8_array(Some(&mut bytes))
            .map_err(|error| store_error(&error))?;
        wait(cache.put_with_str(&address(name), &response))
            .await
            .map(|_| ())
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        let Some(cache) = existing().await? else {
            return Ok(());
        };
        wait(cache.delete_with_str(&address(name))).await?;
        // An empty cache would still show that there was one.
        let left: js_sys::Array = wait(cache.keys()).await?.unchecked_into();
        if left.length() == 0
            && let Some(caches) = caches()
        {
            wait(caches.delete(CACHE)).await?;
        }
        Ok(())
    }
}
