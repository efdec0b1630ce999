//! Turns the build output and the content into a folder to publish, all or nothing: if there is any problem, what
//! was published before stays unchanged.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use content::Civil;

use crate::built::Built;
use crate::compress::{self, CompressError};
use crate::dist::{Options, Report, dist_on};
use crate::headers;
use crate::problem::Problems;
use crate::today::today;

/// Who will serve the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Served {
    /// The host's own server, which sends the compressed copies and takes its headers from a separate folder.
    /// `known` caches earlier results.
    Own {
        /// A folder of compressed copies, by the hash of the original.
        known: Option<PathBuf>,
    },
    /// A hosting company that does its own compression and reads `_headers` in the folder.
    Uploaded,
}

/// What to publish, and where.
#[derive(Clone, Debug)]
pub struct Order {
    /// The folder with content/, host.toml and the template.
    pub root: PathBuf,
    /// The build output.
    pub built: Built,
    /// The folder to publish. It is replaced.
    pub published: PathBuf,
    /// The folder for the headers. It is replaced.
    pub headers: PathBuf,
    /// A working folder on the same disk. It is deleted afterwards.
    pub work: PathBuf,
    /// Who will serve it.
    pub served: Served,
    /// Whether to add the two pseudo-languages, for tests.
    pub pseudo: bool,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Problems in the content.
    #[error("{0}")]
    Content(#[from] Problems),
    /// A file system error.
    #[error("cannot {doing} {}: {source}", path.display())]
    File {
        /// The operation attempted.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// A compression error.
    #[error("{0}")]
    Compress(#[from] CompressError),
}

type Result<T = ()> = std::result::Result<T, PublishError>;

fn file<'a>(doing: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> PublishError + 'a {
    move |source| PublishError::File {
        doing,
        path: path.to_owned(),
        source,
    }
}

/// Publishes the site.
///
/// # Errors
/// All problems found; nothing has then changed.
pub fn publish(order: &Order) -> Result<Report> {
    let ids = &order.built.ids;
    let ids = fs::read_to_string(ids).map_err(file("read", ids))?;
    publish_on(order, today(), Some(&ids))
}

/// Publishes as of this date, for an app that was built for these ids, or for any.
///
/// # Errors
/// As [`publish`].
pub fn publish_on(order: &Order, today: Civil, built_for: Option<&str>) -> Result<Report> {
    let (making, headers) = (order.work.join("site"), order.work.join("headers"));
    gone(&order.work)?;
    fs::create_dir_all(&headers).map_err(file("make", &headers))?;
    let options = Options {
        root: order.root.clone(),
        built: order.built.clone(),
        dist: making.clone(),
        headers_out: headers.clone(),
        page: None,
        pseudo: order.pseudo,
    };
    let mut report = dist_on(&options, today, built_for)?;
    match &order.served {
        Served::Own { known } => compress::folder(&making, known.as_deref())?,
        Served::Uploaded => {
            let from = headers.join(headers::UPLOADED);
            let to = making.join(headers::UPLOADED);
            fs::copy(&from, &to).map_err(file("copy", &from))?;
            report.files.push(headers::UPLOADED.to_owned());
        }
    }
    // The policy and the page that it belongs to are replaced together, or not at all.
    let before = order.work.join("headers-before");
    replace(&headers, &order.headers, &before)?;
    if let Err(wrong) = replace(&making, &order.published, &order.work.join("site-before")) {
        put_back(&before, &order.headers)?;
        return Err(wrong);
    }
    gone(&order.work)?;
    Ok(report)
}

/// Replaces an older folder with a finished one, keeping the older one aside until that is done.
fn replace(finished: &Path, at: &Path, aside: &Path) -> Result {
    if let Some(parent) = at.parent() {
        fs::create_dir_all(parent).map_err(file("make", parent))?;
    }
    if at.exists() {
        fs::rename(at, aside).map_err(file("replace", at))?;
    }
    if let Err(error) = fs::rename(finished, at) {
        put_back(aside, at)?;
        return Err(file("write", at)(error));
    }
    Ok(())
}

/// Restores the previous folder, if there was one.
fn put_back(aside: &Path, at: &Path) -> Result {
    if aside.exists() {
        gone(at)?;
        fs::rename(aside, at).map_err(file("put back", at))?;
    }
    Ok(())
}

fn gone(folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(file("clear", folder))?;
    }
    Ok(())
}

/// Copies a folder recursively.
///
/// # Errors
/// If something cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to).map_err(file("make", to))?;
    for entry in fs::read_dir(from).map_err(file("read", from))? {
        let entry = entry.map_err(file("read", from))?;
        let (source, copied) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &copied)?;
        } else {
            fs::copy(&source, &copied).map_err(file("copy", &source))?;
        }
    }
    Ok(())
}
