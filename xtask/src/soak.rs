//! The long runs, for a night: what `cargo xtask test` only samples.

use crate::{
    dist::{self, Variant},
    double,
    failure::Result,
    fuzz,
    setup::{self, For},
    step,
};

/// How often each journey does here what it samples elsewhere.
const OFTEN: [(&str, &str); 4] = [
    ("LAPWING_KILLS", "200"),
    ("LAPWING_ERASURES", "10"),
    ("LAPWING_CHANGES", "50"),
    ("LAPWING_SAVES", "50"),
];

/// How long each fuzz target runs, in seconds.
const FUZZ_SECONDS: u32 = 1_200;

/// What can be asked for alone.
pub const PARTS: [&str; 5] = ["vault", "kills", "looks", "fuzz", "double"];

/// All of it, or one part.
pub fn run(part: Option<&str>) -> Result {
    let wanted = |name| part.is_none_or(|part| part == name);
    if wanted("vault") {
        vault()?;
    }
    if wanted("kills") {
        kills()?;
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
    let mut test = step::command("cargo");
    test.args([
        "test",
        "--locked",
        "--package",
        "journeys",
        "--",
        "--ignored",
    ]);
    test.args(["--test-threads=1", "--nocapture", "made_up_languages"]);
    step::loud("looks", &mut test)
}

/// The browser killed, over and over; fifty saves.
fn kills() -> Result {
    let web = setup::ready(For::Test)?;
    dist::dist(&web, Variant::Tests)?;
    let mut test = step::command("cargo");
    test.envs(OFTEN);
    test.args(["test", "--locked", "--package", "journeys", "--"]);
    test.args(["--test-threads=1", "--nocapture", "killed", "saves_leave"]);
    step::loud("kills", &mut test)
}
