//! IndexedDB as futures.
//!
//! Written by hand instead of using a crate, because three points must be under our control: reading must not create a
//! database, a compare-and-swap must be one transaction, and creation, changes of passphrase and erasure need strict
//! durability (which web-sys has only behind an unstable flag).

use js_sys::{Function, Promise, Uint8Array};
use vault::ports::{Durability, StoreError};
use wasm_bindgen::prelude::*;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest,
    IdbTransaction,
};

use super::answer::of_store;

/// Neutral names: they are readable in the browser's profile.
const DATABASE: &str = "view";
const STORE: &str = "v";

#[wasm_bindgen]
extern "C" {
    /// A database, for the call that web-sys has only behind an unstable flag.
    #[wasm_bindgen(extends = js_sys::Object)]
    type WithOptions;
    #[wasm_bindgen(method, catch, js_name = transaction)]
    fn transaction_with(
        this: &WithOptions,
        store: &str,
        mode: &str,
        options: &JsValue,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Converts a browser error into ours.
pub(super) fn store_error(error: &JsValue) -> StoreError {
    let name = error.dyn_ref::<DomException>().map_or_else(
        || {
            error
                .dyn_ref::<js_sys::Error>()
                .map(|e| String::from(e.name()))
                .unwrap_or_default()
        },
        DomException::name,
    );
    match name.as_str() {
        "QuotaExceededError" => StoreError::Full,
        "SecurityError" | "InvalidStateError" | "NotAllowedError" => StoreError::Blocked,
        _ => StoreError::Failed(name),
    }
}

/// Chromium reports an unknown error if the user has forbidden sites to store data; localStorage then says clearly
/// that access is denied.
fn opening_error(error: StoreError) -> StoreError {
    let refused =
        || web_sys::window().is_none_or(|window| !matches!(window.local_storage(), Ok(Some(_))));
    match error {
        StoreError::Failed(name) if name == "UnknownError" && refused() => StoreError::Blocked,
        other => other,
    }
}

/// Waits for a request. Its promise settles inside the request's own event, so the transaction is still open on the
/// lines after the `await`.
async fn done(request: &IdbRequest) -> Result<JsValue, StoreError> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    let settled = of_store(promise).await;
    request.set_onsuccess(None);
    request.set_onerror(None);
    match settled? {
        Ok(_) => request.result().map_err(|error| store_error(&error)),
        Err(_) => Err(request_error(request)),
    }
}

fn request_error(request: &IdbRequest) -> StoreError {
    match request.error() {
        Ok(Some(error)) => store_error(&error),
        Ok(None) | Err(_) => StoreError::Failed(String::new()),
    }
}

/// Waits until a transaction has completed: nothing is saved before that.
pub(super) async fn completed(transaction: &IdbTransaction) -> Result<(), StoreError> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    let settled = of_store(promise).await;
    transaction.set_oncomplete(None);
    transaction.set_onabort(None);
    match settled? {
        Ok(_) => Ok(()),
        Err(_) => Err(transaction
            .error()
            .map_or(StoreError::Failed(String::new()), |error| {
                store_error(&error)
            })),
    }
}

fn factory() -> Result<IdbFactory, StoreError> {
    let window = web_sys::window().ok_or(StoreError::Blocked)?;
    window
        .indexed_db()
        .map_err(|error| store_error(&error))?
        .ok_or(StoreError::Blocked)
}

/// Whether there is a database, according to the browser's list; `None` if the browser has no such list. WebKit keeps
/// listing an empty database whose creation was aborted, so it is better not to start creating it.
async fn is_there() -> Option<bool> {
    let factory = factory().ok()?;
    let list: Function = js_sys::Reflect::get(&factory, &"databases".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let promise: Promise = list.call0(&factory).ok()?.dyn_into().ok()?;
    let listed: js_sys::Array = of_store(promise).await.ok()?.ok()?.dyn_into().ok()?;
    Some(listed.iter().any(|database| {
        js_sys::Reflect::get(&database, &"name".into())
            .is_ok_and(|name| name.as_string().as_deref() == Some(DATABASE))
    }))
}

/// Waits for a connection. If it comes too late it is closed: left open, it would keep other tabs from erasing.
async fn opened(request: &IdbOpenDbRequest) -> Result<Connection, StoreError> {
    let answer = done(request).await;
    if answer.is_err() {
        let late = |event: web_sys::Event| {
            let request = event.target().and_then(|target| target.dyn_into().ok());
            let database = request.and_then(|request: IdbOpenDbRequest| request.result().ok());
            drop(database.map(|database| Connection(database.unchecked_into())));
        };
        request.set_onsuccess(Some(Closure::once_into_js(late).unchecked_ref()));
    }
    Ok(Connection(answer?.unchecked_into()))
}

/// A connection that is closed when dropped, and at once when another tab needs it closed.
pub(super) struct Connection(IdbDatabase);

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Connection {
    /// Opens the database if there is one. Returns `None`, and creates none, if there is not.
    pub(super) async fn existing() -> Result<Option<Self>, StoreError> {
        if is_there().await == Some(false) {
            return Ok(None);
        }
        let request = factory()?
            .open(DATABASE)
            .map_err(|error| store_error(&error))?;
        // Opening creates a missing database; aborting its creation leaves nothing behind.
        let abort = Closure::<dyn FnMut(web_sys::Event)>::new(|event: web_sys::Event| {
            let transaction = event
                .target()
                .and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok())
                .and_then(|request| request.transaction());
            if let Some(transaction) = transaction {
                // Fails only if it is over already, and then there is nothing to abort.
                drop(transaction.abort());
            }
        });
        request.set_onupgradeneeded(Some(abort.as_ref().unchecked_ref()));
        match opened(&request).await {
            Ok(connection) => Ok(Some(connection)),
            Err(StoreError::Failed(name)) if name == "AbortError" => Ok(None),
            Err(error) => Err(opening_error(error)),
        }
    }

    /// Opens the database, creating it if needed.
    pub(super) async fn made() -> Result<Self, StoreError> {
        let request = factory()?
            .open_with_u32(DATABASE, 1)
            .map_err(|error| store_error(&error))?;
        let make = Closure::<dyn FnMut(web_sys::Event)>::new(|event: web_sys::Event| {
            let database = event
                .target()
                .and_then(|target| target.dyn_into::<IdbOpenDbRequest>().ok())
                .and_then(|request| request.result().ok())
                .and_then(|result| result.dyn_into::<IdbDatabase>().ok());
            if let Some(database) = database {
                // If this fails, the first transaction reports it.
                drop(database.create_object_store(STORE));
            }
        });
        request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
        opened(&request).await.map_err(opening_error)
    }

    /// Deletes the whole database if nothing is left in it: an empty one would still show that something was once
    /// saved here.
    pub(super) async fn vanish_if_empty(self) -> Result<(), StoreError> {
        if !names(&self.reading()?).await?.is_empty() {
            return Ok(());
        }
        drop(self);
        let request = factory()?
            .delete_database(DATABASE)
            .map_err(|error| store_error(&error))?;
        done(&request).await.map(|_| ())
    }

    /// Returns the store in a new read transaction.
    pub(super) fn reading(&self) -> Result<IdbObjectStore, StoreError> {
        let transaction = self
            .0
            .transaction_with_str(STORE)
            .map_err(|error| store_error(&error))?;
        transaction
            .object_store(STORE)
            .map_err(|error| store_error(&error))
    }

    /// Returns a new write transaction and its store.
    pub(super) fn writing(
        &self,
        durability: Durability,
    ) -> Result<(IdbTransaction, IdbObjectStore), StoreError> {
        let options = js_sys::Object::new();
        let wanted = match durability {
            Durability::Strict => "strict",
            Durability::Relaxed => "relaxed",
        };
        js_sys::Reflect::set(&options, &"durability".into(), &wanted.into())
            .map_err(|error| store_error(&error))?;
        let transaction = self
            .0
            .unchecked_ref::<WithOptions>()
            .transaction_with(STORE, "readwrite", &options)
            .map_err(|error| store_error(&error))?;
        let store = transaction
            .object_store(STORE)
            .map_err(|error| store_error(&error))?;
        Ok((transaction, store))
    }
}

/// Returns a value of a store; `None` if there is none.
pub(super) async fn get(store: &IdbObjectStore, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let request = store
        .get(&name.into())
        .map_err(|error| store_error(&error))?;
    let value = done(&request).await?;
    if value.is_undefined() {
        return Ok(None);
    }
    let bytes = value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    // Any other type under our name counts as a damaged value, not as a missing one.
    Ok(Some(bytes.unwrap_or_default()))
}

/// Returns the names of all values of a store.
pub(super) async fn names(store: &IdbObjectStore) -> Result<Vec<String>, StoreError> {
    let request = store.get_all_keys().map_err(|error| store_error(&error))?;
    let keys: js_sys::Array = done(&request).await?.unchecked_into();
    Ok(keys.iter().filter_map(|key| key.as_string()).collect())
}
