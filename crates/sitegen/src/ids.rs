//! The ids of all texts: an app and its content must have the same ones.

use std::path::Path;

use crate::content::Content;
use crate::files::Files;
use crate::problem::Problems;
use crate::today::today;

/// Returns the fingerprint of all text ids, in hexadecimal digits: an app built for other ids rejects the packs.
///
/// # Errors
/// All problems with the content.
pub fn ids(root: &Path) -> Result<String, Problems> {
    let mut problems = Problems::default();
    match Content::read(&Files::of_project(root), today(), &mut problems) {
        Some(content) if problems.is_empty() => Ok(written(content.reference.fingerprint())),
        _ => Err(problems),
    }
}

/// Formats the fingerprint as stored next to the built app.
pub(crate) fn written(fingerprint: u64) -> String {
    format!("{fingerprint:016x}")
}
