//! A sentence of one's own, in place of five words.

use vault::{Phrase, PhraseError, Strength, Unfit};

use crate::device::normal::nfkc;

/// Why a sentence is not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnError {
    /// There is none.
    #[error(transparent)]
    Phrase(#[from] PhraseError),
    /// It is found too soon.
    #[error("unfit")]
    Unfit(Unfit),
}

/// A phrase of somebody's own, as it was typed, to open what is kept.
///
/// # Errors
/// [`PhraseError::Empty`]
pub fn own_phrase(typed: &str) -> Result<Phrase, PhraseError> {
    Phrase::own(&nfkc(typed))
}

/// The same, to lock with, and how well it holds.
///
/// # Errors
/// [`OwnError`]
pub fn fit_phrase(typed: &str) -> Result<(Phrase, Strength), OwnError> {
    let phrase = own_phrase(typed)?;
    let strength = phrase.strength().map_err(OwnError::Unfit)?;
    Ok((phrase, strength))
}
