//! Where the browser refuses storage or has no room, the app says so when saving, and the plan stays in use.

use super::phone;
use crate::plans::{marker, open_again, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    published,
    sentences::sentence,
};
use serde_json::json;

in_the_others! { plan_stays_usable_when_storage_is_refused }
in_the_others_by_night! { lack_of_space_is_reported_until_there_is_room }
in_engine! {
    firefox_alone Firefox:
    plan_stays_usable_when_settings_refuse_storage
    plan_is_saved_without_local_storage
}

/// Even reading the storage properties throws.
pub const REFUSE: &str = "for (const name of ['localStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });";

/// Makes every write fail for lack of space; `ROOM` lifts that.
const FULL: &str = "window.puts = [IDBObjectStore.prototype.put, Storage.prototype.setItem, Cache.prototype.put];
  IDBObjectStore.prototype.put = Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
  Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));";
const ROOM: &str =
    "[IDBObjectStore.prototype.put, Storage.prototype.setItem, Cache.prototype.put] = window.puts;";

async fn run(browser: &Browser, script: &str) -> Result {
    browser
        .ask(&format!("void (() => {{ {script} }})()"))
        .await?;
    Ok(())
}

/// The app keeps running: it reports that the plan cannot be saved, and the plan stays in use.
async fn is_told_and_goes_on(phone: &Browser) -> Result {
    let thing = marker()?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    let words = phone.keeping().await?.offer_words().await?;
    assert_eq!(words.fail_to_save().await?, sentence("error-keep-blocked")?);
    phone.my_plan().await?.bag().await?.own("another").await?;
    phone.says(&thing).await?;
    assert_eq!(phone.kept().await?, "no");
    let open = phone.start().await?.open().await?;
    let wrong = ["aardvark"; 5];
    assert_eq!(open.in_vain(&wrong).await?, sentence("error-open-blocked")?);
    phone.numbers().await?;
    Ok(())
}

async fn plan_stays_usable_when_storage_is_refused(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    phone.arrive(&server.address()).await?;
    run(&phone, REFUSE).await?;
    is_told_and_goes_on(&phone).await?;
    phone.close().await?;
    Ok(())
}

async fn plan_stays_usable_when_settings_refuse_storage(engine: Engine) -> Result {
    let server = published::serve()?;
    // "Cookies and site data: all refused."
    let settings = Settings::phone().preference("network.cookie.cookieBehavior", json!(2));
    let phone = settings.engine(engine).open().await?;
    phone.arrive(&server.address()).await?;
    let length = phone.ask("localStorage.length").await;
    assert!(length.is_err(), "it is not refused");
    is_told_and_goes_on(&phone).await?;
    phone.close().await?;
    Ok(())
}

async fn plan_is_saved_without_local_storage(engine: Engine) -> Result {
    let server = published::serve()?;
    let settings = Settings::phone().preference("dom.storage.enabled", json!(false));
    let phone = settings.engine(engine).open().await?;
    let thing = marker()?;
    let words = save_one_thing(&phone, &server.address(), &thing).await?;
    assert_eq!(phone.ask("localStorage").await?, json!(null));
    let plan = open_again(&phone, &server.address(), &words).await?;
    plan.bag().await?;
    phone.says(&thing).await?;
    phone.close().await?;
    Ok(())
}

async fn lack_of_space_is_reported_until_there_is_room(engine: Engine) -> Result {
    let server = published::serve()?;
    let phone = phone(engine).await?;
    let (first, second) = (marker()?, marker()?);
    phone.arrive(&server.address()).await?;
    run(&phone, FULL).await?;
    phone.my_plan().await?.bag().await?.own(&first).await?;
    let words = phone.keeping().await?.offer_words().await?;
    assert_eq!(words.fail_to_save().await?, sentence("error-keep-full")?);
    run(&phone, ROOM).await?;
    let words = phone.keeping().await?.take_the_offered_words().await?;
    phone.my_plan().await?;
    phone.saved().await?;

    run(&phone, FULL).await?;
    phone.my_plan().await?.bag().await?.own(&second).await?;
    phone.says_saved("not").await?;
    assert_eq!(phone.read("kept").await?, sentence("kept-not-full")?);
    run(&phone, ROOM).await?;
    // The app retries without being asked.
    phone.saved().await?;
    let plan = open_again(&phone, &server.address(), &words).await?;
    plan.bag().await?;
    for thing in [&first, &second] {
        phone.says(thing).await?;
    }
    phone.close().await?;
    Ok(())
}
