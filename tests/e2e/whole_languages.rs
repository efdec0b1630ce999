//! The whole site in another language: the first page, the app and the page without scripts.

use crate::{
    audit_screens::{Complaints, VIEWPORTS},
    walk::{self, choose, until},
};
use e2e::{Result, browser::Settings, engine::Engine, languages, layout};
use thirtyfour::By;

/// What is in English and does not say so: text in the part with this id whose language is said to be another one.
fn unmarked(part: &str) -> String {
    format!(
        "(() => {{
    const walker = document.createTreeWalker(document.getElementById('{part}'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {{
        const text = walker.currentNode.textContent.trim();
        const lang = walker.currentNode.parentElement.closest('[lang]').lang;
        if (lang !== 'en' && / (the|your|you) /i.test(` ${{text}} `)) found.push(text.slice(0, 80));
    }}
    return found;
}})()"
    )
}

#[tokio::test]
async fn first_page_and_plan_are_whole_in_welsh() -> Result {
    let site = languages::serve_whole(&["cy", "en"])?;
    let address = site.served.address();
    let phone = Settings::phone().open().await?;
    phone.goto(format!("{address}/plain.html")).await?;
    assert_eq!(phone.ask("document.documentElement.lang").await?, "cy");
    phone.arrive(&address).await?;
    assert_eq!(phone.ask("document.documentElement.lang").await?, "cy");
    let exit = phone.find(By::Id("exit")).await?.text().await?;
    assert_eq!(exit, "Gadael y dudalen");
    for part in ["front", "app"] {
        assert_eq!(
            phone.ask(&unmarked(part)).await?,
            serde_json::json!([]),
            "{part}"
        );
    }
    // A helpline that speaks Welsh comes first.
    let first = phone
        .find(By::Css("#app .lines strong"))
        .await?
        .text()
        .await?;
    assert_eq!(first, "Live Fear Free (Wales)");
    phone.my_plan().await?.bag().await?;
    assert_eq!(
        phone.ask(&unmarked("app")).await?,
        serde_json::json!([]),
        "the go-bag"
    );
    phone.text_size(200).await?;
    assert_eq!(layout::sideways(&phone).await?, [""; 0]);
    // The bar stands in two rows, and hides nothing at the page's end.
    let room = "parseFloat(getComputedStyle(document.querySelector('.has-ways .column')).paddingBottom) - document.querySelector('.ways').offsetHeight";
    let room = phone.ask(room).await?;
    assert!(room.as_f64() >= Some(0.0), "{room}");
    phone.text_size(100).await?;
    phone.start().await?;
    choose(&phone, "language", "en").await?;
    until(&phone, "document.documentElement.lang === 'en'").await?;
    let exit = phone.find(By::Id("exit")).await?.text().await?;
    assert_eq!(exit, "Leave this page");
    phone.close().await?;
    Ok(())
}

#[test]
fn welsh_site_keeps_the_budgets() -> Result {
    languages::serve_whole(&["cy", "en"])?.within_budgets()
}

#[tokio::test]
#[ignore = "all screens in all engines: cargo xtask soak looks"]
async fn made_up_languages_and_whole_ones_fit() -> Result {
    let site = languages::serve_whole(&["cy", "en"])?;
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let phone = Settings::phone().engine(engine).open().await?;
        let mut complaints = Complaints::default();
        let walked = walk::all_but_erasing(
            &phone,
            &site.served.address(),
            None,
            &mut async |browser, screen| complaints.in_viewport(browser, screen, &VIEWPORTS).await,
        )
        .await;
        complaints.none(walked);
        phone.close().await?;
    }
    Ok(())
}
