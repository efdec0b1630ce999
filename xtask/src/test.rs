//! Everything that must hold before a change goes in, quick checks first.

use std::process::Command;

use crate::{
    dist::{self, Variant},
    failure::{Failure, Result},
    fuzz, place, rooms,
    setup::{self, For},
    sizes, step,
};

/// Crates of the vault of which there must be one generation: two would be two ciphers, one of them
/// perhaps without its fast path or its wiping.
const CRYPTO: [&str; 19] = [
    "aead",
    "aes",
    "aes-gcm",
    "argon2",
    "blake2",
    "block-buffer",
    "cipher",
    "crypto-common",
    "ctr",
    "digest",
    "getrandom",
    "ghash",
    "hkdf",
    "hmac",
    "polyval",
    "sha2",
    "subtle",
    "universal-hash",
    "zeroize",
];

/// The journeys that walk over every screen, in two lanes of about the same length, by the beginnings of their
/// names.
const WALKS: [&[&str]; 2] = [
    &["screens::", "children::"],
    &["engines::looks::", "traces::"],
];

/// A sample; the long run is `cargo xtask soak fuzz`.
const FUZZ_SECONDS: u32 = 15;

/// All of it.
pub fn all() -> Result {
    // First, so that the long installations begin before anything is compiled twice.
    let web = setup::ready(For::Test)?;
    check()?;
    native()?;
    reader()?;
    fuzz::run(FUZZ_SECONDS)?;
    let built = dist::build(&web)?;
    let published = dist::lay_out(&built, Variant::Host)?;
    dist::lay_out(&built, Variant::Tests)?;
    sizes::check(&published)?;
    all_journeys()?;
    println!("\n   everything passed");
    Ok(())
}

/// Rooms, format, lints, doubles: what needs no run.
pub fn check() -> Result {
    step::own("rooms", rooms::check)?;
    step::quiet("format", cargo().args(["fmt", "--all", "--check"]))?;
    doubles()?;
    let mut clippy = cargo();
    clippy.args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ]);
    step::quiet("lints", &mut clippy)
}

/// What needs no browser.
pub fn native() -> Result {
    step::loud("native tests", cargo().args(["test", "--locked"]))
}

/// The frozen fixtures, opened by programs that share no code with the vault.
pub fn reader() -> Result {
    for reader in ["read_container", "read_carried"] {
        step::loud(
            "a reader in another language",
            step::command("node").arg(format!("tests/readers/{reader}.mjs")),
        )?;
    }
    Ok(())
}

/// The journeys, with whatever words the test runner shall get.
pub fn journeys(words: &[&str]) -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    step::loud(
        "both of the worker's files, and another Argon2",
        step::command("node")
            .arg("tests/readers/derive_twice.mjs")
            .arg(place::target()),
    )?;
    match words {
        [] => all_journeys(),
        words => run_journeys(words),
    }
}

/// Times against the budgets, printed as a table.
pub fn bench() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    run_journeys(&["--ignored", "bench"])
}

/// Pictures of every screen into the folder `pictures`.
pub fn pictures() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    let mut test = cargo();
    test.args([
        "test",
        "--locked",
        "--package",
        "journeys",
        "--test",
        "journeys",
        "--",
    ]);
    test.args(["--ignored", "--test-threads=1", "--nocapture", "pictures"]);
    step::loud("pictures", &mut test)?;
    println!("   {}", place::at("pictures").display());
    Ok(())
}

/// All of them: the long walks over every screen in two lanes side by side, as they wait for a browser most of
/// the time and measure nothing; then the others.
fn all_journeys() -> Result {
    step::quiet(
        "building the journeys",
        cargo().args(["test", "--locked", "--package", "journeys", "--no-run"]),
    )?;
    let lanes = WALKS.map(|names| (format!("walks: {}", names.join(" ")), runner(names)));
    let walks = step::side_by_side(lanes);
    let skip = WALKS.concat();
    let skip: Vec<&str> = skip.iter().flat_map(|name| ["--skip", name]).collect();
    // Whoever reads what failed wants to know all of it.
    run_journeys(&skip).and(walks)
}

fn run_journeys(words: &[&str]) -> Result {
    step::loud("journeys", &mut runner(words))
}

/// The runner of journeys: one at a time, since a browser keeps two cores busy, and journeys print times.
fn runner(words: &[&str]) -> Command {
    let mut test = cargo();
    // Of a journey, a backtrace shows only the runtime's own floors.
    test.env("RUST_BACKTRACE", "0");
    test.args([
        "test",
        "--locked",
        "--package",
        "journeys",
        "--",
        "--test-threads=1",
        "--nocapture",
    ])
    .args(words);
    test
}

/// What ends up in the wasm; macros that run while building may bring what they like.
fn doubles() -> Result {
    let mut tree = cargo();
    tree.args([
        "tree",
        "--locked",
        "--duplicates",
        "--package",
        "lapwing",
        "--package",
        "derive",
        "--edges",
        "normal,no-proc-macro",
    ]);
    tree.args([
        "--target",
        "wasm32-unknown-unknown",
        "--depth",
        "0",
        "--prefix",
        "none",
    ]);
    let found = step::answer(&mut tree)
        .ok_or_else(|| Failure::new("cargo tree failed; run it to see why"))?;
    let doubled: Vec<&str> = found
        .lines()
        .filter(|line| CRYPTO.contains(&line.split_whitespace().next().unwrap_or_default()))
        .collect();
    if doubled.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "two generations of the vault's crates (see cargo tree -d):\n{}",
        doubled.join("\n")
    )))
}

fn cargo() -> Command {
    step::command("cargo")
}
