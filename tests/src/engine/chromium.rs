//! Chromium, started as a user would start it and then driven.
//!
//! The browser is started here and the driver attached to it, not the other way round: then its flags are known, its
//! profile is an ordinary one, and it can be killed or restarted by its own process id.

use super::{Running, driver, number_in};
use crate::{Result, browser::Settings, process::Process};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};
use thirtyfour::Capabilities;
use xtask::{nginx::free_port, place};

/// The file in the profile to which the browser writes its DevTools port.
const TOOLS_FILE: &str = "DevToolsActivePort";

pub(super) async fn start(settings: &Settings, profile: &Path) -> Result<Running> {
    if !settings.preferences.is_empty() {
        return Err(settings.engine.cannot("Firefox's preferences"));
    }
    if !settings.scripts {
        switch_scripts_off(profile)?;
    }
    let mut chromium = Process::start(&mut command(settings, profile)?)?;
    let tools = number_in(&profile.join(TOOLS_FILE), &mut chromium).await?;
    let port = free_port()?;
    let mut chromedriver =
        Command::new(place::command("chromedriver").ok_or("chromedriver is not installed")?);
    let chromedriver = driver(chromedriver.arg(format!("--port={port}")), port).await?;
    Ok(Running {
        browser: chromium,
        _beside: vec![chromedriver],
        port,
        capabilities: capabilities(tools, settings.tells_requests)?,
    })
}

fn command(settings: &Settings, profile: &Path) -> Result<Command> {
    let program = place::command("chromium").ok_or("Chromium is not installed")?;
    let mut command = if settings.one_core {
        let mut on_one = Command::new("taskset");
        on_one.args(["--cpu-list", "0"]).arg(program);
        on_one
    } else {
        Command::new(program)
    };
    // A file from an earlier run would be taken for this run's.
    fs::remove_file(profile.join(TOOLS_FILE)).ok();
    command.args([
        "--headless=new",
        "--no-sandbox", // otherwise it does not start as root; the pages are ours
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
        settings.width.max(500),
        settings.height
    ));
    if let Some(file) = &settings.net_log {
        command.arg(format!("--log-net-log={}", file.display()));
    }
    command
        .args(proxy(settings))
        .args(&settings.flags)
        .arg("about:blank")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    Ok(command)
}

fn capabilities(tools: u16, tells_requests: bool) -> Result<Capabilities> {
    let mut all = json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "debuggerAddress": format!("127.0.0.1:{tools}") },
    });
    if tells_requests {
        all["goog:loggingPrefs"] = json!({ "performance": "ALL" });
    }
    Ok(serde_json::from_value(all)?)
}

/// The site setting "JavaScript: not allowed", as the browser stores it.
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

/// Flags that send everything through the proxy, also this machine's own pages.
fn proxy(settings: &Settings) -> Vec<String> {
    settings.proxy.map_or_else(Vec::new, |port| {
        vec![
            format!("--proxy-server=http://127.0.0.1:{port}"),
            "--proxy-bypass-list=<-loopback>".to_owned(),
        ]
    })
}
