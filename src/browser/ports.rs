//! All of the vault's ports, in one place.

use vault::Ports;

use super::caches::CacheStore;
use super::clock::Steady;
use super::database::Store;
use super::mirror::Copies;
use super::random::Source;
use super::worker::Derivers;

/// The ports, implemented by this browser.
#[derive(Clone, Debug)]
pub struct Browser {
    database: Store,
    mirror: Copies,
    secret_store: CacheStore,
    deriver: Derivers,
    random: Source,
    clock: Steady,
}

impl Browser {
    /// Creates the ports. `deriver` has the addresses of the worker's files.
    #[must_use]
    pub fn new(deriver: Derivers) -> Self {
        Browser {
            database: Store,
            mirror: Copies,
            secret_store: CacheStore,
            deriver,
            random: Source,
            clock: Steady,
        }
    }
}

impl Ports for Browser {
    type Database = Store;
    type Mirror = Copies;
    type SecretStore = CacheStore;
    type Deriver = Derivers;
    type Random = Source;
    type Clock = Steady;

    fn database(&self) -> &Store {
        &self.database
    }
    fn mirror(&self) -> &Copies {
        &self.mirror
    }
    fn secret_store(&self) -> &CacheStore {
        &self.secret_store
    }
    fn deriver(&self) -> &Derivers {
        &self.deriver
    }
    fn random(&self) -> &Source {
        &self.random
    }
    fn clock(&self) -> &Steady {
        &self.clock
    }
}
