//! The plan says when it was opened, so that the user sees what they did not do. That several are remembered, in
//! order, and none is exported: natively, `crates/plan/src/openings.rs`.

use crate::plans::{open_again, save_one_thing};
use e2e::{Result, browser::Settings, published};

#[tokio::test]
async fn opening_is_listed_once_the_plan_is_open() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let words = save_one_thing(&browser, &site.address(), "keys").await?;
    browser.keeping().await?;
    assert!(!browser.sees("openings").await?, "it was never opened");
    // Twice: what the first opening noted was saved by itself.
    for least in [1, 2] {
        open_again(&browser, &site.address(), &words).await?;
        browser.saved().await?;
        browser.keeping().await?;
        let listed =
            "[...document.querySelectorAll('[data-testid=openings] li')].map(e => e.textContent)";
        let listed: Vec<String> = serde_json::from_value(browser.ask(listed).await?)?;
        // Both may lie within a minute, which is listed once.
        assert!((1..=least).contains(&listed.len()), "{listed:?}");
        let form = ends_in_a_time(&listed[0]);
        assert!(form, "{listed:?}");
    }
    browser.close().await?;
    Ok(())
}

/// Whether it ends in a time of day.
fn ends_in_a_time(words: &str) -> bool {
    let time = words.rsplit(' ').next().unwrap_or_default();
    let parts: Vec<&str> = time.split(':').collect();
    parts.len() == 2
        && parts
            .iter()
            .all(|part| part.len() == 2 && part.parse::<u8>().is_ok())
}
