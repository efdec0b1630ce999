//! Derivation for lasting data: done twice, and compared.

use super::Vault;
use crate::kdf::Root;
use crate::ports::{Deriver, Ports};
use crate::{DeriveError, Phrase, Profile, Salt};

/// Two derivations with the same result.
pub(super) struct Twice {
    pub(super) profile: Profile,
    /// To seal with.
    pub(super) root: Root,
    /// To open what was sealed, before it counts as stored.
    pub(super) again: Root,
}

/// Why there are no two matching derivations.
pub(super) enum Underived {
    OutOfMemory,
    /// Two results for the same passphrase: no passphrase can be trusted to this engine.
    Unreliable,
    Failed,
}

impl<P: Ports> Vault<P> {
    /// Derives twice, under the first of these profiles whose memory can be allocated both times.
    pub(super) async fn derive_twice(
        &self,
        phrase: &Phrase,
        salt: &Salt,
        profiles: &[Profile],
    ) -> Result<Twice, Underived> {
        for &profile in profiles {
            let mut before: Option<Root> = None;
            let error = loop {
                let root = match self.ports.deriver().derive(phrase, salt, profile).await {
                    Ok(root) => root,
                    Err(error) => break error,
                };
                match before.take() {
                    None => before = Some(root),
                    Some(before) if before.same(&root) => {
                        return Ok(Twice {
                            profile,
                            root: before,
                            again: root,
                        });
                    }
                    Some(_) => return Err(Underived::Unreliable),
                }
            };
            if error == DeriveError::Failed {
                return Err(Underived::Failed);
            }
        }
        Err(Underived::OutOfMemory)
    }
}
