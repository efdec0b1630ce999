//! The long runs, for a night: what `cargo xtask test` only samples.

use std::fs;

use crate::{
    dist::{self, Variant},
    double,
    failure::{Failure, Result},
    faults, fuzz, place,
    setup::{self, For},
    step, test,
};

/// How often each journey does here what it samples elsewhere.
const OFTEN: [(&str, &str); 5] = [
    ("LAPWING_TAPS", "500"),
    ("LAPWING_KILLS", "200"),
    ("LAPWING_ERASURES", "10"),
    ("LAPWING_CHANGES", "50"),
    ("LAPWING_SAVES", "50"),
];

/// How long each fuzz target runs, in seconds.
const FUZZ_SECONDS: u32 = 1_200;

/// What can be asked for alone.
pub const PARTS: [&str; 8] = [
    "vault", "kills", "engines", "looks", "fuzz", "double", "faults", "mutants",
];

/// All of it, or one part.
pub fn run(part: Option<&str>) -> Result {
    let wanted = |name| part.is_none_or(|part| part == name);
    if wanted("vault") {
        vault()?;
    }
    if wanted("kills") {
        kills()?;
    }
    if wanted("engines") {
        engines()?;
    }
    if wanted("looks") {
        looks()?;
    }
    if wanted("fuzz") {
        fuzz::run(FUZZ_SECONDS)?;
    }
    if wanted("double") {
        setup::ready(For::Build)?;
        double::run()?;
    }
    if wanted("faults") {
        faults::run("")?;
    }
    if wanted("mutants") {
        mutants()?;
    }
    Ok(())
}

/// Changes the vault and the plan in every small way, and lists the changes that no test of theirs notices.
fn mutants() -> Result {
    setup::cargo_mutants()?;
    let mut mutants = step::command("cargo");
    mutants.args(["mutants", "--package", "vault", "--package", "plan"]);
    mutants.args(["--no-shuffle", "--colors=never", "--", "--locked"]);
    // It ends with a failure where some survive; they are what is wanted.
    let ended = step::loud("mutants of the vault and the plan", &mut mutants);
    let missed = place::at("mutants.out/missed.txt");
    let survivors = fs::read_to_string(&missed).map_err(|_| {
        ended
            .err()
            .unwrap_or_else(|| Failure::new("no mutants were made"))
    })?;
    println!("\n   {} survive:\n{survivors}", survivors.lines().count());
    Ok(())
}

/// Every truncation, every order, every flip: the vault's ignored tests, optimised.
fn vault() -> Result {
    let mut test = step::command("cargo");
    test.args(["test", "--locked", "--release", "--package", "vault"]);
    test.args(["--", "--ignored", "--nocapture"]);
    step::loud("the vault, whole", &mut test)
}

/// Every screen in the made-up languages, in the engines that the tests sample.
fn looks() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    test::run_journeys_with(&["--ignored", "--nocapture", "made_up_languages"], &[])
}

/// Journeys that run in Chromium by day, in the other engines.
fn engines() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    test::run_journeys_with(&["--ignored", "--nocapture", "_by_night"], &[])
}

/// The browser killed, over and over; fifty saves.
fn kills() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    let words = [
        "--test-threads=1",
        "--nocapture",
        "killed",
        "saves_leave",
        "presses_everything",
    ];
    test::run_journeys_with(&words, &OFTEN)
}
