//! Closes a tab and reopens it as Ctrl+Shift+T does.
//!
//! Firefox gets the keys themselves, sent to its window, as they would not reach it from the page. Headless Chromium
//! has no such shortcut: an extension reopens the tab instead. Its page is the tab that stays.

use crate::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    folder::Folder,
};
use http::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    fs,
    os::unix::ffi::OsStrExt,
    sync::Arc,
    time::{Duration, Instant},
};
use thirtyfour::{
    Key, WindowHandle,
    common::command::{Command, ExtensionCommand},
};
use tokio::time::sleep;

const EXTENSION: &str = r#"{ "manifest_version": 3, "name": "Reopening", "version": "1", "permissions": ["sessions"] }"#;
const BESIDE: &str = "beside.html";

/// Longer than a browser takes to reopen a tab.
const PATIENCE: Duration = Duration::from_secs(15);

/// What a browser needs to reopen tabs.
#[derive(Debug)]
pub struct Reopening {
    extension: Folder,
}

impl Reopening {
    /// Writes the extension.
    pub fn new() -> Result<Self> {
        let extension = Folder::fresh("reopening")?;
        fs::write(extension.join("manifest.json"), EXTENSION)?;
        fs::write(
            extension.join(BESIDE),
            "<!doctype html><title>Beside</title>",
        )?;
        Ok(Self { extension })
    }

    /// Returns the settings for a browser that can reopen tabs.
    pub fn on(&self, settings: Settings) -> Settings {
        let flag = match settings.engine {
            Engine::Chromium => format!("--load-extension={}", self.extension.display()),
            // Lets its driver control the window.
            _ => "-remote-allow-system-access".to_owned(),
        };
        settings.flag(&flag)
    }

    /// The page of the tab that stays.
    fn beside(&self, engine: Engine) -> String {
        if engine != Engine::Chromium {
            // An empty tab would be replaced by the reopened one.
            return "data:text/html,<title>Beside</title>Beside".to_owned();
        }
        // An extension's id is a hash of its folder's path, with a letter for each half byte.
        let digest = Sha256::digest(self.extension.as_os_str().as_bytes());
        let halves = digest
            .iter()
            .take(16)
            .flat_map(|byte| [byte >> 4, byte & 15]);
        let name: String = halves.map(|half| char::from(b'a' + half)).collect();
        format!("chrome-extension://{name}/{BESIDE}")
    }

    /// Closes the current tab, with only a helper tab next to it, and reopens it.
    pub async fn close_and_reopen(&self, browser: &Browser) -> Result {
        let closing = browser.window().await?;
        let beside = browser.new_tab().await?;
        browser.switch_to_window(beside.clone()).await?;
        browser.goto(self.beside(browser.engine())).await?;
        browser.switch_to_window(closing.clone()).await?;
        browser.close_window().await?;
        browser.switch_to_window(beside.clone()).await?;
        let left = browser.windows().await?;
        assert!(!left.contains(&closing), "the tab is still there");

        match browser.engine() {
            Engine::Chromium => {
                let restore = "chrome.sessions.restore().then(() => null)";
                browser.ask(restore).await?;
            }
            Engine::Firefox => {
                speak_to(browser, "chrome").await?;
                let keys = browser.action_chain();
                let keys = keys.key_down(Key::Control).key_down(Key::Shift);
                let keys = keys.key_down('t').key_up('t');
                let keys = keys.key_up(Key::Shift).key_up(Key::Control);
                keys.perform().await?;
                speak_to(browser, "content").await?;
            }
            other @ Engine::WebKit => return Err(other.cannot("reopening a tab")),
        }
        let reopened = one_that_came(browser, &left).await?;
        // So that it is the only tab again.
        browser.close_window().await?;
        browser.switch_to_window(reopened).await?;
        Ok(())
    }
}

/// Waits for a tab other than these.
async fn one_that_came(browser: &Browser, before: &[WindowHandle]) -> Result<WindowHandle> {
    let begun = Instant::now();
    loop {
        let now = browser.windows().await?;
        if let Some(came) = now.into_iter().find(|tab| !before.contains(tab)) {
            return Ok(came);
        }
        if begun.elapsed() > PATIENCE {
            return Err("no tab is reopened".into());
        }
        sleep(Duration::from_millis(25)).await;
    }
}

/// Which part Firefox's driver controls: the page ("content"), or the window around it ("chrome").
#[derive(Debug)]
struct Context(&'static str);

impl ExtensionCommand for Context {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "context": self.0 }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/moz/context".into()
    }
}

async fn speak_to(browser: &Browser, context: &'static str) -> Result {
    let command = Command::ExtensionCommand(Box::new(Context(context)));
    browser.handle().cmd(command).await?;
    Ok(())
}
