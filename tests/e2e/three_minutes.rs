//! What a few stolen minutes allow: how long the first screens are on arrival, and how many taps come before the first
//! written word.

use crate::three_people::{COUNT, taps};
use e2e::{
    Result,
    browser::{Browser, Settings},
    interactions::a_moment,
    published,
};
use std::time::Instant;

/// One and a half screens of 740 px.
const AT_MOST: u64 = 1_110;

/// Returns how tall the page is, and prints it.
async fn height(browser: &Browser, screen: &str) -> Result<u64> {
    // A site in one language, as they are so far, offers no choice of languages; the one for tests has several.
    let height = browser
        .ask(
            "(() => {
          const choice = document.querySelector('.field:has([data-testid=language])');
          if (choice) choice.hidden = true;
          const height = document.scrollingElement.scrollHeight;
          if (choice) choice.hidden = false;
          return height;
        })()",
        )
        .await?
        .as_u64()
        .ok_or("no height")?;
    println!(
        "{screen}: {height} px, {:.2} screens",
        height as f64 / 740.0
    );
    Ok(height)
}

#[tokio::test]
async fn first_word_is_written_after_three_taps() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().size(360, 740).open().await?;
    for (way, then) in [("next-write", "next-own"), ("happens", "already-201")] {
        phone.arrive(&server.address()).await?;
        phone.ask(COUNT).await?;
        phone.tap("plan").await?;
        // What to think about on this phone is said on the way.
        phone.see("phone-first").await?;
        phone.tap(way).await?;
        // Without unfolding anything, which `tap` would do.
        while !phone.sees(then).await? {
            a_moment(Instant::now()).await;
        }
        phone.tap(then).await?;
        if then == "next-own" {
            phone.write(then, "ring").await?;
            assert_eq!(phone.value(then).await?, "ring");
        } else {
            assert_eq!(phone.attribute(then, "aria-checked").await?, "true");
        }
        let taps = taps(&phone).await?;
        println!("by {way}: {taps} taps");
        assert!(taps <= 3, "{way}: {taps} taps");
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn first_screens_are_short_on_arrival() -> Result {
    let server = published::serve()?;
    let before = Settings::phone()
        .size(360, 740)
        .without_scripts()
        .open()
        .await?;
    before.goto(server.address()).await?;
    height(&before, "the page before the app").await?;
    before.close().await?;

    let phone = Settings::phone().size(360, 740).open().await?;
    phone.arrive(&server.address()).await?;
    let first = height(&phone, "first page").await?;
    // Both helplines can be called without scrolling, above the ways along the bottom.
    let calls = phone
        .ask("[...document.querySelectorAll('.lines .call')].filter(call => call.checkVisibility()).map(call => Math.round(call.getBoundingClientRect().bottom))")
        .await?;
    println!("the calls end at {calls}");
    let calls: Vec<u64> = serde_json::from_value(calls)?;
    assert_eq!(calls.len(), 2);
    assert!(calls.iter().all(|end| *end < 690), "{calls:?}");

    let plan = phone.my_plan().await?;
    let empty = height(&phone, "my plan, empty").await?;
    plan.people().await?.add("Jo").await?;
    let step = "one thing";
    phone
        .my_plan()
        .await?
        .when_it_happens()
        .await?
        .own(step)
        .await?;
    phone.my_plan().await?.bag().await?.own(step).await?;
    for section in ["leaving", "children"] {
        let section = phone.my_plan().await?.section(section).await?;
        section.own(step).await?;
    }
    let plan = phone.my_plan().await?;
    let five = height(&phone, "my plan, five sections").await?;
    plan.next_is("ring Jo").await?;
    let own = height(&phone, "my plan, five sections and a next thing").await?;
    phone.keeping().await?;
    let save = height(&phone, "save").await?;
    for tall in [first, empty, five, own, save] {
        assert!(tall <= AT_MOST, "{tall} px");
    }
    phone.close().await?;
    Ok(())
}
