//! The table from errors to sentences. Each sentence says what happened, what is unaffected, and what the user can do.
//! (The status of automatic saving has its own, `components/save_status.rs`: it is always on screen.)

use content::Key;
use plan::{EditError, NoSuchDay};
use vault::{
    CreateError, EraseError, ExportError, NotACopy, OpenCopyError, OpenError, Phrase, PhraseError,
    Repair, ResealError, SealError, WeakPassphrase,
};

use super::say;
use crate::browser::file::FileError;
use crate::browser::offline::OfflineError;
use crate::browser::qr::Seen;

/// Why a passphrase was not accepted as typed. Does not reveal whether it is right.
#[must_use]
pub fn phrase(error: &PhraseError) -> String {
    say(match error {
        PhraseError::Empty => Key::ErrorWordsEmpty,
        PhraseError::TooFew { .. } => Key::ErrorWordsMissing,
        PhraseError::Unknown { .. } => Key::ErrorWordUnknown,
    })
}

/// Why nothing was opened. Says the same whatever is stored, unless the passphrase is right.
#[must_use]
pub fn open(error: &OpenError) -> String {
    say(match error {
        OpenError::No => Key::ErrorOpenNo,
        OpenError::Damaged => Key::ErrorOpenDamaged,
        OpenError::OutOfMemory => Key::ErrorMemory,
        OpenError::Blocked => Key::ErrorOpenBlocked,
        OpenError::Failed(_) => Key::ErrorOpenFailed,
    })
}

/// Why practising failed.
#[must_use]
pub fn practise(error: &OpenError) -> String {
    match error {
        OpenError::No => say(Key::ErrorPractiseNo),
        other => open(other),
    }
}

/// Why nothing was saved.
#[must_use]
pub fn create(error: &CreateError) -> String {
    say(match error {
        CreateError::OpensAlready => Key::ErrorKeepOpens,
        CreateError::OutOfMemory => Key::ErrorMemory,
        CreateError::Unreliable | CreateError::NotReadBack => Key::ErrorKeepUnreliable,
        CreateError::Seal(SealError::TooLarge { .. }) => Key::ErrorKeepTooLarge,
        CreateError::Blocked => Key::ErrorKeepBlocked,
        CreateError::Full => Key::ErrorKeepFull,
        CreateError::Seal(SealError::Random(_)) | CreateError::Failed(_) => Key::ErrorKeepFailed,
    })
}

/// Why the passphrase was not changed.
#[must_use]
pub fn reseal(error: &ResealError) -> String {
    say(match error {
        ResealError::Conflict => Key::ErrorChangeBusy,
        ResealError::Erased => Key::ErrorOpenErased,
        ResealError::OpensAnother => Key::ErrorChangeTaken,
        ResealError::OutOfMemory => Key::ErrorMemory,
        ResealError::Blocked => Key::ErrorChangeBlocked,
        ResealError::NotReadBack => Key::ErrorChangeUnsure,
        ResealError::Full => Key::ErrorChangeFull,
        ResealError::Seal(SealError::TooLarge { .. }) => Key::ErrorKeepTooLarge,
        ResealError::SameWords
        | ResealError::BySecondPerson
        | ResealError::Unreliable
        | ResealError::Seal(SealError::Random(_))
        | ResealError::Failed(_) => Key::ErrorChangeFailed,
    })
}

/// Why it is not certain that everything has been erased.
#[must_use]
pub fn erase(error: &EraseError) -> String {
    say(match error {
        EraseError::Secrets(_) => Key::ErrorEraseSecrets,
        EraseError::Remains(_) => Key::ErrorEraseRemains,
    })
}

/// Why the site cannot be opened without a signal, or still can.
#[must_use]
pub fn offline(error: OfflineError) -> String {
    say(match error {
        OfflineError::Unavailable => Key::ErrorOfflineUnavailable,
        OfflineError::Incomplete => Key::ErrorOfflineIncomplete,
        OfflineError::Remains => Key::ErrorOfflineRemains,
    })
}

/// Why an edit was refused.
#[must_use]
pub fn refused(error: EditError) -> String {
    say(match error {
        EditError::TooLong => Key::ErrorTooLong,
        EditError::Empty => Key::ErrorEmpty,
        EditError::NoNumber => Key::ErrorNoNumber,
        EditError::ReadOnly => Key::ErrorReadOnly,
        EditError::Missing => Key::ErrorMissing,
        EditError::DayOver => Key::ErrorDayOver,
        EditError::Future => Key::ErrorFuture,
    })
}

/// Why the input is not a valid date.
#[must_use]
pub fn no_such_day(error: NoSuchDay) -> String {
    say(match error {
        NoSuchDay::Year => Key::ErrorYear,
        NoSuchDay::Month | NoSuchDay::MonthMissing => Key::ErrorMonth,
        NoSuchDay::Day => Key::ErrorDay,
        NoSuchDay::YearMissing => Key::ErrorYearMissing,
    })
}

/// The damage found when a plan was opened; `None` if all of it was repaired and the user need not know.
#[must_use]
pub fn repairs(repairs: &[Repair]) -> Option<String> {
    let copy = repairs
        .iter()
        .any(|one| matches!(one, Repair::SetAside(_) | Repair::Left(_)));
    copy.then(|| say(Key::OpenSetAside))
}

/// Why no file was made.
#[must_use]
pub fn export(error: ExportError) -> String {
    say(match error {
        ExportError::OutOfMemory => Key::ErrorMemory,
        ExportError::Seal(SealError::TooLarge { .. }) => Key::ErrorKeepTooLarge,
        ExportError::Unreliable | ExportError::Failed | ExportError::Seal(SealError::Random(_)) => {
            Key::ErrorCarryFailed
        }
    })
}

/// Why an imported file was not opened.
#[must_use]
pub fn import(error: OpenCopyError) -> String {
    say(match error {
        OpenCopyError::NotACopy(NotACopy::TooLong) => Key::ErrorBringTooLarge,
        OpenCopyError::NotACopy(NotACopy::TooShort) => Key::ErrorBringTooSmall,
        OpenCopyError::NotACopy(NotACopy::Truncated) => Key::ErrorBringCut,
        OpenCopyError::NotACopy(NotACopy::Newer) => Key::ErrorBringNewer,
        OpenCopyError::No => Key::ErrorBringNo,
        OpenCopyError::Damaged => Key::ErrorBringDamaged,
        OpenCopyError::OutOfMemory => Key::ErrorMemory,
        OpenCopyError::Failed => Key::ErrorOpenFailed,
    })
}

/// What hinders the reading of codes; `None` if nothing does.
#[must_use]
pub fn seen(seen: &Seen) -> Option<String> {
    let key = match seen {
        Seen::Shown(..) | Seen::Looking(_) | Seen::Read(..) | Seen::Whole(_) => return None,
        Seen::Foreign => Key::ErrorScanForeign,
        Seen::Newer => Key::ErrorScanNewer,
        Seen::Other => Key::ErrorScanOther,
        Seen::Broken => Key::ErrorScanBroken,
        Seen::Torn => Key::ErrorScanTorn,
        Seen::Nothing => Key::ErrorScanNothing,
        Seen::Aside => Key::ErrorScanAside,
        Seen::Refused => Key::ErrorScanRefused,
        Seen::Missing => Key::ErrorScanMissing,
        Seen::Busy => Key::ErrorScanBusy,
        Seen::Failed => Key::ErrorScanFailed,
    };
    Some(say(key))
}

/// Why the user's own sentence is not accepted as a passphrase.
#[must_use]
pub fn weak(error: WeakPassphrase) -> String {
    let key = match error {
        WeakPassphrase::TooShort { .. } => {
            let least = u32::try_from(Phrase::LEAST_CHARACTERS).unwrap_or(u32::MAX);
            return super::say_with(Key::UnfitShort, &[("n", super::Arg::Number(least))]);
        }
        WeakPassphrase::Digits => Key::UnfitDigits,
        WeakPassphrase::Date => Key::UnfitDate,
        WeakPassphrase::Repeated => Key::UnfitRepeated,
        WeakPassphrase::Walk => Key::UnfitWalk,
        WeakPassphrase::Common => Key::UnfitCommon,
    };
    say(key)
}

/// Why a file was not read.
#[must_use]
pub fn file(error: FileError) -> String {
    say(match error {
        FileError::TooLarge => Key::ErrorBringTooLarge,
        FileError::Unreadable => Key::ErrorBringUnreadable,
    })
}
