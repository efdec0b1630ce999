//! Whether a service is open follows the clock while its card is shown.

use e2e::{
    Result,
    browser::{Browser, Settings},
    interactions::{PATIENCE, a_moment},
    published,
    sentences::sentence,
};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Monday 7 December 2026, 16:58 in the UK: several services close at five.
const BEFORE_FIVE_MS: i64 = 1_796_662_680_000;
/// Friday 25 December 2026, noon in the UK.
const CHRISTMAS_MS: i64 = 1_798_200_000_000;
const FIVE_MINUTES_MS: i64 = 300_000;

async fn says(browser: &Browser) -> Result<Vec<String>> {
    let says = "[...document.querySelectorAll('[data-testid=status]')].map(one => one.textContent)";
    Ok(serde_json::from_value(browser.ask(says).await?)?)
}

#[tokio::test]
async fn open_services_close_while_they_are_shown() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    phone.arrive(&server.address()).await?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    let ahead = BEFORE_FIVE_MS - i64::try_from(now)?;
    phone.clock_moves(ahead, 0).await?;
    phone.numbers().await?.all().await?;
    let before = says(&phone).await?;
    let closing = before.iter().filter(|said| said.contains("17:00"));
    assert!(closing.count() > 1, "{before:?}");

    phone
        .clock_moves(ahead + FIVE_MINUTES_MS, FIVE_MINUTES_MS)
        .await?;
    let begun = Instant::now();
    while says(&phone).await? == before && begun.elapsed() < PATIENCE {
        a_moment(begun).await;
    }
    let after = says(&phone).await?;
    assert_ne!(after, before);
    phone.start().await?;
    phone.numbers().await?.all().await?;
    assert_eq!(
        says(&phone).await?,
        after,
        "the same as on a freshly opened screen"
    );
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn services_with_hours_are_not_called_open_on_a_bank_holiday() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    phone.arrive(&server.address()).await?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    phone
        .clock_moves(CHRISTMAS_MS - i64::try_from(now)?, 0)
        .await?;
    phone.numbers().await?.all().await?;
    let says = says(&phone).await?;
    let holiday = sentence("holiday-open")?
        .replace("{ $name }", &sentence("holiday-christmas")?)
        .replace("{ $time }", "17:00");
    assert!(says.contains(&holiday), "{says:?}");
    let open = sentence("open-until")?.replace("{ $time }", "");
    assert!(!says.iter().any(|said| said.contains(&open)), "{says:?}");
    // Day and night is day and night.
    assert!(says.contains(&sentence("open-always")?), "{says:?}");
    phone.close().await?;
    Ok(())
}
