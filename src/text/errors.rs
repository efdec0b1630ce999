//! The one table from errors to sentences. Each says what happened, what stands, and what one could do.

use guide::Key;
use plan::Refused;
use vault::{CreateError, EraseError, Mended, OpenError, PhraseError, SealError};

use super::say;

/// Why words were not taken. Says nothing about whether they are right.
#[must_use]
pub fn phrase(error: &PhraseError) -> String {
    say(match error {
        PhraseError::Empty => Key::ErrorWordsEmpty,
        PhraseError::TooFew { .. } => Key::ErrorWordsMissing,
        PhraseError::Unknown { .. } => Key::ErrorWordUnknown,
    })
}

/// Why nothing was opened.
#[must_use]
pub fn open(error: &OpenError) -> String {
    say(match error {
        OpenError::No => Key::ErrorOpenNo,
        OpenError::Erased => Key::ErrorOpenErased,
        OpenError::Damaged => Key::ErrorOpenDamaged,
        OpenError::NewerFormat => Key::ErrorOpenNewer,
        OpenError::OutOfMemory => Key::ErrorMemory,
        OpenError::Blocked => Key::ErrorOpenBlocked,
        OpenError::Failed(_) => Key::ErrorOpenFailed,
    })
}

/// Why practising came to nothing.
#[must_use]
pub fn practise(error: &OpenError) -> String {
    match error {
        OpenError::No => say(Key::ErrorPractiseNo),
        other => open(other),
    }
}

/// Why nothing was kept.
#[must_use]
pub fn create(error: &CreateError) -> String {
    say(match error {
        CreateError::AlreadyKept => Key::ErrorKeepAlready,
        CreateError::OutOfMemory => Key::ErrorMemory,
        CreateError::Unreliable | CreateError::NotReadBack => Key::ErrorKeepUnreliable,
        CreateError::Seal(SealError::TooLarge { .. }) => Key::ErrorKeepTooLarge,
        CreateError::Blocked => Key::ErrorKeepBlocked,
        CreateError::Full => Key::ErrorKeepFull,
        CreateError::Seal(SealError::Random(_)) | CreateError::Failed(_) => Key::ErrorKeepFailed,
    })
}

/// Why it cannot be said that everything is gone.
#[must_use]
pub fn erase(error: &EraseError) -> String {
    say(match error {
        EraseError::Secrets(_) => Key::ErrorEraseSecrets,
        EraseError::Remains(_) => Key::ErrorEraseRemains,
    })
}

/// Why an edit was refused.
#[must_use]
pub fn refused(error: Refused) -> String {
    say(match error {
        Refused::TooLong => Key::ErrorTooLong,
        Refused::Empty => Key::ErrorEmpty,
        Refused::ReadOnly => Key::ErrorReadOnly,
        Refused::Missing => Key::ErrorMissing,
    })
}

/// What was out of order when a plan was opened; `None` for what needs no word, as it is mended.
#[must_use]
pub fn mended(mended: &[Mended]) -> Option<String> {
    let copy = mended
        .iter()
        .any(|one| matches!(one, Mended::SetAside(_) | Mended::Left(_)));
    copy.then(|| say(Key::OpenSetAside))
}
