//! Easy Read: every page has a picture to each line, is accessible, can be printed and read aloud, and stores nothing.

use crate::leaving::press_the_exit;
use e2e::{
    Result, axe,
    browser::{Browser, Settings},
    layout,
    paper::{closed_up, printed},
    published,
};
use serde_json::json;

/// The pages that the first one leads to, by `data-testid`.
const PAGES: [&str; 8] = [
    "easy-go",
    "easy-talk",
    "easy-numbers",
    "easy-people",
    "easy-safe",
    "easy-bag",
    "easy-phone",
    "easy-feel",
];

/// Asserts that each line of the page has a picture, and that all of it can be used.
async fn is_easy(phone: &Browser, page: &str) -> Result {
    let lines = "[...document.querySelectorAll('.prose li')].map(line => line.querySelectorAll('svg path[d]').length).join('')";
    let lines = phone.ask(lines).await?;
    let lines = lines.as_str().unwrap_or_default();
    assert!(
        (8..=14).contains(&lines.len()) && lines.bytes().all(|pictures| pictures == b'1'),
        "{page}: pictures of each line: {lines}"
    );
    assert_eq!(axe::complaints(phone).await?, [""; 0], "{page}");
    assert_eq!(layout::small_targets(phone).await?, [""; 0], "{page}");
    Ok(())
}

#[tokio::test]
async fn easy_read_pages_have_pictures_print_and_store_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    phone.tap("easy").await?;
    phone.see("easy-go").await?;
    is_easy(&phone, "easy-start").await?;
    for page in PAGES {
        phone.tap(page).await?;
        phone.see("easy-start").await?;
        is_easy(&phone, page).await?;
        if page == "easy-numbers" {
            let numbers = "document.querySelectorAll('#app .lines a[href^=\"tel:\"]').length";
            assert_eq!(phone.ask(numbers).await?, 2);
        }
        if page == "easy-bag" {
            let sheets = printed(&phone).await?;
            let first = "document.querySelector('.prose li span').textContent";
            let first = phone.ask(first).await?;
            let first = first.as_str().unwrap_or_default();
            assert!(
                sheets.text().contains(&closed_up(first)),
                "{first}: {}",
                sheets.text()
            );
        }
        phone.tap("easy-start").await?;
        phone.see("easy-go").await?;
    }
    assert!(phone.storage().await?.is_empty());
    phone.close().await?;
    Ok(())
}

/// A long page is read by a voice on the device, as it is published, and falls silent at the exit.
#[tokio::test]
async fn long_pages_are_read_aloud_until_the_exit() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let voices = "window.spoken = []; window.hushed = 0;
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        const speech = {
          getVoices: () => [
            { localService: false, lang: 'en-GB', name: 'far' },
            { localService: true, lang: 'en-GB', name: 'here' },
          ],
          speak: says => spoken.push([says.voice.name, says.text]), cancel: () => { hushed += 1; },
        };
        Object.defineProperty(window, 'speechSynthesis', { value: speech });";
    phone
        .tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": voices }),
        )
        .await?;
    phone.arrive(&server.address()).await?;
    phone.tap("need-to-go").await?;
    phone.tap("read-aloud").await?;
    phone.see("hush").await?;
    let all = "spoken.length === 1 && spoken[0][0] === 'here' && [...document.querySelectorAll('.prose li')].every(line => spoken[0][1].includes(line.textContent.trim()))";
    assert_eq!(phone.ask(all).await?, true);
    // Leaving the screen ends it, and so does the exit.
    let before = phone.ask("hushed").await?;
    phone.tap("way-first").await?;
    phone.see("need-to-go").await?;
    assert_ne!(phone.ask("hushed").await?, before);
    phone.tap("need-to-go").await?;
    phone.tap("read-aloud").await?;
    phone.see("hush").await?;
    let before = phone.ask("hushed").await?;
    phone.offline().await?;
    press_the_exit(&phone).await?;
    assert_ne!(phone.ask("hushed").await?, before);
    phone.close().await?;
    Ok(())
}
