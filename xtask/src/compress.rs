//! Compression as `sitegen` does it, with earlier results cached in the target folder.

use crate::{failure::Result, place};
use std::path::Path;

pub use sitegen::compress::{brotli, files, gzip};

/// Compresses the files in a folder that benefit from it.
pub fn folder(folder: &Path) -> Result {
    Ok(sitegen::compress::folder(folder, Some(&known()))?)
}

/// The cache of compressed files.
pub fn known() -> std::path::PathBuf {
    place::target().join("compressed")
}
