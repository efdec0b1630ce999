//! The build output: the same for every host.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::Files;

const SITE: &str = "site";
const APP: &str = "site/app.js";
const APP_WASM: &str = "site/app_bg.wasm";
const DERIVE: &str = "derive.wasm";
const LENS: &str = "lens.wasm";
const CHECK: &str = "check.wasm";
const SET_UP: &str = "set-up.wasm";
const PARTS: &str = "split";
const IDS: &str = "ids.txt";
const LIST: &str = "split.json";
const SCRIPT: &str = ".js";
const WASM: &str = "_bg.wasm";

/// Where the build output is.
#[derive(Clone, Debug)]
pub struct Built {
    /// The folder with the app's script and WebAssembly.
    pub site: PathBuf,
    /// The wasm of the key derivation worker.
    pub derive: PathBuf,
    /// The wasm of the worker that draws and reads QR codes.
    pub lens: PathBuf,
    /// The wasm of the page that checks numbers.txt.
    pub check: PathBuf,
    /// The wasm of the page that sets the site up.
    pub set_up: PathBuf,
    /// The app's other files; `split.json` lists which of them each split needs, by name without `.wasm`.
    pub parts: PathBuf,
    /// A file with the ids that the app was built for.
    pub ids: PathBuf,
}

impl Built {
    /// Returns the paths within one folder, as in a release.
    #[must_use]
    pub fn within(folder: &Path) -> Self {
        Self {
            site: folder.join(SITE),
            derive: folder.join(DERIVE),
            lens: folder.join(LENS),
            check: folder.join(CHECK),
            set_up: folder.join(SET_UP),
            parts: folder.join(PARTS),
            ids: folder.join(IDS),
        }
    }

    /// Reads it all, but for the ids, under the names that [`Built::within`] gives it.
    ///
    /// # Errors
    /// The first file that cannot be read, and why.
    pub fn read(&self) -> Result<Files, (PathBuf, io::Error)> {
        let mut files = Files::default();
        let mut add = |name: &str, path: PathBuf| match fs::read(&path) {
            Ok(bytes) => {
                files.put(name, bytes);
                Ok(())
            }
            Err(e) => Err((path, e)),
        };
        let stem = stem(&self.site).map_err(|e| (self.site.clone(), e))?;
        for (name, ending) in [(APP, SCRIPT), (APP_WASM, WASM)] {
            add(name, self.site.join(format!("{stem}{ending}")))?;
        }
        add(DERIVE, self.derive.clone())?;
        add(LENS, self.lens.clone())?;
        add(CHECK, self.check.clone())?;
        add(SET_UP, self.set_up.clone())?;
        let folder = |e| (self.parts.clone(), e);
        for entry in fs::read_dir(&self.parts).map_err(folder)? {
            let path = entry.map_err(folder)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            add(&format!("{PARTS}/{name}"), path.clone())?;
        }
        Ok(files)
    }
}

/// Returns the common beginning of the app's two files in this folder.
pub(crate) fn stem(site: &Path) -> io::Result<String> {
    for entry in fs::read_dir(site)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(stem) = name.strip_suffix(WASM)
            && site.join(format!("{stem}{SCRIPT}")).is_file()
        {
            return Ok(stem.to_owned());
        }
    }
    Err(io::Error::new(
        io::ErrorKind::NotFound,
        "no script with its wasm in the built folder",
    ))
}

/// Which chunks each split of the app needs.
pub type Parts = BTreeMap<String, Vec<String>>;

/// The build output, in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuiltFiles {
    /// The app's script.
    pub script: String,
    /// Its WebAssembly.
    pub wasm: Vec<u8>,
    /// See [`Built`].
    pub derive: Vec<u8>,
    /// See [`Built`].
    pub lens: Vec<u8>,
    /// See [`Built`].
    pub check: Vec<u8>,
    /// See [`Built`].
    pub set_up: Vec<u8>,
    /// See [`Built`].
    pub parts: Parts,
    /// The chunks' WebAssembly, by name.
    pub chunks: BTreeMap<String, Vec<u8>>,
}

impl BuiltFiles {
    /// Finds it among these files. Returns the name of one that is missing or damaged otherwise.
    ///
    /// # Errors
    /// That name.
    pub fn of(files: &Files) -> Result<Self, String> {
        let find = |name: &str| match files.get(name) {
            Ok(Some(bytes)) => Ok(bytes.to_vec()),
            _ => Err(name.to_owned()),
        };
        let list = format!("{PARTS}/{LIST}");
        let parts: Parts = serde_json::from_slice(&find(&list)?).map_err(|_| list)?;
        let chunks = parts.values().flatten().map(|chunk| {
            let bytes = find(&format!("{PARTS}/{chunk}.wasm"))?;
            Ok((chunk.clone(), bytes))
        });
        Ok(Self {
            script: String::from_utf8(find(APP)?).map_err(|_| APP.to_owned())?,
            wasm: find(APP_WASM)?,
            derive: find(DERIVE)?,
            lens: find(LENS)?,
            check: find(CHECK)?,
            set_up: find(SET_UP)?,
            chunks: chunks.collect::<Result<_, String>>()?,
            parts,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_script_and_wasm_is_an_error() {
        let folder = std::env::temp_dir().join(format!("lapwing-pairless-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(
            stem(&folder).map_err(|e| e.kind()),
            Err(io::ErrorKind::NotFound)
        );
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn damaged_build_names_what_is_missing() {
        let mut files = Files::default();
        assert_eq!(BuiltFiles::of(&files), Err("split/split.json".to_owned()));
        files.put("split/split.json", br#"{"a":["b"]}"#.to_vec());
        for name in [APP, APP_WASM, DERIVE, LENS, CHECK, SET_UP] {
            files.put(name, Vec::new());
        }
        assert_eq!(BuiltFiles::of(&files), Err("split/b.wasm".to_owned()));
        files.put("split/b.wasm", vec![1]);
        assert_eq!(BuiltFiles::of(&files).unwrap().chunks["b"], [1]);
    }
}
