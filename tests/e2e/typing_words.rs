//! Typing a passphrase: nobody reads it over a shoulder or hears it, and no keyboard need be involved.

use crate::{
    plans::{marker, save_one_thing},
    saving::{page_holds_nothing_of, times_in_page},
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::{DERIVING, telling},
    published,
    sentences::sentence,
};
use std::time::Instant;
use thirtyfour::Key;

/// Returns how the letters in the field of this name are drawn: `disc` as dots, `none` as they are.
async fn drawn(browser: &Browser, name: &str) -> Result<String> {
    let style = format!(
        "getComputedStyle(document.querySelector('[data-testid={name}]')).webkitTextSecurity"
    );
    Ok(browser
        .ask(&style)
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

/// Returns the name of the element that has the focus.
async fn here(browser: &Browser) -> Result<String> {
    let here = browser.ask("document.activeElement.dataset.testid").await?;
    Ok(here.as_str().unwrap_or_default().to_owned())
}

/// Whether a screen reader would speak changes of the element of this name, or of what describes it, unasked.
async fn is_spoken(browser: &Browser, name: &str) -> Result<bool> {
    let spoken = format!(
        "(() => {{
          const field = document.querySelector('[data-testid={name}]');
          const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id));
          return [field, ...described].some(e => e?.closest('[aria-live], [role=status], [role=alert], [role=log]'));
        }})()"
    );
    Ok(browser.ask(&spoken).await? == true)
}

/// Presses the pad's keys for these letters.
async fn tap_letters(browser: &Browser, letters: &str) -> Result {
    for letter in letters.chars() {
        browser.tap(&format!("pad-{letter}")).await?;
    }
    Ok(())
}

#[tokio::test]
async fn typed_words_are_masked_until_shown() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?.open().await?;
    phone.fill("word-0", "aar").await?;
    phone.fill("word-1", "kit").await?;
    phone.fill("word-2", "qqq").await?;
    for name in ["word-0", "word-1", "word-2"] {
        assert_eq!(drawn(&phone, name).await?, "disc");
        assert!(!is_spoken(&phone, name).await?, "{name}");
        let described = phone.attribute(name, "aria-describedby").await?;
        let said = phone.attribute(&format!("{name}-said"), "id").await?;
        assert_eq!(described, said);
    }
    // The same for every word; only that there is no such word is said.
    let known = sentence("words-known")?;
    assert_eq!(phone.read("word-0-said").await?, known);
    assert_eq!(phone.read("word-1-said").await?, known);
    let unknown = sentence("words-unknown")?;
    assert_eq!(phone.read("word-2-said").await?, unknown);
    page_holds_nothing_of(&phone, "aardvark").await?;

    phone.tap("words-show").await?;
    assert_eq!(drawn(&phone, "word-0").await?, "none");
    assert_eq!(phone.read("word-0-said").await?, "aardvark");
    assert_eq!(phone.read("word-1-said").await?, "kite");
    assert!(!is_spoken(&phone, "word-0").await?);

    phone.tap("words-show").await?;
    assert_eq!(drawn(&phone, "word-0").await?, "disc");
    page_holds_nothing_of(&phone, "aardvark").await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn own_sentence_is_masked_until_shown() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own("a thing").await?;
    phone.keeping().await?;
    phone.tap("own-words").await?;
    phone.fill("own-sentence", "Nine herons").await?;
    // Being chosen, it can be read, as the words that are offered can.
    assert_eq!(drawn(&phone, "own-sentence").await?, "none");
    assert!(!is_spoken(&phone, "own-sentence").await?);
    assert!(!is_spoken(&phone, "strength").await?);
    phone.tap("words-show").await?;
    assert_eq!(drawn(&phone, "own-sentence").await?, "disc");

    phone.close().await?;

    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?.open().await?;
    phone.tap("own-instead").await?;
    phone.fill("own-sentence", "Nine herons").await?;
    assert_eq!(drawn(&phone, "own-sentence").await?, "disc");
    assert!(!is_spoken(&phone, "own-sentence").await?);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn fifteen_taps_open_a_plan() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    let front = phone.keeping().await?.lock().await?;
    front.open().await?;

    assert_eq!(phone.attribute("word-0", "inputmode").await?, "");
    phone.tap("word-0").await?;
    phone.tap("pad-open").await?;
    phone.see("pad").await?;
    // The keyboard that came with the field is gone, and none comes up in its place.
    assert_ne!(here(&phone).await?, "word-0");
    for n in 0..5 {
        let mode = phone.attribute(&format!("word-{n}"), "inputmode").await?;
        assert_eq!(mode, "none");
    }
    let telling = telling(&words);
    let mut before = Vec::new();
    for word in &words {
        before.push(times_in_page(&phone, word).await?);
    }
    tap_letters(&phone, &telling.concat()).await?;
    for (n, letters) in telling.iter().enumerate() {
        assert_eq!(phone.value(&format!("word-{n}")).await?, *letters);
        assert_eq!(drawn(&phone, &format!("word-{n}")).await?, "disc");
    }
    for (word, before) in words.iter().zip(before) {
        assert_eq!(times_in_page(&phone, word).await?, before, "{word}");
    }
    phone.tap("words-go").await?;
    phone.see_within("add-to-it", DERIVING).await?;
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn pad_corrects_letters_and_leaves_the_focus_in_place() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.arrive(&server.address()).await?.open().await?;
    phone.tap("pad-open").await?;
    phone.tap("word-1").await?;
    assert_eq!(here(&phone).await?, "word-1");

    // Letters that begin no word stay until they are deleted.
    tap_letters(&phone, "qqq").await?;
    assert_eq!(here(&phone).await?, "word-1");
    let unknown = sentence("words-unknown")?;
    assert_eq!(phone.read("word-1-said").await?, unknown);
    for _ in 0..3 {
        phone.tap("pad-delete").await?;
    }
    assert_eq!(phone.value("word-1").await?, "");
    // The field with the focus is always the one that the letters go to.
    tap_letters(&phone, "kit").await?;
    assert_eq!(phone.value("word-1").await?, "kit");
    assert_eq!(here(&phone).await?, "word-2");
    phone.tap("pad-delete").await?;
    assert_eq!(phone.value("word-1").await?, "ki");
    assert_eq!(here(&phone).await?, "word-1");
    phone.tap("pad-next").await?;
    assert_eq!(here(&phone).await?, "word-2");

    // By keyboard, the place on the pad is kept.
    phone.enter("pad-t").await?;
    phone.enter("pad-u").await?;
    phone.enter("pad-l").await?;
    assert_eq!(here(&phone).await?, "pad-l");
    assert_eq!(phone.value("word-2").await?, "tul");
    phone.keys(Key::Space + "").await?;
    assert_eq!(phone.value("word-3").await?, "l");

    phone.tap("pad-open").await?;
    phone.gone("pad").await?;
    assert_eq!(phone.attribute("word-0", "inputmode").await?, "");
    phone.close().await?;
    Ok(())
}

/// Replaces what keys are derived from by a sentence, as an earlier build would have sent it to the worker.
const AS_BEFORE: &str = "(sentence => {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (ask, ...rest) {
    if (ask.phrase) ask = { ...ask, phrase: new TextEncoder().encode(sentence) };
    return post.call(this, ask, ...rest);
  };
})";

/// The first builds did not fold what keyboards change in a sentence.
#[tokio::test]
async fn sentence_saved_by_an_earlier_build_opens() -> Result {
    const CURLY: &str = "Seven geese wait behind Dora’s purple gate";
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    phone.keeping().await?;
    phone.tap("own-words").await?;
    phone.fill("own-sentence", CURLY).await?;
    let curly = serde_json::to_string(CURLY)?;
    phone.ask(&format!("void {AS_BEFORE}({curly})")).await?;
    phone.tap("keep-now").await?;
    phone.see_within("kept-done", DERIVING).await?;

    phone.arrive(&server.address()).await?;
    phone.start().await?.open().await?;
    phone.tap("own-instead").await?;
    // It was saved as it was typed then.
    phone.fill("own-sentence", &CURLY.replace('’', "'")).await?;
    phone.tap("words-go").await?;
    let no = sentence("error-open-no")?;
    let begun = Instant::now();
    while phone.read("open-wrong").await? != no {
        assert!(begun.elapsed() < DERIVING, "nothing is said to be wrong");
    }
    phone.rewrite("own-sentence", CURLY).await?;
    phone.tap("words-go").await?;
    phone.see_within("add-to-it", DERIVING).await?;
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}
