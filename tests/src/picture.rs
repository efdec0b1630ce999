//! Screenshots for people to look at.

use crate::{Result, browser::Browser};
use base64::{Engine as _, prelude::BASE64_STANDARD as BASE64};
use serde_json::json;
use std::{fs, path::PathBuf};
use xtask::place;

/// The height that Chromium takes at most, in CSS pixels.
const TALLEST: u64 = 60_000;

/// Saves the whole page, including what is below the fold, as `pictures/<name>.png`; of a very tall one, the top.
pub async fn take(browser: &Browser, name: &str) -> Result<PathBuf> {
    let size = "(page => [page.clientWidth, page.scrollHeight])(document.scrollingElement)";
    let size = browser.ask(size).await?;
    let height = size[1]
        .as_u64()
        .ok_or("a page without a height")?
        .min(TALLEST);
    let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": height, "scale": 1 });
    let shot = browser
        .tools(
            "Page.captureScreenshot",
            json!({ "format": "png", "captureBeyondViewport": true, "clip": clip }),
        )
        .await?;
    save(name, shot["data"].as_str().ok_or("no picture")?)
}

/// Saves what a user sees without scrolling, as `pictures/<name>.png`.
pub async fn take_view(browser: &Browser, name: &str) -> Result<PathBuf> {
    save(name, &browser.screenshot_as_png_base64().await?)
}

fn save(name: &str, base64: &str) -> Result<PathBuf> {
    let folder = place::at("pictures");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    fs::write(&file, BASE64.decode(base64)?)?;
    Ok(file)
}
