//! From what was built and what editors wrote to a folder that can be published, whole or not at all:
//! while anything is wrong, what was published before stays as it was.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use guide::Civil;

use crate::compress::{self, CompressError};
use crate::dist::{Options, Report, dist_on};
use crate::headers;
use crate::problem::Problems;
use crate::today::today;

/// What the compiler made: the same for every host.
#[derive(Clone, Debug)]
pub struct Built {
    /// The folder with the app's script and WebAssembly.
    pub site: PathBuf,
    /// The wasm of the worker that derives keys.
    pub derive: PathBuf,
    /// The wasm of the worker that makes pictures and reads them.
    pub lens: PathBuf,
    /// The wasm of the page for hosts.
    pub check: PathBuf,
    /// The app's other files, and which needs which.
    pub parts: PathBuf,
    /// A file with the ids that the app was built for.
    pub ids: PathBuf,
}

impl Built {
    /// As a release has it in one folder.
    #[must_use]
    pub fn within(folder: &Path) -> Self {
        Self {
            site: folder.join("site"),
            derive: folder.join("derive.wasm"),
            lens: folder.join("lens.wasm"),
            check: folder.join("check.wasm"),
            parts: folder.join("split"),
            ids: folder.join("ids.txt"),
        }
    }
}

/// Who will serve the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Served {
    /// A server of one's own, which sends the compressed copies and has its headers from a folder
    /// beside. `known` keeps what was compressed before.
    Own {
        /// A folder of compressed copies by the hash of what they hold.
        known: Option<PathBuf>,
    },
    /// A hosting company that compresses by itself and reads `_headers` in the folder.
    Uploaded,
}

/// What is to be published, and where.
#[derive(Clone, Debug)]
pub struct Order {
    /// The folder with content/, host.toml and the template.
    pub root: PathBuf,
    /// What the compiler made.
    pub built: Built,
    /// The folder to publish. It is replaced.
    pub published: PathBuf,
    /// The folder for the headers. It is replaced.
    pub headers: PathBuf,
    /// A folder to work in, on the same disk. It goes afterwards.
    pub work: PathBuf,
    /// Who will serve it.
    pub served: Served,
    /// Whether to add the two languages that nobody speaks, for tests.
    pub pseudo: bool,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Something that editors wrote.
    #[error("{0}")]
    Content(#[from] Problems),
    /// The disk's own words.
    #[error("cannot {doing} {}: {source}", path.display())]
    File {
        /// What was tried with it.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// While compressing.
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

/// Publishes.
///
/// # Errors
/// With everything that is wrong; then nothing has changed.
pub fn publish(order: &Order) -> Result<Report> {
    let ids = &order.built.ids;
    let ids = fs::read_to_string(ids).map_err(file("read", ids))?;
    publish_on(order, today(), Some(&ids))
}

/// Publishes as on this day, for an app that was built for these ids, or for any.
///
/// # Errors
/// As [`publish`].
pub fn publish_on(order: &Order, today: Civil, built_for: Option<&str>) -> Result<Report> {
    let (making, headers) = (order.work.join("site"), order.work.join("headers"));
    gone(&order.work)?;
    fs::create_dir_all(&headers).map_err(file("make", &headers))?;
    copy(&order.built.site, &making)?;
    let options = Options {
        root: order.root.clone(),
        dist: making.clone(),
        derive_wasm: order.built.derive.clone(),
        lens_wasm: order.built.lens.clone(),
        check_wasm: order.built.check.clone(),
        split: order.built.parts.clone(),
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
    // The policy and the page that it fits change places together, or not at all.
    let before = order.work.join("headers-before");
    replace(&headers, &order.headers, &before)?;
    if let Err(wrong) = replace(&making, &order.published, &order.work.join("site-before")) {
        put_back(&before, &order.headers)?;
        return Err(wrong);
    }
    gone(&order.work)?;
    Ok(report)
}

/// Puts a finished folder where an older one is, which is kept aside until that is done.
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

/// Puts what was there before where it was, if there was something.
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

/// Copies a folder with all that is in it.
///
/// # Errors
/// When something cannot be read or written.
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
