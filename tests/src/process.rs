//! Programs that this program started, and no others: they are ended by their own id.

use crate::Result;
use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    os::unix::process::CommandExt,
    process::{Child, ChildStdin, Command, Stdio},
    sync::{LazyLock, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// A program with all processes it started itself; killed on drop, and when this program ends for any reason.
#[derive(Debug)]
pub struct Process(Child);

impl Process {
    /// Starts a program in its own process group, so that its children can be ended with it.
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        let child = child
            .map_err(|error| format!("cannot run {}: {error}", command.get_program().display()))?;
        watch(|groups| groups.insert(child.id()));
        Ok(Self(child))
    }

    /// Returns its process id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has ended.
    pub fn ended(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }

    /// Waits until it ends by itself; returns whether it did.
    pub fn wait(&mut self, at_most: Duration) -> Result<bool> {
        let begun = Instant::now();
        while begun.elapsed() < at_most {
            if self.ended()? {
                return Ok(true);
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(false)
    }

    /// Asks it to end, as a system does on shutdown.
    pub fn ask_to_end(&self) {
        self.signal("-TERM", &self.id().to_string());
    }

    /// Kills it and its children without a chance to clean up, as an empty battery does.
    pub fn kill(&mut self) {
        // All that is left of the group: its first process may have ended already, which is fine.
        self.signal("-KILL", &format!("-{}", self.id()));
        self.0.wait().ok();
        watch(|groups| groups.remove(&self.id()));
    }

    /// Does something while it and its children stand still, so that they change no file meanwhile.
    pub fn while_stopped<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let group = format!("-{}", self.id());
        self.signal("-STOP", &group);
        let begun = Instant::now();
        while !self.is_stopped()? {
            if begun.elapsed() > Duration::from_secs(10) {
                self.signal("-CONT", &group);
                return Err("a program cannot be stopped".into());
            }
            thread::sleep(Duration::from_millis(5));
        }
        let done = work();
        self.signal("-CONT", &group);
        done
    }

    fn is_stopped(&self) -> Result<bool> {
        let state = fs::read_to_string(format!("/proc/{}/stat", self.id()))?;
        // After the name, which is in brackets and may have spaces.
        let state = state.rsplit_once(") ").map(|(_, state)| state);
        Ok(state.is_some_and(|state| state.starts_with('T')))
    }

    fn signal(&self, which: &str, to: &str) {
        Command::new("kill")
            .args([which, "--", to])
            .stderr(Stdio::null())
            .status()
            .ok();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Reads lists of process groups, one per line, and kills those of the last list at the end of input: then the program
/// that wrote them has ended, by itself or not.
const WATCHDOG: &str = "while read -r now; do groups=$now; done; for group in $groups; do kill -s KILL -- -$group; done";

/// The running groups, and the pipe to the watchdog.
static WATCHED: LazyLock<Mutex<(BTreeSet<u32>, Option<ChildStdin>)>> = LazyLock::new(|| {
    let mut watchdog = Command::new("sh");
    watchdog.args(["-c", WATCHDOG]).process_group(0);
    let watchdog = watchdog.stdin(Stdio::piped()).stderr(Stdio::null()).spawn();
    let pipe = watchdog.ok().and_then(|mut child| child.stdin.take());
    Mutex::new((BTreeSet::new(), pipe))
});

fn watch(change: impl FnOnce(&mut BTreeSet<u32>) -> bool) {
    let mut watched = WATCHED.lock().unwrap_or_else(PoisonError::into_inner);
    let (groups, pipe) = &mut *watched;
    change(groups);
    let list: Vec<String> = groups.iter().map(u32::to_string).collect();
    // Without a watchdog, processes are still killed on drop.
    if let Some(pipe) = pipe {
        writeln!(pipe, "{}", list.join(" ")).ok();
    }
}
