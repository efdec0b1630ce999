//! Why an edit is refused.

use crate::field::TEXT_LIMIT;

/// Why an edit was refused. The plan is unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// No such item, or it is of another kind.
    #[error("no such item")]
    Missing,
    /// A text longer than [`TEXT_LIMIT`].
    #[error("text longer than {TEXT_LIMIT} characters")]
    TooLong,
    /// A required text is empty.
    #[error("empty text")]
    Empty,
    /// The day the diary line was written is over: it can only be added to.
    #[error("the line's day is over")]
    DayOver,
    /// A day in the future.
    #[error("a day to come")]
    Future,
    /// Not a number, or not an allowed one.
    #[error("not such a number")]
    NoNumber,
    /// The plan was written by a newer version and can only be read here.
    #[error("plan of a newer version")]
    ReadOnly,
}
