//! Local services and services for a particular need, with every way to reach them.

use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::Numbers,
    published,
    sentences::sentence,
};
use std::time::{SystemTime, UNIX_EPOCH};
use thirtyfour::By;

async fn choose(phone: &Browser, list: &str, key: &str) -> Result {
    phone.numbers().await?.filters().await?;
    let list = phone.list(list).await?;
    Ok(list.select_by_value(key).await?)
}

#[tokio::test]
async fn local_service_shows_its_number_website_and_email() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    choose(&phone, "area", "croydon").await?;
    Numbers(&phone).more("croydon-fjc").await?;
    let card = phone.see("service-croydon-fjc").await?;
    let links = card.find_all(By::Css("a[href='tel:02086880100']")).await?;
    assert_eq!(links.len(), 1);
    // An old number is marked as such.
    let words = card.text().await?;
    assert!(words.contains("may have changed"), "{words}");
    assert!(words.contains(&sentence("number-old")?), "{words}");
    phone.see("service-ndah").await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn people_worried_about_their_own_behaviour_find_a_helpline() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&site.address()).await?;
    choose(&phone, "need", "own-behaviour").await?;
    let card = phone.see("service-respect-phoneline").await?;
    assert!(card.text().await?.contains("0808 802 4040"));
    phone.close().await?;
    Ok(())
}

/// Monday 7 December 2026, noon in the UK: most services are open, and it is no bank holiday.
const NOON_MS: i64 = 1_796_644_800_000;

/// How tall the viewport is.
const SCREEN: f64 = 740.0;

#[tokio::test]
async fn two_helplines_are_in_the_first_view_and_all_take_six() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.with_a_clock_that_moves().await?;
    phone.arrive(&site.address()).await?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis();
    phone.clock_moves(NOON_MS - i64::try_from(now)?, 0).await?;
    let numbers = phone.numbers().await?;
    let seen = "(() => {
      const calls = [...document.querySelectorAll(\"[data-testid^=service-] > a[href^='tel:']\")];
      const bar = document.querySelector('.ways').getBoundingClientRect();
      return [scrollY, innerHeight, bar.top, ...calls.map(call => call.getBoundingClientRect().bottom)];
    })()";
    let seen: Vec<f64> = serde_json::from_value(phone.ask(seen).await?)?;
    let [scrolled, height, bar, _first, second, ..] = seen[..] else {
        return Err(format!("no two helplines: {seen:?}").into());
    };
    assert!(scrolled == 0.0 && height == SCREEN, "{seen:?}");
    assert!(
        second <= bar,
        "the second helpline is out of view: {seen:?}"
    );

    numbers.all().await?;
    phone.gone("all-numbers").await?;
    let tall = phone.ask("document.scrollingElement.scrollHeight").await?;
    let screens = tall.as_f64().unwrap_or(f64::MAX) / SCREEN;
    println!(
        "the second helpline's button ends at {second} px, all numbers take {screens:.1} screens"
    );
    assert!(screens <= 6.0, "{screens} screens");
    phone.close().await?;
    Ok(())
}
