//! Development with trunk: starting it with everything it needs, and its hooks (`Trunk.toml`).

use crate::{
    dist,
    failure::{Failure, Result},
    place,
    setup::{self, For},
    step,
    toolchain::Web,
};
use sitegen::{Built, Options};
use std::{env, fs, path::PathBuf};

/// Sets up what is missing and runs `trunk serve`.
pub fn develop(words: &[&str]) -> Result {
    let web = setup::ready(For::Develop)?;
    let mut trunk = web.command("trunk");
    trunk.arg("serve").args(words);
    step::loud("trunk serve", &mut trunk)
}

/// Runs before trunk builds the app: writes the content's ids for `crates/content/build.rs`, and builds the workers if
/// they are missing. (They rarely change; `cargo clean` forces a rebuild.)
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

/// Runs after trunk has built the app: fills in the staged page, and puts pages, texts and workers next to it.
pub fn after() -> Result {
    let staged = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staged = staged.ok_or_else(|| Failure::new("this is trunk's hook: run `trunk serve`"))?;
    let built = Built::within(&dist::built_folder());
    let work = place::target().join("trunk-work");
    let split = work.join("split");
    fs::create_dir_all(&split)?;
    // The app is a single file: nothing is loaded later.
    let list = split.join("split.json");
    fs::write(&list, "{}").map_err(|error| Failure::file("write", &list, &error))?;
    let options = Options {
        root: place::root(),
        page: Some(staged.join("index.html")),
        built: Built {
            site: staged.clone(),
            parts: split,
            ..built
        },
        dist: staged,
        headers_out: work.join("headers"),
        pseudo: true,
    };
    sitegen::dist(&options)
        .map(drop)
        .map_err(|problems| Failure::new(problems.to_string()))
}
