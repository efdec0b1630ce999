//! The session of an open record: keys, the newest container, the state of the stores.

use std::cell::Cell;
use std::rc::Rc;

use zeroize::Zeroizing;

use crate::container::{Container, DataKey};
use crate::kdf::Root;
use crate::keys::SlotKeys;
use crate::layout::{KEY, Region, Slot};
use crate::lineage::{Lineage, Stamp};
use crate::names::ContainerName;
use crate::ports::{Random, RandomError, StoreError};
use crate::seal_error::SealError;
use crate::stores::{Saved, StoreKind, Stored};
use crate::{MAX_PAYLOAD, Payload, Salt};

/// The sealed bytes are outdated: something was taken in after sealing and is missing from them, or
/// a passphrase was changed and they open with the old one. Seal again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed before something was taken in or words were changed")]
pub struct Superseded;

/// The stored value does not open with this session's keys: in another tab, a passphrase was
/// changed or everything was erased. This session can no longer save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stored value does not open with the held keys")]
pub struct TakeInError;

/// The period between two events after which earlier sealed bytes must no longer be written.
#[derive(Clone)]
pub(crate) struct Epoch {
    own: u32,
    /// Shared by everything sealed in a session.
    newest: Rc<Cell<u32>>,
}

impl Epoch {
    fn first() -> Self {
        Epoch {
            own: 0,
            newest: Rc::default(),
        }
    }

    /// Begins the next epoch; all earlier ones are over.
    fn next(&mut self) {
        self.own = self.newest.get().wrapping_add(1);
        self.newest.set(self.own);
    }

    pub(crate) fn is_over(&self) -> bool {
        self.own != self.newest.get()
    }
}

/// A sealed payload: the bytes of a whole container. Cheap to clone; contains no plaintext.
#[derive(Clone)]
pub struct Sealed {
    pub(crate) name: ContainerName,
    pub(crate) container: Container,
    /// Why the mirror must not be written, if so.
    pub(crate) mirror: Result<(), StoreError>,
    pub(crate) epoch: Epoch,
    counter: u64,
}

impl Sealed {
    /// The number of times the record had been sealed by then, across all branches it contains.
    pub fn counter(&self) -> u64 {
        self.counter
    }

    /// The container's bytes, as stored.
    pub fn bytes(&self) -> &[u8] {
        self.container.bytes()
    }
}

/// A pending save: what to write, and what is expected to be stored. Borrows nothing, so that more
/// can be sealed while it is in progress.
#[derive(Clone)]
pub struct Save {
    pub(crate) name: ContainerName,
    pub(crate) container: Container,
    /// What the database is known to hold, or why it must not be written.
    pub(crate) expected: Result<Option<Rc<[u8]>>, StoreError>,
    /// Why the mirror must not be written instead, if so.
    pub(crate) mirror: Result<(), StoreError>,
    pub(crate) epoch: Epoch,
}

/// The result of a passphrase change: the session's new state.
pub(crate) struct Resealed {
    pub(crate) container: Container,
    key: DataKey,
    lineage: Lineage,
}

/// An open record's keys and state; wiped when dropped.
///
/// Nothing here is asynchronous: sealing is synchronous, and [`crate::Vault`] writes what was
/// sealed.
pub struct Unlocked {
    name: ContainerName,
    region: Region,
    /// The slot whose passphrase opened it.
    pub(crate) slot: Slot,
    key: DataKey,
    /// The region's device secret that opened it; `None` in a format without.
    pub(crate) secret: Option<Zeroizing<[u8; KEY]>>,
    /// Contains the newest body; the other regions are as they were read.
    container: Container,
    lineage: Lineage,
    /// What the database is known to hold, or why it must not be written: it holds a copy that did
    /// not open and could not be set aside.
    pub(crate) database: Result<Option<Rc<[u8]>>, StoreError>,
    /// Likewise for the mirror.
    pub(crate) mirror: Result<(), StoreError>,
    /// What another session left in the mirror and this one has taken in or, if it did not open, set aside.
    pub(crate) met_in_mirror: Option<Rc<[u8]>>,
    /// Ends when something is taken in or a passphrase is changed.
    epoch: Epoch,
}

impl Unlocked {
    /// Starts a session on an opened container, in a new branch. `newest` is the stamp of what was
    /// opened, `highest` the highest counter seen in any copy.
    pub(crate) fn start(
        name: ContainerName,
        region: Region,
        key: DataKey,
        container: Container,
        newest: Stamp,
        highest: u64,
        random: &impl Random,
    ) -> Result<Self, RandomError> {
        Ok(Self {
            name,
            region,
            slot: Slot::FIRST,
            key,
            secret: None,
            container,
            lineage: Lineage {
                own: Stamp {
                    branch: random.bytes()?,
                    counter: highest,
                },
                parent: newest,
            },
            database: Ok(None),
            mirror: Ok(()),
            met_in_mirror: None,
            epoch: Epoch::first(),
        })
    }

    /// Seals a payload under fresh nonces and increments the counter. The sealed bytes are the
    /// newest from then on, whether or not they are written.
    ///
    /// # Errors
    /// [`SealError`]; then nothing has changed.
    pub fn seal(&mut self, payload: &[u8], random: &impl Random) -> Result<Sealed, SealError> {
        let lineage = self.lineage.next();
        self.container = self.container.with_body(
            self.name.format,
            self.region,
            &self.key,
            &lineage,
            payload,
            random,
        )?;
        self.lineage = lineage;
        Ok(self.sealed())
    }

    /// Returns what was sealed last, or what was opened if nothing was sealed.
    pub fn sealed(&self) -> Sealed {
        Sealed {
            name: self.name,
            container: self.container.clone(),
            mirror: self.mirror.clone(),
            epoch: self.epoch.clone(),
            counter: self.lineage.own.counter,
        }
    }

    /// Returns the save that writes `sealed` to the database, over what this session knows to be
    /// there.
    ///
    /// # Errors
    /// [`Superseded`]
    pub fn to_save(&self, sealed: &Sealed) -> Result<Save, Superseded> {
        if sealed.epoch.is_over() {
            return Err(Superseded);
        }
        Ok(Save {
            name: sealed.name,
            container: sealed.container.clone(),
            expected: self.database.clone(),
            mirror: self.mirror.clone(),
            epoch: sealed.epoch.clone(),
        })
    }

    /// Records that a save was made. Without this, the next one conflicts.
    pub fn saved(&mut self, saved: &Saved) {
        if saved.home == StoreKind::Database {
            self.database = Ok(Some(Rc::clone(saved.container.bytes())));
        }
    }

    /// After a conflict: opens what another tab has stored, and makes it what the next save
    /// expects. The caller merges the returned payload with its own, seals, and saves.
    ///
    /// # Errors
    /// [`TakeInError`]; then nothing has changed.
    pub fn take_in(&mut self, stored: &Stored) -> Result<Payload, TakeInError> {
        let bytes = stored.bytes.as_ref().ok_or(TakeInError)?;
        let container = Container::from_stored(bytes).ok_or(TakeInError)?;
        let (theirs, payload) = container
            .open(self.name.format, self.region, &self.key)
            .map_err(|_| TakeInError)?;
        self.database = Ok(Some(Rc::clone(bytes)));
        self.container = container;
        self.lineage.own.counter = self.lineage.own.counter.max(theirs.own.counter);
        if theirs.own.branch != self.lineage.own.branch {
            self.lineage.parent = theirs.own;
        }
        self.epoch.next();
        Ok(payload)
    }

    /// Opens what the mirror holds. Returns `None` if this session contains it already.
    ///
    /// # Errors
    /// [`TakeInError`]
    pub(crate) fn news_in(&self, bytes: &[u8]) -> Result<Option<(Stamp, Payload)>, TakeInError> {
        if self.met_in_mirror.as_deref() == Some(bytes) {
            return Ok(None);
        }
        let container = Container::from_stored(bytes).ok_or(TakeInError)?;
        let (theirs, payload) = container
            .open(self.name.format, self.region, &self.key)
            .map_err(|_| TakeInError)?;
        let own = theirs.own.branch == self.lineage.own.branch;
        let news = !own && !self.lineage.grew_out_of(&theirs);
        Ok(news.then_some((theirs.own, payload)))
    }

    /// Records that what the mirror holds is taken in: what was sealed before is void.
    pub(crate) fn taken_in(&mut self, bytes: &[u8], theirs: Stamp) {
        self.met_in_mirror = Some(bytes.into());
        self.lineage.own.counter = self.lineage.own.counter.max(theirs.counter);
        self.epoch.next();
    }

    /// Clones the session for a passphrase change ([`crate::Vault::reseal`]) while this one
    /// continues: replace it with the fork on success, and drop the fork on failure. Anything
    /// sealed in between can no longer be written or opened after success, so seal again then.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            name: self.name,
            region: self.region,
            slot: self.slot,
            key: self.key.clone(),
            secret: self.secret.clone(),
            container: self.container.clone(),
            lineage: self.lineage,
            database: self.database.clone(),
            mirror: self.mirror.clone(),
            met_in_mirror: self.met_in_mirror.clone(),
            epoch: self.epoch.clone(),
        }
    }

    /// Whether the second person's passphrase opened it. Changing a passphrase in such a session
    /// would make this person the first, and lock the other out.
    pub fn by_second_person(&self) -> bool {
        self.slot != Slot::FIRST
    }

    /// Rebuilds the container: a fresh data key, slots for the first root and the second (or random
    /// bytes), and the body sealed again.
    pub(crate) fn reseal(
        &self,
        roots: [Option<&Root>; 2],
        secret: Option<&[u8; KEY]>,
        payload: &[u8],
        random: &impl Random,
    ) -> Result<Resealed, SealError> {
        let (format, region) = (self.name.format, self.region);
        let key = Zeroizing::new(random.bytes()?);
        let mut container = self.container.clone();
        for (slot, root) in Slot::ALL.into_iter().zip(roots) {
            container = match root {
                Some(root) => {
                    let keys = SlotKeys::derive(root, secret, format, region, slot);
                    container.with_slot(format, region, slot, &keys, &key, random)?
                }
                None => container.without_slot(region, slot, random)?,
            };
        }
        let lineage = self.lineage.next();
        let container = container.with_body(format, region, &key, &lineage, payload, random)?;
        Ok(Resealed {
            container,
            key,
            lineage,
        })
    }

    /// Records that a passphrase change is in the database. What was sealed before is void.
    pub(crate) fn resealed(&mut self, resealed: Resealed, secret: Option<&[u8; KEY]>) {
        self.database = Ok(Some(Rc::clone(resealed.container.bytes())));
        self.container = resealed.container;
        self.key = resealed.key;
        self.lineage = resealed.lineage;
        self.secret = secret.map(|secret| Zeroizing::new(*secret));
        self.slot = Slot::FIRST;
        self.epoch.next();
    }

    /// The name under which it is stored.
    pub(crate) fn name(&self) -> ContainerName {
        self.name
    }

    /// The region of the record.
    pub(crate) fn region(&self) -> Region {
        self.region
    }

    pub(crate) fn salt(&self) -> Salt {
        self.container.salt()
    }

    /// The total capacity for a payload, in bytes.
    pub const fn room(&self) -> usize {
        MAX_PAYLOAD
    }
}
