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
    // Those that are not folded away, 999 first.
    let numbers = "[...document.querySelectorAll('#front a[href^=\"tel:\"]')].filter(e => e.checkVisibility()).map(e => e.getAttribute('href'))";
    let numbers: Vec<String> = serde_json::from_value(browser.ask(numbers).await?)?;
    assert!(numbers.len() > 3, "{numbers:?}");
    assert_eq!(numbers.first().map(String::as_str), Some("tel:999"));
    assert!(browser.find(By::Id("exit")).await?.is_displayed().await?);
    Ok(())
}
