//! Two tabs with the same plan.

use crate::plans::{open_again, save_one_thing};
use e2e::{Result, browser::Settings, published};

#[tokio::test]
async fn two_tabs_merge_changes_and_respect_an_erasure() -> Result {
    let server = published::serve()?;
    let browser = Settings::desktop().open().await?;
    let words = save_one_thing(&browser, &server.address(), "at first").await?;
    browser.my_plan().await?.bag().await?;
    let one = browser.window().await?;

    let two = browser.new_tab().await?;
    browser.switch_to_window(two).await?;
    open_again(&browser, &server.address(), &words).await?;
    let bag = browser.my_plan().await?.bag().await?;
    browser.says("at first").await?;
    bag.own("from the second").await?;
    browser.saved().await?;

    // This tab has not seen what the other saved.
    browser.switch_to_window(one.clone()).await?;
    let bag = browser.my_plan().await?.bag().await?;
    bag.own("from the one").await?;
    browser.saved().await?;
    browser.says("from the second").await?;

    let three = browser.new_tab().await?;
    browser.switch_to_window(three).await?;
    open_again(&browser, &server.address(), &words)
        .await?
        .bag()
        .await?;
    for thing in ["at first", "from the one", "from the second"] {
        browser.says(thing).await?;
    }

    // Erased in one tab: the other reports it, and does not bring it back.
    browser.keeping().await?.erase().await?.everything().await?;
    browser.switch_to_window(one).await?;
    browser
        .my_plan()
        .await?
        .bag()
        .await?
        .own("too late")
        .await?;
    browser.says_saved("not").await?;
    let said = browser.read("kept").await?;
    assert_eq!(said, e2e::sentences::sentence("kept-not-elsewhere")?);
    browser.goto("about:blank").await?;
    browser.arrive(&server.address()).await?;
    let left = browser.storage().await?;
    assert!(left.is_empty(), "{left:?}");
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn unaware_tab_does_not_undo_an_erasure() -> Result {
    let server = published::serve()?;
    let browser = Settings::desktop().open().await?;
    let words = save_one_thing(&browser, &server.address(), "at first").await?;
    // Saved, but not yet in the quick store, which is written when a page is left.
    browser
        .my_plan()
        .await?
        .bag()
        .await?
        .own("and this")
        .await?;
    browser.saved().await?;
    let one = browser.window().await?;

    let two = browser.new_tab().await?;
    browser.switch_to_window(two).await?;
    open_again(&browser, &server.address(), &words).await?;
    browser.keeping().await?.erase().await?.everything().await?;

    browser.switch_to_window(one).await?;
    browser.goto("about:blank").await?;
    browser.arrive(&server.address()).await?;
    let left = browser.storage().await?;
    assert!(left.is_empty(), "{left:?}");
    browser.close().await?;
    Ok(())
}
