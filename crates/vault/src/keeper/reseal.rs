//! Change of words: somebody's own, and a second person's, given or withdrawn. One operation does
//! all three, because withdrawing is only real when everything the old words led to is renewed.
//!
//! What a page that ends in the middle leaves behind:
//!
//! | after | the database holds | the second home | what opens it |
//! |---|---|---|---|
//! | nothing | old container, old secrets | old | the old words |
//! | 1, the second home renewed | old container, old secrets | new | the old words, and heals the home |
//! | 2, the transaction | new container, new secrets | new | the new words |
//! | 3, the mirror | the same | new | the new words |

use super::derive::Underived;
use super::secret_homes::{self, Found};
use super::{Home, Keeper};
use crate::format::SECRETS_NAME;
use crate::ports::{Database, Durability, Mirror, Ports, RandomError, StoreError, Swap};
use crate::secrets::DeviceSecrets;
use crate::unlocked::SealError;
use crate::{DeriveError, Phrase, Unlocked};

/// Why words were not changed. Unless it says otherwise, the old words open what they opened, and
/// the session goes on as before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResealError {
    /// Another tab has saved since. Read what it stored ([`Keeper::stored`]), take it in
    /// ([`Unlocked::take_in`]), merge, and try again. If it cannot be taken in, words were changed
    /// there, or everything was erased.
    #[error("another tab has saved since")]
    Conflict,
    /// The device secrets are gone: everything was erased, in another tab.
    #[error("device secrets are gone")]
    Erased,
    /// The second person's words are one's own; they could not be withdrawn.
    #[error("both words are the same")]
    SameWords,
    /// Not enough memory to derive.
    #[error("not enough memory")]
    OutOfMemory,
    /// Deriving twice gave two results: this engine cannot be trusted with anybody's words.
    #[error("derivation is not reliable")]
    Unreliable,
    /// **The words were changed**, and what was written did not read back or did not open with the
    /// new ones. The session holds the new keys: try again while it is open.
    #[error("what was written did not open")]
    NotReadBack,
    /// The payload has no room, or no randomness could be had.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The browser blocks the database. The mirror alone cannot change two values at once.
    #[error("store is blocked")]
    Blocked,
    /// There is no room in the browser's storage.
    #[error("store is full")]
    Full,
    /// Anything else, for the log. Either the old words or the new ones open it.
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

/// The device secrets as they stand, and with a new one for the record's region.
struct Renewal {
    before: DeviceSecrets,
    after: DeviceSecrets,
}

impl<P: Ports> Keeper<P> {
    /// Changes the words to `own` and, for a second person, `second`; whatever words there were
    /// before open nothing from then on, also no copy made earlier. To give or withdraw a second
    /// person's words, ask for one's own again.
    ///
    /// Everything is new but the salt and the other regions: both slots, the data key, the device
    /// secret of this region, the body, which holds `payload`. When it returns, container and
    /// secrets are in the database, in one strict transaction, and were read back and opened with
    /// a second derivation. Takes two derivations for each phrase, under the profile there is.
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
        let (format, region) = (unlocked.format(), unlocked.region());
        let (database, random) = (self.ports.database(), self.ports.random());

        // What cannot come about is told before anybody waits for a derivation.
        let expected = unlocked.database.clone()?;
        if database.read(format.name()).await?.as_deref() != expected.as_deref() {
            return Err(ResealError::Conflict);
        }
        let found = Found::look(&self.ports).await;
        let renewal = match &unlocked.secret {
            None => None,
            Some(secret) => match found.in_database(&self.ports, region, secret).await? {
                Some(before) => Some(Renewal {
                    after: before.renewed(region, random)?,
                    before,
                }),
                None if found.certainly_none() => return Err(ResealError::Erased),
                None => return Err(ResealError::Conflict),
            },
        };

        let (salt, profile) = (unlocked.salt(), [format.profile]);
        let own = self.derive_twice(own, &salt, &profile).await?;
        let second = match second {
            Some(second) => Some(self.derive_twice(second, &salt, &profile).await?),
            None => None,
        };
        let secret = renewal
            .as_ref()
            .and_then(|renewal| renewal.after.of(region));
        let roots = [Some(&own.root), second.as_ref().map(|second| &second.root)];
        let resealed = unlocked.reseal(roots, secret, payload, random)?;
        let container = resealed.container.clone();
        let swap = Swap {
            name: format.name(),
            expected: expected.as_deref(),
            value: container.bytes(),
        };

        if let Some(renewal) = &renewal {
            found.renew_second(&self.ports, &renewal.after).await?;
        }
        self.commit(swap, renewal.as_ref()).await?;
        unlocked.resealed(resealed, secret);

        // The mirror's old copy opens no more, so it is of no use to anybody.
        let mirror = self.ports.mirror();
        if unlocked.mirror.is_ok() && mirror.write(format.name(), container.bytes()).is_err() {
            drop(mirror.remove(format.name()));
        }

        let now = Found::look(&self.ports).await;
        if let Some(renewal) = &renewal {
            // Another tab may have opened with the old words after the second home was renewed,
            // and healed it.
            now.heal_second(&self.ports, &renewal.after).await;
        }
        let secrets = renewal.and(now.first());
        for words in [Some(own), second].into_iter().flatten() {
            let opens = self.opens(
                Home::Database,
                format,
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

    /// Container and secrets in one strict transaction. If it is refused, the second home goes back
    /// to what the database holds.
    async fn commit(&self, swap: Swap<'_>, renewal: Option<&Renewal>) -> Result<(), StoreError> {
        let database = self.ports.database();
        let mut swaps = vec![swap];
        swaps.extend(renewal.map(|renewal| Swap {
            name: SECRETS_NAME,
            expected: Some(renewal.before.as_bytes()),
            value: renewal.after.as_bytes(),
        }));
        let Err(refused) = database.swap(&swaps, Durability::Strict).await else {
            return Ok(());
        };
        // A transaction that was reported as failed may have been made: fresh nonces make these
        // very bytes ours.
        if matches!(database.read(swap.name).await, Ok(Some(there)) if there == swap.value) {
            return Ok(());
        }
        if let Some(renewal) = renewal {
            // Best done, not required: the database's set is tried first, and heals the other.
            drop(secret_homes::follow_database(&self.ports, &renewal.before).await);
        }
        Err(refused)
    }
}
