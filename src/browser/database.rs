//! The main store: IndexedDB.

use js_sys::Uint8Array;
use vault::ports::{Database, Durability, StoreError, Swap};

use super::idb::{Connection, completed, get, names, store_error};

/// The page's database. Opened for each use: a connection held open would block other tabs.
#[derive(Clone, Copy, Debug)]
pub struct Store;

impl Database for Store {
    async fn names(&self) -> Result<Vec<String>, StoreError> {
        match Connection::existing().await? {
            Some(connection) => names(&connection.reading()?).await,
            None => Ok(Vec::new()),
        }
    }

    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match Connection::existing().await? {
            Some(connection) => get(&connection.reading()?, name).await,
            None => Ok(None),
        }
    }

    async fn swap(&self, swaps: &[Swap<'_>], durability: Durability) -> Result<(), StoreError> {
        // Only a first write may create the database: if a value is expected but there is no database, it was erased
        // and stays so.
        let connection = if swaps.iter().any(|swap| swap.expected.is_some()) {
            Connection::existing().await?.ok_or(StoreError::Conflict)?
        } else {
            Connection::made().await?
        };
        let (transaction, store) = connection.writing(durability)?;
        for swap in swaps {
            if get(&store, swap.name).await?.as_deref() != swap.expected {
                // Nothing has been written yet: values are put only after all have been compared.
                return Err(StoreError::Conflict);
            }
        }
        for swap in swaps {
            store
                .put_with_key(&Uint8Array::from(swap.value), &swap.name.into())
                .map_err(|error| {
                    // The swaps already put must not be committed without this one. Fails only if the transaction is
                    // over, and then nothing was written.
                    drop(transaction.abort());
                    store_error(&error)
                })?;
        }
        completed(&transaction).await
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        let Some(connection) = Connection::existing().await? else {
            return Ok(());
        };
        let (transaction, store) = connection.writing(Durability::Strict)?;
        store
            .delete(&name.into())
            .map_err(|error| store_error(&error))?;
        completed(&transaction).await?;
        connection.vanish_if_empty().await
    }
}
