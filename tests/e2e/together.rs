//! Two people together: the page can be covered while they talk, waits an hour, and leaves nothing.

use crate::idle::{LOOKING, MINUTE, locked_without};
use crate::leaving::{exit_without_a_network, only_the_cover};
use crate::plans::marker;
use crate::walk::until;
use e2e::{
    Result,
    browser::{Browser, Settings},
    published,
};
use thirtyfour::By;

/// Opens the page for two, with something unsaved in the plan.
async fn sitting_together(address: &str, word: &str) -> Result<Browser> {
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.with_a_clock_that_moves().await?;
    tablet.arrive(address).await?;
    tablet.my_plan().await?.bag().await?.own(word).await?;
    tablet.tap("way-first").await?;
    tablet.tap("together").await?;
    tablet.see("talk").await?;
    Ok(tablet)
}

#[tokio::test]
async fn covered_page_waits_an_hour_and_returns_unchanged() -> Result {
    let server = published::serve()?;
    let thing = marker()?;
    let tablet = sitting_together(&server.address(), &thing).await?;
    tablet.tap("talk").await?;
    only_the_cover(&tablet).await?;
    tablet.clock_moves(49 * MINUTE, 49 * MINUTE).await?;
    tablet.find(By::Id("uncover")).await?.click().await?;
    tablet
        .within("[data-testid=sit-together][aria-pressed=true]")
        .await?;
    assert_eq!(tablet.my_plan().await?.bag().await?.own_things().await?, 1);

    // A warning comes ten minutes before the hour is over.
    tablet.clock_moves(100 * MINUTE, 100 * MINUTE).await?;
    tablet.see_within("idle", LOOKING).await?;
    tablet.tap("carry-on").await?;
    tablet.gone("idle").await?;
    let storage = tablet.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    tablet.close().await?;
    Ok(())
}

#[tokio::test]
async fn plan_is_cleared_after_an_hour_under_the_cover() -> Result {
    let server = published::serve()?;
    let thing = marker()?;
    let tablet = sitting_together(&server.address(), &thing).await?;
    tablet.tap("talk").await?;
    tablet.clock_moves(55 * MINUTE, 55 * MINUTE).await?;
    until(&tablet, "!!document.querySelector('[data-testid=idle]')").await?;
    only_the_cover(&tablet).await?;
    tablet.clock_moves(61 * MINUTE, 61 * MINUTE).await?;
    let gone = format!(
        "!document.documentElement.outerHTML.includes('{thing}') && !!document.querySelector('[data-testid=someone-to-talk]')"
    );
    until(&tablet, &gone).await?;
    only_the_cover(&tablet).await?;
    tablet.find(By::Id("uncover")).await?.click().await?;
    locked_without(&tablet, &thing).await?;
    assert_eq!(tablet.my_plan().await?.bag().await?.own_things().await?, 0);
    tablet.close().await?;
    Ok(())
}

/// A worker presses the quick exit part-way through; or someone comes in and the page is hidden.
#[tokio::test]
async fn exit_during_a_session_leaves_nothing() -> Result {
    let server = published::serve()?;
    let thing = marker()?;
    let tablet = sitting_together(&server.address(), &thing).await?;
    tablet.tap("talk").await?;
    tablet.find(By::Id("uncover")).await?.click().await?;
    tablet.see("talk").await?;
    // Without a network it stays where it is, covered.
    exit_without_a_network(&tablet).await?;
    tablet.full_speed().await?;
    tablet.find(By::Id("uncover")).await?.click().await?;
    locked_without(&tablet, &thing).await?;
    let storage = tablet.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    tablet.close().await?;
    Ok(())
}

#[tokio::test]
async fn worker_sees_how_to_reach_her_and_nothing_private() -> Result {
    const TIME: &str = "Tuesdays at ten, when the van is gone";
    const SECRET: &str = "the code word is marmalade";
    let server = published::serve()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&server.address()).await?;
    tablet.my_plan().await?;
    tablet.tap("way-first").await?;
    tablet.tap("together").await?;
    tablet.tap("reach").await?;
    tablet.says("Nothing is chosen yet").await?;
    tablet.tap("reach-change").await?;
    tablet.write("own-step", SECRET).await?;
    tablet.tap("own-step-add").await?;
    tablet.opens_row("own-already").await?;
    tablet.tap("private").await?;
    tablet.write("own-step", TIME).await?;
    tablet.tap("own-step-add").await?;
    tablet.answers("already-1704", "mine-1704").await?;
    tablet
        .my_plan()
        .await?
        .section("contact")
        .await?
        .note_to(1704, "my sister, after school")
        .await?;
    tablet.answers("already-1721", "drop-1721").await?;
    tablet.tap("back").await?;
    tablet.says(TIME).await?;
    tablet.says("Someone I trust can pass on a message").await?;
    tablet.says("my sister, after school").await?;
    let page = tablet.words().await?;
    assert!(
        !page.contains(SECRET) && !page.contains("leave no messages"),
        "{page}"
    );
    tablet.tap("reach-close").await?;
    tablet.see("talk").await?;
    tablet.close().await?;
    Ok(())
}
