//! Waiting for an answer of the browser, but not for ever: engines have been seen to leave a request to a store open
//! until they are restarted.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use js_sys::Promise;
use vault::ports::StoreError;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::timer::pause;

/// How long a store may take to answer. Slow flash has been seen to take two seconds.
const STORE_MS: u32 = 10_000;
/// How long it may take once it has not answered: an attempt to open or save asks many times.
const SILENT_MS: u32 = 500;

thread_local! {
    /// Whether a store did not answer the last time.
    static SILENT: Cell<bool> = const { Cell::new(false) };
}

/// Waits for a promise, at most this long. Returns `None` if it has not settled by then.
pub(super) async fn within(
    milliseconds: u32,
    promise: Promise,
) -> Option<Result<JsValue, JsValue>> {
    let mut answer = pin!(JsFuture::from(promise));
    let mut limit = pin!(pause(milliseconds));
    poll_fn(|context| match answer.as_mut().poll(context) {
        Poll::Ready(settled) => Poll::Ready(Some(settled)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Waits for a store.
///
/// # Errors
/// [`StoreError::Failed`] if it does not answer in time.
pub(super) async fn of_store(promise: Promise) -> Result<Result<JsValue, JsValue>, StoreError> {
    let limit = if SILENT.get() { SILENT_MS } else { STORE_MS };
    let settled = within(limit, promise).await;
    SILENT.set(settled.is_none());
    settled.ok_or_else(|| StoreError::Failed("no answer".to_owned()))
}
