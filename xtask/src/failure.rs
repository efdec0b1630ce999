//! The error of a command that cannot continue.

use std::{fmt, io, path::Path};

/// A message for the user at the terminal: what happened and, where known, what to do.
#[derive(Debug)]
pub struct Failure(String);

/// The result of a step.
pub type Result<T = ()> = std::result::Result<T, Failure>;

impl Failure {
    /// Creates a failure with this message.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// Creates the failure of a file operation.
    pub fn file(doing: &str, path: &Path, error: &io::Error) -> Self {
        Self(format!("cannot {doing} {}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<sitegen::compress::CompressError> for Failure {
    fn from(error: sitegen::compress::CompressError) -> Self {
        Self(error.to_string())
    }
}

impl From<sitegen::PublishError> for Failure {
    fn from(error: sitegen::PublishError) -> Self {
        Self(error.to_string())
    }
}
