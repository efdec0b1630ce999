//! Reads the rows of a browser's SQLite databases: its history, its icons.

use crate::{Result, folder::Folder};
use rusqlite::{Connection, types::ValueRef};
use std::{fs, path::Path};

/// What SQLite keeps beside a database: changes that are not in the file yet.
const BESIDE: [&str; 3] = ["", "-wal", "-journal"];

/// Returns the texts of all rows of all tables, also of those that are still in a journal. Works on a copy: SQLite
/// tidies up what it opens. (What was deleted and is still in the file, [`crate::profile::search`] finds.)
pub fn texts(file: &Path) -> Result<Vec<Vec<String>>> {
    let folder = Folder::fresh("rows")?;
    let copy = folder.join("copy");
    for end in BESIDE {
        let mut from = file.as_os_str().to_owned();
        from.push(end);
        let mut to = copy.as_os_str().to_owned();
        to.push(end);
        if end.is_empty() || Path::new(&from).is_file() {
            fs::copy(&from, to)?;
        }
    }
    let database = Connection::open(&copy)?;
    let mut names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut all = Vec::new();
    for name in names {
        let mut rows = database.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let columns = rows.column_count();
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let mut texts = Vec::new();
            for column in 0..columns {
                if let ValueRef::Text(text) = row.get_ref(column)? {
                    texts.push(String::from_utf8_lossy(text).into_owned());
                }
            }
            all.push(texts);
        }
    }
    Ok(all)
}

/// The same of any file: none if it is no such database.
pub fn texts_if_any(file: &Path) -> Result<Vec<Vec<String>>> {
    // https://www.sqlite.org/fileformat.html#magic_header_string
    if !fs::read(file)?.starts_with(b"SQLite format 3\0") {
        return Ok(Vec::new());
    }
    texts(file)
}
