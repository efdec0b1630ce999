//! An app that cannot start, cannot allocate its memory, or stops.

use super::{the_exit_works, the_public_page_stands};
use crate::plans::{marker, save_one_thing};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    folder::Folder,
    published,
    sentences::sentence,
};
use serde_json::json;

/// Asserts that the public page says in this sentence that the rest could not start, and still helps.
async fn could_not_start(phone: &Browser, address: &str, key: &str) -> Result {
    phone.goto(address).await?;
    phone.says(&sentence(key)?).await?;
    the_public_page_stands(phone).await?;
    let storage = phone.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    the_exit_works(phone).await
}

#[tokio::test]
async fn missing_or_broken_files_leave_the_public_page() -> Result {
    let cut = |mut bytes: Vec<u8>| {
        bytes.truncate(bytes.len() / 2);
        bytes
    };
    let turned = |bytes: Vec<u8>| bytes.into_iter().rev().collect();
    // As a captive portal answers.
    let other = |_| b"<!doctype html><title>Welcome to the free network</title>".to_vec();
    let all = [
        (
            "no text",
            Altered::copy()?.without("text-en-first", ".bin")?,
        ),
        (
            "half of the text",
            Altered::copy()?.changed("text-en-first", ".bin", cut)?,
        ),
        (
            "text back to front",
            Altered::copy()?.changed("text-en-first", ".bin", turned)?,
        ),
        (
            "another page for text",
            Altered::copy()?.changed("text-en-first", ".bin", other)?,
        ),
        (
            "no WebAssembly",
            Altered::copy()?.without("lapwing-", "_bg.wasm")?,
        ),
        (
            "half of it",
            Altered::copy()?.changed("lapwing-", "_bg.wasm", cut)?,
        ),
        (
            "another page for it",
            Altered::copy()?.changed("lapwing-", "_bg.wasm", other)?,
        ),
        ("no style sheet", Altered::copy()?.without("app-", ".css")?),
        (
            "another page for the style sheet",
            Altered::copy()?.changed("app-", ".css", other)?,
        ),
        (
            "no script for it",
            Altered::copy()?.without("lapwing-", ".js")?,
        ),
    ];
    let phone = Settings::phone().open().await?;
    for (what, altered) in all {
        let server = altered.serve()?;
        let stands = could_not_start(&phone, &server.address(), "start-failed").await;
        stands.map_err(|error| format!("{what}: {error}"))?;
    }
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn disabled_webassembly_leaves_the_public_page() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.tools("Page.enable", json!({})).await?;
    // As on iPhones in Lockdown Mode.
    let off = json!({ "source": "delete window.WebAssembly" });
    phone
        .tools("Page.addScriptToEvaluateOnNewDocument", off)
        .await?;
    could_not_start(&phone, &server.address(), "start-unable").await?;
    let again =
        "[...document.querySelectorAll('[data-again]')].filter(one => one.offsetParent).length";
    assert_eq!(phone.ask(again).await?, 0, "trying again is offered");
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn missing_scripts_leave_the_public_page_and_its_exit() -> Result {
    let server = Altered::copy()?.without("start-", ".js")?.serve()?;
    let phone = Settings::phone().open().await?;
    phone.goto(server.address()).await?;
    the_public_page_stands(&phone).await?;
    the_exit_works(&phone).await?;
    phone.close().await?;
    Ok(())
}

/// Limits a WebAssembly memory to this many MiB.
fn memory(mib: u32) -> Settings {
    Settings::phone().flag(&format!("--js-flags=--wasm-max-mem-pages={}", mib * 16))
}

#[tokio::test]
async fn too_little_memory_is_reported_and_nothing_changes() -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("memory")?;
    let (first, second) = (marker()?, marker()?);

    let phone = memory(24).profile(&profile).open().await?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&first).await?;
    let words = phone.keeping().await?.offer_words().await?;
    assert_eq!(words.fail_to_save().await?, sentence("error-memory")?);
    phone.my_plan().await?.bag().await?.own(&second).await?;
    phone.says(&first).await?;
    phone.close().await?;

    let phone = Settings::phone().profile(&profile).open().await?;
    let words = save_one_thing(&phone, &server.address(), &first).await?;
    phone.close().await?;

    let phone = memory(24).profile(&profile).open().await?;
    let open = phone.arrive(&server.address()).await?.open().await?;
    assert_eq!(open.in_vain(&words).await?, sentence("error-memory")?);
    the_exit_works(&phone).await?;
    phone.close().await?;

    let phone = Settings::phone().profile(&profile).open().await?;
    let open = phone.arrive(&server.address()).await?.open().await?;
    open.with(&words).await?.bag().await?;
    phone.says(&first).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn smaller_profile_saves_and_opens_with_less_memory() -> Result {
    let server = published::serve()?;
    let phone = memory(48).open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    assert_eq!(phone.storage().await?.local, ["view-1b"]);
    let open = phone.keeping().await?.lock().await?.open().await?;
    open.with(&words).await?.bag().await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

/// Makes a browser call that the app relies on fail once: the app panics when it draws its next screen.
pub const FAIL_ONCE: &str = "(() => {
    const calls = [[Node, 'cloneNode'], [Document, 'createElement'], [Document, 'createTextNode']];
    const works = calls.map(([of, name]) => of.prototype[name]);
    for (const [of, name] of calls) of.prototype[name] = () => {
      calls.forEach(([of, name], n) => { of.prototype[name] = works[n]; });
      window.failed = name;
      throw new DOMException('no', 'NotSupportedError');
    };
  })()";

#[tokio::test]
async fn panic_shows_the_public_page_and_the_saved_plan_stays() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;
    phone.ask(FAIL_ONCE).await?;
    phone.tap("way-numbers").await?;
    phone.says(&sentence("start-stopped")?).await?;
    let failed = phone.ask("window.failed").await?;
    the_public_page_stands(&phone).await?;
    assert!(!phone.source().await?.contains(&thing));
    // Only a source location is recorded.
    let noted = phone.ask("document.documentElement.dataset.start").await?;
    println!("{failed} failed, stopped at {noted}");
    assert!(
        noted.as_str().is_some_and(|noted| noted.contains(".rs:")),
        "{noted}"
    );

    phone
        .within("#start-stopped [data-again]")
        .await?
        .click()
        .await?;
    let open = phone.start().await?.open().await?;
    open.with(&words).await?.bag().await?;
    phone.says(&thing).await?;
    the_exit_works(&phone).await?;
    phone.close().await?;
    Ok(())
}
