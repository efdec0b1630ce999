//! Firefox, started as a user would start it and then driven.
//!
//! As with Chromium, the browser is started here and geckodriver attached to it: its profile is an ordinary one, and it
//! can be killed or restarted by its own process id.

use super::{Running, driver, number_in};
use crate::{Result, browser::Settings, process::Process};
use serde_json::json;
use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};
use thirtyfour::Capabilities;
use xtask::{nginx::free_port, place};

/// The file in the profile to which the browser writes its Marionette port.
const PORT_FILE: &str = "MarionetteActivePort";

/// Its window is never narrower than its toolbars, unless these may be cut off.
const NARROW: &str = ":root { min-width: 0 !important; min-height: 0 !important; }";

/// Differences from an ordinary profile: no questions at first start, and no requests of its own. What automation would
/// otherwise change (passwords, sessions and more) stays as users have it.
const PREFERENCES: [(&str, bool); 19] = [
    ("remote.prefs.recommended", false),
    ("app.normandy.enabled", false),
    ("app.update.disabledForTesting", true),
    ("browser.download.alwaysOpenPanel", false),
    // As if it had been shown: otherwise the first download opens it anyway, and takes the focus.
    ("browser.download.panel.shown", true),
    ("browser.aboutwelcome.enabled", false),
    ("browser.newtabpage.enabled", false),
    ("browser.preonboarding.enabled", false),
    ("browser.region.update.enabled", false),
    ("browser.shell.checkDefaultBrowser", false),
    ("datareporting.policy.dataSubmissionEnabled", false),
    ("dom.push.connection.enabled", false),
    ("extensions.getAddons.cache.enabled", false),
    ("extensions.update.enabled", false),
    ("network.captive-portal-service.enabled", false),
    ("network.connectivity-service.enabled", false),
    ("termsofuse.bypassNotification", true),
    ("toolkit.legacyUserProfileCustomizations.stylesheets", true),
    ("toolkit.telemetry.enabled", false),
];

pub(super) async fn start(settings: &Settings, profile: &Path) -> Result<Running> {
    if !settings.scripts || settings.one_core || settings.net_log.is_some() {
        let what = "switching scripts off, one core, a log of the network";
        return Err(settings.engine.cannot(what));
    }
    write_preferences(settings, profile)?;
    let chrome = profile.join("chrome");
    fs::create_dir_all(&chrome)?;
    fs::write(chrome.join("userChrome.css"), NARROW)?;
    // A file from an earlier run would be taken for this run's.
    fs::remove_file(profile.join(PORT_FILE)).ok();
    let mut firefox = Process::start(&mut command(settings, profile)?)?;
    let driven = number_in::<u16>(&profile.join(PORT_FILE), &mut firefox).await?;
    let port = free_port()?;
    let mut geckodriver =
        Command::new(place::command("geckodriver").ok_or("geckodriver is not installed")?);
    geckodriver
        .args(["--connect-existing", "--marionette-port"])
        .arg(driven.to_string())
        .args(["--port", &port.to_string()]);
    let geckodriver = driver(&mut geckodriver, port).await?;
    let capabilities: Capabilities = serde_json::from_value(json!({ "browserName": "firefox" }))?;
    Ok(Running {
        browser: firefox,
        _beside: vec![geckodriver],
        port,
        capabilities,
    })
}

fn command(settings: &Settings, profile: &Path) -> Result<Command> {
    let mut command = Command::new(place::command("firefox").ok_or("Firefox is not installed")?);
    command
        .args(["--headless", "--no-remote", "--marionette", "--profile"])
        .arg(profile)
        .args(&settings.flags)
        .arg("about:blank")
        .env("MOZ_HEADLESS_WIDTH", settings.width.to_string())
        .env("MOZ_HEADLESS_HEIGHT", settings.height.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    Ok(command)
}

fn write_preferences(settings: &Settings, profile: &Path) -> Result {
    let dark = u8::from(settings.dark);
    let mut all = vec![
        // Any free port.
        ("marionette.port", json!(0)),
        ("browser.startup.homepage_override.mstone", json!("ignore")),
        ("services.settings.server", json!("data:,none")),
        ("ui.systemUsesDarkTheme", json!(dark)),
    ];
    all.extend(PREFERENCES.map(|(name, value)| (name, json!(value))));
    if let Some(port) = settings.proxy {
        all.extend([
            ("network.proxy.type", json!(1)),
            ("network.proxy.http", json!("127.0.0.1")),
            ("network.proxy.http_port", json!(port)),
            ("network.proxy.ssl", json!("127.0.0.1")),
            ("network.proxy.ssl_port", json!(port)),
            ("network.proxy.allow_hijacking_localhost", json!(true)),
        ]);
    }
    let given = settings.preferences.iter();
    all.extend(given.map(|(name, value)| (name.as_str(), value.clone())));
    let lines: Vec<String> = all
        .iter()
        .map(|(name, value)| format!("user_pref(\"{name}\", {value});\n"))
        .collect();
    Ok(fs::write(profile.join("user.js"), lines.concat())?)
}
