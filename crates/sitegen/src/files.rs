//! The project's files, in memory: `sitegen` reads them from a folder, `set-up.html` unpacks them from one file.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::host;
use crate::template;

/// What `sitegen` reads of a project.
const FOLDERS: [&str; 5] = ["content", "deploy", "public", "shell", "style"];
/// What it writes itself.
const WRITTEN: [&str; 2] = ["deploy/generated", "deploy/uploaded"];
const SINGLE: [&str; 3] = [template::FILE, host::FILE, content::NUMBERS_FILE];

/// Files by name, relative to the project's folder and with slashes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// Their bytes, or why they cannot be read.
    files: BTreeMap<String, Result<Vec<u8>, String>>,
}

impl Files {
    /// Reads a project's folder. A file that cannot be read is reported by what needs it.
    #[must_use]
    pub fn of_project(root: &Path) -> Self {
        let mut files = Self::default();
        for name in SINGLE {
            files.take(root, name);
        }
        for folder in FOLDERS {
            files.within(root, folder);
        }
        files
    }

    fn within(&mut self, root: &Path, folder: &str) {
        let entries = match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries,
            // Whatever needs a file of it reports that the file is missing.
            Err(_) => return,
        };
        for entry in entries.filter_map(Result::ok) {
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            let name = format!("{folder}/{name}");
            match entry.path().is_dir() {
                true if WRITTEN.contains(&name.as_str()) => {}
                true => self.within(root, &name),
                false => self.take(root, &name),
            }
        }
    }

    fn take(&mut self, root: &Path, name: &str) {
        match fs::read(root.join(name)) {
            Ok(bytes) => self.put(name, bytes),
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => {
                self.files.insert(name.to_owned(), Err(e.to_string()));
            }
        }
    }

    /// Adds a file, in place of any with this name.
    pub fn put(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.insert(name.to_owned(), Ok(bytes));
    }

    /// Removes a file, if there is one with this name.
    pub fn remove(&mut self, name: &str) {
        self.files.remove(name);
    }

    /// Returns a file's bytes; `None` if there is none.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn get(&self, name: &str) -> Result<Option<&[u8]>, &str> {
        match self.files.get(name) {
            None => Ok(None),
            Some(Ok(bytes)) => Ok(Some(bytes)),
            Some(Err(why)) => Err(why),
        }
    }

    /// Whether there is a file with this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// Returns the names of the folder's own files with this ending, sorted. Hidden files are left out.
    pub(crate) fn list(&self, folder: &str, ending: &str) -> Vec<String> {
        let inside = |name: &&String| {
            let name = name.strip_prefix(folder).and_then(|n| n.strip_prefix('/'));
            name.is_some_and(|name| {
                !name.contains('/') && !name.starts_with('.') && name.ends_with(ending)
            })
        };
        self.files.keys().filter(inside).cloned().collect()
    }

    /// Returns the names of the folder's subfolders, sorted.
    pub(crate) fn folders(&self, folder: &str) -> Vec<String> {
        let names = self.files.keys().filter_map(|name| {
            let name = name.strip_prefix(folder)?.strip_prefix('/')?;
            let (first, _) = name.split_once('/')?;
            (!first.starts_with('.')).then(|| first.to_owned())
        });
        let mut names: Vec<String> = names.collect();
        names.dedup();
        names
    }

    /// Returns every file that could be read, sorted by name.
    pub fn all(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files
            .iter()
            .filter_map(|(name, bytes)| Some((name.as_str(), bytes.as_ref().ok()?.as_slice())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_are_those_of_the_names() {
        let mut files = Files::default();
        for name in [
            "a/b.ftl",
            "a/b/c.ftl",
            "a/b/d.md",
            "a/.e.ftl",
            "ab/f.ftl",
            "a/g/h",
        ] {
            files.put(name, Vec::new());
        }
        assert_eq!(files.list("a", ".ftl"), ["a/b.ftl"]);
        assert_eq!(files.list("a/b", ""), ["a/b/c.ftl", "a/b/d.md"]);
        assert_eq!(files.folders("a"), ["b", "g"]);
        assert_eq!(files.folders("a/b"), [""; 0]);
    }
}
