//! Chromium, started as a person's would be and then driven.
//!
//! The browser is started here and the driver attached to it, not the other way round: then its flags
//! are known, its profile is an ordinary one, and it can be killed, or started again, by its own id.

use crate::{Result, folder::Folder, process::Process};
use serde_json::{Value, json};
use std::{
    fs,
    net::TcpStream,
    ops::Deref,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::sleep;
use xtask::{nginx::free_port, place};

/// How a browser is to be.
#[derive(Clone, Debug)]
pub struct Settings {
    width: u32,
    height: u32,
    touch: bool,
    dark: bool,
    scripts: bool,
    one_core: bool,
    profile: Option<PathBuf>,
    net_log: Option<PathBuf>,
    flags: Vec<String>,
}

impl Settings {
    /// A small phone: 360 by 740, touched.
    pub fn phone() -> Self {
        Self {
            width: 360,
            height: 740,
            touch: true,
            dark: false,
            scripts: true,
            one_core: false,
            profile: None,
            net_log: None,
            flags: Vec::new(),
        }
    }

    /// A desktop window.
    pub fn desktop() -> Self {
        Self {
            width: 1280,
            height: 800,
            touch: false,
            ..Self::phone()
        }
    }

    /// Another size of the view.
    pub fn size(self, width: u32, height: u32) -> Self {
        Self {
            width,
            height,
            ..self
        }
    }

    /// The person prefers a dark screen.
    pub fn dark(self) -> Self {
        Self { dark: true, ..self }
    }

    /// Scripts are switched off in the browser's settings.
    pub fn without_scripts(self) -> Self {
        Self {
            scripts: false,
            ..self
        }
    }

    /// All of the browser on one core (the driver's throttling does not slow workers).
    pub fn one_core(self) -> Self {
        Self {
            one_core: true,
            ..self
        }
    }

    /// Keeps its profile in this folder, which stays; otherwise it is new and goes at the end.
    pub fn profile(self, folder: &Path) -> Self {
        Self {
            profile: Some(folder.to_owned()),
            ..self
        }
    }

    /// Writes down every request of the whole browser, workers and its own included, in this file,
    /// which is whole once the browser is closed; see [`network::all`](crate::network::all).
    pub fn net_log(self, file: &Path) -> Self {
        Self {
            net_log: Some(file.to_owned()),
            ..self
        }
    }

    /// One more flag.
    pub fn flag(mut self, flag: &str) -> Self {
        self.flags.push(flag.to_owned());
        self
    }

    /// Starts the browser and attaches the driver.
    pub async fn open(self) -> Result<Browser> {
        let own_profile = match &self.profile {
            Some(_) => None,
            None => Some(Folder::fresh("profile")?),
        };
        let own = own_profile.as_deref().map(Path::to_path_buf);
        let profile = self.profile.clone().or(own).unwrap_or_default();
        fs::create_dir_all(&profile)?;
        if !self.scripts {
            switch_scripts_off(&profile)?;
        }
        let mut chromium = Process::start(&mut self.command(&profile)?)?;
        let tools = tools_port(&profile, &mut chromium).await?;
        let port = free_port(None)?;
        let mut driver_command =
            Command::new(place::command("chromedriver").ok_or("chromedriver is not installed")?);
        driver_command
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut chromedriver = Process::start(&mut driver_command)?;
        answering(port, &mut chromedriver).await?;
        let driver =
            WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(tools)?).await?;
        let browser = Browser {
            driver: Some(driver),
            chromium,
            _chromedriver: chromedriver,
            profile,
            _own_profile: own_profile,
        };
        browser.look(self.width, self.height, self.touch).await?;
        browser.prefers_dark(self.dark).await?;
        Ok(browser)
    }

    fn command(&self, profile: &Path) -> Result<Command> {
        let program = place::command("chromium").ok_or("Chromium is not installed")?;
        let mut command = if self.one_core {
            let mut on_one = Command::new("taskset");
            on_one.args(["--cpu-list", "0"]).arg(program);
            on_one
        } else {
            Command::new(program)
        };
        // What an old run left would be read as this run's.
        fs::remove_file(profile.join(TOOLS_FILE)).ok();
        command.args([
            "--headless=new",
            "--no-sandbox", // it does not start as root otherwise; the pages are ours
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--password-store=basic",
            "--remote-debugging-port=0",
        ]);
        command.arg(format!("--user-data-dir={}", profile.display()));
        command.arg(format!(
            "--window-size={},{}",
            self.width.max(500),
            self.height
        ));
        if let Some(file) = &self.net_log {
            command.arg(format!("--log-net-log={}", file.display()));
        }
        command
            .args(&self.flags)
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ok(command)
    }
}

const TOOLS_FILE: &str = "DevToolsActivePort";

/// Where the browser listens for its tools; it writes that into the profile.
async fn tools_port(profile: &Path, chromium: &mut Process) -> Result<u16> {
    let begun = Instant::now();
    loop {
        let said = fs::read_to_string(profile.join(TOOLS_FILE)).unwrap_or_default();
        if let Some(port) = said.lines().next().and_then(|line| line.parse().ok()) {
            return Ok(port);
        }
        if chromium.ended()? || begun.elapsed() > Duration::from_secs(30) {
            return Err("Chromium did not start".into());
        }
        sleep(Duration::from_millis(20)).await;
    }
}

async fn answering(port: u16, process: &mut Process) -> Result {
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if process.ended()? || begun.elapsed() > Duration::from_secs(10) {
            return Err("chromedriver did not start".into());
        }
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}

fn capabilities(tools: u16) -> Result<Capabilities> {
    let all = json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "debuggerAddress": format!("127.0.0.1:{tools}") },
        "goog:loggingPrefs": { "performance": "ALL", "browser": "ALL" },
    });
    Ok(serde_json::from_value(all)?)
}

/// The site setting "JavaScript: not allowed", as the browser keeps it.
fn switch_scripts_off(profile: &Path) -> Result {
    let file = profile.join("Default/Preferences");
    let mut all: Value = match fs::read(&file) {
        Ok(bytes) => serde_json::from_slice(&bytes)?,
        Err(_) => json!({}),
    };
    all["profile"]["default_content_setting_values"]["javascript"] = json!(2);
    fs::create_dir_all(profile.join("Default"))?;
    Ok(fs::write(&file, serde_json::to_vec(&all)?)?)
}

/// A running Chromium with its driver; all of the driver's own methods can be called on it.
///
/// It is killed when dropped; [`close`](Self::close) ends it as a person would.
#[derive(Debug)]
pub struct Browser {
    driver: Option<WebDriver>,
    // Killed before the profile's folder goes.
    chromium: Process,
    _chromedriver: Process,
    profile: PathBuf,
    _own_profile: Option<Folder>,
}

impl Deref for Browser {
    type Target = WebDriver;

    #[allow(
        clippy::expect_used,
        reason = "only close, kill and drop take the driver, and they take the browser with it"
    )]
    fn deref(&self) -> &WebDriver {
        self.driver
            .as_ref()
            .expect("the driver is there as long as the browser")
    }
}

impl Browser {
    /// A DevTools command.
    pub async fn tools(&self, method: &str, parameters: Value) -> Result<Value> {
        Ok(self.cdp().send_raw(method, parameters).await?)
    }

    /// What an expression of JavaScript gives (a promise is waited for).
    pub async fn ask(&self, expression: &str) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             Promise.resolve().then(async () => ({expression}))
               .then(value => done({{ value: value === undefined ? null : value }}), error => done({{ error: String(error) }}));"
        );
        let mut answer: Value = self.execute_async(script, Vec::new()).await?.convert()?;
        match answer.get("error") {
            Some(error) => Err(format!("{expression}: {error}").into()),
            None => Ok(answer["value"].take()),
        }
    }

    /// The profile's folder.
    pub fn profile_folder(&self) -> &Path {
        &self.profile
    }

    /// The id of the browser's first process.
    pub fn id(&self) -> u32 {
        self.chromium.id()
    }

    /// What scripts and the browser itself said on the console: errors, refused loads.
    pub async fn console(&self) -> Result<Vec<String>> {
        let entries = self.browser_log().await?;
        Ok(entries
            .into_iter()
            .map(|entry| format!("{}: {}", entry.level, entry.message))
            .collect())
    }

    /// Closes it as a person does, and waits until it is gone. Gives the profile's folder, which stays
    /// only if it was given.
    pub async fn close(mut self) -> Result<PathBuf> {
        // The answer may be lost with the browser.
        self.tools("Browser.close", json!({})).await.ok();
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
        if !self.chromium.wait(Duration::from_secs(20))? {
            return Err("Chromium did not close".into());
        }
        Ok(self.profile.clone())
    }

    /// Kills it, as a crash or an empty battery does. Gives the profile's folder, which stays only if it
    /// was given.
    pub fn kill(mut self) -> PathBuf {
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
        self.chromium.kill();
        self.profile.clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver would try to end its session politely with a browser that is being killed.
        if let Some(driver) = self.driver.take() {
            driver.leak().ok();
        }
    }
}
