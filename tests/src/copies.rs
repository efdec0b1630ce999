//! Makes copies to import: the quickest way to get a plan of any length into a browser.

use crate::Result;
use std::{fs::File, io::Read, time::Duration};
use vault::ports::{
    Clock, Database, Deriver, Durability, Mirror, Ports, Random, RandomError, SecretStore,
    StoreError, Swap,
};
use vault::{DeriveError, Phrase, Profile, Root, Salt, Vault, kdf};

/// Seals a plan's record in a file with these words.
pub async fn file(words: &[&str], record: &[u8]) -> Result<Vec<u8>> {
    let phrase = Phrase::from_words(words)?;
    Ok(Vault::new(Here).export(&phrase, record).await?)
}

/// Opens such a file with its words and returns the record.
pub async fn open<W: AsRef<str>>(words: &[W], file: &[u8]) -> Result<Vec<u8>> {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    let phrase = Phrase::from_words(&words)?;
    Ok(Vault::new(Here).open_copy(&phrase, file).await?.to_vec())
}

/// Ports of this machine, which derive keys and random numbers and store nothing.
struct Here;

const NOWHERE: StoreError = StoreError::Blocked;

impl Database for Here {
    async fn names(&self) -> std::result::Result<Vec<String>, StoreError> {
        Err(NOWHERE)
    }
    async fn read(&self, _: &str) -> std::result::Result<Option<Vec<u8>>, StoreError> {
        Err(NOWHERE)
    }
    async fn swap(&self, _: &[Swap<'_>], _: Durability) -> std::result::Result<(), StoreError> {
        Err(NOWHERE)
    }
    async fn remove(&self, _: &str) -> std::result::Result<(), StoreError> {
        Err(NOWHERE)
    }
}

impl Mirror for Here {
    fn names(&self) -> std::result::Result<Vec<String>, StoreError> {
        Err(NOWHERE)
    }
    fn read(&self, _: &str) -> std::result::Result<Option<Vec<u8>>, StoreError> {
        Err(NOWHERE)
    }
    fn write(&self, _: &str, _: &[u8]) -> std::result::Result<(), StoreError> {
        Err(NOWHERE)
    }
    fn remove(&self, _: &str) -> std::result::Result<(), StoreError> {
        Err(NOWHERE)
    }
    fn hold(&self, _: &str, _: &[u8]) {}
}

impl SecretStore for Here {
    async fn read(&self, _: &str) -> std::result::Result<Option<Vec<u8>>, StoreError> {
        Err(NOWHERE)
    }
    async fn write(&self, _: &str, _: &[u8]) -> std::result::Result<(), StoreError> {
        Err(NOWHERE)
    }
    async fn remove(&self, _: &str) -> std::result::Result<(), StoreError> {
        Err(NOWHERE)
    }
}

impl Deriver for Here {
    async fn derive(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profile: Profile,
    ) -> std::result::Result<Root, DeriveError> {
        kdf::derive_root(phrase.as_bytes(), salt, profile)
    }
}

impl Random for Here {
    fn fill(&self, bytes: &mut [u8]) -> std::result::Result<(), RandomError> {
        File::open("/dev/urandom")
            .and_then(|mut source| source.read_exact(bytes))
            .map_err(|_| RandomError)
    }
}

impl Clock for Here {
    fn now(&self) -> Duration {
        Duration::ZERO
    }
    async fn wait_until(&self, _: Duration) {}
}

impl Ports for Here {
    type Database = Self;
    type Mirror = Self;
    type SecretStore = Self;
    type Deriver = Self;
    type Random = Self;
    type Clock = Self;

    fn database(&self) -> &Self {
        self
    }
    fn mirror(&self) -> &Self {
        self
    }
    fn secret_store(&self) -> &Self {
        self
    }
    fn deriver(&self) -> &Self {
        self
    }
    fn random(&self) -> &Self {
        self
    }
    fn clock(&self) -> &Self {
        self
    }
}
