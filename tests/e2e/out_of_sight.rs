//! Hidden and shown again: phones keep a picture of every page sent to the background, so that picture is of
//! birds; and the user's place is restored, if it may be.

use crate::{
    idle::{MINUTE, locked_without},
    leaving::{MARKER, holds, only_the_cover},
    plans::{marker, save_one_thing},
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    published,
};
use serde_json::json;

/// Writes a word into the note of a section, selects part of it, and scrolls down.
async fn writing_further_down(browser: &Browser) -> Result {
    let section = browser.my_plan().await?.when_it_happens().await?;
    section.note(MARKER).await?;
    browser
        .ask("void (document.activeElement.setSelectionRange(3, 5), scrollTo(0, 200))")
        .await?;
    Ok(())
}

const WHERE: &str = "[Math.round(scrollY), document.activeElement.dataset.testid, document.activeElement.selectionStart, document.activeElement.selectionEnd]";

#[tokio::test]
async fn hidden_page_is_covered_and_restored_unchanged() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    writing_further_down(&browser).await?;
    let before = browser.ask(WHERE).await?;
    assert_eq!(before, json!([200, "section-note", 3, 5]));

    browser.out_of_sight(true).await?;
    only_the_cover(&browser).await?;
    browser.out_of_sight(false).await?;
    assert_eq!(browser.ask(WHERE).await?, before);
    assert_eq!(browser.value("section-note").await?, MARKER);

    // Hidden twice, as when a call comes in meanwhile.
    browser.out_of_sight(true).await?;
    browser.out_of_sight(true).await?;
    only_the_cover(&browser).await?;
    browser.out_of_sight(false).await?;
    assert_eq!(browser.ask(WHERE).await?, before);
    browser.close().await?;
    Ok(())
}

/// Records whether the page ever held content while it was not covered.
const GLIMPSE: &str = "void (window.glimpse = false, new MutationObserver(() => {
  const bare = document.documentElement.className !== 'covered';
  if (bare && document.querySelector('#app').textContent.includes('WORD')) window.glimpse = true;
}).observe(document.documentElement, { attributes: true, attributeFilter: ['class'] }))";

#[tokio::test]
async fn saved_plan_hidden_too_long_is_not_shown_again() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.with_a_clock_that_moves().await?;
    let thing = marker()?;
    save_one_thing(&browser, &site.address(), &thing).await?;
    browser.my_plan().await?.bag().await?;
    browser.ask(&GLIMPSE.replace("WORD", &thing)).await?;

    browser.out_of_sight(true).await?;
    browser.clock_moves(MINUTE, MINUTE).await?;
    browser.out_of_sight(false).await?;
    locked_without(&browser, &thing).await?;
    assert_eq!(browser.ask("glimpse").await?, false);
    assert_eq!(browser.ask("document.documentElement.className").await?, "");
    browser.close().await?;
    Ok(())
}

/// Makes every store refuse writes, as on a full phone; `false` restores them.
async fn full(browser: &Browser, full: bool) -> Result {
    let full = if full {
        "window.takes = [IDBObjectStore.prototype.put, Storage.prototype.setItem]; \
         IDBObjectStore.prototype.put = Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };"
    } else {
        "[IDBObjectStore.prototype.put, Storage.prototype.setItem] = window.takes;"
    };
    browser.ask(&format!("void (() => {{ {full} }})()")).await?;
    Ok(())
}

/// What no store accepts is not shown again either. It stays with the page, locked: the words bring it back,
/// and it is saved once there is room.
#[tokio::test]
async fn changes_that_could_not_be_saved_are_locked_then_restored() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.with_a_clock_that_moves().await?;
    let thing = marker()?;
    let words = save_one_thing(&browser, &site.address(), &thing).await?;
    full(&browser, true).await?;
    let last = marker()?;
    browser.my_plan().await?.bag().await?.own(&last).await?;
    browser.says_saved("not").await?;
    browser.ask(&GLIMPSE.replace("WORD", &last)).await?;

    browser.out_of_sight(true).await?;
    browser.clock_moves(MINUTE, MINUTE).await?;
    browser.out_of_sight(false).await?;
    locked_without(&browser, &last).await?;
    assert_eq!(browser.ask("glimpse").await?, false);
    assert_eq!(browser.ask("shell.storeHeld()").await?, "view-1a");

    // Still full: it opens, and says that it is not saved.
    browser.start().await?.open().await?.with(&words).await?;
    browser.my_plan().await?.bag().await?;
    browser.says(&last).await?;
    browser.says_saved("not").await?;
    full(&browser, false).await?;
    browser.saved().await?;
    // From here on everything is back to normal.
    browser
        .arrive(&site.address())
        .await?
        .open()
        .await?
        .with(&words)
        .await?;
    browser.my_plan().await?.bag().await?;
    browser.says(&last).await?;
    browser.close().await?;
    Ok(())
}

/// An unsaved plan is gone after its time out of sight, before anything is shown: someone else may have
/// picked up the phone.
#[tokio::test]
async fn unsaved_plan_hidden_too_long_is_cleared_before_showing() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.with_a_clock_that_moves().await?;
    browser.arrive(&site.address()).await?;
    writing_further_down(&browser).await?;
    let nearly = 15 * MINUTE - 1_000;
    browser.out_of_sight(true).await?;
    browser.clock_moves(nearly, nearly).await?;
    browser.out_of_sight(false).await?;
    assert_eq!(browser.value("section-note").await?, MARKER);

    browser.ask(&GLIMPSE.replace("WORD", MARKER)).await?;
    browser.out_of_sight(true).await?;
    // On some devices the page's own clock stands still during sleep.
    browser.clock_moves(2 * 15 * MINUTE, nearly).await?;
    browser.out_of_sight(false).await?;
    locked_without(&browser, MARKER).await?;
    assert_eq!(browser.ask("glimpse").await?, false);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn app_still_starts_if_hidden_while_loading() -> Result {
    let site = published::serve_with("location ~ /start-.*\\.js$ { limit_rate 600; }")?;
    let browser = Settings::phone().open().await?;
    browser.goto(site.address()).await?;
    browser.out_of_sight(true).await?;
    only_the_cover(&browser).await?;
    browser.out_of_sight(false).await?;
    browser.see("need-to-go").await?;

    // Hidden until it has loaded.
    browser.goto(site.address()).await?;
    browser.out_of_sight(true).await?;
    crate::walk::until(&browser, "!!shell.forget").await?;
    only_the_cover(&browser).await?;
    browser.out_of_sight(false).await?;
    browser.see("need-to-go").await?;
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn exit_still_covers_after_the_page_was_hidden() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    writing_further_down(&browser).await?;
    browser.offline().await?;
    browser.ask("shell.leave()").await?;
    browser.out_of_sight(true).await?;
    browser.out_of_sight(false).await?;
    only_the_cover(&browser).await?;
    crate::walk::until(&browser, &format!("!({})", holds(MARKER))).await?;
    browser.close().await?;
    Ok(())
}
