//! Whoever comes after may reopen a tab that was closed, by Ctrl+Shift+T. Its history comes with it, and what
//! stood in fields that take no care; of the plan comes no word, whether the exit was pressed or not.

use super::{
    leaving::{AWAY, BEFORE, covered, is_at, read_anew, to_and_fro, writing},
    site,
};
use crate::{
    audit_traces::pause,
    leaving::{MARKER, holds, only_the_cover, press_the_exit, the_public_page},
    plans::marker,
    walk::until,
};
use journeys::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    reopening::Reopening,
};
use thirtyfour::By;

// WebKit's small browser reopens no tab.
in_engine! {
    chromium Chromium:
    after_the_exit_a_reopened_tab_shows_no_content
    closed_under_the_cover_a_tab_comes_back_covered
    closed_in_the_middle_of_writing_a_tab_brings_no_word_back
}
in_engine! {
    firefox Firefox:
    after_the_exit_a_reopened_tab_shows_no_content
    closed_under_the_cover_a_tab_comes_back_covered
    closed_in_the_middle_of_writing_a_tab_brings_no_word_back
}

const HERE: &str = "Lapwing";
const COVERED: &str = "document.documentElement.className === 'covered'";

/// A browser in which tabs are reopened.
async fn desktop(engine: Engine, reopening: &Reopening) -> Result<Browser> {
    let settings = reopening.on(Settings::desktop().engine(engine));
    settings.open().await
}

/// Things are added to the plan, and something is left standing in fields: to be added, and as a note.
async fn writing_much(browser: &Browser, before: &str, address: &str) -> Result {
    writing(browser, before, address).await?;
    let bag = browser.my_plan().await?.bag().await?;
    bag.own(MARKER).await?;
    bag.note(MARKER).await?;
    let section = browser.my_plan().await?.when_it_happens().await?;
    section.own(MARKER).await?;
    browser.fill("own-step", MARKER).await?;
    assert_eq!(browser.value("section-note").await?, MARKER);
    Ok(())
}

/// The page was read anew, and nothing that was written is in it, nor comes when one goes where it stood.
/// (Whether the browser wrote something down all the same is for `traces` to say.)
async fn no_word_comes_back(browser: &Browser) -> Result {
    read_anew(browser).await?;
    let storage = browser.storage_cleared().await?;
    assert!(storage.is_empty(), "{storage:?}");
    let bag = browser.my_plan().await?.bag().await?;
    assert_eq!(bag.own_things().await?, 0);
    assert_eq!(browser.ask(&holds(MARKER)).await?, false);
    let section = browser.my_plan().await?.when_it_happens().await?;
    assert_eq!(section.own_steps().await?, [""; 0]);
    for field in ["own-step", "section-note"] {
        assert_eq!(browser.value(field).await?, "", "{field}");
    }
    assert_eq!(browser.ask(&holds(MARKER)).await?, false);
    Ok(())
}

async fn after_the_exit_a_reopened_tab_shows_no_content(engine: Engine) -> Result {
    let ((site, elsewhere), reopening) = (site()?, Reopening::new()?);
    let browser = desktop(engine, &reopening).await?;
    writing_much(&browser, &elsewhere.before(), &site.address()).await?;
    pause().await;
    press_the_exit(&browser).await?;
    is_at(&browser, AWAY).await?;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, AWAY).await?;
    assert_eq!(browser.ask(&holds(MARKER)).await?, false);
    to_and_fro(&browser).await?;
    browser.close().await?;
    Ok(())
}

/// Where the exit leads nowhere, the page stays, covered; that stands in its place in the history.
async fn closed_under_the_cover_a_tab_comes_back_covered(engine: Engine) -> Result {
    let ((site, elsewhere), reopening) = (site()?, Reopening::new()?);
    let browser = desktop(engine, &reopening).await?;
    writing_much(&browser, &elsewhere.before(), &site.address()).await?;
    pause().await;
    covered(&browser, false).await?;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, HERE).await?;
    until(&browser, COVERED).await?;
    only_the_cover(&browser).await?;
    // And so does going back to it.
    assert!(browser.go(-1).await?);
    is_at(&browser, BEFORE).await?;
    assert!(browser.go(1).await?);
    is_at(&browser, HERE).await?;
    until(&browser, COVERED).await?;
    only_the_cover(&browser).await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    the_public_page(&browser).await?;
    browser.close().await?;
    Ok(())
}

async fn closed_in_the_middle_of_writing_a_tab_brings_no_word_back(engine: Engine) -> Result {
    let ((site, elsewhere), reopening) = (site()?, Reopening::new()?);
    let browser = desktop(engine, &reopening).await?;
    // On a page that takes no care, what was typed comes back with its tab.
    let control = marker()?;
    elsewhere.type_carelessly(&browser, &control).await?;
    pause().await;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, "Careless").await?;
    until(
        &browser,
        &format!("document.querySelector('[data-t=careless]').value === '{control}'"),
    )
    .await?;

    writing_much(&browser, &elsewhere.before(), &site.address()).await?;
    pause().await;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, HERE).await?;
    no_word_comes_back(&browser).await?;

    // Left by accident for another page, it is the one before in the tab that is reopened.
    writing_much(&browser, &elsewhere.before(), &site.address()).await?;
    pause().await;
    browser.goto(elsewhere.weather()).await?;
    is_at(&browser, AWAY).await?;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, AWAY).await?;
    assert!(browser.go(-1).await?);
    is_at(&browser, HERE).await?;
    no_word_comes_back(&browser).await?;
    browser.close().await?;
    Ok(())
}
