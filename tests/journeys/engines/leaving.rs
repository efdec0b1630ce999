//! One press and it is gone: what is shown is covered, and Back shows nothing that was written.

use super::site;
use crate::{
    leaving::{LEFT, MARKER, RIGHT, holds, only_the_cover, press_the_exit, shift, the_public_page},
    walk::until,
};
use journeys::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
};
use thirtyfour::By;

in_every_engine! {
    the_exit_leaves_and_back_shows_nothing
    without_a_network_the_exit_covers_and_stays
    shift_three_times_leaves
    left_by_accident_nothing_is_shown
}

const AWAY: &str = "it may rain";

/// Somebody has come here from another page and has written a word.
async fn writing(browser: &Browser, before: &str, address: &str) -> Result {
    browser.goto(before).await?;
    browser.says("somewhere before").await?;
    browser.arrive(address).await?;
    let section = browser.my_plan().await?.when_it_happens().await?;
    section.note(MARKER).await?;
    assert_eq!(browser.ask(&holds(MARKER)).await?, true);
    Ok(())
}

/// Wherever Back and Forward lead, there is no content.
async fn to_and_fro(browser: &Browser) -> Result {
    let mut moved = 0;
    for steps in [-1, 1, -1, -1, 1, 1] {
        if browser.go(steps).await? {
            moved += 1;
            let source = browser.source().await?;
            assert!(
                !source.contains(MARKER) && !source.contains("999"),
                "{source}"
            );
        }
    }
    assert!(moved >= 3, "Back and Forward lead nowhere: {moved}");
    Ok(())
}

/// A browser in which a page may come out of the back-forward cache.
async fn phone_that_goes_back(engine: Engine) -> Result<Browser> {
    let settings = Settings::phone().engine(engine);
    settings.waiting_for_no_load().open().await
}

async fn the_exit_leaves_and_back_shows_nothing(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    press_the_exit(&browser).await?;
    browser.says(AWAY).await?;
    to_and_fro(&browser).await?;
    browser.close().await?;
    Ok(())
}

async fn without_a_network_the_exit_covers_and_stays(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    browser
        .ask("void Object.defineProperty(navigator, 'onLine', { get: () => false })")
        .await?;
    press_the_exit(&browser).await?;
    until(
        &browser,
        "document.documentElement.className === 'covered' && !boot.flush",
    )
    .await?;
    only_the_cover(&browser).await?;
    until(&browser, &format!("!({})", holds(MARKER))).await?;

    // Somewhere else and back, and read anew.
    browser.goto(elsewhere.before()).await?;
    browser.says("somewhere before").await?;
    assert!(browser.go(-1).await?);
    only_the_cover(&browser).await?;
    browser.ask("void (window.same = true)").await?;
    browser.refresh().await?;
    until(
        &browser,
        "!window.same && document.documentElement.className === 'covered' && document.readyState === 'complete'",
    )
    .await?;
    only_the_cover(&browser).await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    the_public_page(&browser).await?;
    browser.close().await?;
    Ok(())
}

async fn shift_three_times_leaves(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    // From a field too, where there are keys.
    for key in [LEFT, RIGHT, LEFT] {
        shift(&browser, key).await?;
    }
    browser.says(AWAY).await?;
    to_and_fro(&browser).await?;
    browser.close().await?;
    Ok(())
}

async fn left_by_accident_nothing_is_shown(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    browser.ask("void (window.same = true)").await?;
    browser.goto(elsewhere.weather()).await?;
    browser.says(AWAY).await?;
    assert!(browser.go(-1).await?);
    // As it was left, or read anew.
    if browser.ask("window.same === true").await? == true {
        println!("{engine}: left by accident, it comes out of the back-forward cache");
        only_the_cover(&browser).await?;
        browser.find(By::Id("uncover")).await?.click().await?;
        assert_eq!(browser.value("section-note").await?, MARKER);
    } else {
        println!("{engine}: left by accident, it is read anew");
        // Where the browser scrolls to where one was, the app waits for somebody who may be reading.
        let stands = "document.readyState === 'complete' && (!document.getElementById('start-ready').hidden || !document.getElementById('app').hidden)";
        until(&browser, stands).await?;
        let go_on = browser.find(By::Id("start-go")).await?;
        if go_on.is_displayed().await? {
            go_on.click().await?;
        }
        the_public_page(&browser).await?;
    }
    browser.close().await?;
    Ok(())
}
