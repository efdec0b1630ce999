//! Someone else may later reopen a closed tab with Ctrl+Shift+T. Its history comes back with it, and the
//! contents of careless fields, but no word of the plan, whether the exit was pressed or not.

use super::{
    leaving::{AWAY, BEFORE, covered, is_at, read_again, to_and_fro, writing},
    site,
};
use crate::{
    audit_traces::pause,
    leaving::{MARKER, holds, only_the_cover, press_the_exit, the_public_page},
    plans::marker,
    walk::until,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    reopening::Reopening,
};
use thirtyfour::By;

// The small WebKit browser cannot reopen tabs.
in_engine! {
    chromium Chromium:
    tab_reopened_after_the_exit_shows_no_content
    tab_closed_while_covered_reopens_covered
    tab_closed_while_typing_reopens_without_the_text
}
in_engine! {
    firefox Firefox:
    tab_reopened_after_the_exit_shows_no_content
    tab_closed_while_covered_reopens_covered
    tab_closed_while_typing_reopens_without_the_text
}

const HERE: &str = "Lapwing";
const COVERED: &str = "document.documentElement.className === 'covered'";

/// Opens a browser in which tabs are reopened.
async fn desktop(engine: Engine, reopening: &Reopening) -> Result<Browser> {
    let settings = reopening.on(Settings::desktop().engine(engine));
    settings.open().await
}

/// Adds items to the plan, and leaves text in fields: an item not yet added, and a note.
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

/// The page was loaded again, and holds nothing that was written, even on the screens where it was. (Whether
/// the browser wrote it to disk is for `audit_traces` to check.)
async fn no_word_comes_back(browser: &Browser) -> Result {
    read_again(browser).await?;
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

async fn tab_reopened_after_the_exit_shows_no_content(engine: Engine) -> Result {
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

/// Where the exit leads nowhere, the page stays, covered; its entry in the history stays with it.
async fn tab_closed_while_covered_reopens_covered(engine: Engine) -> Result {
    let ((site, elsewhere), reopening) = (site()?, Reopening::new()?);
    let browser = desktop(engine, &reopening).await?;
    writing_much(&browser, &elsewhere.before(), &site.address()).await?;
    pause().await;
    covered(&browser, false).await?;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, HERE).await?;
    until(&browser, COVERED).await?;
    only_the_cover(&browser).await?;
    // Going back to it shows the cover too.
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

async fn tab_closed_while_typing_reopens_without_the_text(engine: Engine) -> Result {
    let ((site, elsewhere), reopening) = (site()?, Reopening::new()?);
    let browser = desktop(engine, &reopening).await?;
    // On the careless page, what was typed comes back with its tab.
    let control = marker()?;
    elsewhere.type_carelessly(&browser, &control).await?;
    pause().await;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, "Careless").await?;
    until(
        &browser,
        &format!("document.querySelector('[data-testid=careless]').value === '{control}'"),
    )
    .await?;

    writing_much(&browser, &elsewhere.before(), &site.address()).await?;
    pause().await;
    reopening.close_and_reopen(&browser).await?;
    is_at(&browser, HERE).await?;
    no_word_comes_back(&browser).await?;

    // Left by accident for another page, ours is the entry before it in the reopened tab.
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
