//! The long overnight runs of what `cargo xtask test` only samples.

use std::fs;

use crate::{
    dist::{self, Variant},
    double,
    failure::{Failure, Result},
    faults, fuzz, hosts, place,
    setup::{self, For},
    step, test,
};

/// How often each end-to-end test repeats here what it otherwise samples.
const OFTEN: [(&str, &str); 5] = [
    ("LAPWING_TAPS", "500"),
    ("LAPWING_KILLS", "200"),
    ("LAPWING_ERASURES", "10"),
    ("LAPWING_CHANGES", "50"),
    ("LAPWING_SAVES", "50"),
];

/// How long each fuzz target runs, in seconds.
const FUZZ_SECONDS: u32 = 1_200;

/// The parts that can be run alone.
pub const PARTS: [&str; 9] = [
    "vault", "kills", "engines", "looks", "hosts", "fuzz", "double", "faults", "mutants",
];

/// Runs everything, or one part.
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
    if wanted("hosts") {
        hosts::run(&setup::ready(For::Serve)?)?;
        let mut files = step::command("cargo");
        files.args(["test", "--locked", "--package", "set_up", "agree"]);
        files.env("LAPWING_CASES", "500");
        step::loud("set-up.html and sitegen, on 500 files", &mut files)?;
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

/// Mutates the vault and the plan, and lists the mutants that none of their tests catches.
fn mutants() -> Result {
    setup::cargo_mutants()?;
    let mut mutants = step::command("cargo");
    mutants.args(["mutants", "--package", "vault", "--package", "plan"]);
    mutants.args(["--no-shuffle", "--colors=never", "--", "--locked"]);
    // It fails if some survive, and those are the result we want.
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

/// Runs the vault's ignored tests, optimised: every truncation, every order, every flip. Those that
/// measure time run alone, after the others; those that make fixtures do not run.
fn vault() -> Result {
    let tests = |words: &[&str]| {
        let mut test = step::command("cargo");
        test.args(["test", "--locked", "--release", "--package", "vault"]);
        test.args(["--", "--ignored", "--nocapture"]);
        test.args(words);
        test
    };
    let mut all = tests(&["--skip", "make_version", "--skip", "timing"]);
    step::loud("the vault, whole", &mut all)?;
    let mut timed = tests(&["--test-threads=1", "timing"]);
    step::loud("the vault, timed", &mut timed)
}

/// Checks every screen in the pseudo-languages, in the engines that the tests only sample.
fn looks() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    test::run_journeys_with(&["--ignored", "--nocapture", "made_up_languages"], &[])
}

/// Runs in the other engines the end-to-end tests that the daily run does in Chromium only.
fn engines() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    test::run_journeys_with(&["--ignored", "--nocapture", "_by_night"], &[])
}

/// Kills the browser over and over; fifty saves.
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
