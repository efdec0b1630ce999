//! Opening with a passphrase.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::attempt::Hit;
use super::inventory::Inventory;
use super::search::{Find, Search};
use super::{Vault, aside};
use crate::ports::{Ports, RandomError, StoreError};
use crate::stores::StoreKind;
use crate::{DeriveError, Payload, Phrase, Unlocked};

/// Why nothing was opened. Nothing was written either.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// This passphrase opens nothing. The same for a wrong passphrase, nothing stored, something
    /// erased, something from a newer build, and slots damaged beyond recognition.
    #[error("these words open nothing")]
    No,
    /// The passphrase is right, and what it leads to is damaged in every copy.
    #[error("damaged in every copy")]
    Damaged,
    /// Not enough memory to derive. The passphrase was not tried.
    #[error("not enough memory")]
    OutOfMemory,
    /// The browser denies reading the stores.
    #[error("stores are blocked")]
    Blocked,
    /// Anything else, for the log.
    #[error("opening failed: {0}")]
    Failed(String),
}

impl From<StoreError> for OpenError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Blocked => OpenError::Blocked,
            other => OpenError::Failed(other.to_string()),
        }
    }
}

impl From<DeriveError> for OpenError {
    fn from(error: DeriveError) -> Self {
        match error {
            DeriveError::OutOfMemory => OpenError::OutOfMemory,
            DeriveError::Failed => OpenError::Failed(error.to_string()),
        }
    }
}

impl From<RandomError> for OpenError {
    fn from(error: RandomError) -> Self {
        OpenError::Failed(error.to_string())
    }
}

impl OpenError {
    /// Why a search found nothing. Apart from a damaged record, to which the passphrase did lead,
    /// this tells of the browser and not of what it stores.
    pub(super) fn after(search: &Search, inventory: &Inventory) -> Self {
        if let Some(error) = search.underived {
            return error.into();
        }
        if search.damaged {
            return OpenError::Damaged;
        }
        match inventory.survey.unread() {
            Some(error) => error.clone().into(),
            None => OpenError::No,
        }
    }
}

/// A problem that was found, and what was done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// The device secrets were in one home only, or different ones in the second home (the page
    /// ended during a passphrase change); now both hold the same.
    Secrets,
    /// The copy in this store did not open. It was set aside whole, and its place can be written.
    SetAside(StoreKind),
    /// The copy in this store did not open and could not be set aside. It is left as it is, and
    /// this session writes nothing to that store.
    Left(StoreKind),
}

/// An opened record.
pub struct Opened {
    /// For sealing and saving.
    pub unlocked: Unlocked,
    /// The newest payload.
    pub payload: Payload,
    /// Payloads of copies that may contain what the newest does not. Merge them before sealing
    /// anything: the next sealed bytes replace them.
    pub others: Vec<Payload>,
    /// The problems found.
    pub repairs: Vec<Repair>,
    /// Whether the database lacks what was opened, so that it should be saved soon even without
    /// changes.
    pub save_soon: bool,
}

impl<P: Ports> Vault<P> {
    /// Opens a container with its passphrase: one derivation and eight comparisons for each place,
    /// even if nothing is stored. Reads both stores; the newest copy that opens wins.
    ///
    /// Writes only after something has opened, and then only repairs: copies device secrets to the
    /// home that lacks them, and sets aside copies that did not open.
    ///
    /// # Errors
    /// [`OpenError`]
    pub async fn open(&self, phrase: &Phrase) -> Result<Opened, OpenError> {
        let inventory = self.look().await?;
        let search = self.search(phrase, &inventory).await;
        // Never two containers at once: what they hold must not be merged.
        let place = search.finds.iter().map(|find| find.name.place).min();
        let Some(place) = place else {
            return Err(OpenError::after(&search, &inventory));
        };
        let mut finds = search.finds;
        finds.retain(|find| find.name.place == place);
        self.settle(&inventory, finds).await
    }

    /// Selects the newest, collects what must be merged into it, repairs.
    async fn settle(
        &self,
        inventory: &Inventory,
        mut finds: Vec<Find>,
    ) -> Result<Opened, OpenError> {
        let survey = &inventory.survey;
        // Newest first, and the database's before equal copies. Sorted by hand, since there are
        // only two or three and a generic sort would add more code than the rest of this function.
        for end in (1..finds.len()).rev() {
            for at in 0..end {
                let counter = |at: usize| {
                    finds
                        .get(at)
                        .map(|find: &Find| find.hit.lineage.own.counter)
                };
                if counter(at) < counter(at + 1) {
                    finds.swap(at, at + 1);
                }
            }
        }
        let opened_copies: Vec<usize> = finds.iter().map(|find| find.hit.copy).collect();
        let highest = finds.first().map_or(0, |find| find.hit.lineage.own.counter);
        let mut finds = finds.into_iter();
        let Some(newest) = finds.next() else {
            return Err(OpenError::No);
        };
        let lineage = newest.hit.lineage;
        let mut others: Vec<Hit> = Vec::new();
        for Find { hit, .. } in finds {
            let known = lineage.grew_out_of(&hit.lineage)
                || others
                    .iter()
                    .any(|other| other.lineage.own == hit.lineage.own);
            if !known {
                others.push(hit);
            }
        }

        let name = newest.name;
        let region = newest.hit.region;
        let mut unlocked = Unlocked::start(
            name,
            region,
            newest.hit.key,
            newest.hit.container.clone(),
            lineage.own,
            highest,
            self.ports.random(),
        )?;

        unlocked.slot = newest.hit.slot;
        unlocked.secret = newest
            .secrets
            .as_ref()
            .and_then(|used| used.of(region))
            .map(|secret| Zeroizing::new(*secret));

        // What could not be read may be newer than what was opened.
        unlocked.mirror = survey.mirror.clone();
        let mut repairs = Vec::new();
        if let Some(used) = &newest.secrets
            && let Some(found) = inventory.found(name.place)
            && found.heal(&self.ports, used).await
        {
            repairs.push(Repair::Secrets);
        }
        for home in [StoreKind::Database, StoreKind::Mirror] {
            let unopened = survey
                .copies
                .iter()
                .enumerate()
                .find(|(_, copy)| copy.home == home && copy.name == name)
                .filter(|(index, _)| !opened_copies.contains(index));
            if let Some((_, copy)) = unopened {
                let aside = aside::set_aside(&self.ports, home, name, &copy.bytes).await;
                repairs.push(match aside {
                    Ok(()) => Repair::SetAside(home),
                    Err(_) => Repair::Left(home),
                });
                match home {
                    StoreKind::Database => unlocked.database = aside.map(|()| None),
                    StoreKind::Mirror => unlocked.mirror = unlocked.mirror.and(aside),
                }
            }
        }
        let mirrored = survey.standing(StoreKind::Mirror, name);
        unlocked.met_in_mirror = mirrored.map(|copy| Rc::clone(&copy.bytes));
        let standing = survey.standing(StoreKind::Database, name);
        if let Ok(expected) = &mut unlocked.database {
            *expected = standing.map(|copy| Rc::clone(&copy.bytes));
        }
        let in_database =
            standing.is_some_and(|copy| copy.container.as_ref() == Some(&newest.hit.container));

        Ok(Opened {
            unlocked,
            payload: newest.hit.payload,
            save_soon: !in_database || !others.is_empty(),
            others: others.into_iter().map(|hit| hit.payload).collect(),
            repairs,
        })
    }
}
