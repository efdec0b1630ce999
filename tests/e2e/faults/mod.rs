//! Bad input and faults: each has its own plain sentence, the quick exit and the numbers stay, and no saved
//! plan is lost or overwritten.

mod network;
mod parts;
pub mod start;
mod storage;
mod tabs;
mod words;

use e2e::{Result, browser::Browser};
use std::time::{Duration, Instant};
use thirtyfour::By;

/// Asserts that the quick exit is there and works: one tap, and nothing of the page shows.
async fn the_exit_works(browser: &Browser) -> Result {
    let exit = browser.find(By::Id("exit")).await?;
    assert!(exit.is_displayed().await?);
    exit.click().await?;
    let begun = Instant::now();
    loop {
        // The cover, or another page already.
        let gone =
            "document.documentElement.className === 'covered' || !document.getElementById('exit')";
        if browser.ask(gone).await.is_ok_and(|gone| gone == true) {
            return Ok(());
        }
        if begun.elapsed() > Duration::from_secs(5) {
            return Err("the way out does not work".into());
        }
    }
}

/// Asserts that the public page shows, with numbers to press and its quick exit.
async fn the_public_page_stands(browser: &Browser) -> Result {
    let numbers = "[...document.querySelectorAll('#front a[href^=\"tel:\"]')]";
    let shown =
        format!("{numbers}.filter(e => e.checkVisibility()).map(e => e.getAttribute('href'))");
    let shown: Vec<String> = serde_json::from_value(browser.ask(&shown).await?)?;
    // 999 first, and two helplines; the others can be unfolded.
    assert!(shown.len() >= 3, "{shown:?}");
    assert_eq!(shown.first().map(String::as_str), Some("tel:999"));
    let all = browser.ask(&format!("{numbers}.length")).await?;
    assert!(all.as_u64() > Some(5), "{all}");
    assert!(browser.find(By::Id("exit")).await?.is_displayed().await?);
    Ok(())
}
