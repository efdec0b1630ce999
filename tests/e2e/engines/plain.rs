//! The filter of the plain page: rules of a style sheet, which engines apply.

use super::phone;
use e2e::{Result, browser::Browser, engine::Engine, published};
use serde_json::{Value, json};
use thirtyfour::By;

in_every_engine! {
    plain_page_shows_the_numbers_that_fit
}

/// The classes of each service that is shown.
async fn shown(browser: &Browser) -> Result<Vec<String>> {
    let shown: Value = browser
        .ask("[...document.querySelectorAll('.found li')].filter(one => one.checkVisibility()).map(one => one.className)")
        .await?;
    Ok(serde_json::from_value(shown)?)
}

async fn choose(browser: &Browser, id: &str) -> Result {
    let label = By::Css(format!("label[for='{id}']"));
    browser.press(&browser.find(label).await?).await
}

async fn plain_page_shows_the_numbers_that_fit(engine: Engine) -> Result {
    let server = published::serve()?;
    let browser = phone(engine).await?;
    browser
        .goto(format!("{}/plain.html", server.address()))
        .await?;
    let mut before = shown(&browser).await?;
    assert!(before.len() > 30, "{before:?}");
    let choices = "[...document.querySelectorAll('.pick:is(.more, .any) + label')].filter(one => one.checkVisibility()).map(one => one.htmlFor)";
    assert_eq!(browser.ask(choices).await?, json!([]));
    choose(&browser, "m1").await?;
    let all = browser.ask(choices).await?;
    assert!(all.as_array().is_some_and(|all| all.len() > 20), "{all}");
    for (id, class) in [
        ("n3", "need-refuge"),
        ("w2", "where-wales"),
        ("q1", "quiet"),
    ] {
        choose(&browser, id).await?;
        let after = shown(&browser).await?;
        let fits = |classes: &&String| classes.split(' ').any(|one| one == class);
        let expected: Vec<&String> = before.iter().filter(fits).collect();
        assert_eq!(after.iter().collect::<Vec<_>>(), expected, "{class}");
        assert!(!after.is_empty() && after.len() < before.len(), "{class}");
        before = after;
    }
    // What is chosen still counts once the choices are folded away, and is shown.
    choose(&browser, "m1").await?;
    assert_eq!(browser.ask(choices).await?, json!(["n3", "w2"]));
    assert_eq!(shown(&browser).await?, before);
    choose(&browser, "m1").await?;
    choose(&browser, "n0").await?;
    assert!(shown(&browser).await?.len() > before.len());
    browser.close().await?;
    Ok(())
}
