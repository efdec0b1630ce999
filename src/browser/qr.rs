//! Showing bytes as codes on the screen, and the camera that reads such codes. `shell/lens.js` does both, since the
//! camera has to stop even if the app is dead; it is fetched only on demand.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = shell, js_name = lens)]
    fn shell_qr(what: &str, element: &JsValue, bytes: &JsValue, tell: &JsValue) -> js_sys::Promise;
}

/// What the sender or the camera reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Another frame is shown: how many so far, and how many are needed at least.
    Shown(u32, u32),
    /// The camera is on. Whether there is another.
    Looking(bool),
    /// Distinct frames read: how many so far, and how many are needed at least.
    Read(u32, u32),
    /// The transfer is complete.
    Whole(Vec<u8>),
    /// A code that is not ours.
    Foreign,
    /// A frame of a newer version.
    Newer,
    /// A frame of a different transfer.
    Other,
    /// The frames read did not decode; reading starts again from scratch.
    Broken,
    /// A misread frame.
    Torn,
    /// No frame for some seconds.
    Nothing,
    /// The camera was stopped because the page was hidden.
    Aside,
    /// Access to the camera was denied.
    Refused,
    /// There is no camera.
    Missing,
    /// Another program is using the camera.
    Busy,
    /// Any other failure; the files for this may not have loaded.
    Failed,
}

impl Seen {
    fn from(told: &JsValue) -> Self {
        let told: &Array = told.unchecked_ref();
        // Small counts, so the cast is exact.
        let count = |at| told.get(at).as_f64().unwrap_or_default() as u32;
        match told.get(0).as_string().as_deref() {
            Some("shown") => Self::Shown(count(1), count(2)),
            Some("looking") => Self::Looking(told.get(1).is_truthy()),
            Some("read") => Self::Read(count(1), count(2)),
            Some("whole") => Self::Whole(Uint8Array::new(&told.get(1)).to_vec()),
            Some("foreign") => Self::Foreign,
            Some("newer") => Self::Newer,
            Some("other") => Self::Other,
            Some("broken") => Self::Broken,
            Some("torn") => Self::Torn,
            Some("nothing") => Self::Nothing,
            Some("aside") => Self::Aside,
            Some("refused") => Self::Refused,
            Some("missing") => Self::Missing,
            Some("busy") => Self::Busy,
            _ => Self::Failed,
        }
    }
}

/// A running sender or camera. Dropping it stops the sender and turns the camera off.
pub struct Lens(Rc<RefCell<Control>>);

enum Control {
    Starting,
    There(JsValue),
    Ended,
}

impl Lens {
    /// Shows bytes on the canvas with this id, at the frame rate in its `data-pace`.
    #[must_use]
    pub fn show(id: &str, bytes: &[u8], tell: impl Fn(Seen) + 'static) -> Self {
        Self::begin("show", id, &Uint8Array::from(bytes), Box::new(tell))
    }

    /// Reads from the camera, with its view in the video element with this id.
    #[must_use]
    pub fn look(id: &str, tell: impl Fn(Seen) + 'static) -> Self {
        Self::begin("look", id, &JsValue::NULL, Box::new(tell))
    }

    fn begin(what: &'static str, id: &str, bytes: &JsValue, tell: Box<dyn Fn(Seen)>) -> Self {
        let control = Rc::new(RefCell::new(Control::Starting));
        let element = web_sys::window()
            .and_then(|window| window.document()?.get_element_by_id(id))
            .map_or(JsValue::NULL, JsValue::from);
        let tell: Rc<dyn Fn(Seen)> = tell.into();
        let on_told = Rc::clone(&tell);
        // Leaked on purpose: the JavaScript side calls it for as long as it lives, possibly longer than this value.
        let told = Closure::<dyn FnMut(JsValue)>::new(move |told| on_told(Seen::from(&told)));
        let made = shell_qr(what, &element, bytes, &told.into_js_value());
        let here = Rc::clone(&control);
        spawn_local(async move {
            let there = JsFuture::from(made).await;
            match there {
                Ok(there) if matches!(*here.borrow(), Control::Ended) => order(&there, "end"),
                Ok(there) => {
                    order(&there, "again");
                    *here.borrow_mut() = Control::There(there);
                }
                Err(_) if matches!(*here.borrow(), Control::Ended) => {}
                Err(_) => tell(Seen::Failed),
            }
        });
        Lens(control)
    }

    /// Restarts the camera.
    pub fn again(&self) {
        self.order("again");
    }

    /// Changes to the next camera.
    pub fn change(&self) {
        self.order("change");
    }

    /// Discards the frames read so far.
    pub fn discard(&self) {
        self.order("discard");
    }

    fn order(&self, what: &str) {
        if let Control::There(there) = &*self.0.borrow() {
            order(there, what);
        }
    }
}

impl Drop for Lens {
    fn drop(&mut self) {
        self.order("end");
        *self.0.borrow_mut() = Control::Ended;
    }
}

/// Calls a method of the JavaScript side, if it has it (a sender has no `again`).
fn order(there: &JsValue, what: &str) {
    let known = Reflect::get(there, &what.into());
    if let Some(known) = known
        .ok()
        .and_then(|known| known.dyn_into::<Function>().ok())
    {
        // None of them throws; `again` reports its outcome through `tell`.
        drop(known.call0(there));
    }
}
