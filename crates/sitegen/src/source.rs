//! Files of the project as text, with their names and lines.

use crate::files::Files;
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
    pub fn read(project: &Files, name: &str, problems: &mut Problems) -> Option<Self> {
        let bytes = project.get(name).map_err(str::to_owned);
        let bytes = bytes.and_then(|bytes| bytes.ok_or_else(|| "there is no such file".to_owned()));
        match bytes.and_then(|bytes| str::from_utf8(bytes).map_err(|e| e.to_string())) {
            // Windows editors begin files with a byte order mark and end lines with two characters.
            Ok(text) => Some(Self {
                name: name.to_owned(),
                text: text.trim_start_matches('\u{feff}').replace("\r\n", "\n"),
            }),
            Err(why) => {
                problems.add(
                    name,
                    None,
                    format!("cannot be read ({why})"),
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

/// Returns a file's name without its folder and ending.
pub fn stem(name: &str) -> &str {
    let file = name.rsplit('/').next().unwrap_or(name);
    file.split('.').next().unwrap_or(file)
}
