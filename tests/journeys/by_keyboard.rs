//! The whole way by keyboard: numbers, a plan, keeping it, opening it again, the exit.

use crate::walk::until;
use journeys::{
    Result,
    altered::Altered,
    browser::Settings,
    elsewhere::Elsewhere,
    pages::{DERIVING, Words},
};
use thirtyfour::Key;

#[tokio::test]
async fn a_plan_is_made_kept_and_opened_without_a_mouse() -> Result {
    const STEP: &str = "I stand where the neighbour can see me";
    let elsewhere = Elsewhere::serve()?;
    let server = Altered::copy()?.leading_to(&elsewhere.weather())?.serve()?;
    let browser = Settings::desktop().open().await?;
    browser.arrive(&server.address()).await?;

    // A list is chosen from with the arrows.
    browser.enter("way-numbers").await?;
    browser.tab_to("about").await?;
    let before = browser.read("count").await?;
    browser.keys(Key::Down + "").await?;
    until(
        &browser,
        &format!("document.querySelector('[data-t=count]').textContent !== '{before}'"),
    )
    .await?;

    browser.enter("way-plan").await?;
    browser.enter("phone-go-on").await?;
    browser.enter("happens").await?;
    browser.tab_to("already-201").await?;
    browser.keys(" ").await?;
    browser
        .within("[data-t='already-201'][aria-pressed=true]")
        .await?;
    browser.tab_to("own-step").await?;
    browser.keys(STEP).await?;
    browser.enter("own-step-add").await?;
    browser.see("own-words").await?;

    browser.enter("way-keep").await?;
    browser.enter("offer-words").await?;
    browser.see("keep-now").await?;
    let words = Words(&browser).offered().await?;
    browser.enter("keep-now").await?;
    browser.see_within("kept-done", DERIVING).await?;
    browser.enter("way-keep").await?;
    browser.saved().await?;
    browser.enter("lock").await?;
    browser.see_within("someone-to-talk", DERIVING).await?;

    browser.enter("open").await?;
    for (n, word) in words.iter().enumerate() {
        browser.tab_to(&format!("word-{n}")).await?;
        browser.keys(word.as_str()).await?;
    }
    // As on any form: Enter in the last field.
    browser.keys(Key::Enter + "").await?;
    browser.see_within("happens", DERIVING).await?;
    browser.enter("happens").await?;
    let step = browser.see("own-words").await?;
    assert_eq!(step.prop("value").await?.as_deref(), Some(STEP));

    browser.enter("exit").await?;
    browser.says("it may rain").await?;
    browser.close().await?;
    Ok(())
}
