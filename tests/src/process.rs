//! Programs that this program started, and nothing else's: they are ended by their own id.

use crate::Result;
use std::{
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// A program with whatever it started itself; it ends with this value.
#[derive(Debug)]
pub struct Process(Child);

impl Process {
    /// Starts a program in a group of its own, so that its children can be ended with it.
    pub fn start(command: &mut Command) -> Result<Self> {
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        Ok(Self(child.map_err(|error| {
            format!("cannot run {}: {error}", command.get_program().display())
        })?))
    }

    /// Its id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it has ended.
    pub fn ended(&mut self) -> Result<bool> {
        Ok(self.0.try_wait()?.is_some())
    }

    /// Waits until it ends by itself; says whether it did.
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

    /// Asks it to end, as a system does that is shut down.
    pub fn ask_to_end(&self) {
        self.signal("-TERM", &self.id().to_string());
    }

    /// Ends it and its children without a chance to tidy up, as a battery that runs out does.
    pub fn kill(&mut self) {
        // Whatever is left of the group: its first process may have ended already, which is fine.
        self.signal("-KILL", &format!("-{}", self.id()));
        self.0.wait().ok();
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
