//! The device's own way back (a gesture or a button on phones), where the browser lets a page hear it.
//!
//! `CloseWatcher` (<https://html.spec.whatwg.org/multipage/interaction.html#close-requests-and-close-watchers>)
//! is not in web-sys. On devices without touch it would hear Escape, which people do not press to go back.

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

/// Hears one press, and ends when dropped.
pub struct Watcher {
    watcher: CloseWatcher,
    heard: Closure<dyn FnMut()>,
}

const HEARD: &str = "close";

/// Calls `work` when the person goes back by the device's own way; that one press then does nothing else.
/// `None` where the browser does not offer it: there, it leaves the page.
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
        // Fails for no event and no listener.
        drop(
            self.watcher
                .remove_event_listener_with_callback(HEARD, self.heard.as_ref().unchecked_ref()),
        );
        self.watcher.destroy();
    }
}
