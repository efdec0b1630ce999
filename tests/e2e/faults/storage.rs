//! Storage that is blocked, full, or was emptied by someone else.

use super::the_exit_works;
use crate::plans::{marker, open_again, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    folder::Folder,
    published,
    sentences::sentence,
};
use serde_json::json;
use std::{fs, path::Path};

/// Sets the site setting "Sites are not allowed to save data" in the browser's profile.
fn block_site_data(profile: &Path) -> Result {
    fs::create_dir_all(profile.join("Default"))?;
    let settings = json!({ "profile": { "default_content_setting_values": { "cookies": 2 } } });
    Ok(fs::write(
        profile.join("Default/Preferences"),
        serde_json::to_vec(&settings)?,
    )?)
}

/// What other engines do where storage is blocked: even reading the properties throws.
const REFUSE: &str = "for (const name of ['localStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
  }";

/// The app reports that the plan cannot be saved; it stays in use, and can be left.
async fn is_told_and_goes_on(phone: &Browser, address: &str) -> Result {
    let thing = marker()?;
    phone.arrive(address).await?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    let words = phone.keeping().await?.offer_words().await?;
    assert_eq!(words.fail_to_save().await?, sentence("error-keep-blocked")?);
    phone.my_plan().await?.bag().await?.own("another").await?;
    phone.says(&thing).await?;
    assert_eq!(phone.kept().await?, "no");

    let open = phone.start().await?.open().await?;
    let wrong = ["aardvark", "aardvark", "aardvark", "aardvark", "aardvark"];
    assert_eq!(open.in_vain(&wrong).await?, sentence("error-open-blocked")?);
    phone.numbers().await?;
    the_exit_works(phone).await
}

#[tokio::test]
async fn blocked_storage_is_reported_and_the_plan_stays_usable() -> Result {
    let server = published::serve()?;
    let profile = Folder::fresh("blocked")?;
    block_site_data(&profile)?;
    let phone = Settings::phone().profile(&profile).open().await?;
    phone.goto(server.address()).await?;
    assert!(
        phone.ask("localStorage.length").await.is_err(),
        "it is not blocked"
    );
    is_told_and_goes_on(&phone, &server.address()).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn refused_storage_access_is_reported_and_plan_stays_usable() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.tools("Page.enable", json!({})).await?;
    let refuse = json!({ "source": REFUSE });
    phone
        .tools("Page.addScriptToEvaluateOnNewDocument", refuse)
        .await?;
    is_told_and_goes_on(&phone, &server.address()).await?;
    phone.close().await?;
    Ok(())
}

/// Limits the origin's storage to this many bytes in all; without a number, lifts the limit.
async fn room(browser: &Browser, origin: &str, bytes: Option<u32>) -> Result {
    let mut wanted = json!({ "origin": origin });
    if let Some(bytes) = bytes {
        wanted["quotaSize"] = json!(bytes);
    }
    browser
        .tools("Storage.overrideQuotaForOrigin", wanted)
        .await?;
    Ok(())
}

#[tokio::test]
async fn saving_reports_a_full_disk_and_works_once_there_is_room() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    phone.arrive(&server.address()).await?;
    room(&phone, &server.address(), Some(1)).await?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    let words = phone.keeping().await?.offer_words().await?;
    assert_eq!(words.fail_to_save().await?, sentence("error-keep-full")?);
    assert_eq!(phone.storage().await?.local, [""; 0]);
    phone.my_plan().await?.bag().await?;
    phone.says(&thing).await?;

    room(&phone, &server.address(), None).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    open_again(&phone, &server.address(), &words)
        .await?
        .bag()
        .await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn disk_filling_up_is_reported_and_nothing_saved_is_lost() -> Result {
    let server = published::serve()?;
    let site = server.address();
    let profile = Folder::fresh("full")?;
    let settings = || Settings::phone().profile(&profile);
    let (first, second, third) = (marker()?, marker()?, marker()?);
    let phone = settings().open().await?;
    let words = save_one_thing(&phone, &site, &first).await?;
    phone.close().await?;

    // The browser checks how much room there is at its first write.
    let phone = settings().open().await?;
    phone.arrive(&site).await?;
    room(&phone, &site, Some(1)).await?;
    open_again(&phone, &site, &words).await?;
    phone.my_plan().await?.bag().await?.own(&second).await?;
    phone.says_saved("not").await?;
    assert_eq!(phone.read("kept").await?, sentence("kept-not-full")?);
    phone.says(&first).await?;
    phone.says(&second).await?;
    // Left like this, the quick store has it, and it is distinguished from damage.
    the_exit_works(&phone).await?;
    phone.close().await?;

    let phone = settings().open().await?;
    phone.arrive(&site).await?;
    room(&phone, &site, Some(1)).await?;
    open_again(&phone, &site, &words).await?.bag().await?;
    phone.says(&first).await?;
    phone.says(&second).await?;
    phone.my_plan().await?.bag().await?.own(&third).await?;
    phone.says_saved("not").await?;
    // With room again, it is saved without being asked.
    room(&phone, &site, None).await?;
    phone.saved().await?;
    phone.kill();

    let phone = settings().open().await?;
    open_again(&phone, &site, &words).await?.bag().await?;
    for thing in [&first, &second, &third] {
        phone.says(thing).await?;
    }
    phone.close().await?;
    Ok(())
}

/// What a partial "clear site data" removes: the device secrets, from both stores.
const LOSE_THE_SECRETS: &str = "(async () => {
    const base = await new Promise((done, fail) => { const open = indexedDB.open('view'); open.onsuccess = () => done(open.result); open.onerror = fail; });
    const change = base.transaction('v', 'readwrite');
    const store = change.objectStore('v');
    const before = await new Promise(done => store.count('tone-1').onsuccess = e => done(e.target.result));
    store.delete('tone-1');
    await new Promise(done => change.oncomplete = done);
    base.close();
    return before === 1 && await caches.delete('view');
  })()";

#[tokio::test]
async fn lost_device_secrets_are_answered_like_wrong_words() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let words = save_one_thing(&phone, &server.address(), "a thing").await?;
    phone.goto("about:blank").await?;
    let open = phone.arrive(&server.address()).await?.open().await?;
    assert_eq!(phone.ask(LOSE_THE_SECRETS).await?, true);

    let nothing = sentence("error-open-no")?;
    assert_eq!(open.in_vain(&words).await?, nothing);
    let wrong = ["aardvark", "aardvark", "aardvark", "aardvark", "aardvark"];
    assert_eq!(open.in_vain(&wrong).await?, nothing);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn device_secrets_lost_from_one_store_are_repaired_silently() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    phone.goto("about:blank").await?;
    phone.arrive(&server.address()).await?;
    assert_eq!(phone.ask("caches.delete('view')").await?, true);
    let open = phone.start().await?.open().await?;
    open.with(&words).await?.bag().await?;
    phone.says(&thing).await?;
    assert_eq!(phone.storage().await?.caches, ["view"]);
    phone.close().await?;
    Ok(())
}

/// From now on the page's stores leave every request open, as engines have been seen to do until a restart.
const SILENT: &str = "window.stores = [IDBFactory.prototype.open, CacheStorage.prototype.has];
  IDBFactory.prototype.open = () => new EventTarget();
  CacheStorage.prototype.has = () => new Promise(() => {});";
const ANSWERING: &str =
    "void ([IDBFactory.prototype.open, CacheStorage.prototype.has] = window.stores)";

#[tokio::test]
async fn store_that_does_not_answer_is_reported_and_loses_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let (first, second) = (marker()?, marker()?);
    let words = save_one_thing(&phone, &server.address(), &first).await?;
    phone.ask(&format!("(() => {{ {SILENT} }})()")).await?;
    phone.my_plan().await?.bag().await?.own(&second).await?;
    phone.says_saved("not").await?;
    assert_eq!(phone.read("kept").await?, sentence("kept-not-failed")?);

    // A fresh page: nothing opens, and it says so.
    let silent = json!({ "source": SILENT });
    let silent = phone
        .tools("Page.addScriptToEvaluateOnNewDocument", silent)
        .await?;
    phone.goto("about:blank").await?;
    let open = phone.arrive(&server.address()).await?.open().await?;
    assert_eq!(open.in_vain(&words).await?, sentence("error-open-failed")?);
    phone
        .tools("Page.removeScriptToEvaluateOnNewDocument", silent)
        .await?;
    phone.ask(ANSWERING).await?;
    open_again(&phone, &server.address(), &words)
        .await?
        .bag()
        .await?;
    phone.says(&first).await?;
    phone.says(&second).await?;
    phone.close().await?;
    Ok(())
}
