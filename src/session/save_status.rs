//! The saving status that is always on screen.

/// The plan's current saving status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// Nothing is saved: the plan is lost when the user leaves.
    No,
    /// Some edits are not in the store yet.
    Saving,
    /// All edits are in the store, encrypted.
    Saved,
    /// The last save failed. What was saved before is intact.
    NotSaved(NotSaved),
}

/// Why the last save failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSaved {
    /// The browser's storage is full.
    Full,
    /// The browser blocks storage.
    Blocked,
    /// The plan exceeds the maximum size.
    TooLarge,
    /// It was erased, or its passphrase was changed, in another tab.
    Elsewhere,
    /// Any other failure.
    Failed,
}
