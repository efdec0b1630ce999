//! Compiles and runs tests, each binary in its package's folder as cargo does, and records how long each test took.
//!
//! Cargo's own runner reports no times. The test binaries can (`--report-time`), but the option is unstable. It only
//! changes their output, so it is enabled for them, and not for the compiler.

use crate::{
    failure::{Failure, Result},
    step, times,
};
use serde::Deserialize;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// A test binary.
#[derive(Clone, Debug)]
pub struct Binary {
    /// The crate, for unit tests (`plan`), or package and file (`plan record`).
    pub name: String,
    program: PathBuf,
    folder: PathBuf,
}

/// Cargo's message about an artifact that it built.
#[derive(Deserialize)]
struct Message {
    executable: Option<PathBuf>,
    manifest_path: Option<PathBuf>,
    target: Option<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// The packages that are tested natively. Always all of them: a selection would enable other features of shared
/// dependencies and recompile these.
///
/// Not the app, which is tested in a browser and would pull in Leptos. Not the splitter, whose dependencies are large:
/// it is tested where it is built (see `test::splitter`).
pub const TESTED: [&str; 5] = [
    "--workspace",
    "--exclude",
    "lapwing",
    "--exclude",
    "split_bindgen",
];

/// Compiles all tests and returns their binaries.
pub fn compile() -> Result<Vec<Binary>> {
    compile_of(&TESTED)
}

/// Compiles the tests of the packages that these cargo arguments select.
pub fn compile_of(packages: &[&str]) -> Result<Vec<Binary>> {
    let mut cargo = step::command("cargo");
    cargo
        .args(["test", "--locked", "--no-run"])
        .args(packages)
        .arg("--message-format=json-render-diagnostics");
    let said = step::heard("compiling the tests", &mut cargo)?;
    let messages = said
        .lines()
        .filter_map(|line| serde_json::from_str::<Message>(line).ok());
    let binary = |message: Message| {
        let folder = message.manifest_path?.parent()?.to_owned();
        let package = folder.file_name()?.to_string_lossy().into_owned();
        let target = message.target?;
        let name = match target.kind.iter().any(|kind| kind == "test") {
            true => format!("{package} {}", target.name),
            false => target.name,
        };
        Some(Binary {
            name,
            program: message.executable?,
            folder,
        })
    };
    let mut binaries: Vec<Binary> = messages.filter_map(binary).collect();
    binaries.retain(|binary| binary.program.parent().is_some_and(is_tests));
    if binaries.is_empty() {
        return Err(Failure::new("there are no tests"));
    }
    Ok(binaries)
}

/// Test binaries are in `deps`; programs that they use are in its parent.
fn is_tests(folder: &Path) -> bool {
    folder.ends_with("deps")
}

/// Runs a binary with these test-runner arguments, and prints its output as it comes.
pub fn run(binary: &Binary, words: &[&str], change: impl FnOnce(&mut Command)) -> Result {
    let begun = Instant::now();
    println!("── {}", binary.name);
    let mut command = command(binary)?;
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["-Zunstable-options", "--report-time"])
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    change(&mut command);
    let mut child = command
        .spawn()
        .map_err(|error| Failure::new(format!("cannot run {}: {error}", binary.name)))?;
    let mut printed = Vec::new();
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let line = line?;
            println!("{line}");
            if let Some((name, seconds)) = timed(&line) {
                times::test(&binary.name, name, seconds);
            }
            printed.push(line);
        }
    }
    let status = child.wait()?;
    times::step(&format!("tests: {}", binary.name), begun.elapsed());
    match status.success() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "{} failed ({status})\n{}",
            binary.name,
            reasons(&printed).join("\n")
        ))),
    }
}

/// How many lines of a failed test's output are repeated at the end of the run.
const REPEATED: usize = 25;

/// Returns the end of what each failed test printed, so that the reason stands last in a long log, where it is
/// looked for.
fn reasons(printed: &[String]) -> Vec<&str> {
    let lines = printed.iter().map(String::as_str);
    let blocks: Vec<&str> = lines
        .skip_while(|line| !is_heading(line))
        .take_while(|line| *line != "failures:")
        .collect();
    blocks
        .chunk_by(|_, next| !is_heading(next))
        .flat_map(|block| {
            let skipped = block.len().saturating_sub(REPEATED + 1);
            block.iter().take(1).chain(block.iter().skip(1 + skipped))
        })
        .copied()
        .collect()
}

/// The line above a failed test's output.
fn is_heading(line: &str) -> bool {
    line.starts_with("---- ") && line.ends_with(" stdout ----")
}

/// Returns the command of a test binary, with the folder and variables that cargo would give it. The tests of a
/// procedural macro link the standard library dynamically.
fn command(binary: &Binary) -> Result<Command> {
    let libraries = step::answer(step::command("rustc").args(["--print", "target-libdir"]))
        .ok_or_else(|| Failure::new("rustc does not say where its libraries are"))?;
    let variable = match cfg!(target_os = "macos") {
        true => "DYLD_FALLBACK_LIBRARY_PATH",
        false => "LD_LIBRARY_PATH",
    };
    let mut paths = vec![PathBuf::from(libraries.trim())];
    if let Some(given) = std::env::var_os(variable) {
        paths.extend(std::env::split_paths(&given));
    }
    let paths = std::env::join_paths(paths)
        .map_err(|error| Failure::new(format!("{variable} cannot be set: {error}")))?;
    let mut command = step::command(&binary.program);
    command
        .current_dir(&binary.folder)
        .env("CARGO_MANIFEST_DIR", &binary.folder)
        .env(variable, paths);
    Ok(command)
}

/// Runs the one test that these arguments select and returns whether it passes; an error if it is not exactly one.
pub fn run_one(binary: &Binary, words: &[&str]) -> Result<bool> {
    let output = command(binary)?.args(words).stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    match said.contains("running 1 test\n") {
        true => Ok(output.status.success()),
        false => Err(Failure::new(format!(
            "{}: not one test is called {}",
            binary.name,
            words.join(" ")
        ))),
    }
}

/// The test's name and seconds, from a line such as `test a::b ... ok <1.234s>`.
fn timed(line: &str) -> Option<(&str, f64)> {
    let (name, rest) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let (_, seconds) = rest.trim_end().strip_suffix("s>")?.split_once('<')?;
    Some((name, seconds.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{REPEATED, reasons, timed};

    #[test]
    fn test_runner_lines_are_parsed() {
        assert_eq!(timed("test a::b ... ok <1.234s>"), Some(("a::b", 1.234)));
        assert_eq!(timed("test a ... FAILED <61.000s>"), Some(("a", 61.0)));
        assert_eq!(timed("test a ... ignored, long"), None);
        assert_eq!(timed("test result: ok. 1 passed"), None);
    }
    #[test]
    fn reasons_of_failed_tests_are_repeated() {
        let long: String = (0..100).map(|line| format!("line {line}\n")).collect();
        let printed = format!(
            "running 2 tests\n\nfailures:\n\n---- a::b stdout ----\n{long}it rains\n\
             ---- c stdout ----\nit snows\n\nfailures:\n    a::b\n    c\n\ntest result: FAILED"
        );
        let printed: Vec<String> = printed.lines().map(str::to_owned).collect();
        let told = reasons(&printed);
        assert_eq!(told.len(), 1 + REPEATED + 3);
        assert_eq!(told.first(), Some(&"---- a::b stdout ----"));
        assert_eq!(told.get(REPEATED), Some(&"it rains"));
        assert_eq!(told.get(REPEATED + 2), Some(&"it snows"));
        assert!(reasons(&["test a ... ok <1.0s>".to_owned()]).is_empty());
    }
}
