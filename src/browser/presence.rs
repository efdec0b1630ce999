//! User activity: touches, keys, and the page being hidden and shown.

use wasm_bindgen::prelude::*;

/// The events that count as activity.
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "input", "wheel", "touchmove"];
const VISIBILITY: &str = "visibilitychange";
/// What may be the first to reach a page after the device has slept: sent to the window, and to the document.
const WAKES: [&str; 2] = ["focus", "pageshow"];
const RESUMES: &str = "resume";

/// Touches inside an element with this attribute are ignored here: the element may disappear with the touch, and a
/// button that is gone cannot be pressed.
pub const OWN: &str = "data-own-touch";

/// The listeners. Dropping it removes them, so that a dead instance is not called.
pub struct Watch {
    touched: Closure<dyn FnMut(web_sys::Event)>,
    woke: Closure<dyn FnMut()>,
    turned: Closure<dyn FnMut()>,
}

/// Calls `touched` at each sign of activity, `woke` when the device may have slept, and `turned` when the page is hidden
/// (`true`) or shown. Returns `None` if there is no document.
#[must_use]
pub fn watch(
    mut touched: impl FnMut() + 'static,
    woke: impl FnMut() + 'static,
    mut turned: impl FnMut(bool) + 'static,
) -> Option<Watch> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let watch = Watch {
        touched: Closure::new(move |event: web_sys::Event| {
            if !is_own(&event) {
                touched();
            }
        }),
        woke: Closure::new(woke),
        turned: Closure::new(move || turned(hidden())),
    };
    let woke = watch.woke.as_ref().unchecked_ref();
    for name in WAKES {
        drop(window.add_event_listener_with_callback(name, woke));
    }
    drop(document.add_event_listener_with_callback(RESUMES, woke));
    for name in TOUCHES {
        // Cannot fail for this event and listener.
        drop(document.add_event_listener_with_callback_and_bool(
            name,
            watch.touched.as_ref().unchecked_ref(),
            true,
        ));
    }
    drop(
        document
            .add_event_listener_with_callback(VISIBILITY, watch.turned.as_ref().unchecked_ref()),
    );
    Some(watch)
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let woke = self.woke.as_ref().unchecked_ref();
        for name in WAKES {
            drop(window.remove_event_listener_with_callback(name, woke));
        }
        let Some(document) = window.document() else {
            return;
        };
        drop(document.remove_event_listener_with_callback(RESUMES, woke));
        for name in TOUCHES {
            drop(document.remove_event_listener_with_callback_and_bool(
                name,
                self.touched.as_ref().unchecked_ref(),
                true,
            ));
        }
        drop(
            document.remove_event_listener_with_callback(
                VISIBILITY,
                self.turned.as_ref().unchecked_ref(),
            ),
        );
    }
}

fn is_own(event: &web_sys::Event) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let selector = format!("[{OWN}]");
    element.is_some_and(|element| matches!(element.closest(&selector), Ok(Some(_))))
}

/// Whether the page is hidden.
fn hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
