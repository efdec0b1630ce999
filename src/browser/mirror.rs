//! The quick store: localStorage, through gloo-storage.
//!
//! gloo-storage panics if storage is blocked, so a read probe comes first.
//!
//! What no store takes is held by `shell` for the life of the page, beyond this instance of the app.

use std::cell::RefCell;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gloo_storage::{LocalStorage, Storage as _};
use js_sys::JsString;
use vault::ports::{Mirror, StoreError};
use wasm_bindgen::prelude::*;

/// The page's localStorage, holding bytes as base64.
#[derive(Clone, Copy, Debug)]
pub struct Copies;

#[wasm_bindgen]
extern "C" {
    /// A `Storage` that takes and gives JavaScript strings as they are, without conversion.
    type Texts;
    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_item(this: &Texts, name: &str) -> Result<Option<JsString>, JsValue>;
    #[wasm_bindgen(method, catch, js_name = setItem)]
    fn set_item(this: &Texts, name: &str, text: &JsString) -> Result<(), JsValue>;

    /// Returns the text held under this name, if any; given a second argument, holds that instead, or nothing if null.
    #[wasm_bindgen(js_namespace = shell, js_name = hold)]
    fn held(name: &str) -> Option<String>;
    #[wasm_bindgen(js_namespace = shell, js_name = hold)]
    fn hold(name: &str, text: &JsValue);
    /// Tries to store what is held. Returns the names of what remains held, one per line.
    #[wasm_bindgen(js_namespace = shell, js_name = storeHeld)]
    fn store_held() -> String;
}

/// The bytes that were last written or returned by [`Copies::read_if_new`], and their text.
struct Last {
    bytes: Vec<u8>,
    text: JsString,
}

thread_local! {
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

/// Size of a piece in bytes and in base64 letters: a multiple of base64's three bytes to four letters.
const PIECE: (usize, usize) = (3 * 1024, 4 * 1024);

/// Encodes bytes as base64. Most of a container stays the same (each save changes one region), and this runs while the
/// page is being left, so only the changed part is encoded again.
fn text(value: &[u8]) -> JsString {
    LAST.with_borrow(|last| {
        let whole = || JsString::from(STANDARD.encode(value));
        let Some(last) = last.as_ref().filter(|last| last.bytes.len() == value.len()) else {
            return whole();
        };
        let pieces = last.bytes.chunks(PIECE.0).zip(value.chunks(PIECE.0));
        let mut differing = pieces.enumerate().filter(|(_, (old, new))| old != new);
        let Some((first, _)) = differing.next() else {
            return last.text.clone();
        };
        let end = differing.next_back().map_or(first, |(last, _)| last) + 1;
        let changed = value.get(first * PIECE.0..(end * PIECE.0).min(value.len()));
        let Some(changed) = changed else {
            return whole();
        };
        let letters = |pieces: usize| u32::try_from(pieces * PIECE.1).unwrap_or(u32::MAX);
        let (before, behind) = (
            last.text.substring(0, letters(first)),
            last.text.substring(letters(end), last.text.length()),
        );
        let changed = before.concat(&STANDARD.encode(changed).into());
        changed.concat(&behind)
    })
}

fn probe() -> Result<web_sys::Storage, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Blocked)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        Ok(None) | Err(_) => Err(StoreError::Blocked),
    }
}

fn error_of(error: &wasm_bindgen::JsValue) -> StoreError {
    match error.dyn_ref::<web_sys::DomException>() {
        Some(error)
            if error.name() == "QuotaExceededError"
                || error.code() == 22
                || error.code() == 1014 =>
        {
            StoreError::Full
        }
        Some(error) if error.name() == "SecurityError" => StoreError::Blocked,
        Some(error) => StoreError::Failed(error.name()),
        None => StoreError::Failed(String::new()),
    }
}

fn bytes_of(text: String) -> Vec<u8> {
    STANDARD.decode(&text).unwrap_or_else(|_| text.into_bytes())
}

/// Tries again to store what is held.
pub fn store_again() {
    store_held();
}

impl Mirror for Copies {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        let mut names: Vec<String> = store_held().lines().map(str::to_owned).collect();
        let storage = match probe() {
            Err(_) if !names.is_empty() => return Ok(names),
            storage => storage?,
        };
        let length = storage.length().map_err(|error| error_of(&error))?;
        for index in 0..length {
            names.extend(storage.key(index).map_err(|error| error_of(&error))?);
        }
        Ok(names)
    }

    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        if let Some(text) = held(name) {
            return Ok(Some(bytes_of(text)));
        }
        let Some(text) = probe()?.get_item(name).map_err(|error| error_of(&error))? else {
            return Ok(None);
        };
        Ok(Some(bytes_of(text)))
    }

    fn read_if_new(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let storage = probe()?;
        let text = storage.unchecked_ref::<Texts>().get_item(name);
        let Some(text) = text.map_err(|error| error_of(&error))? else {
            return Ok(None);
        };
        // Compared as text: decoding takes longer than a save has time for.
        if LAST.with_borrow(|last| last.as_ref().is_some_and(|last| last.text == text)) {
            return Ok(None);
        }
        let letters = String::from(&text);
        let Ok(bytes) = STANDARD.decode(&letters) else {
            return Ok(Some(letters.into_bytes()));
        };
        LAST.set(Some(Last {
            bytes: bytes.clone(),
            text,
        }));
        Ok(Some(bytes))
    }

    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        let storage = probe()?;
        let text = text(value);
        storage
            .unchecked_ref::<Texts>()
            .set_item(name, &text)
            .map_err(|error| error_of(&error))?;
        hold(name, &JsValue::NULL);
        let bytes = value.to_vec();
        LAST.set(Some(Last { bytes, text }));
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        hold(name, &JsValue::NULL);
        probe()?.remove_item(name).map_err(|error| error_of(&error))
    }

    fn hold(&self, name: &str, value: &[u8]) {
        hold(name, &text(value));
    }
}
