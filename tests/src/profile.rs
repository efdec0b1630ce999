//! Searches for words in everything a browser has written to disk.

use crate::{Result, unpack};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

/// A word that is readable in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The word.
    pub word: String,
    /// The file, relative to the profile.
    pub file: PathBuf,
    /// How it is encoded: "UTF-8", "UTF-16", "UTF-8 in gzip" …
    pub how: String,
}

/// The result of a search.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Words found, without repetitions.
    pub hits: Vec<Hit>,
    /// How many files were searched.
    pub files: usize,
    /// Their size in bytes, without unpacked parts.
    pub bytes: usize,
}

impl Found {
    /// Returns where a word was found.
    pub fn of(&self, word: &str) -> Vec<&Hit> {
        self.hits.iter().filter(|hit| hit.word == word).collect()
    }
}

/// Searches for the words in the name and content of every file of a profile, in UTF-8 and UTF-16, as they are and in
/// everything that can be unpacked.
pub fn search(profile: &Path, words: &[&str]) -> Result<Found> {
    let mut found = Found::default();
    for file in files(profile)? {
        // Sockets and the like are not files, and a file may disappear while a browser closes.
        let Ok(bytes) = fs::read(&file) else { continue };
        found.files += 1;
        found.bytes += bytes.len();
        let name = file.strip_prefix(profile).unwrap_or(&file).to_owned();
        let mut see = |word: &&str, how: String| {
            found.hits.push(Hit {
                word: (*word).to_owned(),
                file: name.clone(),
                how,
            })
        };
        for word in words {
            if name.display().to_string().contains(word) {
                see(word, "its name".to_owned());
            }
            for how in readings(&bytes, word) {
                see(word, how.to_owned());
            }
        }
        for (packing, part) in unpack::parts(&bytes) {
            for word in words {
                for how in readings(&part, word) {
                    see(word, format!("{how} in {packing}"));
                }
            }
        }
    }
    found.hits.sort();
    found.hits.dedup();
    Ok(found)
}

/// Searches, and fails if a marker was found, or if the control (a word on an unprotected page) was not: then the
/// search has proved nothing.
pub fn only_the_control(profile: &Path, markers: &[&str], control: &str) -> Result<Found> {
    let words: Vec<&str> = markers.iter().copied().chain([control]).collect();
    let found = search(profile, &words)?;
    let told: Vec<String> = found
        .hits
        .iter()
        .filter(|hit| hit.word != control)
        .map(|hit| format!("{} as {} in {}", hit.word, hit.how, hit.file.display()))
        .collect();
    if !told.is_empty() {
        return Err(format!("readable in the profile:\n{}", told.join("\n")).into());
    }
    if found.of(control).is_empty() {
        return Err(format!(
            "the control was not found in {} files, so this shows nothing",
            found.files
        )
        .into());
    }
    Ok(found)
}

fn readings(bytes: &[u8], word: &str) -> Vec<&'static str> {
    let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let both = [("UTF-8", word.as_bytes()), ("UTF-16", wide.as_slice())];
    both.into_iter()
        .filter(|(_, pattern)| memchr::memmem::find(bytes, pattern).is_some())
        .map(|(how, _)| how)
        .collect()
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        // It may disappear while a browser closes.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(found),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            found.extend(files(&entry.path())?);
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    Ok(found)
}
