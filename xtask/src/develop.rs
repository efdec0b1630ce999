//! Developing with trunk: what its hooks do (`Trunk.toml`), and starting it with everything that it needs.

use crate::{
    dist,
    failure::{Failure, Result},
    place,
    setup::{self, For},
    step,
    toolchain::Web,
};
use press::{Built, Options};
use std::{env, fs, path::PathBuf};

/// Sets up what is missing and runs `trunk serve`.
pub fn develop(words: &[&str]) -> Result {
    let web = setup::ready(For::Develop)?;
    let mut trunk = web.command("trunk");
    trunk.arg("serve").args(words);
    step::loud("trunk serve", &mut trunk)
}

/// Before trunk builds the app: notes the ids of the content, for `crates/guide/build.rs`, and builds the workers if
/// they are not there. (They change seldom; `cargo clean` makes them new.)
pub fn before() -> Result {
    let noted = place::at("target/ids.txt");
    let ids = dist::ids()?;
    if fs::read_to_string(&noted).is_ok_and(|last| last == ids) {
        return workers();
    }
    fs::create_dir_all(place::at("target"))?;
    fs::write(&noted, ids).map_err(|error| Failure::file("write", &noted, &error))?;
    workers()
}

fn workers() -> Result {
    let built = Built::within(&dist::built_folder());
    let needed = [&built.derive, &built.lens, &built.check];
    if needed.into_iter().all(|file| file.is_file()) {
        return Ok(());
    }
    dist::workers(&Web::make_ready()?, &built)
}

/// After trunk has built the app: fills the page that it staged, and lays pages, texts and workers beside it.
pub fn after() -> Result {
    let staged = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staged = staged.ok_or_else(|| Failure::new("this is trunk's hook: run `trunk serve`"))?;
    let built = Built::within(&dist::built_folder());
    let work = place::target().join("trunk-work");
    let split = work.join("split");
    fs::create_dir_all(&split)?;
    // The app is in one file: nothing is loaded later.
    let list = split.join("split.json");
    fs::write(&list, "{}").map_err(|error| Failure::file("write", &list, &error))?;
    let options = Options {
        root: place::root(),
        page: Some(staged.join("index.html")),
        dist: staged,
        derive_wasm: built.derive,
        lens_wasm: built.lens,
        check_wasm: built.check,
        split,
        headers_out: work.join("headers"),
        pseudo: true,
    };
    press::dist(&options)
        .map(drop)
        .map_err(|problems| Failure::new(problems.to_string()))
}
