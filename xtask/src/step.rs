//! Runs other programs, with a line for each long step and the time it took.

use crate::{
    failure::{Failure, Result},
    place, times, toolchain,
};
use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// How often a running step reports where lines cannot be rewritten (in a log).
const STILL_HERE: Duration = Duration::from_secs(30);

/// Returns a command without the environment that cargo set for this program alone.
///
/// `cargo run` passes on the library path and package variables of its own toolchain, which would leak into builds with
/// another one.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let only_ours = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"]
            .iter()
            .any(|start| text.starts_with(start));
        if only_ours || text == "CARGO" || text == "RUST_RECURSION_COUNT" {
            command.env_remove(&name);
        }
    }
    if let Some(libraries) = env::var_os("LD_LIBRARY_PATH") {
        let target = place::target();
        let kept: Vec<PathBuf> = env::split_paths(&libraries)
            .filter(|dir| {
                !dir.starts_with(&target)
                    && !dir
                        .components()
                        .any(|part| part.as_os_str() == "toolchains")
            })
            .collect();
        match env::join_paths(&kept) {
            Ok(rest) if !kept.is_empty() => command.env("LD_LIBRARY_PATH", rest),
            _ => command.env_remove("LD_LIBRARY_PATH"),
        };
    }
    // The caller may have selected the browser toolchain: it has no formatter and no lints, and is selected where
    // needed.
    if env::var_os("RUSTUP_TOOLCHAIN").is_some_and(|name| name == toolchain::LINKED) {
        command.env_remove("RUSTUP_TOOLCHAIN");
    }
    command
        .env("PATH", place::path())
        .current_dir(place::root());
    command
}

/// Returns what a command prints, or `None` if it fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a step whose output only matters if it fails; it goes to a log file.
pub fn quiet(label: &str, command: &mut Command) -> Result {
    let (worked, log) = run_into(label, command, None, || true)?;
    match worked {
        true => Ok(()),
        false => Err(failed(label, &log)),
    }
}

/// Prints the end of a step's log.
fn failed(label: &str, log: &Path) -> Failure {
    let words = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = words.lines().collect();
    for line in lines.iter().skip(lines.len().saturating_sub(60)) {
        eprintln!("  {line}");
    }
    Failure::new(format!(
        "{label}: failed; all it said is in {}",
        log.display()
    ))
}

/// As [`quiet`], and returns the program's standard output.
pub fn heard(label: &str, command: &mut Command) -> Result<String> {
    let file = log_file(&format!("{label} heard"))?;
    let out = fs::File::create(&file).map_err(|error| Failure::file("write", &file, &error))?;
    let (worked, log) = run_into(label, command, Some(out), || true)?;
    if !worked {
        return Err(failed(label, &log));
    }
    fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))
}

/// Runs a step that is part of a longer one, silently unless it fails.
pub fn silent(label: &str, command: &mut Command) -> Result {
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        Failure::new(format!(
            "{label}: cannot run {}: {error}",
            command.get_program().display()
        ))
    })?;
    match output.status.success() {
        true => Ok(()),
        false => Err(Failure::new(format!(
            "{label}: failed\n{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        ))),
    }
}

/// Runs two tasks in parallel, both to completion.
pub fn both(one: impl FnOnce() -> Result, other: impl FnOnce() -> Result + Send) -> Result {
    thread::scope(|scope| {
        let other = scope.spawn(other);
        let one = one();
        let other = other
            .join()
            .unwrap_or_else(|_| Err(Failure::new("a step ended unexpectedly")));
        one.and(other)
    })
}

/// Runs `work` on each of these, on all cores; returns the first failure.
pub fn all<T: Send>(these: Vec<T>, work: impl Fn(T) -> Result + Sync) -> Result {
    let queue = Mutex::new(these.into_iter());
    let next = || queue.lock().ok().and_then(|mut queue| queue.next());
    let cores = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores)
            .map(|_| {
                scope.spawn(|| -> Result {
                    while let Some(one) = next() {
                        work(one)?;
                    }
                    Ok(())
                })
            })
            .collect();
        for worker in workers {
            let ended = worker.join();
            ended.unwrap_or_else(|_| Err(Failure::new("a step ended unexpectedly")))?;
        }
        Ok(())
    })
}

/// Tries a step that may well fail, and kills it when `worth_waiting` returns false (polled several times a second).
/// Returns whether it succeeded; its output is in the log.
pub fn attempt(
    label: &str,
    command: &mut Command,
    worth_waiting: impl FnMut() -> bool,
) -> Result<bool> {
    Ok(run_into(label, command, None, worth_waiting)?.0)
}

/// Runs a command with its output going to its log, or standard output to `out` if given.
fn run_into(
    label: &str,
    command: &mut Command,
    out: Option<fs::File>,
    mut worth_waiting: impl FnMut() -> bool,
) -> Result<(bool, PathBuf)> {
    let log = log_file(label)?;
    let file = fs::File::create(&log).map_err(|error| Failure::file("write", &log, &error))?;
    let out = match out {
        Some(out) => out,
        None => file.try_clone()?,
    };
    command.stdin(Stdio::null()).stdout(out).stderr(file);
    let mut child = start(label, command)?;
    let mut progress = Progress::new(label);
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if !worth_waiting() {
            child.kill()?;
            child.wait()?;
            progress.end("given up, nothing came");
            return Ok((false, log));
        }
        progress.go_on(&log);
        thread::sleep(Duration::from_millis(100));
    };
    progress.end(if status.success() {
        "done"
    } else {
        "did not work"
    });
    Ok((status.success(), log))
}

/// Runs a step whose output is shown, such as a test runner's.
pub fn loud(label: &str, command: &mut Command) -> Result {
    let start_time = Instant::now();
    println!("── {label}");
    let status = start(label, command.stdin(Stdio::null()))?.wait()?;
    times::step(label, start_time.elapsed());
    let seconds = start_time.elapsed().as_secs_f64();
    if status.success() {
        println!("── {label}: done, {seconds:.1} s");
        Ok(())
    } else {
        Err(Failure::new(format!(
            "{label} failed ({status}) after {seconds:.1} s"
        )))
    }
}

/// Runs our own code with the same progress line.
pub fn own<T>(label: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let progress = Progress::new(label);
    let result = work();
    progress.end(if result.is_ok() { "done" } else { "FAILED" });
    result
}

fn start(label: &str, command: &mut Command) -> Result<Child> {
    command.spawn().map_err(|error| {
        Failure::new(format!(
            "{label}: cannot run {}: {error}",
            command.get_program().display()
        ))
    })
}

/// The log file of a step.
pub fn log_file(label: &str) -> Result<PathBuf> {
    let folder = place::target().join("logs");
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let name: String = label
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    Ok(folder.join(format!("{name}.log")))
}

/// The progress line of one step: rewritten on a terminal, repeated now and then in a log.
struct Progress<'a> {
    label: &'a str,
    start: Instant,
    said: Instant,
}

/// How many steps run in parallel: a terminal line can be rewritten for only one.
static GOING_ON: AtomicUsize = AtomicUsize::new(0);

fn can_rewrite() -> bool {
    GOING_ON.load(Ordering::Relaxed) < 2 && io::stdout().is_terminal()
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        GOING_ON.fetch_sub(1, Ordering::Relaxed);
    }
}

impl<'a> Progress<'a> {
    fn new(label: &'a str) -> Self {
        let now = Instant::now();
        let progress = Self {
            label,
            start: now,
            said: now,
        };
        GOING_ON.fetch_add(1, Ordering::Relaxed);
        progress.write(&format!("   {label} …"), can_rewrite());
        progress
    }

    fn go_on(&mut self, log: &Path) {
        let every = if can_rewrite() {
            Duration::from_millis(500)
        } else {
            STILL_HERE
        };
        if self.said.elapsed() < every {
            return;
        }
        self.said = Instant::now();
        let seconds = self.start.elapsed().as_secs();
        let last = last_line(log);
        let layer = 96_usize.saturating_sub(self.label.chars().count());
        let last: String = last.chars().take(layer).collect();
        self.write(
            &format!("   {} … {seconds} s  {last}", self.label),
            can_rewrite(),
        );
    }

    fn end(&self, word: &str) {
        times::step(self.label, self.start.elapsed());
        let seconds = self.start.elapsed().as_secs_f64();
        if can_rewrite() {
            self.write(
                &format!("   {}: {word}, {seconds:.1} s\n", self.label),
                true,
            );
        } else if seconds > 0.5 || word != "done" {
            self.write(&format!("   {}: {word}, {seconds:.1} s", self.label), false);
        }
    }

    /// Writes the line; a failure to do so is no reason to stop the work.
    fn write(&self, line: &str, over_the_last: bool) {
        let mut out = io::stdout().lock();
        let written = if over_the_last {
            write!(out, "\r\x1b[2K{line}")
        } else {
            writeln!(out, "{line}")
        };
        written.and_then(|()| out.flush()).ok();
    }
}

fn last_line(log: &Path) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(
        bytes
            .get(bytes.len().saturating_sub(400)..)
            .unwrap_or_default(),
    );
    text.lines()
        .rev()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or_default()
        .to_owned()
}

/// Whether a command can be run and succeeds.
pub fn runs(command: &mut Command) -> bool {
    let status: io::Result<ExitStatus> = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    status.is_ok_and(|status| status.success())
}
