//! Pictures of bytes on the screen, and the camera that reads such pictures. `boot/lens.js` does both, since the
//! camera has to stop whatever has become of the app; it is fetched when somebody asks for one of them.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = boot, js_name = lens)]
    fn boot_lens(what: &str, element: &JsValue, bytes: &JsValue, tell: &JsValue)
    -> js_sys::Promise;
}

/// What has happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Another picture is shown: how many so far, and how many are needed at least.
    Shown(u32, u32),
    /// The camera looks.
    Looking,
    /// Different pictures were read: how many, and how many are needed at least.
    Read(u32, u32),
    /// All is there.
    Whole(Vec<u8>),
    /// A code of something else.
    Foreign,
    /// A picture of a newer version.
    Newer,
    /// A picture of another copy than the one that was begun with.
    Other,
    /// What was read did not come together, and it begins anew.
    Broken,
    /// A picture that was misread.
    Torn,
    /// No picture for some seconds.
    Nothing,
    /// The camera was stopped, as the page went out of sight.
    Aside,
    /// The camera was refused.
    Refused,
    /// There is no camera.
    Missing,
    /// Something else uses the camera.
    Busy,
    /// Anything else; the files that do this may not have come.
    Failed,
}

impl Seen {
    fn from(told: &JsValue) -> Self {
        let told: &Array = told.unchecked_ref();
        // Small counts.
        let count = |at| told.get(at).as_f64().unwrap_or_default() as u32;
        match told.get(0).as_string().as_deref() {
            Some("shown") => Self::Shown(count(1), count(2)),
            Some("looking") => Self::Looking,
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

/// Showing, or looking. Dropped, it ends, and the camera is off.
pub struct Lens(Rc<RefCell<Control>>);

enum Control {
    Coming,
    There(JsValue),
    Ended,
}

impl Lens {
    /// Shows bytes on the canvas with this id, as many pictures a second as its `data-pace` says.
    #[must_use]
    pub fn show(id: &str, bytes: &[u8], tell: impl Fn(Seen) + 'static) -> Self {
        Self::begin("show", id, &Uint8Array::from(bytes), Box::new(tell))
    }

    /// Looks through the camera, shown in the video element with this id.
    #[must_use]
    pub fn look(id: &str, tell: impl Fn(Seen) + 'static) -> Self {
        Self::begin("look", id, &JsValue::NULL, Box::new(tell))
    }

    fn begin(what: &'static str, id: &str, bytes: &JsValue, tell: Box<dyn Fn(Seen)>) -> Self {
        let control = Rc::new(RefCell::new(Control::Coming));
        let element = web_sys::window()
            .and_then(|window| window.document()?.get_element_by_id(id))
            .map_or(JsValue::NULL, JsValue::from);
        let tell: Rc<dyn Fn(Seen)> = tell.into();
        let on_told = Rc::clone(&tell);
        // It is called as long as the other side lives, which may be longer than this one.
        let told = Closure::<dyn FnMut(JsValue)>::new(move |told| on_told(Seen::from(&told)));
        let made = boot_lens(what, &element, bytes, &told.into_js_value());
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

    /// Starts the camera again.
    pub fn again(&self) {
        self.order("again");
    }

    /// Forgets what was read.
    pub fn anew(&self) {
        self.order("anew");
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

/// What the other side does not know of (a screen cannot be told to look again) it passes over.
fn order(there: &JsValue, what: &str) {
    let known = Reflect::get(there, &what.into());
    if let Some(known) = known
        .ok()
        .and_then(|known| known.dyn_into::<Function>().ok())
    {
        // None of them throws; `again` tells by `tell` what became of it.
        drop(known.call0(there));
    }
}
