//! User activity: touches, keys, and the page being hidden and shown.

use wasm_bindgen::prelude::*;

/// The events that count as activity.
const TOUCHES: [&str; 5] = ["pointerdown", "keydown", "input", "wheel", "touchmove"];
const VISIBILITY: &str = "visibilitychange";

/// Touches inside an element with this attribute are ignored here: the element may disappear with the touch, and a
/// button that is gone cannot be pressed.
pub const OWN: &str = "data-own-touch";

/// The listeners. Dropping it removes them, so that a dead instance is not called.
pub struct Watch {
    touched: Closure<dyn FnMut(web_sys::Event)>,
    turned: Closure<dyn FnMut()>,
}

/// Calls `touched` at each sign of activity, and `turned` when the page is hidden (`true`) or shown. Returns `None` if
/// there is no document.
#[must_use]
pub fn watch(
    mut touched: impl FnMut() + 'static,
    mut turned: impl FnMut(bool) + 'static,
) -> Option<Watch> {
    let document = document()?;
    let watch = Watch {
        touched: Closure::new(move |event: web_sys::Event| {
            if !is_own(&event) {
                touched();
            }
        }),
        turned: Closure::new(move || turned(hidden())),
    };
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
        let Some(document) = document() else { return };
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
