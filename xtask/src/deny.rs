//! What may be among the dependencies: `cargo deny check`, whose rules and reasons are in `deny.toml`.

use crate::{
    failure::{Failure, Result},
    setup, step,
};
use std::{
    process::Command,
    time::{Duration, Instant},
};

/// How long RustSec's advisories may take to arrive.
const PATIENCE: Duration = Duration::from_secs(90);

/// Checks everything.
pub fn check() -> Result {
    rules()?;
    match advisories()? {
        true => Ok(()),
        false => Err(Failure::new(
            "RustSec's advisories did not arrive, so nothing was compared with them",
        )),
    }
}

/// Checks licences, sources and bans.
pub fn rules() -> Result {
    setup::cargo_deny()?;
    let mut rules = checking();
    rules.args(["bans", "licenses", "sources"]);
    step::quiet("licences, sources and bans", &mut rules)
}

/// Compares the crates with RustSec's advisories; returns false if those did not arrive.
pub fn advisories() -> Result<bool> {
    setup::cargo_deny()?;
    let begun = Instant::now();
    let arrived = step::attempt(
        "fetching RustSec's advisories",
        step::command("cargo").args(["deny", "fetch", "db"]),
        || begun.elapsed() < PATIENCE,
    )?;
    if arrived {
        step::quiet("known vulnerabilities", checking().arg("advisories"))?;
    }
    Ok(arrived)
}

/// cargo-deny, for the whole workspace: without that word it looks at the app alone.
fn checking() -> Command {
    let mut command = step::command("cargo");
    command.args(["deny", "--workspace", "--locked", "check"]);
    command
}
