//! Opening the site without a signal: turned on and off by `shell/away.js`, which is fetched only on demand.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = shell, js_name = away)]
    fn shell_away(what: &str) -> js_sys::Promise;
}

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
    let answer = JsFuture::from(shell_away("is")).await;
    answer.is_ok_and(|is| is.is_truthy())
}

/// Turns it on: fetches the site's files, and has them served from then on. Or off: removes them.
///
/// # Errors
/// [`OfflineError`]
pub async fn turn(on: bool) -> Result<(), OfflineError> {
    let answer = JsFuture::from(shell_away(if on { "begin" } else { "end" })).await;
    match answer.ok().and_then(|answer| answer.as_string()).as_deref() {
        Some("") => Ok(()),
        Some("unavailable") => Err(OfflineError::Unavailable),
        Some("remains") => Err(OfflineError::Remains),
        // The module may not have loaded, too.
        _ if on => Err(OfflineError::Incomplete),
        _ => Err(OfflineError::Remains),
    }
}
