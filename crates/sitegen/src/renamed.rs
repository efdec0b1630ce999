//! The app's own two files, named by a hash of their contents.
//!
//! Browsers cache a file with such a name indefinitely. So the name must change with the file's bytes, and a cached
//! script must never be combined with a newer wasm that does not fit it.

use std::collections::BTreeMap;

use serde_json::json;

use crate::built::BuiltFiles;
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

/// Returns the pair's names, and the two files under them; the script without its comments. It begins with what its
/// loaders need: the addresses of the files for each of the `chunks`. In the page they would delay the first frame.
pub fn named(
    built: &BuiltFiles,
    chunks: &BTreeMap<String, Vec<String>>,
) -> (App, [(String, Vec<u8>); 2]) {
    let wasm = built.wasm.clone();
    let script = format!(
        "const chunks = {};\n{}",
        json!(chunks),
        shrink::js(&built.script)
    );
    // One hash for both: neither is of use without the other.
    let both = [script.as_bytes(), &wasm].concat();
    let fresh = hashed::name("lapwing", &both, "");
    let app = App {
        stem: fresh.trim_end_matches('.').to_owned(),
        wasm_size: wasm.len(),
        script_integrity: hashed::integrity(script.as_bytes()),
        wasm_integrity: hashed::integrity(&wasm),
    };
    let files = [(app.script(), script.into_bytes()), (app.wasm(), wasm)];
    (app, files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_change_with_the_published_contents() {
        let built = |script: &str, wasm: &str, chunk: &str| {
            let built = BuiltFiles {
                script: script.to_owned(),
                wasm: wasm.into(),
                ..BuiltFiles::default()
            };
            let chunks = BTreeMap::from([("card".to_owned(), vec![chunk.to_owned()])]);
            let (app, files) = named(&built, &chunks);
            assert_eq!(app.wasm_size, wasm.len());
            let glue = String::from_utf8_lossy(&files[0].1);
            assert!(glue.starts_with(&format!("const chunks = {{\"card\":[\"{chunk}\"]}};")));
            let names = files.map(|(name, _)| name);
            assert_eq!(names, [app.script(), app.wasm()]);
            names
        };
        let names = built("/** @type {a} */\n  let a;\n", "wasm", "/a.wasm#1");
        // The same script with another wasm is a different pair.
        assert_ne!(
            names,
            built("/** @type {a} */\n  let a;\n", "wasm2", "/a.wasm#1")
        );
        // So is one that loads other files later.
        assert_ne!(
            names,
            built("/** @type {a} */\n  let a;\n", "wasm", "/a.wasm#2")
        );
        // A comment changes nothing.
        assert_eq!(
            names,
            built("/** @type {bb} */\n  let a;\n", "wasm", "/a.wasm#1")
        );
    }
}
