//! One press and it is gone: the content is covered, and Back shows nothing that was written.

use super::{phone, site};
use crate::{
    leaving::{LEFT, MARKER, RIGHT, holds, only_the_cover, press_the_exit, shift, the_public_page},
    walk::until,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
};
use std::time::{Duration, Instant};
use thirtyfour::By;
use tokio::time::sleep;

in_the_others! { exit_covers_the_page_without_a_network }
in_engine! {
    firefox_away Firefox:
    back_after_leaving_by_accident_shows_nothing
    exit_leaves_and_back_shows_nothing
    pressing_shift_three_times_exits
    covered_page_stays_covered_after_back_and_reload
}
in_engine! {
    webkit_away WebKit:
    back_after_leaving_by_accident_shows_nothing
    exit_leaves_and_back_shows_nothing
    pressing_shift_three_times_exits
    covered_page_stays_covered_after_back_and_reload
}

/// Titles of the page the exit leads to, and of the page the user came from.
pub const AWAY: &str = "Weather";
pub const BEFORE: &str = "Before";

/// Waits for a page with this title. Asks the driver, not the page, which may be unloading.
pub async fn is_at(browser: &Browser, title: &str) -> Result {
    browser.settles().await?;
    let begun = Instant::now();
    loop {
        let now = browser.title().await?;
        if now == title {
            return Ok(());
        }
        if begun.elapsed() > Duration::from_secs(15) {
            return Err(format!("not at {title}, but at {now}").into());
        }
        sleep(Duration::from_millis(25)).await;
    }
}

/// Comes from another page, and writes a word.
pub async fn writing(browser: &Browser, before: &str, address: &str) -> Result {
    browser.goto(before).await?;
    is_at(browser, BEFORE).await?;
    browser.arrive(address).await?;
    let section = browser.my_plan().await?.when_it_happens().await?;
    section.note(MARKER).await?;
    assert_eq!(browser.ask(&holds(MARKER)).await?, true);
    Ok(())
}

/// Asserts that there is no content wherever Back and Forward lead.
pub async fn to_and_fro(browser: &Browser) -> Result {
    let mut moved = 0;
    for steps in [-1, 1, -1, -1, 1, 1] {
        if browser.go(steps).await? {
            moved += 1;
            // Firefox shows a page for a moment before it has an element.
            until(browser, "document.documentElement !== null").await?;
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

/// WebKit's driver loses the page when navigation changes the process that shows it. What a page may store
/// and show, and its history, are the same in one process.
const ONE_PROCESS: &str = "--features=-ProcessSwapOnCrossSiteNavigation,-CrossOriginOpenerPolicy";

/// Opens a browser in which a page may come out of the back-forward cache.
async fn phone_that_goes_back(engine: Engine) -> Result<Browser> {
    let settings = Settings::phone().engine(engine).waiting_for_no_load();
    if engine == Engine::WebKit {
        settings.flag(ONE_PROCESS).open().await
    } else {
        settings.open().await
    }
}

async fn exit_leaves_and_back_shows_nothing(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    press_the_exit(&browser).await?;
    is_at(&browser, AWAY).await?;
    to_and_fro(&browser).await?;
    browser.close().await?;
    Ok(())
}

/// Without a network there is nowhere to go: the page stays, covered.
pub async fn covered(browser: &Browser, by_shift: bool) -> Result {
    browser
        .ask("void Object.defineProperty(navigator, 'onLine', { get: () => false })")
        .await?;
    if by_shift {
        // From within a field too, as there is a keyboard.
        for key in [LEFT, RIGHT, LEFT] {
            shift(browser, key).await?;
        }
    } else {
        press_the_exit(browser).await?;
    }
    until(
        browser,
        "document.documentElement.className === 'covered' && !shell.flush",
    )
    .await?;
    only_the_cover(browser).await?;
    until(browser, &format!("!({})", holds(MARKER))).await
}

async fn exit_covers_the_page_without_a_network(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone(engine).await?;
    for by_shift in [false, true] {
        writing(&browser, &elsewhere.before(), &site.address()).await?;
        covered(&browser, by_shift).await?;
    }
    browser.find(By::Id("uncover")).await?.click().await?;
    the_public_page(&browser).await?;
    browser.close().await?;
    Ok(())
}

async fn covered_page_stays_covered_after_back_and_reload(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    covered(&browser, false).await?;
    // To another page and back, and reloaded.
    browser.goto(elsewhere.before()).await?;
    is_at(&browser, BEFORE).await?;
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

async fn pressing_shift_three_times_exits(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    // From within a field too, as there is a keyboard.
    for key in [LEFT, RIGHT, LEFT] {
        shift(&browser, key).await?;
    }
    is_at(&browser, AWAY).await?;
    to_and_fro(&browser).await?;
    browser.close().await?;
    Ok(())
}

/// Waits until the page has been loaded again as the public page.
pub async fn read_again(browser: &Browser) -> Result {
    // Where the browser restores the scroll position, the app waits: the user may be reading.
    let stands = "document.readyState === 'complete' && (!document.getElementById('start-ready').hidden || !document.getElementById('app').hidden)";
    until(browser, stands).await?;
    let go_on = browser.find(By::Id("start-go")).await?;
    if go_on.is_displayed().await? {
        go_on.click().await?;
    }
    the_public_page(browser).await
}

async fn back_after_leaving_by_accident_shows_nothing(engine: Engine) -> Result {
    let (site, elsewhere) = site()?;
    let browser = phone_that_goes_back(engine).await?;
    writing(&browser, &elsewhere.before(), &site.address()).await?;
    browser.ask("void (window.same = true)").await?;
    browser.goto(elsewhere.weather()).await?;
    is_at(&browser, AWAY).await?;
    assert!(browser.go(-1).await?);
    // Either as it was left, or loaded again.
    if browser.ask("window.same === true").await? == true {
        println!("{engine}: left by accident, it comes out of the back-forward cache");
        only_the_cover(&browser).await?;
        browser.find(By::Id("uncover")).await?.click().await?;
        assert_eq!(browser.value("section-note").await?, MARKER);
    } else {
        println!("{engine}: left by accident, it is read anew");
        read_again(&browser).await?;
    }
    browser.close().await?;
    Ok(())
}
