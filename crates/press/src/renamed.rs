//! The app's own two files, named after what is in them.
//!
//! Trunk names script and wasm after what the compiler made, before both were worked over: with another
//! version of those tools, other bytes would stand under a name that browsers keep for good, and a kept
//! script could meet a fresh wasm that it does not fit.

use std::fs;
use std::io;
use std::path::Path;

use crate::hashed;
use crate::shrink;
use crate::template;

const SCRIPT: &str = ".js";
const WASM: &str = "_bg.wasm";

/// Renames the pair in the folder, in its page too, and leaves the script's comments out.
///
/// # Errors
/// The system's, or [`io::ErrorKind::NotFound`] where there is no such pair.
pub fn rename(dist: &Path) -> io::Result<()> {
    let stem = stem(dist)?;
    let (script_at, wasm_at) = (
        dist.join(format!("{stem}{SCRIPT}")),
        dist.join(format!("{stem}{WASM}")),
    );
    let script = shrink::js(&fs::read_to_string(&script_at)?);
    let wasm = fs::read(&wasm_at)?;
    // One name for both: either is of use only with the other.
    let both = [script.as_bytes(), &wasm].concat();
    let fresh = hashed::name("lapwing", &both, "");
    let fresh = fresh.trim_end_matches('.');
    fs::remove_file(script_at)?;
    fs::remove_file(wasm_at)?;
    fs::write(dist.join(format!("{fresh}{SCRIPT}")), script)?;
    fs::write(dist.join(format!("{fresh}{WASM}")), wasm)?;
    let page_at = dist.join(template::FILE);
    let page = fs::read_to_string(&page_at)?;
    fs::write(page_at, page.replace(&stem, fresh))
}

/// What the names of both begin with.
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
    fn names_follow_what_is_published_and_the_page_follows_the_names() {
        let built = |script: &str, wasm: &str| {
            let dist = std::env::temp_dir().join(format!(
                "lapwing-renamed-{}-{}",
                std::process::id(),
                script.len() + 10 * wasm.len()
            ));
            fs::create_dir_all(&dist).unwrap();
            fs::write(dist.join("lapwing-0a.js"), script).unwrap();
            fs::write(dist.join("lapwing-0a_bg.wasm"), wasm).unwrap();
            fs::write(
                dist.join("index.html"),
                "<a href=\"/lapwing-0a.js\"></a><a href=\"/lapwing-0a_bg.wasm\"></a>",
            )
            .unwrap();
            rename(&dist).unwrap();
            let page = fs::read_to_string(dist.join("index.html")).unwrap();
            let mut names: Vec<_> = fs::read_dir(&dist)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            fs::remove_dir_all(dist).unwrap();
            (names, page)
        };
        let (names, page) = built("/** @type {a} */\n  let a;\n", "wasm");
        assert_eq!(names.len(), 3, "{names:?}");
        for name in &names[1..] {
            assert!(page.contains(&format!("\"/{name}\"")), "{name}: {page}");
            assert!(!name.contains("0a"), "{name}");
        }
        // Another wasm under the same script is another pair.
        assert_ne!(names, built("/** @type {a} */\n  let a;\n", "wasm2").0);
        // A comment changes nothing.
        assert_eq!(names, built("/** @type {bb} */\n  let a;\n", "wasm").0);
    }

    #[test]
    fn without_a_pair_it_says_so() {
        let folder = std::env::temp_dir().join(format!("lapwing-pairless-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert_eq!(
            rename(&folder).map_err(|e| e.kind()),
            Err(io::ErrorKind::NotFound)
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
