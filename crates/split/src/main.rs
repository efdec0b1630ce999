//! Stands in for wasm-bindgen in trunk's build.
//!
//! The app must be split before wasm-bindgen reads it, as wasm-bindgen drops the relocations that tell
//! which code needs which. Trunk calls cargo and then at once wasm-bindgen; so this takes the place of
//! wasm-bindgen on PATH, splits, and calls the real one for the main file. The other files are laid into
//! the folder that `LAPWING_SPLIT` names, with a list of what needs which.

#![allow(clippy::print_stderr, reason = "a command talks to the terminal")]

mod join;
mod names;

use std::{
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

const LINK: &str = "./split.js";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("splitting the app: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, Box<dyn Error>> {
    let real = env::var_os("LAPWING_WASM_BINDGEN").ok_or("LAPWING_WASM_BINDGEN is not set")?;
    let mut words: Vec<String> = env::args().skip(1).collect();
    let input = words.iter_mut().find(|word| word.ends_with(".wasm"));
    let Some(input) = input else {
        return Ok(Command::new(real).args(&words).status()?.success());
    };
    let folder = PathBuf::from(env::var_os("LAPWING_SPLIT").ok_or("LAPWING_SPLIT is not set")?);
    let main = split(Path::new(input), &folder)?;
    *input = main.display().to_string();
    let option = |name: &str| {
        let word = words.iter().find_map(|word| word.strip_prefix(name));
        word.ok_or(format!("trunk gave no {name}"))
    };
    let glue = Path::new(option("--out-dir=")?).join(format!("{}.js", option("--out-name=")?));
    let mut real = Command::new(real);
    real.args(["--keep-lld-exports", "--no-demangle"]);
    let well = real.args(&words).status()?.success();
    if well {
        relink(&glue)?;
        let wasm = glue.with_file_name(format!("{}_bg.wasm", option("--out-name=")?));
        names::shorten(&glue, &wasm)?;
    }
    Ok(well)
}

/// Writes the main file and the others, and the list of what must be there for which split.
fn split(input: &Path, folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let bytes = fs::read(input)?;
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
    Ok(main)
}

/// The glue gets the loaders from boot/start.js, which knows which instance is alive. (The splitter's own
/// script knows one instance only, and imports the glue without the number that start.js gives it.)
fn relink(glue: &Path) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(glue)?;
    let mut first = None;
    let mut relinked = String::with_capacity(text.len());
    // wasm-bindgen imports the same script once for every loader; they must share what they loaded.
    for line in text.lines() {
        if line.starts_with("import * as ") && line.contains(LINK) {
            let name = line.split_whitespace().nth(3).unwrap_or_default();
            let from = first.map_or("boot.split(() => wasm)", |first| first);
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
