//! Generates `enum Key` and `enum Page` from the ids of the reference language (content/en), so that a screen that
//! asks for a missing text does not compile.

// A build script can only talk to cargo through standard output.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

// Not every function of the shared file is used here.
#[allow(dead_code)]
#[path = "src/ids.rs"]
mod ids;

/// Ids by volume, each with its location: file and line.
type Found = BTreeMap<(usize, String), String>;

/// Where `trunk serve` records the current ids.
const NOTED: &str = "../../target/ids.txt";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_KEYS").is_none() {
        return ExitCode::SUCCESS;
    }
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let home = std::env::var("CARGO_MANIFEST_DIR")
        .map_err(|e| vec![format!("CARGO_MANIFEST_DIR: {e}")])?;
    let out = std::env::var("OUT_DIR").map_err(|e| vec![format!("OUT_DIR: {e}")])?;
    let english = Path::new(&home).join("../../content/en");
    let mut problems = Vec::new();
    let messages = messages(&english, &mut problems);
    let pages = pages(&english, &mut problems);
    let mut rust = String::new();
    enumeration(
        &mut rust,
        "Key",
        "A short text, by its id in content/en.",
        &messages,
        &mut problems,
    );
    enumeration(
        &mut rust,
        "Page",
        "A longer text, by its file in content/en/pages.",
        &pages,
        &mut problems,
    );
    let print = ids::fingerprint(
        messages.keys().map(|(volume, id)| (*volume, id.as_str())),
        pages.keys().map(|(volume, id)| (*volume, id.as_str())),
    );
    let constant = format!(
        "/// Changes with any id of a message or page; a pack made for other ids is refused.\n\
         pub const FINGERPRINT: u64 = {print:#x};\n"
    );
    rust.push_str(&constant);
    if problems.is_empty() {
        let path = Path::new(&out).join("keys.rs");
        std::fs::write(&path, rust).map_err(|e| vec![format!("{}: {e}", path.display())])
    } else {
        Err(problems)
    }
}

/// Collects the message ids of the language's Fluent files that go into a volume.
fn messages(folder: &Path, problems: &mut Vec<String>) -> Found {
    let mut found = Found::new();
    let mut places: BTreeMap<String, String> = BTreeMap::new();
    for path in files(folder, "ftl", problems) {
        let Some(volume) = ids::volume(&name(&path)) else {
            continue;
        };
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(e) => {
                problems.push(format!("{}: cannot be read: {e}", shown(&path)));
                continue;
            }
        };
        for (number, line) in text.lines().enumerate() {
            let Some(id) = ids::message_id(line) else {
                continue;
            };
            let place = format!("{}:{}", shown(&path), number + 1);
            if !ids::is_kebab(id) {
                problems.push(format!("{place}: the id `{id}` is not in small letters with hyphens; write for instance `{}`", id.to_lowercase().replace('_', "-")));
            }
            if let Some(first) = places.insert(id.to_owned(), place.clone()) {
                problems.push(format!(
                    "{place}: the id `{id}` is already used in {first}; write another id here"
                ));
            }
            found.insert((volume, id.to_owned()), place);
        }
    }
    if found.is_empty() && problems.is_empty() {
        problems.push(format!(
            "{}: no messages; write at least first.ftl with a line such as `first-title = Hello`",
            shown(folder)
        ));
    }
    found
}

/// Collects the language's pages that go into a volume, by file name without `.md`.
fn pages(language: &Path, problems: &mut Vec<String>) -> Found {
    let mut found = Found::new();
    let folder = language.join("pages");
    let own = ids::VOLUMES.map(|volume| folder.join(volume));
    let folders = own.iter().filter(|own| own.is_dir());
    for folder in std::iter::once(&folder).chain(folders) {
        for path in files(folder, "md", problems) {
            let within = path.strip_prefix(language).unwrap_or(&path);
            let volume = ids::volume(&within.to_string_lossy()).unwrap_or_default();
            let name = path
                .file_stem()
                .map(|s| s.to_string_lossy().into_owned())
                .unwrap_or_default();
            if !ids::is_kebab(&name) {
                problems.push(format!("{}: a page's file name is in small letters with hyphens; rename it, for instance to this-phone.md", shown(&path)));
            }
            found.insert((volume, name), shown(&path));
        }
    }
    if found.is_empty() && problems.is_empty() {
        problems.push(format!(
            "{}: no pages; write at least one .md file that begins with `# A title`",
            shown(&folder)
        ));
    }
    found
}

/// A file's name without its folders.
fn name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Lists the folder's files with this extension, sorted, and makes cargo watch the folder and each file.
fn files(folder: &Path, ending: &str, problems: &mut Vec<String>) -> Vec<PathBuf> {
    // Under trunk, whose hook records the ids, a changed word does not trigger a rebuild.
    let noted = std::env::var_os("CARGO_FEATURE_NOTED_IDS").is_some();
    let watched = |path: &Path| {
        let watched = if noted { Path::new(NOTED) } else { path };
        println!("cargo::rerun-if-changed={}", watched.display());
    };
    watched(folder);
    let listing = match std::fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(e) => {
            problems.push(format!(
                "{}: cannot be read: {e}; the reference language must be there",
                shown(folder)
            ));
            return Vec::new();
        }
    };
    let mut paths: Vec<PathBuf> = listing
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    paths.sort();
    for path in &paths {
        watched(path);
    }
    paths
}

/// Writes an enum with one variant per id, sorted by volume and then id: the order of the arrays in the volumes.
fn enumeration(
    rust: &mut String,
    name: &str,
    about: &str,
    found: &Found,
    problems: &mut Vec<String>,
) {
    if found.len() > usize::from(u16::MAX) {
        problems.push(format!("{} ids for {name}: more than 65,535", found.len()));
    }
    let mut variants = String::new();
    let mut all = String::new();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for ((_, id), place) in found {
        let variant = ids::camel(id);
        if let Some(other) = taken.insert(variant.clone(), id) {
            problems.push(format!(
                "{place}: the ids `{other}` and `{id}` would both be called {variant}; rename one"
            ));
        }
        variants.push_str(&format!("    /// `{id}`\n    {variant},\n"));
        all.push_str(&format!("Self::{variant}, "));
    }
    let ends: Vec<String> = (0..ids::VOLUMES.len())
        .map(|volume| {
            found
                .keys()
                .filter(|(own, _)| *own <= volume)
                .count()
                .to_string()
        })
        .collect();
    let text = format!(
        "/// {about}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n#[repr(u16)]\n\
         pub enum {name} {{\n{variants}}}\n\n\
         impl {name} {{\n    /// How many there are.\n    pub const COUNT: usize = {};\n\n\
         \x20   /// All of them, in order.\n    pub const ALL: [Self; Self::COUNT] = [{all}];\n\n\
         \x20   /// The number after the last one of each volume.\n    pub const ENDS: [u16; {}] = [{}];\n}}\n\n",
        found.len(),
        ends.len(),
        ends.join(", ")
    );
    rust.push_str(&text);
}

/// A path as an editor knows it, relative to the project's folder.
fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    match text.find("/../../") {
        Some(at) => text.get(at + 7..).unwrap_or(&text).to_owned(),
        None => text.into_owned(),
    }
}
