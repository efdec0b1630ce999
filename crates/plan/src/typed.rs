//! Which texts are accepted as they are typed.

use crate::edit_error::EditError;
use crate::field::TEXT_LIMIT;

/// Returns the text, unless it is longer than [`TEXT_LIMIT`].
pub(crate) fn bounded(text: String) -> Result<String, EditError> {
    // Bytes first: counting characters of a long text on every keystroke would be slow.
    if text.len() > TEXT_LIMIT && text.chars().count() > TEXT_LIMIT {
        return Err(EditError::TooLong);
    }
    Ok(text)
}

/// Returns the text without white space around it, unless it is empty or too long.
pub(crate) fn required(text: String) -> Result<String, EditError> {
    let text = bounded(text)?;
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(EditError::Empty);
    }
    Ok(trimmed.to_owned())
}
