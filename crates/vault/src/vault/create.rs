//! Creating a container, beside those that are stored.

use std::rc::Rc;

use zeroize::Zeroizing;

use super::Vault;
use super::attempt::attempt;
use super::derive::{Twice, Underived};
use super::inventory::Inventory;
use super::search::Search;
use super::secret_stores::Found;
use super::survey::Survey;
use crate::container::Container;
use crate::format::{Binding, Format};
use crate::kdf::Root;
use crate::keys::SlotKeys;
use crate::layout::{Region, Slot};
use crate::lineage::{Lineage, Stamp};
use crate::names::{ContainerName, Place};
use crate::ports::{
    Clock, Database, Deriver, Durability, Mirror, Ports, Random, RandomError, StoreError, Swap,
};
use crate::seal_error::SealError;
use crate::secrets::DeviceSecrets;
use crate::stores::StoreKind;
use crate::{DeriveError, Phrase, Profile, Salt, Unlocked};

/// Why no container was created.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CreateError {
    /// This passphrase opens a container that is stored already. Open it, and add to that.
    #[error("these words open something already")]
    OpensAlready,
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
    /// There is no room: the browser's storage is full, or every place is taken. Which of the two
    /// is not said, since it would tell what is stored.
    #[error("no room")]
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
            // Another tab took the place at this moment. The next try finds it taken.
            StoreError::Conflict => CreateError::Failed(error.to_string()),
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
    /// Creates a container for a payload, under a passphrase, at the first place where nothing
    /// lies. Nothing is said of what is stored elsewhere, unless this passphrase opens it.
    ///
    /// When it returns, the container is in the database, with strict durability (in the mirror
    /// where the database is blocked), and was read back and opened with a second derivation.
    ///
    /// # Errors
    /// [`CreateError`]; then nothing was stored and no existing container was changed. Device
    /// secrets may have been created; they reveal nothing, and the next creation uses them.
    pub async fn create(&self, phrase: &Phrase, payload: &[u8]) -> Result<Unlocked, CreateError> {
        let began = self.ports.clock().now();
        let mut inventory = Inventory::take(&self.ports).await?;
        // Until the stores have been read, their names must not be written.
        writable(&inventory.survey)?;
        self.clear_way(&mut inventory).await?;
        self.even_out(began).await?;

        let (words, salt) = self.derive_beside(phrase, &inventory).await?;
        let place = inventory.free_place().ok_or(CreateError::Full)?;

        // Device secrets are stored and read back before anything is sealed with them.
        let found = Found::look(&self.ports, place).await;
        let secrets = found.establish(&self.ports).await?;
        let binding = match secrets {
            Some(_) => Binding::Device,
            None => Binding::Words,
        };
        let format = Format::new(words.profile, binding);
        let name = ContainerName { format, place };

        let random = self.ports.random();
        let [pick] = random.bytes()?;
        let region = Region::from_random(pick);
        let slot = Slot::FIRST;
        let secret = secrets.as_ref().and_then(|secrets| secrets.of(region));
        let keys = SlotKeys::derive(&words.root, secret, format, region, slot);
        let key = Zeroizing::new(random.bytes()?);
        let lineage = Lineage {
            own: Stamp {
                branch: random.bytes()?,
                counter: 1,
            },
            parent: Stamp::default(),
        };
        let container = Container::empty(random)?
            .with_salt(&salt)
            .with_slot(format, region, slot, &keys, &key, random)?
            .with_body(format, region, &key, &lineage, payload, random)?;

        let mirror = inventory.survey.mirror.clone();
        let home = self.put(name, &container, &mirror).await?;
        if !self
            .opens(home, name, &words.again, secrets.as_ref(), payload)
            .await
        {
            self.withdraw(name, &container).await;
            return Err(CreateError::NotReadBack);
        }

        let mut unlocked = Unlocked::start(
            name,
            region,
            key,
            container.clone(),
            lineage.own,
            lineage.own.counter,
            random,
        )?;
        unlocked.secret = secret.copied().map(Zeroizing::new);
        unlocked.mirror = mirror;
        if home == StoreKind::Database {
            unlocked.database = Ok(Some(Rc::clone(container.bytes())));
        }
        Ok(unlocked)
    }

    /// Derives for a new container under the salt and profile of those that are there, so that one
    /// derivation will open either, and makes sure that this passphrase opens none of them.
    async fn derive_beside(
        &self,
        phrase: &Phrase,
        inventory: &Inventory,
    ) -> Result<(Twice, Salt), CreateError> {
        let groups = inventory.groups();
        let (salt, profile) = groups
            .first()
            .map_or((inventory.decoy.salt, Profile::One), |first| {
                (first.salt, first.profile)
            });
        let profiles = match profile {
            Profile::One => &[Profile::One, Profile::Two][..],
            Profile::Two => &[Profile::Two],
        };
        let words = self.derive_twice(phrase, &salt, profiles).await?;

        let mut search = Search::default();
        Search::compare_decoys(&words.root, &groups, inventory);
        for group in &groups {
            if group.salt == salt && group.profile == words.profile {
                search.compare(&words.root, group, inventory);
            } else if let Ok(root) = self
                .ports
                .deriver()
                .derive(phrase, &group.salt, group.profile)
                .await
            {
                search.compare(&root, group, inventory);
            }
        }
        if search.finds.is_empty() {
            Ok((words, salt))
        } else {
            Err(CreateError::OpensAlready)
        }
    }

    /// Removes what certainly can never be opened again, and nothing else.
    async fn clear_way(&self, inventory: &mut Inventory) -> Result<(), CreateError> {
        for place in Place::ALL {
            let Some(found) = inventory.found(place) else {
                continue;
            };
            if !found.certainly_none() {
                continue;
            }
            let dead =
                |name: ContainerName| name.place == place && name.format.binding == Binding::Device;
            for copy in inventory
                .survey
                .copies
                .iter()
                .filter(|copy| dead(copy.name))
            {
                match copy.home {
                    StoreKind::Database => self.ports.database().remove(copy.name.as_str()).await?,
                    StoreKind::Mirror => self.ports.mirror().remove(copy.name.as_str())?,
                }
            }
            inventory.forget(dead);
        }
        Ok(())
    }

    /// Stores a new container: in the database, with strict durability, and in the mirror; the
    /// mirror alone suffices where the database is blocked.
    async fn put(
        &self,
        name: ContainerName,
        container: &Container,
        mirror: &Result<(), StoreError>,
    ) -> Result<StoreKind, CreateError> {
        let (at, bytes) = (name.as_str(), container.bytes());
        let new = Swap {
            name: at,
            expected: None,
            value: bytes,
        };
        match self.ports.database().swap(&[new], Durability::Strict).await {
            Ok(()) => {
                if mirror.is_ok() {
                    // The database has it, so a failure of the mirror does not matter.
                    drop(self.ports.mirror().write(at, bytes));
                }
                Ok(StoreKind::Database)
            }
            Err(StoreError::Blocked) => {
                mirror.clone()?;
                self.ports.mirror().write(at, bytes)?;
                Ok(StoreKind::Mirror)
            }
            Err(error) => {
                self.withdraw(name, container).await;
                Err(error.into())
            }
        }
    }

    /// Whether what a store now holds opens with another derivation than the one that sealed it.
    pub(super) async fn opens(
        &self,
        home: StoreKind,
        name: ContainerName,
        root: &Root,
        secrets: Option<&DeviceSecrets>,
        payload: &[u8],
    ) -> bool {
        let read = match home {
            StoreKind::Database => self.ports.database().read(name.as_str()).await,
            StoreKind::Mirror => self.ports.mirror().read(name.as_str()),
        };
        let Some(container) = read
            .ok()
            .flatten()
            .and_then(|bytes| Container::from_stored(&bytes))
        else {
            return false;
        };
        attempt(root, secrets, name.format, &[(0, container)])
            .hits
            .iter()
            .any(|hit| hit.payload.as_slice() == payload)
    }

    /// Removes a container whose creation is reported as failed from wherever these exact bytes are
    /// stored: a write that was reported as failed may have been made. Best effort.
    async fn withdraw(&self, name: ContainerName, container: &Container) {
        let (name, bytes) = (name.as_str(), container.bytes().as_ref());
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

/// Fails if a store could not be read for now, or none can be read at all: a container might lie
/// unseen where the new one would be written. A store that is blocked for good is done without.
fn writable(survey: &Survey) -> Result<(), CreateError> {
    match (&survey.database, &survey.mirror) {
        (Err(error), Err(_)) => Err(error.clone().into()),
        (Err(error), Ok(())) | (Ok(()), Err(error)) if *error != StoreError::Blocked => {
            Err(error.clone().into())
        }
        _ => Ok(()),
    }
}
