//! Browsers that stay open for the next test: to start one takes seconds, and most tests need no more of it than a
//! page of their own. (Each test has a server, and so an origin, of its own: what it stores is not the others'.)

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

/// From this width on, a window is a desktop's.
pub(crate) const LARGE: u32 = 640;

/// A browser with a session, and what goes with it.
pub(crate) struct Waiting {
    pub(crate) running: Running,
    pub(crate) profile: Folder,
    pub(crate) driver: WebDriver,
}

/// A browser without a session.
struct Idle {
    engine: Engine,
    /// Whether it has a desktop's window.
    large: bool,
    running: Running,
    profile: Folder,
    /// Who used it last: each test has a thread of its own.
    last: ThreadId,
}

/// They end with this program: see [`Process`](crate::process::Process).
static IDLE: Mutex<Vec<Idle>> = Mutex::new(Vec::new());

/// A browser for these settings, with a session of its own, if one is there.
pub(crate) async fn take(settings: &Settings) -> Option<Waiting> {
    if !settings.can_share() {
        return None;
    }
    let large = settings.width >= LARGE;
    loop {
        let (running, profile) = {
            let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
            // A test's second browser is another device: it has not been at that test's site.
            let fits = |one: &Idle| {
                one.engine == settings.engine
                    && one.last != thread::current().id()
                    && (one.engine != Engine::WebKit || one.large == large)
            };
            let found = idle.iter().position(fits)?;
            let found = idle.swap_remove(found);
            (found.running, found.profile)
        };
        // One that has ended meanwhile is of no use; there may be another.
        if let Ok(driver) = running.attach().await {
            return Some(Waiting {
                running,
                profile,
                driver,
            });
        }
    }
}

/// Keeps a browser for others, emptied; one that cannot be emptied ends.
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
        // Its driver ends the browser with the session, and starts the next with the next.
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

/// One empty tab in place of all others, and nothing left of what was set for the whole browser.
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
