#![doc = include_str!("../README.md")]
#![allow(clippy::print_stderr, reason = "a command talks to the terminal")]

mod join;
mod names;

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};
use wasm_bindgen_cli_support::Bindgen;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The splitter's script; its imports are replaced by [`relink`].
const LINK: &str = "./split.js";

/// The name of the app's main files: `app.js` and `app_bg.wasm`.
const STEM: &str = "app";

fn main() -> ExitCode {
    let words: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [app, site, chunks] = words.as_slice() else {
        eprintln!(
            "split APP.wasm SITE CHUNKS: writes {STEM}.js and {STEM}_bg.wasm into the folder SITE, and what is loaded later into the folder CHUNKS"
        );
        return ExitCode::from(2);
    };
    match run(app, site, chunks) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("splitting the app: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(app: &Path, site: &Path, chunks: &Path) -> Outcome {
    empty(site)?;
    empty(chunks)?;
    let main = split(app, chunks)?;
    bind(main, site)?;
    let glue = site.join(format!("{STEM}.js"));
    relink(&glue)?;
    names::shorten(&glue, &site.join(format!("{STEM}_bg.wasm")))
}

fn empty(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::create_dir_all(folder)?)
}

/// Writes the files that are loaded later, and the list of which split needs which. Returns the main file's bytes.
fn split(app: &Path, folder: &Path) -> Outcome<Vec<u8>> {
    let bytes = fs::read(app)?;
    let main = folder.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options).map_err(|error| error.to_string())?;
    fs::remove_file(folder.join(LINK))?;
    let mut needs: join::Needs = split.prefetch_map.into_iter().collect();
    join::join(folder, &mut needs)?;
    fs::write(folder.join("split.json"), serde_json::to_string(&needs)?)?;
    let bytes = fs::read(&main)?;
    fs::remove_file(main)?;
    Ok(bytes)
}

/// Does what the command `wasm-bindgen --target web` does.
fn bind(main: Vec<u8>, site: &Path) -> Outcome {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(STEM, main)
        .web(true)?
        .typescript(false)
        .demangle(false)
        // The other files access the main one through the linker's exports.
        .keep_lld_exports(true);
    Ok(bindgen.generate(site)?)
}

/// Makes the glue use the loaders from shell/start.js, which knows which instance is alive. (The splitter's own script
/// knows only one instance, and imports the glue without the number that start.js adds.) `chunks`, which of them need
/// which files, is put in front once the files have their names (`crates/sitegen/src/renamed.rs`).
fn relink(glue: &Path) -> Outcome {
    let text = fs::read_to_string(glue)?;
    let mut first = None;
    let mut relinked = String::with_capacity(text.len());
    // wasm-bindgen imports the same script once per loader; they must share what they loaded.
    for line in text.lines() {
        if line.starts_with("import * as ") && line.contains(LINK) {
            let name = line.split_whitespace().nth(3).unwrap_or_default();
            let from = first.map_or("shell.split(() => wasm, chunks)", |first| first);
            relinked += &format!("const {name} = {from};\n");
            first = first.or(Some(name));
        } else {
            relinked += line;
            relinked.push('\n');
        }
    }
    first.ok_or("the glue does not import the loaders: nothing is split?")?;
    Ok(fs::write(glue, relinked)?)
}
