//! Problems: the error, its location, and what to write instead.

use std::fmt;

/// One problem for an editor to fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the project's folder.
    pub file: String,
    /// The line, counted from 1, if known.
    pub line: Option<usize>,
    /// The error.
    pub what: String,
    /// What to write; empty if `what` already explains it, in full sentences.
    pub write: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: ", self.file)?,
            None => write!(f, "{}: ", self.file)?,
        }
        if self.write.is_empty() {
            return f.write_str(&self.what);
        }
        write!(f, "{}. {}.", self.what, self.write)
    }
}

/// All problems found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    /// Returns the problems in the order in which they were found.
    #[must_use]
    pub fn list(&self) -> &[Problem] {
        &self.list
    }

    /// Returns whether there are no problems.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn add(
        &mut self,
        file: &str,
        line: Option<usize>,
        what: impl Into<String>,
        write: impl Into<String>,
    ) {
        self.list.push(Problem {
            file: file.to_owned(),
            line,
            what: what.into(),
            write: write.into(),
        });
    }

    /// Returns the value if there are no problems so far.
    pub(crate) fn or<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, problem) in self.list.iter().enumerate() {
            if at > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
