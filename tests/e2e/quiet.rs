//! A host may want every visit to begin with the birds: the site looks like another one to anyone who opens
//! it, and one quiet link leads in.

use crate::{
    leaving::{only_the_cover, press_the_exit},
    plans::marker,
};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    elsewhere::Elsewhere,
    pages::First,
};
use thirtyfour::By;

/// Visits the site, from the birds to the first page.
async fn through_the_birds<'a>(browser: &'a Browser, address: &str) -> Result<First<'a>> {
    browser.goto(format!("{address}/")).await?;
    only_the_cover(browser).await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    First::here(browser).await
}

#[tokio::test]
async fn quiet_front_page_shows_the_cover_until_its_link_is_used() -> Result {
    let elsewhere = Elsewhere::serve()?;
    let server = Altered::copy()?
        .with(
            "index",
            ".html",
            "data-quiet=\"false\"",
            "data-quiet=\"true\"",
        )?
        .leading_to(&elsewhere.weather())?
        .serve()?;
    let browser = Settings::phone().open().await?;
    browser.goto(server.address()).await?;
    only_the_cover(&browser).await?;
    let asked = server.asked();
    assert!(
        !asked.iter().any(|path| path.ends_with(".wasm")),
        "{asked:?}"
    );

    // Everything that works on any other site works here.
    through_the_birds(&browser, &server.address()).await?;
    let thing = marker()?;
    browser.my_plan().await?.bag().await?.own(&thing).await?;
    let words = browser.keeping().await?.take_the_offered_words().await?;
    browser.my_plan().await?;
    browser.saved().await?;

    // Neither a moment out of sight nor a lock is a new visit.
    browser.my_plan().await?.bag().await?;
    browser.out_of_sight(true).await?;
    only_the_cover(&browser).await?;
    browser.out_of_sight(false).await?;
    browser.says(&thing).await?;
    browser.keeping().await?.lock().await?;

    // A visit with a saved plan begins like the first.
    let first = through_the_birds(&browser, &server.address()).await?;
    first.open().await?.with(&words).await?.bag().await?;
    browser.says(&thing).await?;
    press_the_exit(&browser).await?;
    browser.says("it may rain").await?;
    let first = through_the_birds(&browser, &server.address()).await?;
    first.open().await?.with(&words).await?.bag().await?;
    browser.says(&thing).await?;
    browser.close().await?;
    Ok(())
}
