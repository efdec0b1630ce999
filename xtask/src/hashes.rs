//! Hashes of what was built, and whether a site serves it.

use crate::{
    dist::{self, Variant},
    failure::{Failure, Result},
};
use sitegen::{hashes, served};
use std::fs;

/// Lists the published files with their hashes, and the tools that built them.
pub fn text() -> Result<String> {
    let published = Variant::Host.folder();
    let files =
        hashes::list(&published).map_err(|error| Failure::file("read", &published, &error))?;
    let toolchain = fs::read_to_string(dist::toolchain_file());
    Ok(hashes::text(
        &files,
        &toolchain.unwrap_or_else(|_| "not known: build it again".to_owned()),
    ))
}

/// Checks whether a site serves what the last build published.
pub fn compare(url: &str) -> Result<String> {
    let differences = served::against(url, &Variant::Host.folder(), &Variant::Host.headers());
    let differences = differences.map_err(|error| Failure::new(error.to_string()))?;
    served::verdict(&differences).map_err(Failure::new)
}
