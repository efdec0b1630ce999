//! Creating the container.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::Vault;
use super::derive::{Twice, Underived};
use super::secret_stores::Found;
use super::survey::{Group, Survey};
use crate::container::Container;
use crate::format::{Binding, Format};
use crate::kdf::Root;
use crate::keys::SlotKeys;
use crate::layout::{Region, Slot};
use crate::lineage::{Lineage, Stamp};
use crate::ports::{Database, Durability, Mirror, Ports, Random, RandomError, StoreError, Swap};
use crate::seal_error::SealError;
use crate::secrets::DeviceSecrets;
use crate::stores::StoreKind;
use crate::{DeriveError, Phrase, Profile, Unlocked};

use super::attempt::attempt;

/// Why no container was created.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// A container exists already, or may exist. It was not touched.
    #[error("something is kept already")]
    AlreadyKept,
    /// Not enough memory to derive, even for the smaller profile.
    #[error("not enough memory")]
    OutOfMemory,
    /// Deriving twice gave different results: this engine cannot be trusted with a passphrase.
    #[error("derivation is not reliable")]
    Unreliable,
    /// What was written did not read back, or did not open. It was removed.
    #[error("what was written did not open")]
    NotReadBack,
    /// The payload does not fit.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The browser blocks both stores.
    #[error("stores are blocked")]
    Blocked,
    /// The browser's storage is full.
    #[error("store is full")]
    Full,
    /// Anything else, for the log.
    #[error("keeping failed: {0}")]
    Failed(String),
}

impl From<StoreError> for CreateError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Blocked => CreateError::Blocked,
            StoreError::Full => CreateError::Full,
            StoreError::Conflict => CreateError::AlreadyKept,
            StoreError::Failed(why) => CreateError::Failed(why),
        }
    }
}

impl From<Underived> for CreateError {
    fn from(error: Underived) -> Self {
        match error {
            Underived::OutOfMemory => CreateError::OutOfMemory,
            Underived::Unreliable => CreateError::Unreliable,
            Underived::Failed => CreateError::Failed(DeriveError::Failed.to_string()),
        }
    }
}

impl From<RandomError> for CreateError {
    fn from(error: RandomError) -> Self {
        CreateError::Seal(error.into())
    }
}

impl<P: Ports> Vault<P> {
    /// Creates the container for a payload, under a passphrase.
    ///
    /// When it returns, the container is in the database, with strict durability (in the mirror
    /// where the database is blocked), and was read back and opened with a second derivation.
    ///
    /// # Errors
    /// [`CreateError`]; then nothing was stored and no existing container was changed. Device
    /// secrets may have been created; they reveal nothing, and the next creation uses them.
    pub async fn create(&self, phrase: &Phrase, payload: &[u8]) -> Result<Unlocked, CreateError> {
        let survey = Survey::take(&self.ports).await;
        let found = Found::look(&self.ports).await;
        self.clear_way(&survey, &found).await?;

        // Device secrets are stored and read back before anything is sealed with them.
        let secrets = found.establish(&self.ports).await?;
        let random = self.ports.random();
        let empty = Container::empty(random)?;
        let Twice {
            profile,
            root,
            again,
        } = self
            .derive_twice(phrase, &empty.salt(), &[Profile::One, Profile::Two])
            .await?;
        let binding = match secrets {
            Some(_) => Binding::Device,
            None => Binding::Words,
        };
        let format = Format::new(profile, binding);

        let [pick] = random.bytes()?;
        let region = Region::from_random(pick);
        let slot = Slot::FIRST;
        let secret = secrets.as_ref().and_then(|secrets| secrets.of(region));
        let keys = SlotKeys::derive(&root, secret, format, region, slot);
        let key = Zeroizing::new(random.bytes()?);
        let lineage = Lineage {
            own: Stamp {
                branch: random.bytes()?,
                counter: 1,
            },
            parent: Stamp::default(),
        };
        let container = empty
            .with_slot(format, region, slot, &keys, &key, random)?
            .with_body(format, region, &key, &lineage, payload, random)?;

        let home = self.put(format, &container).await?;
        if !self
            .opens(home, format, &again, secrets.as_ref(), payload)
            .await
        {
            self.withdraw(format, &container).await;
            return Err(CreateError::NotReadBack);
        }

        let mut unlocked = Unlocked::start(
            format,
            region,
            key,
            container.clone(),
            lineage.own,
            lineage.own.counter,
            random,
        )?;
        unlocked.secret = secret.copied().map(Zeroizing::new);
        if home == StoreKind::Database {
            unlocked.database = Ok(Some(Rc::clone(container.bytes())));
        }
        Ok(unlocked)
    }

    /// Fails if any stored container may still open; removes those that certainly never can.
    async fn clear_way(&self, survey: &Survey, found: &Found) -> Result<(), CreateError> {
        let may_open = |format: Format| format.binding == Binding::Words || !found.certainly_none();
        if survey.newer || survey.copies.iter().any(|copy| may_open(copy.format)) {
            return Err(CreateError::AlreadyKept);
        }
        for copy in &survey.copies {
            match copy.home {
                StoreKind::Database => self.ports.database().remove(copy.format.name()).await?,
                StoreKind::Mirror => self.ports.mirror().remove(copy.format.name())?,
            }
        }
        Ok(())
    }

    /// Stores a new container: in the database, with strict durability, and in the mirror; the
    /// mirror alone suffices where the database is blocked.
    async fn put(&self, format: Format, container: &Container) -> Result<StoreKind, CreateError> {
        let (name, bytes) = (format.name(), container.bytes());
        let new = Swap {
            name,
            expected: None,
            value: bytes,
        };
        match self.ports.database().swap(&[new], Durability::Strict).await {
            Ok(()) => {
                // The database has it, so a failure of the mirror does not matter.
                drop(self.ports.mirror().write(name, bytes));
                Ok(StoreKind::Database)
            }
            Err(StoreError::Blocked) => {
                self.ports.mirror().write(name, bytes)?;
                Ok(StoreKind::Mirror)
            }
            Err(error) => {
                self.withdraw(format, container).await;
                Err(error.into())
            }
        }
    }

    /// Whether what a store now holds opens with another derivation than the one that sealed it.
    pub(super) async fn opens(
        &self,
        home: StoreKind,
        format: Format,
        root: &Root,
        secrets: Option<&DeviceSecrets>,
        payload: &[u8],
    ) -> bool {
        let read = match home {
            StoreKind::Database => self.ports.database().read(format.name()).await,
            StoreKind::Mirror => self.ports.mirror().read(format.name()),
        };
        let Some(container) = read
            .ok()
            .flatten()
            .and_then(|bytes| Container::from_stored(&bytes))
        else {
            return false;
        };
        let group = Group {
            format,
            salt: container.salt(),
            members: vec![(0, container)],
        };
        attempt(root, secrets, &group)
            .hits
            .iter()
            .any(|hit| hit.payload.as_slice() == payload)
    }

    /// Removes a container whose creation is reported as failed from wherever these exact bytes are
    /// stored: a write that was reported as failed may have been made. Best effort.
    async fn withdraw(&self, format: Format, container: &Container) {
        let (name, bytes) = (format.name(), container.bytes().as_ref());
        let database = self.ports.database();
        if matches!(database.read(name).await, Ok(Some(there)) if there == bytes) {
            drop(database.remove(name).await);
        }
        let mirror = self.ports.mirror();
        if matches!(mirror.read(name), Ok(Some(there)) if there == bytes) {
            drop(mirror.remove(name));
        }
    }
}
