//! Pictures of every screen, to be looked at: `cargo xtask pictures` puts them into `pictures/`.
//!
//! Their names say what they show and how: `bag-where, dark.png`.

use crate::walk;
use journeys::{
    Result,
    browser::{Browser, Settings},
    picture, published,
};

/// A screen as it is, in the dark, and with large text.
async fn take(browser: &Browser, screen: &str) -> Result {
    picture::take(browser, &format!("{screen}, light")).await?;
    browser.prefers_dark(true).await?;
    picture::take(browser, &format!("{screen}, dark")).await?;
    browser.prefers_dark(false).await?;
    browser.text_size(200).await?;
    picture::take(browser, &format!("{screen}, large text")).await?;
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
async fn pictures_from_right_to_left() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    walk::app(
        &browser,
        &server.address(),
        Some("xb"),
        async |browser, screen| {
            picture::take(browser, &format!("{screen}, right to left")).await?;
            Ok(())
        },
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
            picture::take(browser, &format!("{screen}, long words at 320 px")).await?;
            Ok(())
        },
    )
    .await?;
    browser.close().await?;
    Ok(())
}
