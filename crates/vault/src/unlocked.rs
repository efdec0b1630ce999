//! What a session holds while the record is open: keys, the newest container, where it stands.

use std::cell::Cell;
use std::rc::Rc;

use zeroize::Zeroizing;

use crate::container::{Container, DataKey};
use crate::format::Format;
use crate::kdf::Root;
use crate::keeper::{Home, Saved, Stored};
use crate::keys::SlotKeys;
use crate::layout::{KEY, Region, Slot};
use crate::lineage::{Lineage, Stamp};
use crate::ports::{Random, RandomError, StoreError};
use crate::{MAX_PAYLOAD, Payload, Salt};

/// Why a payload could not be sealed. What was sealed before stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The payload is longer than a region's body has room for.
    #[error("payload of {have} bytes, at most {most} fit")]
    TooLarge {
        /// Its length in bytes.
        have: usize,
        /// [`MAX_PAYLOAD`].
        most: usize,
    },
    /// No randomness for the nonce.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Something was taken in after this was sealed, and the sealed bytes lack it; or words were
/// changed, and the sealed bytes open with the old ones: seal again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed before something was taken in or words were changed")]
pub struct Superseded;

/// What is stored now does not open with the keys that this session holds: the words were changed
/// or everything was erased in another tab. This session can no longer save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stored value does not open with the held keys")]
pub struct TakeInError;

/// The time between two events after which what was sealed before must not be written any more.
#[derive(Clone)]
pub(crate) struct Epoch {
    own: u32,
    /// Shared by everything that was sealed in a session.
    newest: Rc<Cell<u32>>,
}

impl Epoch {
    fn first() -> Self {
        Epoch {
            own: 0,
            newest: Rc::default(),
        }
    }

    /// Begins the next one; all earlier ones are over.
    fn next(&mut self) {
        self.own = self.newest.get().wrapping_add(1);
        self.newest.set(self.own);
    }

    pub(crate) fn is_over(&self) -> bool {
        self.own != self.newest.get()
    }
}

/// A payload, sealed: a whole container's bytes. Cheap to clone; holds nothing readable.
#[derive(Clone)]
pub struct Sealed {
    pub(crate) format: Format,
    pub(crate) container: Container,
    /// Why the mirror must not be written, if it must not.
    pub(crate) mirror: Result<(), StoreError>,
    pub(crate) epoch: Epoch,
    counter: u64,
}

impl Sealed {
    /// How many times the record had been sealed by then, in all branches it holds.
    pub fn counter(&self) -> u64 {
        self.counter
    }

    /// The container's bytes, as they are stored.
    pub fn bytes(&self) -> &[u8] {
        self.container.bytes()
    }
}

/// A save about to be made: what to write, and what is expected to be there. Holds no borrow, so
/// that more can be sealed while it is under way.
#[derive(Clone)]
pub struct Save {
    pub(crate) format: Format,
    pub(crate) container: Container,
    /// What the database holds as far as is known, or why it must not be written.
    pub(crate) expected: Result<Option<Rc<[u8]>>, StoreError>,
    /// Why the mirror must not be written instead, if it must not.
    pub(crate) mirror: Result<(), StoreError>,
    pub(crate) epoch: Epoch,
}

/// What a change of words makes: everything a session holds afterwards.
pub(crate) struct Resealed {
    pub(crate) container: Container,
    key: DataKey,
    lineage: Lineage,
}

/// An open record's keys and state; wiped when dropped.
///
/// Nothing here waits: sealing is synchronous, and [`crate::Keeper`] writes what was sealed.
pub struct Unlocked {
    format: Format,
    region: Region,
    /// Whose words opened it.
    pub(crate) slot: Slot,
    key: DataKey,
    /// The region's device secret by which it was opened; `None` in a format without.
    pub(crate) secret: Option<Zeroizing<[u8; KEY]>>,
    /// With the newest body; for the other regions, as they were read.
    container: Container,
    lineage: Lineage,
    /// What the database holds as far as is known, or why it must not be written: a copy stands
    /// there that did not open and could not be set aside.
    pub(crate) database: Result<Option<Rc<[u8]>>, StoreError>,
    /// The same of the mirror, which is written without comparing.
    pub(crate) mirror: Result<(), StoreError>,
    /// Ends when something is taken in or words are changed.
    epoch: Epoch,
}

impl Unlocked {
    /// Starts a session on an opened container, in a branch of its own. `newest` is the stamp of
    /// what was opened, `highest` the highest counter seen in any copy.
    pub(crate) fn start(
        format: Format,
        region: Region,
        key: DataKey,
        container: Container,
        newest: Stamp,
        highest: u64,
        random: &impl Random,
    ) -> Result<Self, RandomError> {
        Ok(Self {
            format,
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
            epoch: Epoch::first(),
        })
    }

    /// Seals a payload: a fresh nonce, the counter one up. The sealed bytes are the newest from
    /// then on, whether or not they get written.
    ///
    /// # Errors
    /// [`SealError`]; then nothing has changed.
    pub fn seal(&mut self, payload: &[u8], random: &impl Random) -> Result<Sealed, SealError> {
        let lineage = self.lineage.next();
        self.container = self.container.with_body(
            self.format,
            self.region,
            &self.key,
            &lineage,
            payload,
            random,
        )?;
        self.lineage = lineage;
        Ok(self.sealed())
    }

    /// What was sealed last, or what was opened if nothing was.
    pub fn sealed(&self) -> Sealed {
        Sealed {
            format: self.format,
            container: self.container.clone(),
            mirror: self.mirror.clone(),
            epoch: self.epoch.clone(),
            counter: self.lineage.own.counter,
        }
    }

    /// The save that brings `sealed` into the database, over what this session knows to be there.
    ///
    /// # Errors
    /// [`Superseded`]
    pub fn to_save(&self, sealed: &Sealed) -> Result<Save, Superseded> {
        if sealed.epoch.is_over() {
            return Err(Superseded);
        }
        Ok(Save {
            format: sealed.format,
            container: sealed.container.clone(),
            expected: self.database.clone(),
            mirror: self.mirror.clone(),
            epoch: sealed.epoch.clone(),
        })
    }

    /// Notes that a save was made. Without this, the next one conflicts.
    pub fn saved(&mut self, saved: &Saved) {
        if saved.home == Home::Database {
            self.database = Ok(Some(Rc::clone(saved.container.bytes())));
        }
    }

    /// After a save came to a conflict: opens what another tab has stored, and makes it what the
    /// next save expects. The caller merges the returned payload with its own, seals, and saves.
    ///
    /// # Errors
    /// [`TakeInError`]; then nothing has changed.
    pub fn take_in(&mut self, stored: &Stored) -> Result<Payload, TakeInError> {
        let bytes = stored.bytes.as_ref().ok_or(TakeInError)?;
        let container = Container::from_stored(bytes).ok_or(TakeInError)?;
        let (theirs, payload) = container
            .open(self.format, self.region, &self.key)
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

    /// The same session once more, for a change of words ([`crate::Keeper::reseal`]) while this one
    /// goes on: put the fork in its place when that is done, and drop the fork if it fails. Of what
    /// was sealed meanwhile nothing can be written or opened afterwards, so seal once more then.
    #[must_use]
    pub fn fork(&self) -> Self {
        Self {
            format: self.format,
            region: self.region,
            slot: self.slot,
            key: self.key.clone(),
            secret: self.secret.clone(),
            container: self.container.clone(),
            lineage: self.lineage,
            database: self.database.clone(),
            mirror: self.mirror.clone(),
            epoch: self.epoch.clone(),
        }
    }

    /// Whether it was opened with the second person's words. A change of words made from here would
    /// make this person the first, and lock the other out.
    pub fn by_second_person(&self) -> bool {
        self.slot != Slot::FIRST
    }

    /// The container anew: a fresh data key, the first root's words in the first slot, the second's
    /// in the second or random bytes, and the body sealed once more.
    pub(crate) fn reseal(
        &self,
        roots: [Option<&Root>; 2],
        secret: Option<&[u8; KEY]>,
        payload: &[u8],
        random: &impl Random,
    ) -> Result<Resealed, SealError> {
        let (format, region) = (self.format, self.region);
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

    /// Notes that a change of words is in the database. What was sealed before is void.
    pub(crate) fn resealed(&mut self, resealed: Resealed, secret: Option<&[u8; KEY]>) {
        self.database = Ok(Some(Rc::clone(resealed.container.bytes())));
        self.container = resealed.container;
        self.key = resealed.key;
        self.lineage = resealed.lineage;
        self.secret = secret.map(|secret| Zeroizing::new(*secret));
        self.slot = Slot::FIRST;
        self.epoch.next();
    }

    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Where the record lies.
    pub(crate) fn region(&self) -> Region {
        self.region
    }

    pub(crate) fn salt(&self) -> Salt {
        self.container.salt()
    }

    /// How many bytes of payload fit in all.
    pub const fn room(&self) -> usize {
        MAX_PAYLOAD
    }
}
