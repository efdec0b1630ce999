//! The three engines, and how each is started with its driver.

mod chromium;
mod firefox;
mod webkit;

use crate::{Result, browser::Settings, process::Process};
use std::{
    fmt, fs,
    net::TcpStream,
    path::Path,
    process::{Command, Stdio},
    str::FromStr,
    time::{Duration, Instant},
};
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::sleep;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, which supports everything in the harness.
    Chromium,
    /// Firefox, with an ordinary profile.
    Firefox,
    /// WebKitGTK: the nearest to Safari that runs here. Its profile is only in memory.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

/// A running browser and its driver, ready for a session.
#[derive(Debug)]
pub(crate) struct Running {
    // Killed in this order: a browser before what it needs.
    /// The browser; where the driver starts it, both.
    pub(crate) browser: Process,
    /// Other processes that it needs: a driver, a screen.
    pub(crate) _beside: Vec<Process>,
    /// The driver's port.
    pub(crate) port: u16,
    /// The capabilities that a session requests.
    pub(crate) capabilities: Capabilities,
}

impl Running {
    /// Opens a session of the driver with this browser.
    pub(crate) async fn attach(&self) -> Result<WebDriver> {
        let address = format!("http://127.0.0.1:{}", self.port);
        Ok(WebDriver::new(address, self.capabilities.clone()).await?)
    }
}

impl Engine {
    /// Starts the browser and its driver.
    pub(crate) async fn start(self, settings: &Settings, profile: &Path) -> Result<Running> {
        match self {
            Self::Chromium => chromium::start(settings, profile).await,
            Self::Firefox => firefox::start(settings, profile).await,
            Self::WebKit => webkit::start(settings, profile).await,
        }
    }

    /// The error for something that an engine does not support.
    pub(crate) fn cannot(self, what: &str) -> crate::Error {
        format!("{self} cannot do this here: {what}").into()
    }
}

/// Starts a driver and waits until it answers on its port.
async fn driver(command: &mut Command, port: u16) -> Result<Process> {
    let mut driver = Process::start(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if driver.ended()? || begun.elapsed() > Duration::from_secs(20) {
            return Err(format!("{} did not start", command.get_program().display()).into());
        }
        sleep(Duration::from_millis(20)).await;
    }
    Ok(driver)
}

/// Waits for the number in the first line of a file that a program writes once it is ready.
async fn number_in<N: FromStr>(file: &Path, writer: &mut Process) -> Result<N> {
    let begun = Instant::now();
    loop {
        let said = fs::read_to_string(file).unwrap_or_default();
        if let Some(number) = said.lines().next().and_then(|line| line.parse().ok()) {
            return Ok(number);
        }
        if writer.ended()? || begun.elapsed() > Duration::from_secs(60) {
            return Err(format!("nothing came in {}", file.display()).into());
        }
        sleep(Duration::from_millis(20)).await;
    }
}
