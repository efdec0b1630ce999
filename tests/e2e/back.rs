//! The device's own Back: one screen at a time, and never at the cost of what was typed.
//!
//! Android's own button and gesture cannot be driven here. Chromium turns them and Escape alike into a close
//! request for a `CloseWatcher`, so Escape stands in for them.

use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::First,
    published,
};
use thirtyfour::Key;

/// Goes back as the device does.
async fn back(browser: &Browser) -> Result {
    browser
        .active_element()
        .await?
        .send_keys(Key::Escape + "")
        .await?;
    Ok(())
}

#[tokio::test]
async fn back_goes_one_screen_at_a_time_and_loses_no_typing() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    let history = browser.history().await?;
    browser.my_plan().await?.bag().await?;
    // Typed but not yet added.
    browser.write("own-thing", "the blue folder").await?;
    back(&browser).await?;
    let plan = e2e::pages::Overview::here(&browser).await?;
    plan.bag().await?;
    assert_eq!(browser.value("own-thing").await?, "the blue folder");
    browser.tap("own-thing-add").await?;
    browser.says("the blue folder").await?;
    assert_eq!(browser.value("own-thing").await?, "");
    // All the way back, one screen per press.
    back(&browser).await?;
    e2e::pages::Overview::here(&browser).await?;
    back(&browser).await?;
    First::here(&browser).await?;
    // On the first page, Back belongs to the browser again: nothing listens.
    back(&browser).await?;
    First::here(&browser).await?;
    assert_eq!(browser.history().await?, history, "one address, one entry");
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn escape_does_nothing_without_touch() -> Result {
    let site = published::serve()?;
    let browser = Settings::desktop().open().await?;
    browser.arrive(&site.address()).await?;
    browser.my_plan().await?.bag().await?;
    browser.write("own-thing", "the blue folder").await?;
    back(&browser).await?;
    assert_eq!(browser.value("own-thing").await?, "the blue folder");
    browser.close().await?;
    Ok(())
}
