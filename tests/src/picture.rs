//! Pictures of screens, to be looked at.

use crate::{Error, Result, browser::Browser};
use serde_json::json;
use std::{fs, path::PathBuf};
use xtask::place;

/// The whole page, also what is below the fold, as `pictures/<name>.png`.
pub async fn take(browser: &Browser, name: &str) -> Result<PathBuf> {
    let shot = browser
        .tools(
            "Page.captureScreenshot",
            json!({ "format": "png", "captureBeyondViewport": true }),
        )
        .await?;
    save(name, shot["data"].as_str().ok_or("no picture")?)
}

/// What a person sees without scrolling, as `pictures/<name>.png`.
pub async fn take_view(browser: &Browser, name: &str) -> Result<PathBuf> {
    save(name, &browser.screenshot_as_png_base64().await?)
}

fn save(name: &str, base64: &str) -> Result<PathBuf> {
    let folder = place::at("pictures");
    fs::create_dir_all(&folder)?;
    let file = folder.join(format!("{name}.png"));
    fs::write(
        &file,
        decode(base64).ok_or_else(|| Error::from("a picture that is not base64"))?,
    )?;
    Ok(file)
}

fn decode(base64: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(base64.len() / 4 * 3);
    let (mut bits, mut have) = (0_u32, 0);
    for c in base64
        .bytes()
        .filter(|c| *c != b'=' && !c.is_ascii_whitespace())
    {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6) | u32::from(value);
        have += 6;
        if have >= 8 {
            have -= 8;
            out.push(u8::try_from((bits >> have) & 0xff).ok()?);
        }
    }
    Some(out)
}
