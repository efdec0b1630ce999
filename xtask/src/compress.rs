//! The compressed neighbours that the server sends: `.br` and `.gz` beside every file that gains by it.

use crate::{
    failure::{Failure, Result},
    place,
};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    thread,
};

/// Already compressed, or so small that a header costs more.
fn gains(path: &Path) -> bool {
    let ending = path
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default();
    matches!(
        ending,
        "html" | "js" | "mjs" | "css" | "wasm" | "svg" | "bin" | "txt" | "json" | "toml" | "xml"
    )
}

/// Brotli at its strongest; one encoder for everybody, so that sizes are the same on every machine.
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

/// Gzip for what does not speak brotli (and for browsers over plain http, which do not ask for it).
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Every file below a folder, sorted by path.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Compresses what gains by it in a folder, on all cores.
pub fn folder(folder: &Path) -> Result {
    let queue = std::sync::Mutex::new(
        files(folder)?
            .into_iter()
            .filter(|path| gains(path))
            .collect::<Vec<_>>(),
    );
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
                        neighbours(&path)?;
                    }
                    Ok(())
                })
            })
            .collect();
        for worker in workers {
            worker
                .join()
                .map_err(|_| Failure::new("compressing stopped unexpectedly"))??;
        }
        Ok(())
    })
}

fn neighbours(path: &Path) -> Result {
    let bytes = fs::read(path).map_err(|error| Failure::file("read", path, &error))?;
    for (ending, squeeze) in [("br", brotli as fn(&[u8]) -> Result<Vec<u8>>), ("gz", gzip)] {
        let small = kept(&bytes, ending, squeeze)?;
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{ending}"));
        let to = PathBuf::from(name);
        if small.len() >= bytes.len() {
            continue;
        }
        fs::write(&to, small).map_err(|error| Failure::file("write", &to, &error))?;
    }
    Ok(())
}

/// The compressed bytes, from the last time if the same bytes were compressed before: brotli takes
/// seconds for the app, and most builds change little.
fn kept(bytes: &[u8], ending: &str, squeeze: fn(&[u8]) -> Result<Vec<u8>>) -> Result<Vec<u8>> {
    let name: String = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let folder = place::target().join("compressed");
    let file = folder.join(format!("{name}.{ending}"));
    if let Ok(known) = fs::read(&file) {
        return Ok(known);
    }
    let small = squeeze(bytes)?;
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    // Written whole under another name first: an interrupted run must not leave half a file to be found.
    let half = folder.join(format!("{name}.{ending}.{}", std::process::id()));
    fs::write(&half, &small).map_err(|error| Failure::file("write", &half, &error))?;
    fs::rename(&half, &file).map_err(|error| Failure::file("write", &file, &error))?;
    Ok(small)
}
