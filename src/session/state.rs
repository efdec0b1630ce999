//! What is always said about keeping.

/// How the plan is kept at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Nothing is kept: it goes when the person leaves.
    No,
    /// There are edits that are not in the store yet.
    Saving,
    /// Everything is in the store, locked.
    Saved,
    /// The last save did not work. What was kept before stands.
    NotSaved(NotSaved),
}

/// Why the last save did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The browser's storage is full.
    Full,
    /// The browser blocks storage.
    Blocked,
    /// The plan has grown past what can be kept.
    TooLarge,
    /// It was erased, or its words were changed, in another tab.
    Elsewhere,
    /// Anything else.
    Failed,
}
