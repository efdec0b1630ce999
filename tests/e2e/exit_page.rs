//! The host sets where the exit leads, and the user may choose among a few pages.

use crate::plans::{marker, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    published,
};

async fn leads_to(browser: &Browser) -> Result<String> {
    let href = browser.ask("document.getElementById('exit').href").await?;
    Ok(href.as_str().ok_or("no address")?.to_owned())
}

/// Whether the host's second page is chosen.
const SECOND: &str =
    "document.querySelector('[data-testid=way-out-1][aria-pressed=true]') !== null";

#[tokio::test]
async fn chosen_exit_page_applies_at_once_and_is_saved_with_plan() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    let usual = leads_to(&browser).await?;
    browser.tap("way-plan").await?;
    browser.tap("phone-first").await?;
    browser.tap("way-out").await?;
    browser.tap("way-out-1").await?;
    let chosen = leads_to(&browser).await?;
    assert_ne!(chosen, usual);
    assert_eq!(browser.ask(SECOND).await?, true);
    // There is nothing to ask about: it started no plan.
    browser.keeping().await?;
    browser.see("erase").await?;
    assert!(!browser.sees("clear").await?);

    // Chosen beforehand, saved with the plan.
    browser.tap("way-first").await?;
    let words = {
        let bag = browser.my_plan().await?.bag().await?;
        bag.own(&marker()?).await?;
        browser.keeping().await?.take_the_offered_words().await?
    };
    browser.my_plan().await?;
    browser.saved().await?;
    let first = browser.arrive(&site.address()).await?;
    assert_eq!(
        leads_to(&browser).await?,
        usual,
        "nobody has said who is there"
    );
    first
        .open()
        .await?
        .with(&e2e::pages::telling(&words))
        .await?;
    assert_eq!(leads_to(&browser).await?, chosen);

    // And chosen again.
    browser.keeping().await?;
    browser.tap("way-out").await?;
    browser.tap("way-out-0").await?;
    browser.keeping().await?;
    browser.my_plan().await?;
    browser.saved().await?;
    let first = browser.arrive(&site.address()).await?;
    first
        .open()
        .await?
        .with(&e2e::pages::telling(&words))
        .await?;
    assert_eq!(leads_to(&browser).await?, usual);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn plan_without_a_choice_exits_to_the_hosts_page() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let words = save_one_thing(&browser, &site.address(), &marker()?).await?;
    let usual = leads_to(&browser).await?;
    let first = browser.arrive(&site.address()).await?;
    first.open().await?.with(&words).await?;
    assert_eq!(leads_to(&browser).await?, usual);
    browser.close().await?;
    Ok(())
}
