//! The site's published files: plain same-origin GETs without a query.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestCache, RequestInit};

/// Why a fetch failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No response: no network, or the server is down.
    #[error("no answer")]
    Unreachable,
    /// The server responded with this status instead of the file.
    #[error("status {0}")]
    Status(u16),
    /// The response broke off.
    #[error("broken answer")]
    Broken,
}

/// A file that changes under a fixed name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// When it was fetched, in milliseconds since 1970, if that was earlier: there was no signal (`shell/page.js`).
    pub kept_at: Option<i64>,
}

/// The header in which the service worker says so.
const KEPT_AT: &str = "x-at";

/// Returns a file that changes under a fixed name. Revalidates each time; offline, falls back on the browser's cached
/// copy.
///
/// # Errors
/// [`FetchError`]
pub async fn fresh(path: &str) -> Result<Fresh, FetchError> {
    let mut found = Err(FetchError::Unreachable);
    for cache in [RequestCache::NoCache, RequestCache::ForceCache] {
        if found == Err(FetchError::Unreachable) {
            found = asked(path, cache).await;
        }
    }
    found
}

async fn asked(path: &str, cache: RequestCache) -> Result<Fresh, FetchError> {
    let window = web_sys::window().ok_or(FetchError::Unreachable)?;
    let how = RequestInit::new();
    how.set_cache(cache);
    let response = JsFuture::from(window.fetch_with_str_and_init(path, &how))
        .await
        .map_err(|_| FetchError::Unreachable)?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| FetchError::Broken)?;
    if !response.ok() {
        return Err(FetchError::Status(response.status()));
    }
    let kept_at = response.headers().get(KEPT_AT).ok().flatten();
    let body = response.array_buffer().map_err(|_| FetchError::Broken)?;
    let body = JsFuture::from(body).await.map_err(|_| FetchError::Broken)?;
    Ok(Fresh {
        bytes: Uint8Array::new(&body).to_vec(),
        kept_at: kept_at.and_then(|at| at.parse().ok()),
    })
}
