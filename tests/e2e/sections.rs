//! Every section of the plan can be found, read and used; those that fit only some lives come and go without
//! a trace; the one small next step is the user's own choice.

use std::fs;

use e2e::{
    Result,
    browser::{Browser, Settings},
    interactions::a_moment,
    layout,
    pages::Overview,
    published,
    screen_size::measured,
};
use std::time::{Duration, Instant};
use thirtyfour::By;
use xtask::place;

/// A section as its files describe it: its name, whether it fits only some lives, and its English title.
struct Written {
    name: String,
    some: bool,
    title: String,
}

/// Returns all sections that have a screen of steps.
fn written() -> Result<Vec<Written>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(place::at("content/plan"))? {
        let path = entry?.path();
        let name = path
            .file_stem()
            .ok_or("no name")?
            .to_string_lossy()
            .into_owned();
        if ["bag", "people"].contains(&name.as_str()) {
            continue;
        }
        let words = fs::read_to_string(place::at(&format!("content/en/plan/{name}.ftl")))?;
        let title = words
            .lines()
            .find_map(|line| line.strip_prefix(&format!("section-{name} = ")))
            .ok_or("no title")?;
        all.push(Written {
            some: fs::read_to_string(&path)?.contains("\nsome = true"),
            title: title.to_owned(),
            name,
        });
    }
    Ok(all)
}

async fn count(browser: &Browser, selector: &str) -> Result<usize> {
    Ok(browser.find_all(By::Css(selector)).await?.len())
}

#[tokio::test]
async fn every_section_opens_and_lists_who_can_help() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&server.address()).await?;
    let mut plan = browser.my_plan().await?;
    let all = written()?;
    assert!(all.len() >= 24, "{} sections", all.len());
    for Written { name, some, title } in all {
        let section = match some {
            true => plan.what_may_fit().await?.section(&name).await?,
            false => plan.section(&name).await?,
        };
        let shown = browser.find(By::Css("#app main h1")).await?.text().await?;
        assert_eq!(shown, title);
        let ideas = count(&browser, ".tick[data-testid^=already-]").await?;
        assert!(ideas >= 5, "{name}: {ideas} ideas");
        let size = measured(&browser).await?;
        println!("{name:<12} {size}");
        assert!(size.windows <= 1.5 && size.controls <= 30, "{name}: {size}");
        let asked = section.whom_to_ask().await?;
        assert!(!asked.is_empty(), "{name}: nobody to ask");
        browser.look(320, 740, true).await?;
        let wide = layout::sideways(&browser).await?;
        assert!(wide.is_empty(), "{name}: {wide:?}");
        browser.look(360, 740, true).await?;
        plan = browser.my_plan().await?;
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn optional_section_joins_the_plan_once_it_has_content() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&server.address()).await?;
    let plan = browser.my_plan().await?;
    assert!(!plan.has("visa").await?);
    // Looking at it does not choose it.
    plan.what_may_fit().await?.section("visa").await?;
    let plan = browser.my_plan().await?;
    assert!(!plan.has("visa").await?);
    let section = plan.what_may_fit().await?.section("visa").await?;
    section.own("ask at the law centre").await?;
    let plan = browser.my_plan().await?;
    assert!(plan.has("visa").await?);
    plan.section("visa").await?.take_out().await?;
    // Nothing of it can be put back, here or on any screen that offers that.
    assert!(!browser.sees("put-back").await?);
    let plan = browser.my_plan().await?;
    assert!(!plan.has("visa").await?);
    plan.bag().await?;
    assert!(!browser.sees("put-back").await?);
    browser.my_plan().await?.people().await?;
    assert!(!browser.sees("put-back").await?);
    assert!(!browser.words().await?.contains("law centre"));
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn next_step_is_chosen_by_the_user() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&server.address()).await?;
    let plan = browser.my_plan().await?;
    plan.next_is("ring Jo on Friday").await?;
    let said =
        async || -> Result<String> { Ok(browser.find(By::Css("#app main")).await?.text().await?) };
    // Over a shoulder there is only that there is one.
    assert!(!said().await?.contains("ring Jo"));
    assert_eq!(plan.next().await?, "ring Jo on Friday");
    plan.change_next("ring Jo on Saturday").await?;
    assert_eq!(plan.next().await?, "ring Jo on Saturday");
    plan.next_is_done().await?;
    assert!(!said().await?.contains("ring Jo"));
    // Any idea that was taken can be the next step.
    let section = plan.when_it_happens().await?;
    section.would_like(203).await?;
    let idea = "I keep my keys and my purse or wallet in one place.";
    section.makes_next(203).await?;
    let plan: Overview = browser.my_plan().await?;
    assert_eq!(plan.next().await?, idea);
    plan.next_is_done().await?;
    assert!(!said().await?.contains(idea));
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn undo_stands_where_something_was_removed_and_has_the_focus() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&server.address()).await?;
    let steps = browser.my_plan().await?.when_it_happens().await?;
    steps.own("I ring from the shop").await?;
    browser.opens_row("own-already").await?;
    browser.tap("own-remove").await?;
    browser.see("put-back").await?;
    // The button that was pressed is gone: a keyboard would begin at the top again.
    let begun = Instant::now();
    while browser.ask("document.activeElement.id").await? != "removed" {
        assert!(
            begun.elapsed() < Duration::from_secs(5),
            "the focus is lost"
        );
        a_moment(begun).await;
    }
    // On other screens nobody would know what comes back.
    browser.my_plan().await?.people().await?;
    assert!(!browser.sees("put-back").await?);
    browser.my_plan().await?.when_it_happens().await?;
    browser.tap("put-back").await?;
    browser.see("own-already").await?;
    assert!(!browser.sees("put-back").await?);
    browser.close().await?;
    Ok(())
}
