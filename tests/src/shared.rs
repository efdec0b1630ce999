//! Browsers that stay open for the next test: to start one takes seconds, and most tests need no more of it than a
//! page of their own. (Each test has a server, and so an origin, of its own: what it stores is not the others'.)

use crate::{
    Result,
    browser::Settings,
    engine::{Engine, Running},
    folder::Folder,
};
use serde_json::{Value, json};
use std::sync::{Mutex, PoisonError};
use thirtyfour::WebDriver;

/// From this width on, a window is a desktop's.
pub(crate) const LARGE: u32 = 640;

/// A browser that nobody uses.
pub(crate) struct Waiting {
    pub(crate) running: Running,
    pub(crate) profile: Folder,
    pub(crate) driver: WebDriver,
}

/// Browsers without a session, with their engine and whether they have a desktop's window. They end with this
/// program: see [`Process`](crate::process::Process).
static WAITING: Mutex<Vec<(Engine, bool, Running, Folder)>> = Mutex::new(Vec::new());

/// A browser for these settings, with a session of its own, if one is there.
pub(crate) async fn take(settings: &Settings) -> Option<Waiting> {
    if !settings.can_share() {
        return None;
    }
    let large = settings.width >= LARGE;
    loop {
        let (running, profile) = {
            let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
            let fits = |(engine, wide, _, _): &(Engine, bool, Running, Folder)| {
                *engine == settings.engine && (*engine != Engine::WebKit || *wide == large)
            };
            let found = waiting.iter().position(fits)?;
            let (_, _, running, profile) = waiting.swap_remove(found);
            (running, profile)
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
        let mut waiting = WAITING.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.push((engine, large, running, profile));
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
