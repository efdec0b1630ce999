//! Screenshots of every screen, to be looked at: `cargo xtask pictures` writes them to `pictures/`.
//!
//! Their names describe what they show and how: `bag-where, dark.png`.

use crate::{
    child_saved,
    plans::{open_again, save_one_thing},
    walk,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::Save,
    picture, published,
};

/// Takes the whole of a screen: the viewport is made as tall as the page, so that what sticks to its edge is
/// at the edge of the picture.
async fn whole(browser: &Browser, width: u32, name: &str) -> Result {
    let tall = browser
        .ask("Math.max(740, document.scrollingElement.scrollHeight)")
        .await?;
    let tall = u32::try_from(tall.as_u64().ok_or("a page without a height")?)?;
    browser.look(width, tall, true).await?;
    picture::take(browser, name).await?;
    browser.look(width, 740, true).await
}

/// Takes a screen as it is, in dark mode, and with large text.
async fn take(browser: &Browser, screen: &str) -> Result {
    // What is seen first, without scrolling.
    browser.ask("scrollTo(0, 0)").await?;
    picture::take_view(browser, &format!("{screen}, first view")).await?;
    whole(browser, 360, &format!("{screen}, light")).await?;
    browser.prefers_dark(true).await?;
    whole(browser, 360, &format!("{screen}, dark")).await?;
    browser.prefers_dark(false).await?;
    browser.text_size(200).await?;
    whole(browser, 360, &format!("{screen}, large text")).await?;
    browser.text_size(100).await
}

#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_of_every_screen() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    walk::app(&browser, &server.address(), None, take).await?;
    browser.close().await?;
    let browser = Settings::phone().open().await?;
    walk::before_the_app(&browser, take).await?;
    browser.close().await?;
    Ok(())
}

#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_of_opening_and_of_two_texts() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    let words = save_one_thing(&browser, &server.address(), "A small blue bag").await?;
    let anna = browser.my_plan().await?.people().await?.add("Anna").await?;
    browser.saved().await?;
    let one = browser.window().await?;
    let two = browser.new_tab().await?;
    browser.switch_to_window(two).await?;
    browser.arrive(&server.address()).await?.open().await?;
    browser.tap("pad-open").await?;
    browser.tap("pad-b").await?;
    take(&browser, "words, letters to tap").await?;
    let plan = open_again(&browser, &server.address(), &words).await?;
    let there = plan.people().await?.open(1).await?;
    there.reach("07700 900002, after nine").await?;
    browser.saved().await?;
    browser.keeping().await?;
    browser.saved().await?;
    browser
        .ask("document.querySelector('[data-testid=openings]').closest('details').open = true")
        .await?;
    take(&browser, "saved, when it was opened").await?;
    browser.switch_to_window(one).await?;
    anna.reach("07700 900001, by day").await?;
    browser.see("other-text").await?;
    take(&browser, "a person, two texts").await?;
    browser.close().await?;
    Ok(())
}

#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_of_exporting() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let words = save_one_thing(&phone, &server.address(), "A small blue bag").await?;
    let steps = phone.my_plan().await?.when_it_happens().await?;
    steps.own("I ring from the shop").await?;
    phone.my_plan().await?.people().await?.add("Jo").await?;
    phone.saved().await?;
    walk::carrying(&phone, &words, &mut take).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_from_right_to_left() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    walk::app(
        &browser,
        &server.address(),
        Some("xb"),
        async |browser, screen| whole(browser, 360, &format!("{screen}, right to left")).await,
    )
    .await?;
    browser.close().await?;
    Ok(())
}

#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_with_long_words() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().size(320, 740).open().await?;
    walk::app(
        &browser,
        &server.address(),
        Some("xa"),
        async |browser, screen| {
            whole(browser, 320, &format!("{screen}, long words at 320 px")).await
        },
    )
    .await?;
    browser.close().await?;
    Ok(())
}

/// What two people in front of a tablet see.
#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_on_a_tablet() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().size(768, 1024).open().await?;
    walk::app(
        &browser,
        &server.address(),
        None,
        async |browser, screen| {
            browser.ask("scrollTo(0, 0)").await?;
            picture::take_view(browser, &format!("{screen}, on a tablet")).await?;
            Ok(())
        },
    )
    .await?;
    browser.close().await?;
    Ok(())
}

/// What a child and an officer see, on a tablet between them and on a phone.
#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_with_a_child() -> Result {
    let server = published::serve()?;
    for (name, width, height) in [("tablet", 768, 1024), ("phone", 360, 740)] {
        let browser = Settings::phone().size(width, height).open().await?;
        browser.arrive(&server.address()).await?;
        walk::with_child(&browser, &mut async |browser: &Browser, screen: &str| {
            browser.ask("scrollTo(0, 0)").await?;
            whole(browser, width, &format!("{screen}, {name}")).await
        })
        .await?;
        browser.close().await?;
    }
    Ok(())
}

/// Where a host lets an officer save what a child picked.
#[tokio::test]
#[ignore = "makes pictures: cargo xtask pictures"]
async fn pictures_of_saving_a_childs_choices() -> Result {
    let server = child_saved::keeps()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&server.address()).await?;
    browser.tap("child").await?;
    browser.see("child-open").await?;
    take(&browser, "officer-may-keep").await?;
    browser.start().await?;
    child_saved::a_meeting(&browser, true).await?;
    take(&browser, "record-may-keep").await?;
    browser.tap("record-keep").await?;
    browser.see("keep-now").await?;
    Save(&browser).take_the_offered_words().await?;
    browser.tap("later").await?;
    browser.see("child-kept").await?;
    take(&browser, "officer-kept").await?;
    browser.keeping().await?;
    take(&browser, "keeping-a-child").await?;
    browser.close().await?;
    Ok(())
}
