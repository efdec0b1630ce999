//! The app's screens use only texts that are loaded by then, and no unused text is sent.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use content::{Key, Page, Volume};
use regex::Regex;

/// The chunks of `src/screens/lazy.rs`: the function that makes the screens, and the volumes loaded before.
struct Chunks {
    source: String,
    volumes: Vec<(String, Vec<Volume>)>,
}

impl Chunks {
    fn read(source: String) -> Self {
        let file = Regex::new(r"Chunk::(\w+) => Box::pin\((\w+)\(\)\)").unwrap();
        let volumes = file
            .captures_iter(&source)
            .map(|found| {
                let load = format!(r"{}\(\) -> ScreenFn \{{ (\w+) \}}", &found[2]);
                let make = Regex::new(&load).unwrap().captures(&source).unwrap();
                let list = format!(r"Chunk::{}[^=]*=> (?:\{{\s*)?&\[([^\]]*)\]", &found[1]);
                let list = Regex::new(&list).unwrap().captures(&source).unwrap();
                let named = |volume: &&Volume| list[1].contains(&format!("Volume::{volume:?}"));
                let volumes = Volume::ALL.iter().filter(named).copied();
                (make[1].to_owned(), volumes.chain([Volume::First]).collect())
            })
            .collect();
        Chunks { source, volumes }
    }

    /// The volumes of the chunk whose screens are in this module.
    fn of(&self, module: &str) -> Option<Vec<Volume>> {
        let shown = |(make, _): &&(String, Vec<Volume>)| {
            let (_, after) = self.source.split_once(&format!("fn {make}(")).unwrap();
            let (body, _) = after.split_once("\n}").unwrap();
            body.contains(&format!("<{module}"))
        };
        let (_, volumes) = self.volumes.iter().find(shown)?;
        Some(volumes.clone())
    }
}

/// Returns the volumes that are loaded when a file's code runs. Chunks load theirs; shared code uses only texts that
/// are loaded by then.
fn come(file: &str, chunks: &Chunks) -> Vec<Volume> {
    let chunk = |module| chunks.of(module).unwrap();
    let with_first = |volume| vec![Volume::First, volume];
    match file {
        // Longer texts: it shows those that are loaded.
        "screens/read.rs" | "screens/easy.rs" => with_first(Volume::Reading),
        // All error messages: each is requested by a screen that has its text.
        "text/errors.rs" => Volume::ALL.to_vec(),
        "components/letter_pad.rs"
        | "components/passphrase_fields.rs"
        | "components/proposed_words.rs" => with_first(Volume::Keeping),
        "components/call.rs"
        | "components/checklist.rs"
        | "components/day.rs"
        | "components/item_field.rs"
        | "components/private_checkbox.rs"
        | "components/undo_remove.rs" => with_first(Volume::Writing),
        "components/read_aloud.rs" => with_first(Volume::Child),
        _ if file.starts_with("screens/child/") => chunk("OfficerScreen"),
        // Parts of a screen, in files of their own.
        "screens/changed.rs" => chunk("review::"),
        "screens/packed.rs" | "screens/step.rs" => chunk("bag::"),
        "screens/show.rs" | "screens/describe.rs" => chunk("merge::"),
        "screens/scan.rs" => chunk("import::"),
        _ => {
            let module = file.strip_prefix("screens/").unwrap_or_default();
            let module = module.strip_suffix(".rs").unwrap_or_default();
            chunks
                .of(&format!("{module}::"))
                .unwrap_or(vec![Volume::First])
        }
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
fn advice_is_shown_only_once_it_is_loaded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let chunks = Chunks::read(fs::read_to_string(folder.join("screens/lazy.rs")).unwrap());
    let advice =
        Regex::new(r"\.(?:intro|already|caution|questions|asks|hint|worse)[^a-z_(]").unwrap();
    let mut shown = BTreeSet::new();
    for path in files(&folder) {
        let file = path.strip_prefix(&folder).unwrap().to_string_lossy();
        let code = fs::read_to_string(&path).unwrap();
        // Others have fields of their own by these names.
        let of_catalogue = code.contains("catalogue()") || code.contains("Entry");
        if of_catalogue && advice.is_match(&code) {
            let come = come(&file, &chunks);
            assert!(come.contains(&Volume::Advice), "{file} would show none");
            shown.insert(file.into_owned());
        }
    }
    assert!(shown.len() > 4, "{shown:?}");
}

#[test]
fn screens_use_only_loaded_texts_and_every_text_is_used() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src");
    let chunks = Chunks::read(fs::read_to_string(folder.join("screens/lazy.rs")).unwrap());
    assert_eq!(chunks.volumes.len(), 12, "every chunk is found");
    let name = Regex::new(r"(?:Key|Page)::[A-Z][A-Za-z0-9]*").unwrap();
    let names = names();
    let mut said = BTreeSet::new();
    let mut early = Vec::new();
    for path in files(&folder) {
        let file = path.strip_prefix(&folder).unwrap().to_string_lossy();
        let come = come(&file, &chunks);
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
