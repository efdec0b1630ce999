//! The user's own sentence as a passphrase, in place of five words.

use vault::{OpenError, Phrase, PhraseError, Repair, Strength, WeakPassphrase};

use super::{OpeningError, Session};
use crate::browser::normal::nfkc;

/// Why a sentence is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnError {
    /// It is empty.
    #[error(transparent)]
    Phrase(#[from] PhraseError),
    /// It is too easily guessed.
    #[error("unfit")]
    Weak(WeakPassphrase),
}

/// A passphrase as it was typed, for opening what may have been saved by an earlier build.
pub struct TypedPhrase {
    /// The passphrase.
    pub phrase: Phrase,
    /// The same without folding, if that makes a difference: what the first builds would have saved it as. So whether
    /// a second form is tried depends on nothing but what was typed.
    unfolded: Option<Phrase>,
}

impl From<Phrase> for TypedPhrase {
    fn from(phrase: Phrase) -> Self {
        TypedPhrase {
            phrase,
            unfolded: None,
        }
    }
}

/// Returns the user's own passphrase, as typed, for opening a saved plan.
///
/// # Errors
/// [`PhraseError::Empty`]
pub fn own_phrase(typed: &str) -> Result<TypedPhrase, PhraseError> {
    let nfkc = nfkc(typed);
    let phrase = Phrase::own(&nfkc)?;
    let unfolded = Phrase::own_unfolded(&nfkc)?;
    let differs = unfolded.as_bytes() != phrase.as_bytes();
    Ok(TypedPhrase {
        phrase,
        unfolded: differs.then_some(unfolded),
    })
}

/// Returns the same for sealing, with its strength.
///
/// # Errors
/// [`OwnError`]
pub fn fit_phrase(typed: &str) -> Result<(Phrase, Strength), OwnError> {
    let phrase = Phrase::own(&nfkc(typed))?;
    let strength = phrase.strength().map_err(OwnError::Weak)?;
    Ok((phrase, strength))
}

impl Session {
    /// Opens the saved plan, as [`Session::open`] does, with what was typed.
    ///
    /// # Errors
    /// [`OpeningError`]; nothing has changed then.
    pub async fn open_typed(&self, typed: &TypedPhrase) -> Result<Vec<Repair>, OpeningError> {
        let opened = self.open(&typed.phrase).await;
        match (&opened, &typed.unfolded) {
            (Err(OpeningError::Vault(OpenError::No)), Some(unfolded)) => self.open(unfolded).await,
            _ => opened,
        }
    }

    /// Checks what was typed, as [`Session::check`] does.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if it is wrong.
    pub async fn check_typed(&self, typed: &TypedPhrase) -> Result<(), OpenError> {
        match (self.check(&typed.phrase).await, &typed.unfolded) {
            (Err(OpenError::No), Some(unfolded)) => self.check(unfolded).await,
            (checked, _) => checked,
        }
    }

    /// Checks what was typed, as [`Session::practise`] does.
    ///
    /// # Errors
    /// [`OpenError`]; [`OpenError::No`] if it is wrong.
    pub async fn practise_typed(&self, typed: &TypedPhrase) -> Result<(), OpenError> {
        match (self.practise(&typed.phrase).await, &typed.unfolded) {
            (Err(OpenError::No), Some(unfolded)) => self.practise(unfolded).await,
            (practised, _) => practised,
        }
    }
}
