//! Opening the site without a signal: the service worker `shell/page.js` and its copies of the published files. Only for
//! those who choose it; nothing here is read or written before that.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CacheStorage, RegistrationOptions, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, ServiceWorkerUpdateViaCache,
};

use super::answer::within;
use super::caches::caches;
use super::timer::pause;

/// Its address; `crates/sitegen/src/offline.rs` has the same. Browsers look for a newer one under the same name.
const WORKER: &str = "/page.js";
/// The pages that it serves: all.
const SCOPE: &str = "/";
/// The cache that says that the user wants it, and what the names of the others begin with (`shell/page.js`).
const CHOSEN: &str = "page";

/// How long the browser may take to answer.
const ANSWER_MS: u32 = 10_000;
/// How long all of the site may take to arrive.
const ARRIVAL_MS: u32 = 180_000;
/// How often to look whether it has.
const LOOK_MS: u32 = 100;

/// Why the site cannot be opened without a signal, or still can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OfflineError {
    /// This browser, or this kind of window, has nothing to do it with.
    #[error("no service workers here")]
    Unavailable,
    /// Not every file arrived whole, or there was no room for them. Nothing of it is left.
    #[error("not all files could be stored")]
    Incomplete,
    /// Some of it may still be there.
    #[error("not all of it could be removed")]
    Remains,
}

/// Whether the user has chosen it, and it is there.
pub async fn is_on() -> bool {
    let (Some(container), Some(caches)) = (container(), caches()) else {
        return false;
    };
    let chosen = within(ANSWER_MS, caches.has(CHOSEN)).await;
    let chosen = matches!(chosen, Some(Ok(is)) if is.is_truthy());
    let active = registration(&container).await;
    chosen && active.is_ok_and(|of| of.is_some_and(|of| of.active().is_some()))
}

/// Fetches the site's files, and serves them from then on.
///
/// # Errors
/// [`OfflineError`]
pub async fn begin() -> Result<(), OfflineError> {
    let (Some(container), Some(caches)) = (container(), caches()) else {
        return Err(OfflineError::Unavailable);
    };
    let chosen = within(ANSWER_MS, caches.open(CHOSEN)).await;
    if !matches!(chosen, Some(Ok(_))) {
        return Err(OfflineError::Unavailable);
    }
    if !arrives(&container).await {
        end().await?;
        return Err(OfflineError::Incomplete);
    }
    Ok(())
}

/// Registers the worker, and returns whether it has stored all files in time.
async fn arrives(container: &ServiceWorkerContainer) -> bool {
    let how = RegistrationOptions::new();
    how.set_scope(SCOPE);
    how.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let asked = container.register_with_options(WORKER, &how);
    if !matches!(within(ANSWER_MS, asked).await, Some(Ok(_))) {
        return false;
    }
    for _ in 0..ARRIVAL_MS / LOOK_MS {
        // A worker that could not store all of them takes its registration with it.
        let Ok(Some(registration)) = registration(container).await else {
            return false;
        };
        let active = registration.active();
        let under_way = registration.installing().or(registration.waiting());
        if under_way.is_none()
            && active.is_some_and(|worker| worker.state() == ServiceWorkerState::Activated)
        {
            return true;
        }
        pause(LOOK_MS).await;
    }
    false
}

/// Ends it, and removes all copies. Touches nothing else in the same store: the device secrets lie there too.
///
/// # Errors
/// [`OfflineError::Remains`]
pub async fn end() -> Result<(), OfflineError> {
    if let Some(container) = container()
        && let Some(registration) = registration(&container).await?
    {
        let ended = registration
            .unregister()
            .map_err(|_| OfflineError::Remains)?;
        answer(ended).await?;
        if self::registration(&container).await?.is_some() {
            return Err(OfflineError::Remains);
        }
    }
    // A browser that blocks the store has let nobody write to it.
    let Some(caches) = caches() else {
        return Ok(());
    };
    for name in ours(&caches).await? {
        answer(caches.delete(&name)).await?;
    }
    match ours(&caches).await?.is_empty() {
        true => Ok(()),
        false => Err(OfflineError::Remains),
    }
}

/// The names of its caches: the choice first, since the worker looks for that before it stores anything.
async fn ours(caches: &CacheStorage) -> Result<Vec<String>, OfflineError> {
    let names: Array = match within(ANSWER_MS, caches.keys()).await {
        Some(Ok(names)) => names.unchecked_into(),
        // Blocked: see above.
        Some(Err(_)) => return Ok(Vec::new()),
        None => return Err(OfflineError::Remains),
    };
    let names = names.iter().filter_map(|name| name.as_string());
    let is_ours = |name: &String| {
        let rest = name.strip_prefix(CHOSEN);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let mut ours: Vec<String> = names.filter(is_ours).collect();
    ours.sort_unstable();
    Ok(ours)
}

async fn registration(
    container: &ServiceWorkerContainer,
) -> Result<Option<ServiceWorkerRegistration>, OfflineError> {
    let asked = container.get_registration_with_document_url(SCOPE);
    match within(ANSWER_MS, asked).await {
        Some(Ok(found)) => Ok(found.dyn_into().ok()),
        // Blocked, as in some private windows: there is none.
        Some(Err(_)) => Ok(None),
        None => Err(OfflineError::Remains),
    }
}

async fn answer(promise: js_sys::Promise) -> Result<JsValue, OfflineError> {
    match within(ANSWER_MS, promise).await {
        Some(Ok(value)) => Ok(value),
        _ => Err(OfflineError::Remains),
    }
}

/// `None` where the browser has none: some private windows, iPhones in Lockdown Mode, pages without TLS.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let held = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    held.dyn_into().ok()
}
