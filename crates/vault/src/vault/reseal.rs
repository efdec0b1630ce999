//! Changing a passphrase: the user's own, or a second person's, granted or revoked. One operation
//! does all three, because revoking only works if everything the old passphrase led to is replaced.
//!
//! The state if the page ends part-way:
//!
//! | after | the database holds | the second home | what opens it |
//! |---|---|---|---|
//! | nothing | old container, old secrets | old | the old passphrase |
//! | 1, the second home renewed | old container, old secrets | new | the old passphrase, which repairs the home |
//! | 2, the transaction | new container, new secrets | new | the new passphrase |
//! | 3, the mirror | the same | new | the new passphrase |

use super::Vault;
use super::derive::Underived;
use super::inventory::Inventory;
use super::search::Search;
use super::secret_stores::{self, Found};
use crate::kdf::Root;
use crate::names::{ContainerName, Place};
use crate::ports::{Database, Durability, Mirror, Ports, RandomError, StoreError, Swap};
use crate::seal_error::SealError;
use crate::secrets::DeviceSecrets;
use crate::stores::StoreKind;
use crate::{DeriveError, Phrase, Salt, Unlocked};

/// Why no passphrase was changed. Unless stated otherwise, the old ones still open what they
/// opened, and the session continues as before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResealError {
    /// Another tab has saved since. Read what it stored ([`Vault::stored`], [`Vault::take_in_mirrored`]), take it in
    /// ([`Unlocked::take_in`]), merge, and try again. If it cannot be taken in, a passphrase was
    /// changed there or everything was erased.
    #[error("another tab has saved since")]
    Conflict,
    /// The device secrets are gone: everything was erased in another tab.
    #[error("device secrets are gone")]
    Erased,
    /// The second person's passphrase is the same as the user's own; it could not be revoked.
    #[error("both words are the same")]
    SameWords,
    /// A new passphrase opens another container that is stored here. Only one of them could be
    /// opened with it.
    #[error("these words open something else")]
    OpensAnother,
    /// It was opened with the second person's passphrase, which changes none.
    #[error("opened by the second person")]
    BySecondPerson,
    /// Not enough memory to derive.
    #[error("not enough memory")]
    OutOfMemory,
    /// Deriving twice gave different results: this engine cannot be trusted with a passphrase.
    #[error("derivation is not reliable")]
    Unreliable,
    /// **The passphrase was changed**, but what was written did not read back or did not open with
    /// the new one. The session holds the new keys: try again while it is open.
    #[error("what was written did not open")]
    NotReadBack,
    /// The payload does not fit, or no randomness was available.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The browser blocks the database. The mirror alone cannot change two values atomically.
    #[error("store is blocked")]
    Blocked,
    /// The browser's storage is full.
    #[error("store is full")]
    Full,
    /// Anything else, for the log. Either the old passphrase or the new one opens it.
    #[error("changing words failed: {0}")]
    Failed(String),
}

impl From<StoreError> for ResealError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Blocked => ResealError::Blocked,
            StoreError::Full => ResealError::Full,
            StoreError::Conflict => ResealError::Conflict,
            StoreError::Failed(why) => ResealError::Failed(why),
        }
    }
}

impl From<Underived> for ResealError {
    fn from(error: Underived) -> Self {
        match error {
            Underived::OutOfMemory => ResealError::OutOfMemory,
            Underived::Unreliable => ResealError::Unreliable,
            Underived::Failed => ResealError::Failed(DeriveError::Failed.to_string()),
        }
    }
}

impl From<RandomError> for ResealError {
    fn from(error: RandomError) -> Self {
        ResealError::Seal(error.into())
    }
}

/// The current device secrets, and those with a new one for the record's region.
struct Renewal {
    place: Place,
    before: DeviceSecrets,
    after: DeviceSecrets,
}

impl<P: Ports> Vault<P> {
    /// Changes the user's passphrase to `own` and, for a second person, grants `second`; any
    /// earlier passphrase then opens nothing in this browser, nor an earlier copy of the container
    /// alone. To grant or revoke a second person's passphrase, ask for the user's own again.
    ///
    /// Replaces everything but the salt and the other regions: both slots, the data key, the device
    /// secret of this region, the body, which holds `payload`. When it returns, container and
    /// secrets are in the database, in one transaction with strict durability, and were read back
    /// and opened with a second derivation. Takes two derivations per passphrase, under the current
    /// profile.
    ///
    /// # Errors
    /// [`ResealError`]
    pub async fn reseal(
        &self,
        unlocked: &mut Unlocked,
        own: &Phrase,
        second: Option<&Phrase>,
        payload: &[u8],
    ) -> Result<(), ResealError> {
        if second.is_some_and(|second| second.as_bytes() == own.as_bytes()) {
            return Err(ResealError::SameWords);
        }
        if unlocked.by_second_person() {
            return Err(ResealError::BySecondPerson);
        }
        let (name, region) = (unlocked.name(), unlocked.region());
        let (database, random) = (self.ports.database(), self.ports.random());

        // Fail before the user has to wait for a derivation.
        let expected = unlocked.database.clone()?;
        if database.read(name.as_str()).await?.as_deref() != expected.as_deref() {
            return Err(ResealError::Conflict);
        }
        let found = Found::look(&self.ports, name.place).await;
        let renewal = match &unlocked.secret {
            None => None,
            Some(secret) => match found.in_database(&self.ports, region, secret).await? {
                Some(before) => Some(Renewal {
                    place: name.place,
                    after: before.renewed(region, random)?,
                    before,
                }),
                None if found.certainly_none() => return Err(ResealError::Erased),
                None => return Err(ResealError::Conflict),
            },
        };

        let (salt, profile) = (unlocked.salt(), [name.format.profile]);
        let own = self.derive_twice(own, &salt, &profile).await?;
        let second = match second {
            Some(second) => Some(self.derive_twice(second, &salt, &profile).await?),
            None => None,
        };
        let secret = renewal
            .as_ref()
            .and_then(|renewal| renewal.after.of(region));
        let roots = [Some(&own.root), second.as_ref().map(|second| &second.root)];
        if self.opens_another(name, &salt, roots).await? {
            return Err(ResealError::OpensAnother);
        }
        // Another tab may have left its last edits in the mirror meanwhile: with the old key they would be lost.
        let mirror = self.ports.mirror();
        if let Ok(Some(mirrored)) = mirror.read(name.as_str())
            && let Ok(Some(_)) = unlocked.news_in(&mirrored)
        {
            return Err(ResealError::Conflict);
        }
        let resealed = unlocked.reseal(roots, secret, payload, random)?;
        let container = resealed.container.clone();
        let swap = Swap {
            name: name.as_str(),
            expected: expected.as_deref(),
            value: container.bytes(),
        };

        if let Some(renewal) = &renewal {
            found.renew_second(&self.ports, &renewal.after).await?;
        }
        self.commit(swap, renewal.as_ref()).await?;
        unlocked.resealed(resealed, secret);

        // The mirror's old copy no longer opens, so it is of no use.
        if unlocked.mirror.is_ok() && mirror.write(name.as_str(), container.bytes()).is_err() {
            drop(mirror.remove(name.as_str()));
        }

        let now = Found::look(&self.ports, name.place).await;
        if let Some(renewal) = &renewal {
            // Another tab may have opened with the old passphrase after the second home was
            // renewed, and restored the old secrets there.
            now.heal_second(&self.ports, &renewal.after).await;
        }
        let secrets = renewal.and(now.first());
        for words in [Some(own), second].into_iter().flatten() {
            let opens = self.opens(
                StoreKind::Database,
                name,
                &words.again,
                secrets.as_ref(),
                payload,
            );
            if !opens.await {
                return Err(ResealError::NotReadBack);
            }
        }
        Ok(())
    }

    /// Whether one of these roots opens a container at another place than this one's.
    async fn opens_another(
        &self,
        name: ContainerName,
        salt: &Salt,
        roots: [Option<&Root>; 2],
    ) -> Result<bool, RandomError> {
        let inventory = Inventory::take(&self.ports).await?;
        let mut search = Search::default();
        for group in inventory.groups() {
            if group.salt == *salt && group.profile == name.format.profile {
                for root in roots.into_iter().flatten() {
                    search.compare(root, &group, &inventory);
                }
            }
        }
        let mut finds = search.finds.iter();
        Ok(finds.any(|find| find.name.place != name.place))
    }

    /// Writes container and secrets in one transaction with strict durability. If it is refused,
    /// the second home is reset to match the database.
    async fn commit(&self, swap: Swap<'_>, renewal: Option<&Renewal>) -> Result<(), StoreError> {
        let database = self.ports.database();
        let mut swaps = vec![swap];
        swaps.extend(renewal.map(|renewal| Swap {
            name: renewal.place.secrets_name(),
            expected: Some(renewal.before.as_bytes()),
            value: renewal.after.as_bytes(),
        }));
        let Err(refused) = database.swap(&swaps, Durability::Strict).await else {
            return Ok(());
        };
        // A transaction that was reported as failed may have been made: fresh nonces make these
        // exact bytes ours.
        if matches!(database.read(swap.name).await, Ok(Some(there)) if there == swap.value) {
            return Ok(());
        }
        if let Some(renewal) = renewal {
            // Best effort: the database's set is tried first, and repairs the other.
            drop(secret_stores::follow_database(&self.ports, renewal.place, &renewal.before).await);
        }
        Err(refused)
    }
}
