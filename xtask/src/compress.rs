//! Compressing as press does it, with what was compressed before kept among what is built.

use crate::{failure::Result, place};
use std::path::Path;

pub use press::compress::{brotli, files, gzip};

/// Compresses what gains by it in a folder.
pub fn folder(folder: &Path) -> Result {
    Ok(press::compress::folder(folder, Some(&known()))?)
}

/// The folder that keeps what was compressed.
pub fn known() -> std::path::PathBuf {
    place::target().join("compressed")
}
