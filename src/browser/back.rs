//! The device's own Back (a gesture or a button on phones), where the browser exposes it to pages.
//!
//! `CloseWatcher` (<https://html.spec.whatwg.org/multipage/interaction.html#close-requests-and-close-watchers>) is
//! missing from web-sys. On devices without touch it would react to Escape, which no one presses to go back.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = web_sys::EventTarget)]
    type CloseWatcher;
    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<CloseWatcher, JsValue>;
    #[wasm_bindgen(method)]
    fn destroy(this: &CloseWatcher);
}

/// Listens for one press. Stops when dropped.
pub struct Watcher {
    watcher: CloseWatcher,
    heard: Closure<dyn FnMut()>,
}

const HEARD: &str = "close";

/// Calls `work` when the user presses the device's Back; that press then does nothing else. Returns `None` if the
/// browser does not support this: there, Back leaves the page.
#[must_use]
pub fn watch(work: impl FnMut() + 'static) -> Option<Watcher> {
    let window = web_sys::window()?;
    let there = js_sys::Reflect::has(&window, &"CloseWatcher".into()).unwrap_or(false);
    if !there || window.navigator().max_touch_points() == 0 {
        return None;
    }
    let watcher = CloseWatcher::new().ok()?;
    let heard = Closure::new(work);
    watcher
        .add_event_listener_with_callback(HEARD, heard.as_ref().unchecked_ref())
        .ok()?;
    Some(Watcher { watcher, heard })
}

impl Drop for Watcher {
    fn drop(&mut self) {
        // Cannot fail for this event and listener.
        drop(
            self.watcher
                .remove_event_listener_with_callback(HEARD, self.heard.as_ref().unchecked_ref()),
        );
        self.watcher.destroy();
    }
}
