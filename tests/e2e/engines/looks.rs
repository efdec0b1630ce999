//! Every screen is accessible, in every engine.

use super::{leaving::covered, phone};
use crate::{
    audit_screens::{Complaints, VIEWPORTS},
    walk,
};
use e2e::{Result, engine::Engine, published};

// In Chromium and Firefox, the walk in `audit_traces.rs` checks this, in English.
in_engine! {
    webkit WebKit:
    every_screen_is_accessible_in_long_right_to_left_text
}
in_engine! {
    chromium_long Chromium:
    #[ignore = "long: cargo xtask soak looks"]
    every_screen_fits_in_made_up_languages
}
in_engine! {
    firefox_long Firefox:
    #[ignore = "long: cargo xtask soak looks"]
    every_screen_fits_in_made_up_languages
}
in_engine! {
    webkit_long WebKit:
    #[ignore = "long: cargo xtask soak looks"]
    every_screen_fits_in_made_up_languages
}

async fn every_screen_is_accessible_in_long_right_to_left_text(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let mut complaints = Complaints::of_long_words();
    let walked = walk::all_but_erasing(
        &phone,
        &server.address(),
        Some("xb"),
        &mut async |browser, screen| complaints.of_use(browser, screen).await,
    )
    .await;
    covered(&phone, false).await?;
    complaints.of_use(&phone, "cover").await?;
    complaints.none(walked);
    phone.close().await?;
    Ok(())
}

/// Long words, and right to left; in WebKit every test run covers the latter.
async fn every_screen_fits_in_made_up_languages(engine: Engine) -> Result {
    let server = published::serve()?;
    for language in ["xa", "xb"] {
        let phone = phone(engine).await?;
        let mut complaints = Complaints::default();
        let walked = walk::all_but_erasing(
            &phone,
            &server.address(),
            Some(language),
            &mut async |browser, screen| complaints.in_viewport(browser, screen, &VIEWPORTS).await,
        )
        .await;
        complaints.none(walked);
        phone.close().await?;
    }
    Ok(())
}
