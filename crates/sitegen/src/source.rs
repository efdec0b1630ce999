//! Files of the project, read with their names and lines.

use std::path::Path;

use crate::problem::Problems;

/// A file's text, and its name relative to the project's folder.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name, with slashes.
    pub name: String,
    /// The text.
    pub text: String,
}

impl Source {
    /// Reads a file, or reports that it cannot be read.
    pub fn read(root: &Path, name: &str, problems: &mut Problems) -> Option<Self> {
        match std::fs::read_to_string(root.join(name)) {
            // Windows editors begin files with a byte order mark and end lines with two characters.
            Ok(text) => Some(Self {
                name: name.to_owned(),
                text: text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
            }),
            Err(e) => {
                problems.add(
                    name,
                    None,
                    format!("cannot be read ({e})"),
                    "Write this file, in UTF-8",
                );
                None
            }
        }
    }

    /// Returns the line of this byte, counted from 1.
    pub fn line(&self, offset: usize) -> usize {
        let end = offset.min(self.text.len());
        self.text
            .as_bytes()
            .iter()
            .take(end)
            .filter(|&&byte| byte == b'\n')
            .count()
            + 1
    }

    /// Returns the line of a slice of the text.
    pub fn line_of(&self, part: &str) -> usize {
        self.line((part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize))
    }
}

/// Returns the names of the folder's files with this ending, sorted; none if there is no such folder.
pub fn list(root: &Path, folder: &str, ending: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(root.join(folder)) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.') && name.ends_with(ending))
        .map(|name| match folder {
            "" => name,
            _ => format!("{folder}/{name}"),
        })
        .collect();
    names.sort();
    names
}

/// Returns the names of the folder's subfolders, sorted, except `but`.
pub fn folders(root: &Path, folder: &str, but: &str) -> Vec<String> {
    let names = list(root, folder, "");
    names
        .into_iter()
        .filter(|name| name != but && root.join(name).is_dir())
        .filter_map(|name| name.rsplit('/').next().map(str::to_owned))
        .collect()
}

/// Returns a file's name without its folder and ending.
pub fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file)
}
