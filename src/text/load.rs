//! Loading a language.

use guide::{Pack, PackError};

use crate::device::boot::{self, Files};
use crate::device::fetch::{self, FetchError};

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The site does not have this language.
    #[error("no such language")]
    Missing,
    /// The file did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The file is damaged, or made for another version of the app.
    #[error(transparent)]
    Pack(#[from] PackError),
}

/// Loads a language and shows it.
///
/// # Errors
/// See [`TextError`]; what was shown stays.
pub async fn load(files: &Files, language: &str) -> Result<(), TextError> {
    let (_, path) = files
        .text
        .iter()
        .find(|(known, _)| known == language)
        .ok_or(TextError::Missing)?;
    let pack = Pack::decode(&fetch::bytes(path).await?)?;
    boot::set_language(pack.language(), pack.direction() == guide::Direction::Rtl);
    super::show(pack);
    Ok(())
}
