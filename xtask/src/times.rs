//! How long each step and each test of a run took: written to `target/times.tsv`, and printed at the end.

use crate::{
    failure::{Failure, Result},
    place,
};
use std::{
    collections::BTreeMap,
    fs,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

/// What is timed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Step,
    Test,
}

#[derive(Clone, Debug)]
struct Time {
    kind: Kind,
    /// For a test, its file (binary and module), for sums; empty for a step.
    file: String,
    name: String,
    seconds: f64,
}

static TIMES: Mutex<Vec<Time>> = Mutex::new(Vec::new());

/// How many of the slowest tests are printed.
const SLOWEST: usize = 20;

/// Records how long a step took.
pub fn step(name: &str, took: Duration) {
    note(Time {
        kind: Kind::Step,
        file: String::new(),
        name: name.to_owned(),
        seconds: took.as_secs_f64(),
    });
}

/// Records how many seconds a test of this binary took. Its name begins with its module: `module::test`.
pub fn test(binary: &str, name: &str, seconds: f64) {
    let module = name.rsplit_once("::").map_or("", |(module, _)| module);
    note(Time {
        kind: Kind::Test,
        file: format!("{binary} {module}"),
        name: format!("{binary} {name}"),
        seconds,
    });
}

fn note(time: Time) {
    let mut times = TIMES.lock().unwrap_or_else(PoisonError::into_inner);
    times.push(time);
}

/// Saves and prints the times of this run: every step, the slowest tests, the sum for each file.
pub fn tell(since: Instant) -> Result {
    let mut times = TIMES.lock().unwrap_or_else(PoisonError::into_inner).clone();
    times.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
    keep(&times)?;
    let of = |kind| times.iter().filter(move |time| time.kind == kind);
    println!("\n── seconds, by step (steps side by side count each for itself)");
    for time in of(Kind::Step).filter(|time| time.seconds >= 1.0) {
        println!("   {:>7.1}  {}", time.seconds, time.name);
    }
    println!("── the slowest tests");
    for time in of(Kind::Test).take(SLOWEST) {
        println!("   {:>7.1}  {}", time.seconds, time.name);
    }
    let mut sums: BTreeMap<&str, (f64, usize)> = BTreeMap::new();
    for time in of(Kind::Test) {
        let (seconds, count) = sums.entry(&time.file).or_default();
        *seconds += time.seconds;
        *count += 1;
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by(|(_, (a, _)), (_, (b, _))| b.total_cmp(a));
    println!("── seconds and tests, by file");
    for (file, (seconds, count)) in sums.iter().filter(|(_, (seconds, _))| *seconds >= 1.0) {
        println!("   {seconds:>7.1}  {count:>4}  {file}");
    }
    println!("── in all {:.0} s", since.elapsed().as_secs_f64());
    Ok(())
}

/// One line each: kind, seconds, name.
fn keep(times: &[Time]) -> Result {
    let lines: Vec<String> = times
        .iter()
        .map(|time| format!("{:?}\t{:.3}\t{}\n", time.kind, time.seconds, time.name))
        .collect();
    let file = place::target().join("times.tsv");
    fs::write(&file, lines.concat()).map_err(|error| Failure::file("write", &file, &error))
}
