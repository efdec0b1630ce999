//! The quick store: localStorage, through gloo-storage.
//!
//! gloo-storage panics where storage is blocked, so it is asked only after a probe by reading.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use gloo_storage::{LocalStorage, Storage as _};
use vault::ports::{Mirror, StoreError};
use wasm_bindgen::JsCast;

/// The page's localStorage, holding bytes as base64.
#[derive(Clone, Copy, Debug)]
pub struct Copies;

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

impl Mirror for Copies {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        let storage = probe()?;
        let length = storage.length().map_err(|error| error_of(&error))?;
        let mut names = Vec::new();
        for index in 0..length {
            names.extend(storage.key(index).map_err(|error| error_of(&error))?);
        }
        Ok(names)
    }

    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(text) = probe()?.get_item(name).map_err(|error| error_of(&error))? else {
            return Ok(None);
        };
        Ok(Some(
            STANDARD.decode(&text).unwrap_or_else(|_| text.into_bytes()),
        ))
    }

    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        probe()?
            .set_item(name, &STANDARD.encode(value))
            .map_err(|error| error_of(&error))
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        probe()?.remove_item(name).map_err(|error| error_of(&error))
    }
}
