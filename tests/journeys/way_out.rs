//! The host sets where the exit leads, and the user may choose among a few pages.

use crate::plans::{keep_one_thing, marker};
use journeys::{
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
async fn a_chosen_page_counts_at_once_and_travels_with_the_plan() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&site.address()).await?;
    let usual = leads_to(&browser).await?;
    browser.tap("way-plan").await?;
    browser.tap("way-out").await?;
    browser.tap("way-out-1").await?;
    let chosen = leads_to(&browser).await?;
    assert_ne!(chosen, usual);
    assert_eq!(browser.ask(SECOND).await?, true);
    // There is nothing to ask about: it started no plan.
    browser.keeping().await?;
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
        .with(&journeys::pages::telling(&words))
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
        .with(&journeys::pages::telling(&words))
        .await?;
    assert_eq!(leads_to(&browser).await?, usual);
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn kept_without_a_choice_it_leads_where_the_host_says() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let words = keep_one_thing(&browser, &site.address(), &marker()?).await?;
    let usual = leads_to(&browser).await?;
    let first = browser.arrive(&site.address()).await?;
    first.open().await?.with(&words).await?;
    assert_eq!(leads_to(&browser).await?, usual);
    browser.close().await?;
    Ok(())
}
