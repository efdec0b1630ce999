//! The user's own sentence as a passphrase, in place of five words.

use vault::{Phrase, PhraseError, Strength, WeakPassphrase};

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

/// Returns the user's own passphrase, as typed, for opening a saved plan.
///
/// # Errors
/// [`PhraseError::Empty`]
pub fn own_phrase(typed: &str) -> Result<Phrase, PhraseError> {
    Phrase::own(&nfkc(typed))
}

/// Returns the same for sealing, with its strength.
///
/// # Errors
/// [`OwnError`]
pub fn fit_phrase(typed: &str) -> Result<(Phrase, Strength), OwnError> {
    let phrase = own_phrase(typed)?;
    let strength = phrase.strength().map_err(OwnError::Weak)?;
    Ok((phrase, strength))
}
