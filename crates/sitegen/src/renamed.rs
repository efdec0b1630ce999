//! The app's own two files, named by a hash of their contents.
//!
//! Browsers cache a file with such a name indefinitely. So the name must change with the file's bytes, and a cached
//! script must never be combined with a newer wasm that does not fit it.

use std::fs;
use std::io;
use std::path::Path;

use crate::hashed;
use crate::shrink;

const SCRIPT: &str = ".js";
const WASM: &str = "_bg.wasm";

/// The app's script and its WebAssembly.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct App {
    /// The common beginning of both names.
    stem: String,
    /// The size of the WebAssembly in bytes, for the progress bar: a server that compresses does not report it.
    pub wasm_size: usize,
    /// The script's hash.
    pub script_integrity: String,
    /// The WebAssembly's hash.
    pub wasm_integrity: String,
}

impl App {
    /// Returns the script's name.
    #[must_use]
    pub fn script(&self) -> String {
        format!("{}{SCRIPT}", self.stem)
    }

    /// Returns the WebAssembly's name.
    #[must_use]
    pub fn wasm(&self) -> String {
        format!("{}{WASM}", self.stem)
    }
}

/// Renames the pair in the folder, and strips the script's comments.
///
/// # Errors
/// A system error, or [`io::ErrorKind::NotFound`] if there is no such pair.
pub fn rename(dist: &Path) -> io::Result<App> {
    let stem = stem(dist)?;
    let (script_at, wasm_at) = (
        dist.join(format!("{stem}{SCRIPT}")),
        dist.join(format!("{stem}{WASM}")),
    );
    let script = shrink::js(&fs::read_to_string(&script_at)?);
    let wasm = fs::read(&wasm_at)?;
    // One hash for both: neither is of use without the other.
    let both = [script.as_bytes(), &wasm].concat();
    let fresh = hashed::name("lapwing", &both, "");
    let app = App {
        stem: fresh.trim_end_matches('.').to_owned(),
        wasm_size: wasm.len(),
        script_integrity: hashed::integrity(script.as_bytes()),
        wasm_integrity: hashed::integrity(&wasm),
    };
    fs::remove_file(script_at)?;
    fs::remove_file(wasm_at)?;
    fs::write(dist.join(app.script()), script)?;
    fs::write(dist.join(app.wasm()), wasm)?;
    Ok(app)
}

/// Returns the common beginning of both names.
fn stem(dist: &Path) -> io::Result<String> {
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(WASM)
            && dist.join(format!("{stem}{SCRIPT}")).is_file()
        {
            return Ok(stem.to_owned());
        }
    }
    Err(io::Error::new(
        io::ErrorKind::NotFound,
        "no script with its wasm in the built folder",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_with_the_published_contents() {
        let built = |script: &str, wasm: &str| {
            let dist = std::env::temp_dir().join(format!(
                "lapwing-renamed-{}-{}",
                std::process::id(),
                script.len() + 10 * wasm.len()
            ));
            fs::create_dir_all(&dist).unwrap();
            fs::write(dist.join("lapwing-0a.js"), script).unwrap();
            fs::write(dist.join("lapwing-0a_bg.wasm"), wasm).unwrap();
            let app = rename(&dist).unwrap();
            assert_eq!(app.wasm_size, wasm.len());
            let mut names: Vec<_> = fs::read_dir(&dist)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            fs::remove_dir_all(dist).unwrap();
            assert_eq!(names, [app.script(), app.wasm()]);
            names
        };
        let names = built("/** @type {a} */\n  let a;\n", "wasm");
        assert!(names.iter().all(|name| !name.contains("0a")), "{names:?}");
        // The same script with another wasm is a different pair.
        assert_ne!(names, built("/** @type {a} */\n  let a;\n", "wasm2"));
        // A comment changes nothing.
        assert_eq!(names, built("/** @type {bb} */\n  let a;\n", "wasm"));
    }

    #[test]
    fn missing_script_and_wasm_is_an_error() {
        let folder = std::env::temp_dir().join(format!("lapwing-pairless-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(
            rename(&folder).map_err(|e| e.kind()),
            Err(io::ErrorKind::NotFound)
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
