//! The compressed copies that the server sends: `.br` and `.gz` next to every file that gets smaller.

use crate::set_up;
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

/// Why something could not be compressed.
#[derive(Debug, thiserror::Error)]
pub enum CompressError {
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
    /// An encoder error.
    #[error("cannot be compressed: {0}")]
    Encoder(#[from] io::Error),
    /// A thread that ended unexpectedly.
    #[error("compressing stopped unexpectedly")]
    Stopped,
}

type Result<T = ()> = std::result::Result<T, CompressError>;

fn file<'a>(doing: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> CompressError + 'a {
    move |source| CompressError::File {
        doing,
        path: path.to_owned(),
        source,
    }
}

/// Returns whether a type of file is worth compressing. The file that hosts change on the server gets no copies:
/// the server would go on sending them.
#[must_use]
pub fn gains(name: &str) -> bool {
    let name = name.rsplit('/').next().unwrap_or(name);
    // Nor does what only hosts load, and once: it would take as long as all the rest.
    if name == content::NUMBERS_FILE || name.starts_with(set_up::STEM) && name.ends_with(".wasm") {
        return false;
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    matches!(
        ending,
        "html" | "js" | "mjs" | "css" | "wasm" | "svg" | "bin" | "txt" | "json" | "toml" | "xml"
    )
}

/// The two formats of the copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Brotli.
    Brotli,
    /// gzip.
    Gzip,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Brotli, Self::Gzip];

    /// Returns what is added to a file's name.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    /// Compresses.
    ///
    /// # Errors
    /// An encoder error.
    pub fn squeeze(self, bytes: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Brotli => brotli(bytes),
            Self::Gzip => gzip(bytes),
        }
    }
}

/// Compresses with Brotli at its highest level; one encoder everywhere, so that sizes are the same on every
/// machine.
///
/// # Errors
/// An encoder error.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut out, &settings)?;
    Ok(out)
}

/// Compresses with gzip, for clients without Brotli (and browsers over plain HTTP, which do not ask for it).
///
/// # Errors
/// An encoder error.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Decodes a response body: `br`, `gzip`, or uncompressed.
pub(crate) fn opened(bytes: &[u8], encoding: &str) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    match encoding {
        "br" => brotli::BrotliDecompress(&mut &*bytes, &mut out)?,
        "gzip" => {
            flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut out)?;
        }
        _ => out.extend(bytes),
    }
    Ok(out)
}

/// Returns every file below a folder, sorted by path.
///
/// # Errors
/// If a folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(file("read", folder))? {
        let path = entry.map_err(file("read", folder))?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Compresses the files of a folder that get smaller, on all cores. `known` is a cache folder of earlier results:
/// Brotli takes seconds for the app, and most builds change little.
///
/// # Errors
/// If a file cannot be read or written.
pub fn folder(folder: &Path, known: Option<&Path>) -> Result {
    let mut waiting = files(folder)?;
    waiting.retain(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(gains)
    });
    let queue = Mutex::new(waiting);
    let next = || {
        queue
            .lock()
            .map_or_else(|broken| broken.into_inner().pop(), |mut queue| queue.pop())
    };
    let cores = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| -> Result {
                    while let Some(path) = next() {
                        neighbours(&path, known)?;
                    }
                    Ok(())
                })
            })
            .collect();
        for worker in workers {
            worker.join().map_err(|_| CompressError::Stopped)??;
        }
        Ok(())
    })
}

fn neighbours(path: &Path, known: Option<&Path>) -> Result {
    let bytes = fs::read(path).map_err(file("read", path))?;
    for format in Format::ALL {
        let small = match known {
            Some(folder) => kept(folder, &bytes, format)?,
            None => format.squeeze(&bytes)?,
        };
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{}", format.ending()));
        let to = PathBuf::from(name);
        if small.len() >= bytes.len() {
            continue;
        }
        fs::write(&to, small).map_err(file("write", &to))?;
    }
    Ok(())
}

/// Returns the compressed bytes, from the cache if the same bytes were compressed before.
///
/// # Errors
/// If a file cannot be read or written, or an encoder error.
pub fn kept(folder: &Path, bytes: &[u8], format: Format) -> Result<Vec<u8>> {
    let ending = format.ending();
    let name: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let known = folder.join(format!("{name}.{ending}"));
    if let Ok(found) = fs::read(&known) {
        return Ok(found);
    }
    let small = format.squeeze(bytes)?;
    fs::create_dir_all(folder).map_err(file("make", folder))?;
    // Written under another name first, so that an interrupted run leaves no truncated file in the cache. The name
    // is unique, since two threads may be compressing the same bytes.
    static WRITTEN: AtomicU64 = AtomicU64::new(0);
    let own = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let half = folder.join(format!("{name}.{ending}.{}-{own}", std::process::id()));
    fs::write(&half, &small).map_err(file("write", &half))?;
    fs::rename(&half, &known).map_err(file("write", &known))?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cache_handles_concurrent_writes_of_the_same_bytes() {
        let folder = std::env::temp_dir().join(format!("lapwing-kept-{}", std::process::id()));
        for round in 0..50_u8 {
            let start = std::sync::Barrier::new(4);
            thread::scope(|scope| {
                for _ in 0..4 {
                    scope.spawn(|| {
                        start.wait();
                        kept(&folder, &[round; 100], Format::Gzip).unwrap();
                    });
                }
            });
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn compression_round_trips() {
        let long = b"a long text ".repeat(500);
        for (small, encoding) in [
            (brotli(&long).unwrap(), "br"),
            (gzip(&long).unwrap(), "gzip"),
        ] {
            assert!(small.len() < 200, "{encoding}");
            assert_eq!(opened(&small, encoding).unwrap(), long, "{encoding}");
            assert!(opened(&long, encoding).is_err(), "{encoding}");
        }
        assert_eq!(opened(b"as it is", "").unwrap(), b"as it is");
    }
}
