//! A browser for the vault: in-memory storage, and a derivation that costs nothing except for the
//! frozen fixtures, whose real roots it returns.

use crate::fixtures::{self, CARRIED, CARRIED_SALT, CONTAINER, CONTAINER_SALT};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::pin::pin;
use std::rc::Rc;
use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use vault::ports::{
    Clock, Database, Deriver, Durability, Mirror, Ports, Random, RandomError, SecretStore,
    StoreError, Swap,
};
use vault::{DeriveError, Phrase, Profile, Root, Salt, kdf};

/// Runs a future to completion; nothing here waits.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    match future
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}

type Shelf = Rc<RefCell<BTreeMap<String, Vec<u8>>>>;

/// An in-memory store.
#[derive(Clone, Default)]
pub struct Store(pub Shelf);

impl Store {
    /// Stores a value.
    pub fn put(&self, name: &str, value: Vec<u8>) {
        self.0.borrow_mut().insert(name.into(), value);
    }

    fn get(&self, name: &str) -> Option<Vec<u8>> {
        self.0.borrow().get(name).cloned()
    }
}

impl Database for Store {
    async fn names(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.get(name))
    }
    async fn swap(&self, swaps: &[Swap<'_>], _: Durability) -> Result<(), StoreError> {
        let mut shelf = self.0.borrow_mut();
        for swap in swaps {
            if shelf.get(swap.name).map(Vec::as_slice) != swap.expected {
                return Err(StoreError::Conflict);
            }
        }
        for swap in swaps {
            shelf.insert(swap.name.into(), swap.value.into());
        }
        Ok(())
    }
    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }
}

impl Mirror for Store {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().keys().cloned().collect())
    }
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.get(name))
    }
    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        self.put(name, value.into());
        Ok(())
    }
    fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }
    fn hold(&self, name: &str, value: &[u8]) {
        self.put(name, value.into());
    }
}

impl SecretStore for Store {
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.get(name))
    }
    async fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        self.put(name, value.into());
        Ok(())
    }
    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }
}

/// Key derivation and randomness.
#[derive(Clone, Copy, Default)]
pub struct Stub;

impl Deriver for Stub {
    async fn derive(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profile: Profile,
    ) -> Result<Root, DeriveError> {
        static ROOTS: OnceLock<[(Salt, [u8; 32]); 3]> = OnceLock::new();
        let roots = ROOTS.get_or_init(|| {
            let root = |bytes: &[u8], at: usize, phrase: &Phrase| {
                let salt = bytes[at..at + 32].try_into().unwrap();
                let root = kdf::derive_root(phrase.as_bytes(), &salt, Profile::One).unwrap();
                (salt, *root.as_bytes())
            };
            let [first, second] = fixtures::exported();
            [
                root(CONTAINER, CONTAINER_SALT, &fixtures::container().phrase),
                root(CARRIED[0], CARRIED_SALT[0], &first.phrase),
                root(CARRIED[1], CARRIED_SALT[1], &second.phrase),
            ]
        });
        for (known, root) in roots {
            if profile == Profile::One && salt == known {
                return Root::from_bytes(root);
            }
        }
        let mut root = *salt;
        root[0] |= 1;
        root[1] ^= phrase.as_bytes().len() as u8;
        Root::from_bytes(&root)
    }
}

impl Random for Stub {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = (at as u8).wrapping_mul(151).wrapping_add(7);
        }
        Ok(())
    }
}

/// Nothing here takes time, and nothing waits.
impl Clock for Stub {
    fn now(&self) -> Duration {
        Duration::ZERO
    }
    async fn wait_until(&self, _: Duration) {}
}

/// All ports together.
#[derive(Clone, Default)]
pub struct Browser {
    pub database: Store,
    pub mirror: Store,
    pub second: Store,
    stub: Stub,
}

impl Ports for Browser {
    type Database = Store;
    type Mirror = Store;
    type SecretStore = Store;
    type Deriver = Stub;
    type Random = Stub;
    type Clock = Stub;

    fn database(&self) -> &Store {
        &self.database
    }
    fn mirror(&self) -> &Store {
        &self.mirror
    }
    fn secret_store(&self) -> &Store {
        &self.second
    }
    fn deriver(&self) -> &Stub {
        &self.stub
    }
    fn random(&self) -> &Stub {
        &self.stub
    }
    fn clock(&self) -> &Stub {
        &self.stub
    }
}
