//! Fuzzing without cargo-fuzz: the same compiler flags, libFuzzer from its crate, and the stable toolchain. New inputs
//! are collected in a corpus, separate from the committed `fuzz/seeds`.

use crate::{
    failure::{Failure, Result},
    place,
    setup::{self, For},
    step,
};
use std::{fs, process::Command};

/// The targets (`fuzz/README.md`) and the seeds of each.
const TARGETS: [(&str, &[&str]); 6] = [
    ("container", &["seeds/container"]),
    ("carried", &["seeds/carried"]),
    ("record", &["seeds/record", "../crates/plan/tests/fixtures"]),
    ("merged", &["seeds/merged"]),
    ("numbers", &["seeds/numbers"]),
    ("snapshot", &["seeds/snapshot"]),
];

/// The compiler flags of cargo-fuzz: count which edges of the code are taken, and trace comparisons.
const FLAGS: [&str; 9] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-sanitizer-coverage-stack-depth",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "-Ccodegen-units=1",
];

/// Runs each target for this many seconds. Failing inputs are written to `fuzz/artifacts`.
pub fn run(seconds: u32) -> Result {
    setup::ready(For::Soak)?;
    let host = host()?;
    let mut build = cargo();
    // With an explicit target, only the fuzzed code is instrumented, not build scripts and macros.
    build.args(["build", "--locked", "--release", "--target", &host]);
    build.env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
    step::quiet("building the fuzz targets", &mut build)?;
    for (target, seeds) in TARGETS {
        let folder = place::at("fuzz");
        let (corpus, found) = (format!("corpus/{target}"), format!("artifacts/{target}/"));
        for made in [&corpus, &found] {
            let made = folder.join(made);
            fs::create_dir_all(&made).map_err(|error| Failure::file("make", &made, &error))?;
        }
        let program = place::target().join(format!("fuzz/{host}/release/{target}"));
        let mut fuzz = step::command(program);
        fuzz.current_dir(&folder)
            .arg(corpus)
            .args(seeds)
            .arg(format!("-artifact_prefix={found}"))
            .arg(format!("-max_total_time={seconds}"))
            .arg("-print_final_stats=1");
        step::quiet(&label(target), &mut fuzz)?;
        println!("      {}", said(target)?);
    }
    Ok(())
}

fn label(target: &str) -> String {
    format!("fuzzing {target}")
}

/// libFuzzer's own summary line, from the log of the step.
fn said(target: &str) -> Result<String> {
    let log = step::log_file(&label(target))?;
    let words = fs::read_to_string(&log).map_err(|error| Failure::file("read", &log, &error))?;
    let done = words.lines().rev().find(|line| line.starts_with("Done "));
    done.map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("{target} did not run to its end")))
}

fn cargo() -> Command {
    let mut cargo = step::command("cargo");
    cargo
        .current_dir(place::at("fuzz"))
        .env("CARGO_TARGET_DIR", place::target().join("fuzz"))
        .env_remove("RUSTFLAGS");
    cargo
}

/// The target triple of this machine.
fn host() -> Result<String> {
    let said = step::answer(step::command("rustc").arg("-vV")).unwrap_or_default();
    said.lines()
        .find_map(|line| line.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or_else(|| Failure::new("rustc does not say what machine this is"))
}
