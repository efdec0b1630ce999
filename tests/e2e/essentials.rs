//! The essentials in other languages: found from the first page by their own names, without scripts too, on one page each.

use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    engine::Engine,
    languages, layout,
};
use std::collections::BTreeSet;
use thirtyfour::By;

/// The texts of the page that are in English and do not say so: words of the first English page that stand in a part that
/// is said to be in another language.
const UNMARKED: &str = "(() => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const text = walker.currentNode.textContent.trim();
        const lang = walker.currentNode.parentElement.closest('[lang]').lang;
        if (lang !== 'en' && / (the|and|your) /i.test(` ${text} `)) found.push(text.slice(0, 80));
    }
    return found;
})()";

/// Whether the groups of digits of each telephone number are drawn from left to right.
const ORDER: &str = "[...document.querySelectorAll('main bdi, main a[href^=\"tel:\"]')].filter((number) => {
    if (number.closest('details:not([open])') || !/\\d \\d/.test(number.textContent)) return false;
    const walker = document.createTreeWalker(number, NodeFilter.SHOW_TEXT);
    const lefts = [];
    while (walker.nextNode()) {
        for (const group of walker.currentNode.textContent.matchAll(/\\d+/g)) {
            const range = document.createRange();
            range.setStart(walker.currentNode, group.index);
            range.setEnd(walker.currentNode, group.index + group[0].length);
            const box = range.getBoundingClientRect();
            lefts.push([Math.round(box.top / 20), box.left]);
        }
    }
    return lefts.some(([line, left], at) => at && lefts[at - 1][0] === line && lefts[at - 1][1] > left);
}).map(number => number.textContent)";

/// Looks at the page in one language.
async fn looks_right(phone: &Browser, address: &str, code: &str) -> Result {
    phone.goto(format!("{address}/plain-{code}.html")).await?;
    assert_eq!(phone.ask("document.documentElement.lang").await?, code);
    phone
        .ask("document.querySelectorAll('details').forEach(part => { part.open = true; }), document.getElementById('m1').checked = true")
        .await?;
    assert_eq!(axe::complaints(phone).await?, [""; 0], "{code}");
    assert_eq!(layout::small_targets(phone).await?, [""; 0], "{code}");
    let unmarked: Vec<String> = serde_json::from_value(phone.ask(UNMARKED).await?)?;
    assert_eq!(unmarked, [""; 0], "{code}");
    for (width, text) in [(320, 100), (360, 200)] {
        // The other engines have no narrower window.
        if phone.engine() == Engine::Chromium {
            phone.look(width, 740, true).await?;
        }
        phone.text_size(text).await?;
        let sideways = layout::sideways(phone).await?;
        assert_eq!(sideways, [""; 0], "{code} at {width}, {text} %");
        let turned: Vec<String> = serde_json::from_value(phone.ask(ORDER).await?)?;
        assert_eq!(turned, [""; 0], "{code} at {width}, {text} %");
    }
    phone.text_size(100).await
}

#[tokio::test]
async fn pages_in_other_languages_are_found_and_read() -> Result {
    let site = languages::serve()?;
    let address = site.served.address();
    // The globe works before any script, and without.
    let phone = Settings::phone().without_scripts().open().await?;
    phone.goto(address.clone()).await?;
    phone
        .find(By::Css(".tongues summary"))
        .await?
        .click()
        .await?;
    let polish = phone.find(By::Css(".tongues a[hreflang=pl]")).await?;
    assert_eq!(polish.text().await?, "Polski");
    polish.click().await?;
    assert!(
        phone
            .current_url()
            .await?
            .path()
            .ends_with("/plain-pl.html")
    );
    phone.close().await?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&address).await?;
    let shown = "getComputedStyle(document.querySelector('.tongues')).display";
    // Links to other pages are gone while something may be written.
    assert_eq!(phone.ask(shown).await?, "none");
    phone.goto(format!("{address}/plain.html")).await?;
    let listed = "[...document.querySelectorAll('.languages a')].map(link => link.hreflang)";
    let listed: BTreeSet<String> = serde_json::from_value(phone.ask(listed).await?)?;
    assert_eq!(listed, site.codes.iter().cloned().collect());
    // One from left to right, and one from right to left; the others at night.
    for code in ["pl", "ur"] {
        looks_right(&phone, &address, code).await?;
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
#[ignore = "all languages in all engines: cargo xtask soak looks"]
async fn made_up_languages_and_all_others_look_right() -> Result {
    let site = languages::serve()?;
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let phone = Settings::phone().engine(engine).open().await?;
        for code in &site.codes {
            looks_right(&phone, &site.served.address(), code).await?;
        }
        phone.close().await?;
    }
    Ok(())
}
