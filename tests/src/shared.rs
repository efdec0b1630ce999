//! Browsers that stay open for the next test: starting one takes seconds, and most tests only need their own page.
//! (Each test has its own server, and so its own origin and storage.)

use crate::{
    Result,
    browser::Settings,
    engine::{Engine, Running},
    folder::Folder,
};
use serde_json::{Value, json};
use std::{
    sync::{Mutex, PoisonError},
    thread::{self, ThreadId},
};
use thirtyfour::WebDriver;

/// From this width on, a window counts as a desktop's.
pub(crate) const LARGE: u32 = 640;

/// A browser with a session and its profile.
pub(crate) struct Waiting {
    pub(crate) running: Running,
    pub(crate) profile: Folder,
    pub(crate) driver: WebDriver,
}

/// A browser without a session.
struct Idle {
    engine: Engine,
    /// Whether its window has desktop size.
    large: bool,
    running: Running,
    profile: Folder,
    /// The thread that used it last; each test has its own.
    last: ThreadId,
}

/// They end with this program: see [`Process`](crate::process::Process).
static IDLE: Mutex<Vec<Idle>> = Mutex::new(Vec::new());

/// Takes an idle browser for these settings, with a new session, if there is one.
pub(crate) async fn take(settings: &Settings) -> Option<Waiting> {
    if !settings.can_share() {
        return None;
    }
    let large = settings.width >= LARGE;
    loop {
        let (running, profile) = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            // A test's second browser is another device: it must not have visited that test's site.
            let fits = |one: &Idle| {
                one.engine == settings.engine
                    && one.last != thread::current().id()
                    && (one.engine != Engine::WebKit || one.large == large)
            };
            let found = idle.iter().position(fits)?;
            let found = idle.swap_remove(found);
            (found.running, found.profile)
        };
        // It may have ended meanwhile; there may be another.
        if let Ok(driver) = running.attach().await {
            return Some(Waiting {
                running,
                profile,
                driver,
            });
        }
    }
}

/// Empties a browser and keeps it for other tests; one that cannot be emptied is ended.
pub(crate) async fn give_back(
    engine: Engine,
    large: bool,
    running: Running,
    driver: WebDriver,
    profile: Folder,
) {
    let emptied = match engine {
        Engine::Chromium => empty_chromium(&driver).await,
        Engine::Firefox => one_new_tab(&driver).await,
        // Its driver ends the browser with the session, and starts another with the next session.
        Engine::WebKit => Ok(()),
    };
    if emptied.is_ok() && driver.quit().await.is_ok() {
        IDLE.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(Idle {
                engine,
                large,
                running,
                profile,
                last: thread::current().id(),
            });
    }
}

/// Replaces all tabs with an empty one, and resets what was set for the whole browser.
async fn empty_chromium(driver: &WebDriver) -> Result {
    let tools = driver.cdp();
    let send = async |method: &str, parameters: Value| -> Result<Value> {
        Ok(tools.send_raw(method, parameters).await?)
    };
    send("Network.clearBrowserCookies", json!({})).await?;
    send("Browser.resetPermissions", json!({})).await?;
    send(
        "Browser.setDownloadBehavior",
        json!({ "behavior": "default" }),
    )
    .await?;
    one_new_tab(driver).await
}

async fn one_new_tab(driver: &WebDriver) -> Result {
    let all = driver.windows().await?;
    let fresh = driver.new_tab().await?;
    for tab in all {
        driver.switch_to_window(tab).await?;
        driver.close_window().await?;
    }
    driver.switch_to_window(fresh).await?;
    Ok(())
}
