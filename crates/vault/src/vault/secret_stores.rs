//! The two homes of a place's device secrets: reading, creating, and repairing one from the other.

use crate::layout::{KEY, Region};
use crate::names::Place;
use crate::ports::{
    Database, Durability, Ports, Random, RandomError, SecretStore, StoreError, Swap,
};
use crate::secrets::DeviceSecrets;

/// The contents of the two homes.
pub(super) struct Found {
    /// The place whose secrets they hold.
    place: Place,
    database: Result<Option<Vec<u8>>, StoreError>,
    second: Result<Option<Vec<u8>>, StoreError>,
}

fn usable(home: &Result<Option<Vec<u8>>, StoreError>) -> Option<DeviceSecrets> {
    home.as_ref()
        .ok()
        .and_then(Option::as_deref)
        .and_then(DeviceSecrets::from_bytes)
}

impl Found {
    /// Reads both homes.
    pub(super) async fn look(ports: &impl Ports, place: Place) -> Self {
        Found {
            place,
            database: ports.database().read(place.secrets_name()).await,
            second: ports.secret_store().read(place.secrets_name()).await,
        }
    }

    /// The usable sets, the database's first; normally there is one.
    pub(super) fn sets(&self) -> Vec<DeviceSecrets> {
        let mut sets: Vec<_> = self.first().into_iter().collect();
        sets.extend(usable(&self.second).filter(|second| !sets.contains(second)));
        sets
    }

    /// The database's set, if it is usable.
    pub(super) fn first(&self) -> Option<DeviceSecrets> {
        usable(&self.database)
    }

    /// Whether both homes were read and neither holds a usable set: what was bound to them can
    /// never be opened again.
    pub(super) fn certainly_none(&self) -> bool {
        self.database.is_ok() && self.second.is_ok() && self.sets().is_empty()
    }

    /// Whether both homes were read and hold nothing at all, not even damaged values.
    pub(super) fn empty(&self) -> bool {
        self.database == Ok(None) && self.second == Ok(None)
    }

    /// Whether each home is empty or blocked by the browser.
    pub(super) fn empty_or_blocked(&self) -> bool {
        [&self.database, &self.second]
            .into_iter()
            .all(|home| matches!(home, Ok(None) | Err(StoreError::Blocked)))
    }

    /// The error of a home that could not be read, if any.
    pub(super) fn unread(&self) -> Option<&StoreError> {
        self.database
            .as_ref()
            .err()
            .or_else(|| self.second.as_ref().err())
    }

    /// Copies the secrets that opened something to the database, if it was read and holds none, and
    /// to the second home, if that was read and holds none or different ones. Different ones in the
    /// database are left alone.
    ///
    /// Returns whether a home was repaired; one that cannot be written will be tried again next
    /// time.
    pub(super) async fn heal(&self, ports: &impl Ports, used: &DeviceSecrets) -> bool {
        if let Ok(raw) = &self.database
            && self.first().is_none()
        {
            return copy_to_first(ports, self.place, raw.as_deref(), used)
                .await
                .is_ok();
        }
        self.heal_second(ports, used).await
    }

    /// Does the same for the second home only.
    pub(super) async fn heal_second(&self, ports: &impl Ports, used: &DeviceSecrets) -> bool {
        self.second.is_ok()
            && usable(&self.second).as_ref() != Some(used)
            && follow_database(ports, self.place, used).await.is_ok()
    }

    /// Returns the set with this secret for this region, making sure that it is in the database;
    /// copies it there if only the second home has it. `None` if neither home has it.
    pub(super) async fn in_database(
        &self,
        ports: &impl Ports,
        region: Region,
        secret: &[u8; KEY],
    ) -> Result<Option<DeviceSecrets>, StoreError> {
        let raw = self.database.clone()?;
        let mut sets = self.sets().into_iter();
        let Some(set) = sets.find(|set| set.of(region) == Some(secret)) else {
            return Ok(None);
        };
        if raw.as_deref() != Some(set.as_bytes()) {
            copy_to_first(ports, self.place, raw.as_deref(), &set).await?;
        }
        Ok(Some(set))
    }

    /// Writes renewed secrets to the second home, where it works. If it cannot take them, the old
    /// ones must at least be removed: with those, old copies would still open.
    pub(super) async fn renew_second(
        &self,
        ports: &impl Ports,
        renewed: &DeviceSecrets,
    ) -> Result<(), StoreError> {
        let Err(refused) = write_second(ports, self.place, renewed).await else {
            return Ok(());
        };
        match self.second {
            Ok(None) | Err(StoreError::Blocked) => Ok(()),
            Ok(Some(_)) | Err(_) => ports
                .secret_store()
                .remove(self.place.secrets_name())
                .await
                .map_err(|_| refused),
        }
    }

    /// Returns the secrets for sealing a new container: existing or new ones; committed, and read
    /// back from at least one home. `None` if neither home works.
    ///
    /// The database goes first because it compares: of two tabs that create at the same time, both
    /// end up with the secrets of the first.
    pub(super) async fn establish(
        &self,
        ports: &impl Ports,
    ) -> Result<Option<DeviceSecrets>, RandomError> {
        let mut wanted = match self.sets().into_iter().next() {
            Some(there) => there,
            None => DeviceSecrets::make(ports.random())?,
        };
        if self.first().as_ref() != Some(&wanted) {
            let raw = self.database.as_ref().ok().and_then(Option::as_deref);
            if write_first(ports, self.place, raw, &wanted).await == Err(StoreError::Conflict)
                && let Some(theirs) =
                    usable(&ports.database().read(self.place.secrets_name()).await)
            {
                wanted = theirs;
            }
        }
        let second = if usable(&self.second).as_ref() == Some(&wanted) {
            Ok(())
        } else {
            write_second(ports, self.place, &wanted).await
        };

        let now = Found::look(ports, self.place).await;
        let first_holds = now.first().as_ref() == Some(&wanted);
        let second_holds = second.is_ok() && usable(&now.second).as_ref() == Some(&wanted);
        Ok((first_holds || second_holds).then_some(wanted))
    }
}

/// Makes the second home match the database, or hold `before` if the database cannot be read.
///
/// Reads the database again before and after: another tab may change a passphrase or erase
/// everything in the meantime, and the second home must not get the old secrets back.
pub(super) async fn follow_database(
    ports: &impl Ports,
    place: Place,
    before: &DeviceSecrets,
) -> Result<(), StoreError> {
    let name = place.secrets_name();
    let mut now = ports.database().read(name).await;
    loop {
        match now {
            Ok(None) => ports.secret_store().remove(name).await?,
            _ => write_second(ports, place, usable(&now).as_ref().unwrap_or(before)).await?,
        }
        let then = std::mem::replace(&mut now, ports.database().read(name).await);
        if now == then {
            return Ok(());
        }
    }
}

/// Copies secrets from the second home to the database, which held no usable ones.
///
/// Reads the second home again before and after: another tab may erase everything in the meantime,
/// and the database must not get the secrets back.
async fn copy_to_first(
    ports: &impl Ports,
    place: Place,
    expected: Option<&[u8]>,
    secrets: &DeviceSecrets,
) -> Result<(), StoreError> {
    let name = place.secrets_name();
    let there = async || usable(&ports.secret_store().read(name).await).as_ref() == Some(secrets);
    if !there().await {
        return Err(StoreError::Conflict);
    }
    write_first(ports, place, expected, secrets).await?;
    if there().await {
        return Ok(());
    }
    ports.database().remove(name).await?;
    Err(StoreError::Conflict)
}

async fn write_first(
    ports: &impl Ports,
    place: Place,
    expected: Option<&[u8]>,
    secrets: &DeviceSecrets,
) -> Result<(), StoreError> {
    let swap = Swap {
        name: place.secrets_name(),
        expected,
        value: secrets.as_bytes(),
    };
    ports.database().swap(&[swap], Durability::Strict).await
}

async fn write_second(
    ports: &impl Ports,
    place: Place,
    secrets: &DeviceSecrets,
) -> Result<(), StoreError> {
    ports
        .secret_store()
        .write(place.secrets_name(), secrets.as_bytes())
        .await
}

/// Random secrets for comparison where none exist, so that finding nothing takes the same work.
pub(super) fn decoy(random: &impl Random) -> Result<DeviceSecrets, RandomError> {
    DeviceSecrets::make(random)
}
