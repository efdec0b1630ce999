//! What a session holds while the record is open: keys, the newest container, where it stands.

use std::rc::Rc;

use crate::container::{Container, DataKey};
use crate::format::Format;
use crate::keeper::{Home, Saved, Stored};
use crate::layout::Region;
use crate::lineage::{Lineage, Stamp};
use crate::ports::{Random, RandomError, StoreError};
use crate::{MAX_PAYLOAD, Payload};

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

/// Something was taken in after this was sealed, and the sealed bytes lack it: seal again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed before something was taken in")]
pub struct Superseded;

/// What is stored now does not open with the keys that this session holds: the words were changed
/// or everything was erased in another tab. This session can no longer save.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stored value does not open with the held keys")]
pub struct TakeInError;

/// A payload, sealed: a whole container's bytes. Cheap to clone; holds nothing readable.
#[derive(Clone)]
pub struct Sealed {
    pub(crate) format: Format,
    pub(crate) container: Container,
    /// Why the mirror must not be written, if it must not.
    pub(crate) mirror: Result<(), StoreError>,
    counter: u64,
    taken_in: u32,
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
}

/// An open record's keys and state; wiped when dropped.
///
/// Nothing here waits: sealing is synchronous, and [`crate::Keeper`] writes what was sealed.
pub struct Unlocked {
    format: Format,
    region: Region,
    key: DataKey,
    /// With the newest body; for the other regions, as they were read.
    container: Container,
    lineage: Lineage,
    /// What the database holds as far as is known, or why it must not be written: a copy stands
    /// there that did not open and could not be set aside.
    pub(crate) database: Result<Option<Rc<[u8]>>, StoreError>,
    /// The same of the mirror, which is written without comparing.
    pub(crate) mirror: Result<(), StoreError>,
    /// How many times something was taken in.
    taken_in: u32,
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
            key,
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
            taken_in: 0,
        })
    }

    /// Seals a payload: a fresh nonce, the counter one up. The sealed bytes are the newest from
    /// then on, whether or not they get written.
    ///
    /// # Errors
    /// [`SealError`]; then nothing has changed.
    pub fn seal(&mut self, payload: &[u8], random: &impl Random) -> Result<Sealed, SealError> {
        let mut lineage = self.lineage;
        lineage.own.counter = lineage.own.counter.saturating_add(1);
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
            counter: self.lineage.own.counter,
            taken_in: self.taken_in,
        }
    }

    /// The save that brings `sealed` into the database, over what this session knows to be there.
    ///
    /// # Errors
    /// [`Superseded`]
    pub fn to_save(&self, sealed: &Sealed) -> Result<Save, Superseded> {
        if sealed.taken_in != self.taken_in {
            return Err(Superseded);
        }
        Ok(Save {
            format: sealed.format,
            container: sealed.container.clone(),
            expected: self.database.clone(),
            mirror: self.mirror.clone(),
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
        self.taken_in = self.taken_in.wrapping_add(1);
        Ok(payload)
    }

    /// Where the record lies.
    #[cfg(test)]
    pub(crate) fn region(&self) -> Region {
        self.region
    }

    /// How many bytes of payload fit in all.
    pub const fn room(&self) -> usize {
        MAX_PAYLOAD
    }
}
