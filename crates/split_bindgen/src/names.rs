//! Shortens the names of what the app imports from its glue.
//!
//! wasm-bindgen gives each import a descriptive name and sixteen digits of a hash, in the glue and in the WebAssembly.
//! There are about two hundred, of no use in a browser: short ones make the first load 5 KB smaller (of 154).

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// Renames them in both files.
pub fn shorten(glue: &Path, wasm: &Path) -> Result<(), Box<dyn Error>> {
    let module = format!("./{}", file_name(glue)?.replace(".js", "_bg.js"));
    let (bytes, names) = renamed(&fs::read(wasm)?, &module)?;
    let text = in_glue(&fs::read_to_string(glue)?, &names)?;
    fs::write(wasm, bytes)?;
    Ok(fs::write(glue, text)?)
}

fn file_name(path: &Path) -> Result<String, Box<dyn Error>> {
    let name = path.file_name().ok_or("a path without a file")?;
    Ok(name.to_string_lossy().into_owned())
}

type Names = BTreeMap<String, String>;

/// Shortens the names of the imports from this module, and returns them too.
fn renamed(bytes: &[u8], from: &str) -> Result<(Vec<u8>, Names), Box<dyn Error>> {
    let mut module = Module::new();
    let mut names = Names::new();
    for payload in Parser::new(0).parse_all(bytes) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for import in section.into_imports() {
                let import = import?;
                let kind = RoundtripReencoder.entity_type(import.ty)?;
                let count = names.len();
                let name = match import.module == from {
                    true => names
                        .entry(import.name.to_owned())
                        .or_insert_with(|| short(count)),
                    false => import.name,
                };
                imports.import(import.module, name, kind);
            }
            module.section(&imports);
        } else if let Some((id, range)) = payload.as_section() {
            let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
            let data = bytes.get(range).ok_or("a section beyond the end")?;
            module.section(&RawSection { id, data });
        }
    }
    Ok((module.finish(), names))
}

/// Converts a number to letters: a, b, …, z, aa, ab, …
fn short(mut number: usize) -> String {
    let mut letters = Vec::new();
    loop {
        // Of 26 letters.
        letters.insert(0, b'a' + (number % 26) as u8);
        number /= 26;
        if number == 0 {
            break;
        }
        number -= 1;
    }
    letters.into_iter().map(char::from).collect()
}

/// Replaces the names in the glue. Each occurs there once, at the start of a line, as a key.
fn in_glue(text: &str, names: &Names) -> Result<String, Box<dyn Error>> {
    let mut found = 0;
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let words = line.trim_start();
        let key = words.split_once(':').and_then(|(key, rest)| {
            let short = names.get(key)?;
            Some(format!("{short}:{rest}"))
        });
        found += usize::from(key.is_some());
        out += key.as_deref().unwrap_or(line);
        out.push('\n');
    }
    match found == names.len() {
        true => Ok(out),
        false => Err(format!("the glue has {found} of {} imports", names.len()).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::EntityType;

    #[test]
    fn names_are_short_and_unique() {
        let all: std::collections::BTreeSet<_> = (0..2000).map(short).collect();
        assert_eq!(all.len(), 2000);
        assert_eq!(
            [0, 25, 26, 701, 702].map(short),
            ["a", "z", "aa", "zz", "aaa"]
        );
    }

    #[test]
    fn only_glue_imports_are_renamed_in_both_files() {
        let mut imports = ImportSection::new();
        imports.import("./app_bg.js", "__wbg_then_12", EntityType::Function(0));
        imports.import("./split.js", "__load", EntityType::Function(0));
        imports.import("./app_bg.js", "__wbg_new_34", EntityType::Function(0));
        let mut module = Module::new();
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        module.section(&types).section(&imports);
        let (bytes, names) = renamed(&module.finish(), "./app_bg.js").unwrap();
        let mut read = Vec::new();
        for payload in Parser::new(0).parse_all(&bytes) {
            if let Payload::ImportSection(section) = payload.unwrap() {
                read.extend(
                    section
                        .into_imports()
                        .map(|import| import.unwrap().name.to_owned()),
                );
            }
        }
        assert_eq!(read, ["a", "__load", "b"]);
        let glue = "{\n  __wbg_new_34: function() {},\n  __wbg_then_12: a,\n  other: b,\n}\n";
        let wanted = "{\nb: function() {},\na: a,\n  other: b,\n}\n";
        assert_eq!(in_glue(glue, &names).unwrap(), wanted);
        assert!(in_glue("nothing", &names).is_err());
    }
}
