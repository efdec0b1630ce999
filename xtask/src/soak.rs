//! The long runs, for a night: what `cargo xtask test` only samples.

use crate::{
    dist::{self, Variant},
    failure::Result,
    setup::{self, For},
    step,
};

/// How often each journey that kills the browser does so here.
const OFTEN: [(&str, &str); 3] = [
    ("LAPWING_KILLS", "200"),
    ("LAPWING_ERASURES", "10"),
    ("LAPWING_CHANGES", "50"),
];

/// How long each fuzz target runs, in seconds.
const FUZZ_SECONDS: u32 = 1_200;

/// What can be asked for alone.
pub const PARTS: [&str; 3] = ["vault", "kills", "fuzz"];

/// All of it, or one part.
pub fn run(part: Option<&str>) -> Result {
    let wanted = |name| part.is_none_or(|part| part == name);
    if wanted("vault") {
        vault()?;
    }
    if wanted("kills") {
        kills()?;
    }
    if wanted("fuzz") {
        fuzz(FUZZ_SECONDS)?;
    }
    Ok(())
}

/// Every truncation, every order, every flip: the vault's ignored tests, optimised.
fn vault() -> Result {
    let mut test = step::command("cargo");
    test.args(["test", "--locked", "--release", "--package", "vault"]);
    test.args(["--", "--ignored", "--nocapture"]);
    step::loud("the vault, whole", &mut test)
}

/// The browser killed, over and over.
fn kills() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    let mut test = step::command("cargo");
    test.envs(OFTEN);
    test.args(["test", "--locked", "--package", "journeys", "--"]);
    test.args(["--test-threads=1", "--nocapture", "killed"]);
    step::loud("kills", &mut test)
}

/// Each fuzz target for so many seconds (`fuzz/README.md`).
fn fuzz(seconds: u32) -> Result {
    for (target, seeds) in [
        ("container", "seeds/container"),
        ("carried", "seeds/carried"),
        ("record", "../crates/plan/tests/fixtures"),
    ] {
        let corpus = format!("corpus/{target}");
        std::fs::create_dir_all(crate::place::at("fuzz").join(&corpus))?;
        let mut fuzz = step::command("cargo");
        fuzz.current_dir(crate::place::at("fuzz"));
        fuzz.args([
            "fuzz",
            "run",
            "--sanitizer",
            "none",
            target,
            &corpus,
            seeds,
            "--",
        ]);
        fuzz.arg(format!("-max_total_time={seconds}"));
        step::loud(&format!("fuzzing {target}"), &mut fuzz)?;
    }
    Ok(())
}
