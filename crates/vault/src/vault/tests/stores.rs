//! A browser's storage in memory: its contents can be inspected and damaged, each call can be made
//! to fail, a crash can occur between any two calls, and several tabs can take turns.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fs::File;
use std::future::poll_fn;
use std::io::Read;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::kdf::{self, DeriveError, Root};
use crate::ports::{
    Clock, Database, Deriver, Durability, Mirror, Ports, Random, RandomError, SecretStore,
    StoreError, Swap,
};
use crate::vault::Vault;
use crate::{Phrase, Profile, Salt};

/// Runs a future to completion; unless tabs take turns, nothing here ever waits.
pub(crate) fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    for _ in 0..1000 {
        if let Some(value) = step(future.as_mut()) {
            return value;
        }
    }
    panic!("a store in memory never waits for long")
}

/// Polls a future once; its value if it has completed.
pub(crate) fn step<T>(future: Pin<&mut impl Future<Output = T>>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// A call that fails.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    /// Which call, counted from 0 since the fault was set.
    pub(crate) at: u32,
    pub(crate) error: StoreError,
    pub(crate) then: Then,
}

/// What happens after the failed call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// Every later call fails too: the page has ended.
    End,
    /// Later calls succeed.
    GoOn,
    /// Likewise, and a failed write was made nevertheless.
    Made,
}

/// The operations of the stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Call {
    DatabaseNames,
    DatabaseRead,
    DatabaseSwap,
    DatabaseRemove,
    MirrorNames,
    MirrorRead,
    MirrorWrite,
    MirrorRemove,
    SecondRead,
    SecondWrite,
    SecondRemove,
}

impl Call {
    pub(crate) const DATABASE: [Call; 4] = [
        Call::DatabaseNames,
        Call::DatabaseRead,
        Call::DatabaseSwap,
        Call::DatabaseRemove,
    ];
    pub(crate) const MIRROR: [Call; 4] = [
        Call::MirrorNames,
        Call::MirrorRead,
        Call::MirrorWrite,
        Call::MirrorRemove,
    ];
    pub(crate) const SECOND: [Call; 3] = [Call::SecondRead, Call::SecondWrite, Call::SecondRemove];
    pub(crate) const ALL: [Call; 11] = [
        Call::DatabaseNames,
        Call::DatabaseRead,
        Call::DatabaseSwap,
        Call::DatabaseRemove,
        Call::MirrorNames,
        Call::MirrorRead,
        Call::MirrorWrite,
        Call::MirrorRemove,
        Call::SecondRead,
        Call::SecondWrite,
        Call::SecondRemove,
    ];

    fn writes(self) -> bool {
        matches!(
            self,
            Call::DatabaseSwap
                | Call::DatabaseRemove
                | Call::MirrorWrite
                | Call::MirrorRemove
                | Call::SecondWrite
                | Call::SecondRemove
        )
    }
}

/// How long each call of a store takes.
const CALL: Duration = Duration::from_millis(3);

pub(crate) type Shelf = RefCell<BTreeMap<String, Vec<u8>>>;

/// How the stubbed derivation behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derivation {
    /// Costs nothing; not Argon2.
    Sound,
    /// The real one.
    Real,
    /// No memory for this profile.
    NoMemoryFor(Profile),
    NoMemory,
    /// Never the same result twice.
    Unreliable,
    Fails,
}

/// The storage.
pub(crate) struct World {
    pub(crate) database: Shelf,
    pub(crate) mirror: Shelf,
    pub(crate) second: Shelf,
    pub(crate) derivation: Cell<Derivation>,
    pub(crate) derivations: Cell<u32>,
    /// When the last derivation began.
    pub(crate) derived_at: Cell<Duration>,
    /// Each call of a store takes some time.
    clock: Cell<Duration>,
    faults: RefCell<BTreeMap<Call, StoreError>>,
    fault: RefCell<Option<Fault>>,
    /// Calls since the fault was set.
    calls: Cell<u32>,
    /// Whether the failing call is made nevertheless.
    lies: Cell<bool>,
    /// Whether every asynchronous call first waits for another turn.
    turns: Cell<bool>,
    /// Of the last transaction.
    pub(crate) durability: Cell<Durability>,
    /// The crash occurs before the write with this number, counted from 0.
    crash_before: Cell<Option<u32>>,
    writes: Cell<u32>,
    /// Writes in order, with their names.
    log: RefCell<Vec<(Call, String)>>,
    /// The name of a value in the second home that cannot be removed.
    stuck: RefCell<Option<String>>,
    /// `None` for the system's randomness.
    seed: Cell<Option<u64>>,
}

/// A tab's handle to the storage, which implements every port.
#[derive(Clone)]
pub(crate) struct Tab(pub(crate) Rc<World>);

impl Tab {
    /// Storage before anything was ever stored.
    pub(crate) fn new() -> Self {
        Self::with_seed(1)
    }

    pub(crate) fn with_seed(seed: u64) -> Self {
        Self::with(Some(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1))
    }

    /// For lasting fixtures.
    pub(crate) fn with_system_randomness() -> Self {
        Self::with(None)
    }

    fn with(seed: Option<u64>) -> Self {
        Tab(Rc::new(World {
            database: Shelf::default(),
            mirror: Shelf::default(),
            second: Shelf::default(),
            derivation: Cell::new(Derivation::Sound),
            derivations: Cell::new(0),
            derived_at: Cell::default(),
            clock: Cell::default(),
            faults: RefCell::default(),
            fault: RefCell::default(),
            calls: Cell::new(0),
            lies: Cell::new(false),
            turns: Cell::new(false),
            durability: Cell::new(Durability::Relaxed),
            crash_before: Cell::new(None),
            writes: Cell::new(0),
            log: RefCell::default(),
            stuck: RefCell::default(),
            seed: Cell::new(seed),
        }))
    }

    pub(crate) fn vault(&self) -> Vault<Tab> {
        Vault::new(self.clone())
    }

    /// Makes calls fail from now on.
    pub(crate) fn fail(&self, calls: &[Call], error: &StoreError) {
        let mut faults = self.0.faults.borrow_mut();
        faults.extend(calls.iter().map(|call| (*call, error.clone())));
    }

    /// Nothing fails any more; a crashed browser has been restarted.
    pub(crate) fn heal(&self) {
        self.0.faults.borrow_mut().clear();
        self.0.fault.replace(None);
        self.0.crash_before.set(None);
        self.0.turns.set(false);
    }

    /// Makes one call fail, counted from now.
    pub(crate) fn fault(&self, fault: Fault) {
        self.0.calls.set(0);
        self.0.fault.replace(Some(fault));
    }

    /// Whether the call that was to fail was ever made.
    pub(crate) fn fault_came(&self) -> bool {
        let fault = self.0.fault.borrow();
        fault
            .as_ref()
            .is_some_and(|fault| self.0.calls.get() > fault.at)
    }

    /// Makes one value in the second home impossible to remove.
    pub(crate) fn stick(&self, name: &str) {
        self.0.stuck.replace(Some(name.into()));
    }

    /// From now on, every call first waits once, so that tabs can take turns.
    pub(crate) fn take_turns(&self) {
        self.0.turns.set(true);
    }

    /// Copies the current contents into a new storage.
    pub(crate) fn copy(&self) -> Tab {
        let copy = Tab::with(self.0.seed.get());
        copy.put_back(&self.everything());
        copy
    }

    /// Replaces the current contents.
    pub(crate) fn put_back(&self, stored: &[BTreeMap<String, Vec<u8>>; 3]) {
        let shelves = [&self.0.database, &self.0.mirror, &self.0.second];
        for (shelf, stored) in shelves.into_iter().zip(stored) {
            shelf.replace(stored.clone());
        }
    }

    async fn turn(&self) {
        let mut waited = !self.0.turns.get();
        poll_fn(|_| {
            if std::mem::replace(&mut waited, true) {
                Poll::Ready(())
            } else {
                Poll::Pending
            }
        })
        .await;
    }

    /// After this many more writes, nothing is written.
    pub(crate) fn crash_after(&self, writes: u32) {
        self.0.crash_before.set(Some(self.0.writes.get() + writes));
    }

    /// The number of writes so far.
    pub(crate) fn writes(&self) -> u32 {
        self.0.writes.get()
    }

    /// The writes so far.
    pub(crate) fn log(&self) -> Vec<(Call, String)> {
        self.0.log.borrow().clone()
    }

    /// All contents, for comparison.
    pub(crate) fn everything(&self) -> [BTreeMap<String, Vec<u8>>; 3] {
        [&self.0.database, &self.0.mirror, &self.0.second].map(|shelf| shelf.borrow().clone())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.everything().iter().all(BTreeMap::is_empty)
    }

    /// Whether a write is made: when it succeeds, or when its reported failure is false.
    fn made(&self, told: &Result<(), StoreError>) -> bool {
        self.0.lies.take() || told.is_ok()
    }

    fn call(&self, call: Call, name: &str) -> Result<(), StoreError> {
        self.0.clock.set(self.0.clock.get() + CALL);
        if let Some(error) = self.0.faults.borrow().get(&call) {
            return Err(error.clone());
        }
        let number = self.0.calls.replace(self.0.calls.get() + 1);
        if let Some(fault) = &*self.0.fault.borrow()
            && (number == fault.at || number > fault.at && fault.then == Then::End)
        {
            self.0.lies.set(call.writes() && fault.then == Then::Made);
            return Err(fault.error.clone());
        }
        if call.writes() {
            if self.0.crash_before.get() == Some(self.0.writes.get()) {
                return Err(StoreError::Failed("crashed".into()));
            }
            self.0.writes.set(self.0.writes.get() + 1);
            self.0.log.borrow_mut().push((call, name.into()));
        }
        Ok(())
    }
}

fn names(shelf: &Shelf) -> Vec<String> {
    shelf.borrow().keys().cloned().collect()
}

impl Database for Tab {
    async fn names(&self) -> Result<Vec<String>, StoreError> {
        self.turn().await;
        self.call(Call::DatabaseNames, "")?;
        Ok(names(&self.0.database))
    }

    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.turn().await;
        self.call(Call::DatabaseRead, name)?;
        Ok(self.0.database.borrow().get(name).cloned())
    }

    async fn swap(&self, swaps: &[Swap<'_>], durability: Durability) -> Result<(), StoreError> {
        self.turn().await;
        let mut database = self.0.database.borrow_mut();
        let expected =
            |swap: &Swap<'_>| database.get(swap.name).map(Vec::as_slice) == swap.expected;
        if !swaps.iter().all(expected) {
            return Err(StoreError::Conflict);
        }
        let all: Vec<_> = swaps.iter().map(|swap| swap.name).collect();
        let made = self.call(Call::DatabaseSwap, &all.join("+"));
        if self.made(&made) {
            self.0.durability.set(durability);
            for swap in swaps {
                database.insert(swap.name.into(), swap.value.into());
            }
        }
        made
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.turn().await;
        let made = self.call(Call::DatabaseRemove, name);
        if self.made(&made) {
            self.0.database.borrow_mut().remove(name);
        }
        made
    }
}

impl Mirror for Tab {
    fn names(&self) -> Result<Vec<String>, StoreError> {
        self.call(Call::MirrorNames, "")?;
        Ok(names(&self.0.mirror))
    }

    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.call(Call::MirrorRead, name)?;
        Ok(self.0.mirror.borrow().get(name).cloned())
    }

    fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        let made = self.call(Call::MirrorWrite, name);
        if self.made(&made) {
            self.0.mirror.borrow_mut().insert(name.into(), value.into());
        }
        made
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        let made = self.call(Call::MirrorRemove, name);
        if self.made(&made) {
            self.0.mirror.borrow_mut().remove(name);
        }
        made
    }

    fn hold(&self, name: &str, value: &[u8]) {
        self.0.mirror.borrow_mut().insert(name.into(), value.into());
    }
}

impl SecretStore for Tab {
    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.turn().await;
        self.call(Call::SecondRead, name)?;
        Ok(self.0.second.borrow().get(name).cloned())
    }

    async fn write(&self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        self.turn().await;
        let made = self.call(Call::SecondWrite, name);
        if self.made(&made) {
            self.0.second.borrow_mut().insert(name.into(), value.into());
        }
        made
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.turn().await;
        if self.0.stuck.borrow().as_deref() == Some(name) {
            return Err(StoreError::Failed("stuck".into()));
        }
        let made = self.call(Call::SecondRemove, name);
        if self.made(&made) {
            self.0.second.borrow_mut().remove(name);
        }
        made
    }
}

impl Deriver for Tab {
    async fn derive(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profile: Profile,
    ) -> Result<Root, DeriveError> {
        self.turn().await;
        self.0.derivations.set(self.0.derivations.get() + 1);
        self.0.derived_at.set(self.0.clock.get());
        let noise = match self.0.derivation.get() {
            Derivation::Sound => 0,
            Derivation::Real => return kdf::derive_root(phrase.as_bytes(), salt, profile),
            Derivation::NoMemoryFor(p) if p != profile => 0,
            Derivation::NoMemoryFor(_) | Derivation::NoMemory => {
                return Err(DeriveError::OutOfMemory);
            }
            Derivation::Unreliable => self.0.derivations.get(),
            Derivation::Fails => return Err(DeriveError::Failed),
        };
        let digest = Sha256::new()
            .chain_update(salt)
            .chain_update([profile.number()])
            .chain_update(noise.to_le_bytes())
            .chain_update(phrase.as_bytes())
            .finalize();
        Root::from_bytes(&digest)
    }
}

impl Random for Tab {
    /// Reproducible (splitmix64) and fast (repeats after a page): for tests only.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        const PAGE: usize = 4096;
        let Some(mut seed) = self.0.seed.get() else {
            return File::open("/dev/urandom")
                .and_then(|mut source| source.read_exact(bytes))
                .map_err(|_| RandomError);
        };
        let (fresh, rest) = bytes.split_at_mut(bytes.len().min(PAGE));
        for chunk in fresh.chunks_mut(8) {
            seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = seed;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            let length = chunk.len();
            chunk.copy_from_slice(&mixed.to_le_bytes()[..length]);
        }
        self.0.seed.set(Some(seed));
        for page in rest.chunks_mut(PAGE) {
            page.copy_from_slice(&fresh[..page.len()]);
        }
        Ok(())
    }
}

impl Clock for Tab {
    fn now(&self) -> Duration {
        self.0.clock.get()
    }

    async fn wait_until(&self, moment: Duration) {
        self.turn().await;
        self.0.clock.set(self.0.clock.get().max(moment));
    }
}

impl Ports for Tab {
    type Database = Tab;
    type Mirror = Tab;
    type SecretStore = Tab;
    type Deriver = Tab;
    type Random = Tab;
    type Clock = Tab;

    fn database(&self) -> &Tab {
        self
    }
    fn mirror(&self) -> &Tab {
        self
    }
    fn secret_store(&self) -> &Tab {
        self
    }
    fn deriver(&self) -> &Tab {
        self
    }
    fn random(&self) -> &Tab {
        self
    }
    fn clock(&self) -> &Tab {
        self
    }
}

/// The right passphrase.
pub(crate) fn right() -> Phrase {
    Phrase::from_words(&["aardvark", "bagpipe", "cactus", "daffodil", "lemon"]).unwrap()
}

/// A wrong passphrase.
pub(crate) fn wrong() -> Phrase {
    Phrase::from_words(&["lemon", "bagpipe", "daffodil", "aardvark"]).unwrap()
}

/// A second person's passphrase.
pub(crate) fn second() -> Phrase {
    Phrase::from_words(&["camera", "bagpipe", "daffodil", "aardvark", "lemon"]).unwrap()
}

/// A passphrase to change to.
pub(crate) fn changed() -> Phrase {
    Phrase::from_words(&["daffodil", "lemon", "camera", "cactus", "aardvark"]).unwrap()
}

/// Storage with `payload` under the right passphrase, in both stores.
pub(crate) fn kept(payload: &[u8]) -> Tab {
    let tab = Tab::new();
    drop(run(tab.vault().create(&right(), payload)).unwrap());
    tab
}

/// A passphrase that never opens anything.
pub(crate) fn nobodys() -> Phrase {
    Phrase::from_words(&["lemon", "cactus", "camera", "bagpipe", "daffodil"]).unwrap()
}

/// Passphrases of plans that lie side by side; the first is the right one.
pub(crate) fn each_place() -> [Phrase; 4] {
    [right(), changed(), second(), wrong()]
}

/// Storage with a container at each place, under these passphrases: payloads "1" to "4".
pub(crate) fn full() -> Tab {
    let tab = Tab::new();
    for (phrase, payload) in each_place().iter().zip([b"1", b"2", b"3", b"4"]) {
        drop(run(tab.vault().create(phrase, payload)).unwrap());
    }
    tab
}

/// Returns what the right passphrase opens.
pub(crate) fn opened(tab: &Tab) -> Vec<u8> {
    run(tab.vault().open(&right())).unwrap().payload.to_vec()
}
