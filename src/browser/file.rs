//! Files that the user exports or imports.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// It exceeds the allowed size; none of it was read.
    #[error("file too large")]
    TooLarge,
    /// The browser could not read it.
    #[error("file not readable")]
    Unreadable,
}

/// Chromium shares only certain file types, by name and MIME type (its `docs/webshare/FILE_TYPES.md`). Text is one of
/// them, and no app recompresses it on the way, as it would a picture.
const SHAREABLE: &str = "text/plain";

/// Whether the browser can share a file with another app. (Looked up by name: typed bindings would add to the glue
/// that every visit downloads.)
#[must_use]
pub fn can_share(name: &str) -> bool {
    let asked = || {
        let (navigator, what) = to_share(name, &[0])?;
        let can: Function = Reflect::get(&navigator, &"canShare".into())
            .ok()?
            .dyn_into()
            .ok()?;
        can.call1(&navigator, &what).ok()?.as_bool()
    };
    asked().unwrap_or(false)
}

/// The outcome of sharing a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// Another app has it.
    Handed,
    /// The user picked no app.
    ChoseNone,
    /// The browser refused.
    Refused,
}

/// Shares bytes with another app that the user picks.
pub async fn share(name: &str, bytes: &[u8]) -> Shared {
    let asked = || {
        let (navigator, what) = to_share(name, bytes)?;
        let share: Function = Reflect::get(&navigator, &"share".into())
            .ok()?
            .dyn_into()
            .ok()?;
        share
            .call1(&navigator, &what)
            .ok()?
            .dyn_into::<Promise>()
            .ok()
    };
    let Some(shared) = asked() else {
        return Shared::Refused;
    };
    let Err(error) = JsFuture::from(shared).await else {
        return Shared::Handed;
    };
    let name = Reflect::get(&error, &"name".into());
    match name.ok().and_then(|name| name.as_string()).as_deref() {
        Some("AbortError") => Shared::ChoseNone,
        _ => Shared::Refused,
    }
}

/// Returns the navigator and the data to share.
fn to_share(name: &str, bytes: &[u8]) -> Option<(JsValue, JsValue)> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let kind = Object::new();
    Reflect::set(&kind, &"type".into(), &SHAREABLE.into()).ok()?;
    let kind = kind.unchecked_ref();
    let file = web_sys::File::new_with_u8_array_sequence_and_options(&parts, name, kind).ok()?;
    let what = Object::new();
    Reflect::set(&what, &"files".into(), &Array::of1(&file)).ok()?;
    let navigator = web_sys::window()?.navigator();
    Some((navigator.into(), what.into()))
}

/// Saves bytes to the browser's downloads under a name. Returns `false` if the browser refuses.
#[must_use]
pub fn hand_out(name: &str, bytes: &[u8]) -> bool {
    offer(name, bytes).is_some()
}

fn offer(name: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = web_sys::Blob::new_with_u8_array_sequence(&parts).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlElement = web_sys::window()?
        .document()?
        .create_element("a")
        .ok()?
        .dyn_into()
        .ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    // Not at once: some browsers read it only after the click has been handled.
    super::timer::later(60_000, move || {
        // Cannot fail for any address.
        drop(web_sys::Url::revoke_object_url(&address));
    })
    .for_good();
    Some(())
}

/// Returns the file chosen in the field with this id, if any.
///
/// # Errors
/// [`FileError`]; a file of more than `most` bytes is not read.
pub async fn chosen(id: &str, most: u32) -> Result<Option<Vec<u8>>, FileError> {
    let Some(file) = file_in(id) else {
        return Ok(None);
    };
    if file.size() > f64::from(most) {
        return Err(FileError::TooLarge);
    }
    let read = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| FileError::Unreadable)?;
    Ok(Some(Uint8Array::new(&read).to_vec()))
}

fn file_in(id: &str) -> Option<web_sys::File> {
    let field: web_sys::HtmlInputElement = web_sys::window()?
        .document()?
        .get_element_by_id(id)?
        .dyn_into()
        .ok()?;
    field.files()?.get(0)
}
