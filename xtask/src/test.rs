//! Everything that must pass before a change is merged, quick checks first.

use std::{process::Command, time::Instant};

use crate::{
    dist::{self, Variant},
    documents,
    failure::{Failure, Result},
    layers, place,
    runner::{self, Binary},
    setup::{self, For},
    sizes, step, times,
};

/// Crates of the vault that must occur in a single version: two would mean two ciphers, one of them perhaps without its
/// fast path or zeroizing.
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

/// How many end-to-end tests run in parallel. Each mostly waits for its browser.
const AT_A_TIME: &str = "4";

/// The end-to-end tests of a quick run: one for each feature that must not be broken for even an hour.
const QUICK: [&str; 15] = [
    "back::back_goes_one_screen_at_a_time_and_loses_no_typing",
    "engines::saving::firefox::plan_is_saved_and_opened",
    "engines::saving::webkit::plan_is_saved_and_opened",
    "engines::leaving::firefox_away::exit_leaves_and_back_shows_nothing",
    "engines::leaving::webkit_away::exit_leaves_and_back_shows_nothing",
    "faults::start::missing_or_broken_files_leave_the_public_page",
    "faults::storage::disk_filling_up_is_reported_and_nothing_saved_is_lost",
    "faults::tabs::two_tabs_merge_changes_and_respect_an_erasure",
    "front::visit_stores_nothing_and_requests_only_published_files",
    "front::exit_and_numbers_work_without_scripts",
    "idle::saved_plan_locks_when_idle_after_a_warning",
    "leaving::back_and_forward_show_no_content",
    "nothing_saved::all_storage_is_empty_until_the_plan_is_saved",
    "numbers_file::changes_by_the_host_are_shown",
    "out_of_sight::saved_plan_hidden_too_long_is_not_shown_again",
];

/// Runs everything that a change needs, and prints how long each step and each test took.
pub fn all() -> Result {
    timed(|| {
        // First, so that the long installations start before anything is compiled twice.
        let web = setup::ready(For::Test)?;
        // Compiling the app mostly uses one core.
        step::both(checks_and_native, || {
            let built = dist::build(&web)?;
            splitter()?;
            let published = dist::lay_out(&built, Variant::Host)?;
            dist::lay_out(&built, Variant::Tests)?;
            sizes::check(&published)?;
            reader()
        })?;
        all_journeys()
    })
}

/// Runs what takes only minutes: everything that needs no browser, and a few end-to-end tests.
pub fn quick() -> Result {
    timed(|| {
        let web = setup::ready(For::Test)?;
        checks_and_native()?;
        dist::dist(&web, Variant::Tests)?;
        workers()?;
        run_journeys(&[&["--exact"], &QUICK[..]].concat())
    })
}

/// Runs `work`, and prints the times even if it fails.
fn timed(work: impl FnOnce() -> Result) -> Result {
    let begun = Instant::now();
    let outcome = work();
    times::tell(begun)?;
    outcome?;
    println!("\n   everything passed");
    Ok(())
}

fn checks_and_native() -> Result {
    check()?;
    native()
}

/// Checks layers, names in documents, format, duplicate crates and lints: everything that runs no test.
pub fn check() -> Result {
    step::own("layers", layers::check)?;
    step::own("what documents name", documents::check)?;
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

/// Runs everything that needs no browser.
pub fn native() -> Result {
    let binaries = runner::compile()?;
    let natives = binaries.iter().filter(|binary| binary.name != E2E);
    // All of them, so that every failure is reported.
    let outcomes: Vec<Result> = natives
        .map(|binary| runner::run(binary, &[], |_| ()))
        .collect();
    let documented = step::loud(
        "examples in the documentation",
        cargo()
            .args(["test", "--locked", "--doc"])
            .args(runner::TESTED),
    );
    outcomes.into_iter().collect::<Result>().and(documented)
}

/// Tests the splitter in the profile in which it is built.
fn splitter() -> Result {
    step::loud(
        "tests of what splits the app",
        cargo()
            .args([
                "test",
                "--locked",
                "--profile",
                "tools",
                "--package",
                "split_bindgen",
            ])
            .arg("--target-dir")
            .arg(dist::tools_folder()),
    )
}

/// Opens the frozen fixtures with programs that share no code with the vault.
pub fn reader() -> Result {
    for reader in ["read_container", "read_carried"] {
        step::loud(
            "a reader in another language",
            step::command("node").arg(format!("tests/readers/{reader}.mjs")),
        )?;
    }
    workers()
}

/// Checks the published worker against another Argon2 implementation.
fn workers() -> Result {
    step::loud(
        "the worker that derives keys, and another Argon2",
        step::command("node")
            .arg("tests/readers/derive.mjs")
            .arg(dist::built_folder()),
    )
}

/// Runs the end-to-end tests with these test-runner arguments.
pub fn e2e(words: &[&str]) -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    timed(|| match words {
        [] => all_journeys(),
        words => run_journeys(words),
    })
}

/// Prints times against the budgets, as a table.
pub fn bench() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    let words = ["--include-ignored", "--test-threads=1", "--nocapture"];
    run_journeys_with(
        &[&words[..], &["bench", "press_to_blank"]].concat(),
        &[("LAPWING_PRESSES", "30")],
    )
}

/// Saves a screenshot of every screen in the folder `pictures`.
pub fn pictures() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    run_journeys(&["--ignored", "--test-threads=1", "--nocapture", "pictures"])?;
    println!("   {}", place::at("pictures").display());
    Ok(())
}

fn all_journeys() -> Result {
    run_journeys(&["--show-output"])
}

/// The name of the end-to-end test binary among those that cargo builds.
pub const E2E: &str = "tests e2e";

/// Runs end-to-end tests with these test-runner arguments.
fn run_journeys(words: &[&str]) -> Result {
    run_journeys_with(words, &[])
}

/// The same with environment variables that set how often some tests repeat something.
pub fn run_journeys_with(words: &[&str], variables: &[(&str, &str)]) -> Result {
    let binaries = runner::compile()?;
    let own = |binary: &&Binary| binary.name == E2E;
    let e2e = binaries
        .iter()
        .find(own)
        .ok_or_else(|| Failure::new("the end-to-end tests were not compiled"))?;
    let threads = format!("--test-threads={AT_A_TIME}");
    let chosen = words.iter().any(|word| word.starts_with("--test-threads"));
    let mut all: Vec<&str> = if chosen { Vec::new() } else { vec![&threads] };
    all.extend(words);
    // In an end-to-end test, a backtrace only shows the runtime's own frames.
    runner::run(e2e, &all, |test| {
        test.env("RUST_BACKTRACE", "0")
            .envs(variables.iter().copied());
    })
}

/// Checks what ends up in the wasm for duplicates; proc macros, which only run at build time, may use any version.
fn doubles() -> Result {
    let mut tree = cargo();
    tree.args([
        "tree",
        "--locked",
        "--duplicates",
        "--package",
        "lapwing",
        "--package",
        "kdf_worker",
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
