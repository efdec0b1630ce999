//! What exactly is published: a SHA-256 for each file, so that two builds, or a build and a site, can be compared.
//! The format is that of `sha256sum`, which can check a folder against it.

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use content::NUMBERS_FILE;

use crate::before;
use crate::checking;
use crate::compress;
pub use crate::hashed::integrity;
use crate::headers;
use crate::missing;
use crate::offline;
use crate::security;
use crate::set_up;

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashed {
    /// Its name in the published folder, with slashes.
    pub name: String,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl Hashed {
    /// Returns whether it contains the host's own text and settings, and so differs between hosts.
    #[must_use]
    pub fn is_hosts(&self) -> bool {
        let name = self.name.as_str();
        matches!(
            name,
            "index.html"
                | "plain.html"
                | before::FILE
                | checking::FILE
                | missing::FILE
                | NUMBERS_FILE
                | offline::FILE
                | security::FILE
                | set_up::FILE
        ) || (name.starts_with("plain-") && name.ends_with(".html"))
            || (name.starts_with(set_up::STEM) && name.ends_with(".zip"))
            || (["text-", "check-"]
                .iter()
                .any(|stem| name.starts_with(stem))
                && name.ends_with(".bin"))
    }
}

/// Returns the SHA-256 in hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns every file of a published folder, sorted by name. Compressed copies are left out, as their contents are
/// already listed; so is `_headers`, which is an instruction to the hosting service and not sent.
///
/// # Errors
/// If the folder cannot be read.
pub fn list(published: &Path) -> io::Result<Vec<Hashed>> {
    let files = compress::files(published).map_err(io::Error::other)?;
    let mut listed = Vec::new();
    for path in files {
        let inside = path.strip_prefix(published).unwrap_or(&path);
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        let name = parts.join("/");
        let is_copy = [".br", ".gz"].iter().any(|ending| {
            name.strip_suffix(ending)
                .is_some_and(|whole| published.join(whole).is_file())
        });
        if !is_copy && name != headers::UPLOADED {
            let sha256 = sha256(&fs::read(&path)?);
            listed.push(Hashed { name, sha256 });
        }
    }
    listed.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(listed)
}

/// Formats the list as text, with the host's own files listed separately.
#[must_use]
pub fn text(files: &[Hashed], toolchain: &str) -> String {
    let mut out = String::from("# built with\n");
    let mut line = |words: std::fmt::Arguments<'_>| {
        // Writing to a string cannot fail.
        writeln!(out, "{words}").ok();
    };
    for tool in toolchain.lines() {
        line(format_args!("#   {tool}"));
    }
    for (title, hosts) in [
        ("the app: the same for every host", false),
        ("the host's own texts and settings", true),
    ] {
        line(format_args!("# {title}"));
        for file in files.iter().filter(|file| file.is_hosts() == hosts) {
            line(format_args!("{}  {}", file.sha256, file.name));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_omits_compressed_copies_and_separates_host_files() {
        let folder = std::env::temp_dir().join(format!("press-hashes-{}", std::process::id()));
        fs::create_dir_all(folder.join(".well-known")).unwrap();
        for name in [
            "index.html",
            "index.html.br",
            "lapwing-1.js",
            "lapwing-1.js.gz",
            "alone.br",
            "text-en-1.bin",
            ".well-known/security.txt",
            "_headers",
        ] {
            fs::write(folder.join(name), b"").unwrap();
        }
        let files = list(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(
            text(&files, "rustc 1\ntrunk 2"),
            format!(
                "# built with\n#   rustc 1\n#   trunk 2\n# the app: the same for every host\n\
                 {empty}  alone.br\n{empty}  lapwing-1.js\n# the host's own texts and settings\n\
                 {empty}  .well-known/security.txt\n{empty}  index.html\n{empty}  text-en-1.bin\n"
            )
        );
    }
}
