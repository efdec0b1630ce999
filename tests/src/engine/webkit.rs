//! WebKit, in GTK's MiniBrowser on its own virtual screen.
//!
//! Its driver starts the browser, and gives each session an in-memory profile.

use super::{Running, driver, number_in};
use crate::{Result, browser::Settings, folder::Folder, process::Process};
use serde_json::json;
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use thirtyfour::Capabilities;
use xtask::{nginx::free_port, place};

/// Where distributions install MiniBrowser, which is not on PATH.
const FOLDERS: [&str; 4] = [
    "/usr/lib",
    "/usr/lib64",
    "/usr/libexec",
    "/usr/local/libexec",
];
const BROWSER: &str = "MiniBrowser";

/// Its window is never narrower than its toolbar buttons, so these are made tiny. They are not part of the page.
const NARROW: &str =
    "* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 4px; }
    image { -gtk-icon-transform: scale(0.1); }";

pub(super) async fn start(settings: &Settings, folder: &Path) -> Result<Running> {
    let wished = [
        settings.profile.is_some(),
        settings.dark,
        !settings.scripts,
        settings.one_core,
        settings.net_log.is_some(),
        !settings.preferences.is_empty(),
    ];
    if wished.contains(&true) {
        let what = "a profile that stays, preferences, dark, one core, a log, no scripts";
        return Err(settings.engine.cannot(what));
    }
    for version in ["gtk-3.0", "gtk-4.0"] {
        let folder = folder.join(version);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("gtk.css"), NARROW)?;
    }
    let (screen, display) = screen(settings).await?;
    let port = free_port()?;
    let mut command =
        Command::new(place::command("WebKitWebDriver").ok_or("WebKit's driver is not installed")?);
    command
        .arg(format!("--port={port}"))
        .env("DISPLAY", format!(":{display}"))
        .env("XDG_CONFIG_HOME", folder)
        .env_remove("WAYLAND_DISPLAY")
        // Otherwise it does not start as root; the pages are ours.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    let webkit = driver(&mut command, port).await?;
    Ok(Running {
        browser: webkit,
        _beside: vec![screen],
        port,
        capabilities: capabilities(settings)?,
    })
}

/// Starts a virtual screen and returns its number, the first free one. The window under the pointer has the keyboard,
/// and the pointer is in the centre, so a small window needs a small screen.
async fn screen(settings: &Settings) -> Result<(Process, u32)> {
    let size = if settings.width < 640 {
        "600x1024x24"
    } else {
        "1280x1024x24"
    };
    let folder = Folder::fresh("screen")?;
    let file = folder.join("display");
    let mut command = Command::new(place::command("Xvfb").ok_or("Xvfb is not installed")?);
    command
        .args(["-displayfd", "1", "-nolisten", "tcp"])
        .args(["-screen", "0", size])
        .stdout(File::create(&file)?)
        .stderr(Stdio::null());
    let mut screen = Process::start(&mut command)?;
    let display = number_in(&file, &mut screen).await?;
    Ok((screen, display))
}

fn capabilities(settings: &Settings) -> Result<Capabilities> {
    let browser = browser().ok_or("WebKit's small browser is not installed")?;
    let own = ["--automation".to_owned()];
    let args: Vec<&String> = own.iter().chain(&settings.flags).collect();
    let mut all = json!({
        "browserName": BROWSER,
        "pageLoadStrategy": if settings.waits_for_loads { "normal" } else { "none" },
        "webkitgtk:browserOptions": { "binary": browser, "args": args },
    });
    if let Some(port) = settings.proxy {
        let address = format!("127.0.0.1:{port}");
        all["proxy"] = json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address });
    }
    Ok(serde_json::from_value(all)?)
}

/// MiniBrowser's file in the newest WebKit folder, such as `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1`.
fn browser() -> Option<PathBuf> {
    let mut found = Vec::new();
    for folder in FOLDERS {
        let below = inside(folder.into());
        let deeper = below.iter().cloned().flat_map(inside);
        let all = below.iter().cloned().chain(deeper);
        found.extend(
            all.map(|folder| folder.join(BROWSER))
                .filter(|file| file.is_file()),
        );
    }
    found.sort();
    found.pop()
}

fn inside(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}
