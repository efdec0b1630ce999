//! The app's screens use only texts that are loaded by then, and no unused text is sent.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use guide::{Key, Page, Volume};
use regex::Regex;

/// Returns the volumes that are loaded when a file's code runs. Split screens load theirs (src/screens/split.rs);
/// shared code uses only texts that are loaded by then.
fn come(file: &str, split: &str) -> &'static [Volume] {
    const FIRST: &[Volume] = &[Volume::First];
    const WRITING: &[Volume] = &[Volume::First, Volume::Writing];
    const PAPER: &[Volume] = &[Volume::First, Volume::Writing, Volume::Paper];
    const READING: &[Volume] = &[Volume::First, Volume::Reading];
    const AGAIN: &[Volume] = &[
        Volume::First,
        Volume::Writing,
        Volume::Reading,
        Volume::Again,
    ];
    const MOVING: &[Volume] = &[Volume::First, Volume::Keeping, Volume::Moving];
    const COPIES: &[Volume] = &[
        Volume::First,
        Volume::Keeping,
        Volume::Moving,
        Volume::Writing,
        Volume::Reading,
        Volume::Again,
        Volume::Paper,
    ];
    const KEEPING: &[Volume] = &[Volume::First, Volume::Keeping];
    const CHILD: &[Volume] = &[Volume::First, Volume::Child];
    let module = file.trim_start_matches("screens/").trim_end_matches(".rs");
    let made_by = |maker: &str| {
        let (_, after) = split.split_once(&format!("fn {maker}(")).unwrap();
        let (body, _) = after.split_once("\n}").unwrap();
        file.starts_with("screens/") && body.contains(&format!("{module}::"))
    };
    match file {
        // Longer texts: it shows those that are loaded.
        "screens/read.rs" => READING,
        // All error messages: each is requested by a screen that has its text.
        "text/errors.rs" => &Volume::ALL,
        "components/words.rs" | "components/offered.rs" => KEEPING,
        "components/day.rs" | "components/private.rs" | "components/removed.rs" => WRITING,
        "components/aloud.rs" => CHILD,
        _ if file.starts_with("screens/childs/") => CHILD,
        _ if made_by("write") => WRITING,
        _ if made_by("keep") => MOVING,
        _ if made_by("beside_keeping") => MOVING,
        "screens/changed.rs" => AGAIN,
        "screens/show.rs" | "screens/told.rs" => COPIES,
        "screens/scan.rs" => MOVING,
        _ if made_by("copies") => COPIES,
        _ if made_by("open_or_bring") => MOVING,
        _ if made_by("look_again") => AGAIN,
        _ if made_by("put_on_paper") => PAPER,
        _ => FIRST,
    }
}

/// The Rust files within a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| match path.is_dir() {
            true => files(&path),
            false => vec![path],
        })
        .collect()
}

/// Returns every text's name as written in code, with its volume.
fn names() -> BTreeMap<String, Volume> {
    let volume = |ends: &[u16], number: u16| {
        let at = ends.iter().position(|end| number < *end).unwrap();
        Volume::ALL[at]
    };
    let keys = Key::ALL
        .iter()
        .map(|key| (format!("Key::{key:?}"), volume(&Key::ENDS, *key as u16)));
    let pages = Page::ALL
        .iter()
        .map(|page| (format!("Page::{page:?}"), volume(&Page::ENDS, *page as u16)));
    keys.chain(pages).collect()
}

#[test]
fn every_screen_says_what_has_come_with_it_and_every_text_is_said_somewhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let split = fs::read_to_string(folder.join("screens/split.rs")).unwrap();
    let name = Regex::new(r"(?:Key|Page)::[A-Z][A-Za-z0-9]*").unwrap();
    let names = names();
    let mut said = BTreeSet::new();
    let mut early = Vec::new();
    for path in files(&folder) {
        let file = path.strip_prefix(&folder).unwrap().to_string_lossy();
        let come = come(&file, &split);
        let code = fs::read_to_string(&path).unwrap();
        for found in name.find_iter(&code) {
            // `Key::ALL` is not the name of a text.
            let Some((name, volume)) = names.get_key_value(found.as_str()) else {
                continue;
            };
            said.insert(name);
            // Naming a page to navigate to is not using its text.
            let way = code.get(..found.start()).unwrap_or_default();
            if !come.contains(volume) && !way.ends_with("Screen::Read(") {
                early.push(format!("{file} says {name} of {volume:?}"));
            }
        }
    }
    assert_eq!(early, [""; 0], "said before it has come");
    let unsaid: Vec<_> = names.keys().filter(|name| !said.contains(name)).collect();
    assert_eq!(unsaid, [""; 0], "nobody says these");
}
