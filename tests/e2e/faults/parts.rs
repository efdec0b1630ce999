//! Parts of the app in files of their own, over a network that is slow and then gone.

use super::the_exit_works;
use crate::walk::until;
use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    published,
    sentences::sentence,
};
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// The focused element, where a screen reader is.
const FOCUS: &str = "document.activeElement.tagName + ' ' + document.activeElement.textContent";

/// The focus follows once the screen is drawn.
async fn focus_arrives_at(phone: &Browser, heading: &str) -> Result {
    until(
        phone,
        &format!("{FOCUS} === {}", serde_json::to_string(heading)?),
    )
    .await
}

#[tokio::test]
async fn slow_chunk_is_announced_and_failed_one_can_be_retried() -> Result {
    let mut server =
        published::serve_with("    location ~ /app- { brotli_static on; limit_rate 3k; }")?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    phone.tap("way-plan").await?;
    phone.says(&sentence("part-coming-line")?).await?;
    focus_arrives_at(&phone, &format!("H1 {}", sentence("part-coming")?)).await?;
    let mut wrong = axe::complaints(&phone).await?;

    server.stop();
    phone.says(&sentence("part-missing")?).await?;
    let missing = format!("H1 {}", sentence("part-missing-heading")?);
    focus_arrives_at(&phone, &missing).await?;
    wrong.extend(axe::complaints(&phone).await?);
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Everything that needs no such part still works.
    assert!(phone.numbers().await?.shown().await? > 3);
    phone.tap("way-plan").await?;

    // Still gone: the message is repeated, and the button stays.
    phone.says(&sentence("part-missing")?).await?;
    phone.tap("part-again").await?;
    phone.says(&sentence("part-missing")?).await?;

    server.start_again()?;
    phone.tap("part-again").await?;
    phone
        .see_within("add-to-it", Duration::from_secs(60))
        .await?;
    let begun = Instant::now();
    let heading = format!("H1 {}", sentence("overview-title")?);
    while phone.ask(FOCUS).await? != heading {
        assert!(
            begun.elapsed() < Duration::from_secs(5),
            "{}",
            phone.ask(FOCUS).await?
        );
        sleep(Duration::from_millis(25)).await;
    }
    the_exit_works(&phone).await?;
    phone.close().await?;
    Ok(())
}
