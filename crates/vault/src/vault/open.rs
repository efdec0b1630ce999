//! Opening with a passphrase.

use zeroize::Zeroizing;

use super::attempt::{Hit, Outcome, attempt};
use super::secret_stores::{self, Found};
use super::survey::{Group, Survey};
use super::{Vault, aside};
use crate::container::Container;
use crate::format::{Binding, Format};
use crate::ports::{Deriver, Ports, RandomError, StoreError};
use crate::secrets::DeviceSecrets;
use crate::stores::StoreKind;
use crate::{DeriveError, Payload, Phrase, Profile, Unlocked};

/// Why nothing was opened. Nothing was written either.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// This passphrase opens nothing. The same for a wrong passphrase, nothing stored, and slots
    /// damaged beyond recognition.
    #[error("these words open nothing")]
    No,
    /// A container is stored, but its device secrets are gone from both homes: no passphrase can
    /// ever open it again.
    #[error("device secrets are gone")]
    Erased,
    /// The passphrase is right, and what it leads to is damaged in every copy.
    #[error("damaged in every copy")]
    Damaged,
    /// The container was written by a newer build.
    #[error("kept in a newer format")]
    NewerFormat,
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

/// A group and the device secrets that may open it; `None` for a format without.
struct Task {
    group: Group,
    secrets: Vec<Option<DeviceSecrets>>,
}

/// Something that opened, and with what.
struct Find {
    format: Format,
    secrets: Option<DeviceSecrets>,
    hit: Hit,
}

impl<P: Ports> Vault<P> {
    /// Opens the container with a passphrase: one derivation and eight comparisons, even if nothing
    /// is stored. Reads both stores; the newest copy that opens wins.
    ///
    /// Writes only after something has opened, and then only repairs: copies device secrets to the
    /// home that lacks them, and sets aside copies that did not open.
    ///
    /// # Errors
    /// [`OpenError`]
    pub async fn open(&self, phrase: &Phrase) -> Result<Opened, OpenError> {
        let survey = Survey::take(&self.ports).await;
        let found = Found::look(&self.ports).await;

        let mut finds = Vec::new();
        let mut damaged = false;
        let mut underived = None;
        for task in self.tasks(&survey, &found)? {
            let Task { group, secrets } = task;
            let derived = self
                .ports
                .deriver()
                .derive(phrase, &group.salt, group.format.profile)
                .await;
            let root = match derived {
                Ok(root) => root,
                // Another group may open: a leftover must not prevent that.
                Err(error) => {
                    underived = Some(error);
                    continue;
                }
            };
            for secrets in secrets {
                let Outcome {
                    hits,
                    damaged: some,
                } = attempt(&root, secrets.as_ref(), &group);
                damaged |= some;
                if !hits.is_empty() {
                    finds.extend(hits.into_iter().map(|hit| Find {
                        format: group.format,
                        secrets: secrets.clone(),
                        hit,
                    }));
                    break;
                }
            }
        }

        if finds.is_empty() {
            if let Some(error) = underived {
                return Err(error.into());
            }
            return Err(match (survey.newer, damaged) {
                (true, _) => OpenError::NewerFormat,
                (false, true) => OpenError::Damaged,
                (false, false) => OpenError::No,
            });
        }
        self.settle(&survey, &found, finds).await
    }

    /// What to try; a decoy if nothing is stored.
    fn tasks(&self, survey: &Survey, found: &Found) -> Result<Vec<Task>, OpenError> {
        if survey.copies.is_empty() {
            if survey.newer {
                return Err(OpenError::NewerFormat);
            }
            survey.database.clone()?;
        }
        let sets = found.sets();
        let mut bound_copies = false;
        let mut tasks = Vec::new();
        for group in survey.groups() {
            let secrets = match group.format.binding {
                Binding::Words => vec![None],
                Binding::Device if sets.is_empty() => {
                    bound_copies = true;
                    continue;
                }
                Binding::Device => sets.iter().cloned().map(Some).collect(),
            };
            tasks.push(Task { group, secrets });
        }
        if tasks.is_empty() && bound_copies {
            if found.certainly_none() {
                return Err(OpenError::Erased);
            }
            return Err(found
                .unread()
                .cloned()
                .map_or(OpenError::Blocked, Into::into));
        }
        if tasks.is_empty() {
            tasks.push(self.decoy(&sets)?);
        }
        Ok(tasks)
    }

    /// An empty container, to be tried like a real one.
    fn decoy(&self, sets: &[DeviceSecrets]) -> Result<Task, RandomError> {
        let random = self.ports.random();
        let container = Container::empty(random)?;
        let secrets = match sets.first() {
            Some(there) => there.clone(),
            None => secret_stores::decoy(random)?,
        };
        Ok(Task {
            group: Group {
                format: Format::new(Profile::One, Binding::Device),
                salt: container.salt(),
                members: vec![(usize::MAX, container)],
            },
            secrets: vec![Some(secrets)],
        })
    }

    /// Selects the newest, collects what must be merged into it, repairs.
    async fn settle(
        &self,
        survey: &Survey,
        found: &Found,
        mut finds: Vec<Find>,
    ) -> Result<Opened, OpenError> {
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

        let format = newest.format;
        let region = newest.hit.region;
        let mut unlocked = Unlocked::start(
            format,
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
            && found.heal(&self.ports, used).await
        {
            repairs.push(Repair::Secrets);
        }
        for home in [StoreKind::Database, StoreKind::Mirror] {
            let unopened = survey
                .copies
                .iter()
                .enumerate()
                .find(|(_, copy)| copy.home == home && copy.format == format)
                .filter(|(index, _)| !opened_copies.contains(index));
            if let Some((_, copy)) = unopened {
                let aside = aside::set_aside(&self.ports, home, format, &copy.bytes).await;
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
        let standing = survey.standing(StoreKind::Database, format);
        if let Ok(expected) = &mut unlocked.database {
            *expected = standing.map(|copy| copy.bytes.as_slice().into());
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
