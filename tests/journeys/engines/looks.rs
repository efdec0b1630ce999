//! A handful of screens can be used by anyone, in every engine.

use super::phone;
use journeys::{Result, axe, browser::Browser, engine::Engine, fields, layout, published};
use thirtyfour::By;

in_the_others! {
    screens_can_be_used_by_anyone
    targets_are_large_enough
}

async fn look(
    browser: &Browser,
    screen: &str,
    targets: bool,
    complaints: &mut Vec<String>,
) -> Result {
    let found = if targets {
        layout::small_targets(browser).await?
    } else {
        let mut found = axe::complaints(browser).await?;
        found.extend(fields::complaints(browser).await?);
        found.extend(layout::sideways(browser).await?);
        found
    };
    complaints.extend(found.into_iter().map(|words| format!("{screen}: {words}")));
    Ok(())
}

async fn screens_can_be_used_by_anyone(engine: Engine) -> Result {
    walk(engine, false).await
}

async fn targets_are_large_enough(engine: Engine) -> Result {
    walk(engine, true).await
}

/// Looks at each screen, either at what can be tapped or at the rest.
async fn walk(engine: Engine, targets: bool) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let mut wrong = Vec::new();
    let first = phone.arrive(&server.address()).await?;
    look(&phone, "the first page", targets, &mut wrong).await?;
    first.open().await?;
    look(&phone, "opening", targets, &mut wrong).await?;
    phone.numbers().await?;
    look(&phone, "numbers", targets, &mut wrong).await?;
    let plan = phone.my_plan().await?;
    look(&phone, "my plan", targets, &mut wrong).await?;
    plan.when_it_happens().await?;
    look(&phone, "when it happens", targets, &mut wrong).await?;
    let bag = phone.my_plan().await?.bag().await?;
    bag.need(507).await?;
    look(&phone, "the bag", targets, &mut wrong).await?;
    bag.details(507).await?;
    look(&phone, "a thing", targets, &mut wrong).await?;
    let keep = phone.keeping().await?;
    look(&phone, "keeping", targets, &mut wrong).await?;
    keep.take_the_offered_words().await?;
    look(&phone, "it is kept", targets, &mut wrong).await?;
    phone
        .ask("void (document.documentElement.className = 'covered')")
        .await?;
    assert!(phone.find(By::Id("uncover")).await?.is_displayed().await?);
    look(&phone, "the cover", targets, &mut wrong).await?;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    phone.close().await?;
    Ok(())
}
