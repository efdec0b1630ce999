//! Nothing is saved until the user chooses to, and nothing they do sends anything.

use crate::{
    leaving::only_the_cover,
    plans::{Plan, marker},
    walk::until,
};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    elsewhere::Elsewhere,
    folder::Folder,
    network::{self, Request},
    pages::telling,
};
use std::collections::BTreeSet;
use thirtyfour::By;
use xtask::{compress, dist::Variant};

async fn is_empty(browser: &Browser, when: &str) -> Result {
    let storage = browser.storage().await?;
    assert!(storage.is_empty(), "{when}: {storage:?}");
    Ok(())
}

/// Opens every screen that there is before anything is saved, and types into every field.
pub async fn everywhere(browser: &Browser, plan: &Plan) -> Result {
    for page in [
        "need-to-go",
        "someone-to-talk",
        "get-ready",
        "tell-a-worker",
        "together",
        "hides",
    ] {
        browser.tap(page).await?;
        browser.see("to-numbers").await?;
        browser.back_one_screen().await?;
    }
    let numbers = browser.numbers().await?;
    numbers.all().await?;
    browser.tap("quiet").await?;
    plan.write(browser).await?;
    for view in ["bag-five", "bag-missing", "bag-where"] {
        browser.my_plan().await?.bag().await?;
        browser.tap(view).await?;
    }
    browser.my_plan().await?.people().await?;
    browser.tap("by-role").await?;
    let words = browser.keeping().await?.offer_words().await?;
    assert_eq!(words.offered().await?.len(), 5);
    browser.tap("other-words").await?;
    browser.tap("keep-not").await?;
    browser.keeping().await?.erase().await?;
    browser.tap("erase-not").await?;
    Ok(())
}

#[tokio::test]
async fn all_storage_is_empty_until_the_plan_is_saved() -> Result {
    let elsewhere = Elsewhere::serve()?;
    let server = Altered::copy()?.leading_to(&elsewhere.weather())?.serve()?;
    let browser = Settings::phone().open().await?;
    browser.arrive(&server.address()).await?;
    is_empty(&browser, "a first visit").await?;

    everywhere(&browser, &Plan::everyday()).await?;
    is_empty(&browser, "every screen visited, a plan written").await?;

    // Trying words reads the storage, which must not create it.
    let open = browser.start().await?.open().await?;
    open.in_vain(&["aardvark", "aardvark", "aardvark", "aardvark", "aardvark"])
        .await?;
    is_empty(&browser, "words tried").await?;

    // Hidden, frozen and shown again, as when a call comes in.
    browser.frozen_and_thawed().await?;
    only_the_cover(&browser).await?;
    browser.restored().await?;
    until(&browser, "document.documentElement.className === ''").await?;
    is_empty(&browser, "frozen and back").await?;

    browser.find(By::Id("exit")).await?.click().await?;
    browser.says("it may rain").await?;
    browser
        .goto(format!("{}/plain.html", server.address()))
        .await?;
    is_empty(&browser, "left").await?;
    browser.close().await?;
    Ok(())
}

/// Whether this is a GET without a query, to the site's own origin.
fn is_plain(request: &Request, site: &str) -> bool {
    request.method == "GET"
        && !request.body
        && !request.query
        && request.url.starts_with(&format!("{site}/"))
}

#[tokio::test]
async fn only_published_files_are_requested_and_typing_sends_nothing() -> Result {
    let server = e2e::published::serve()?;
    let site = server.address();
    let folder = Folder::fresh("asked")?;
    let log = folder.join("net.json");
    let browser = Settings::phone()
        .profile(&folder)
        .net_log(&log)
        .telling_requests()
        .open()
        .await?;
    browser.arrive(&site).await?;
    // Prefetching starts once the app is running.
    browser
        .ask("new Promise(done => setTimeout(done, 1500))")
        .await?;
    let first = browser.requests().await?;
    assert!(!first.is_empty());
    for request in &first {
        assert!(is_plain(request, &site), "{request:?}");
    }

    let before = server.asked().len();
    let mark = marker()?;
    let plan = Plan::marked(&mark);
    everywhere(&browser, &plan).await?;
    assert_eq!(browser.requests().await?, []);
    assert_eq!(
        server.asked().get(before..),
        Some(&[][..]),
        "asked while typing"
    );

    let words = browser.keeping().await?.take_the_offered_words().await?;
    let practise = browser.keeping().await?.practise().await?;
    practise.with(&telling(&words)).await?;
    browser.my_plan().await?.bag().await?.own(&mark).await?;
    browser.saved().await?;
    browser
        .keeping()
        .await?
        .lock()
        .await?
        .open()
        .await?
        .with(&words)
        .await?;
    for request in browser.requests().await? {
        assert!(is_plain(&request, &site), "{request:?}");
    }
    browser.close().await?;

    // The server's own log, and the browser's log of everything, workers included.
    let published: BTreeSet<String> = published_files()?;
    for line in server.asked() {
        let parts: Vec<&str> = line.split(' ').collect();
        let [method, path, status] = parts.as_slice() else {
            return Err(format!("not a line of the log: {line}").into());
        };
        assert_eq!(*method, "GET", "{line}");
        assert!(published.contains(*path), "{line}");
        assert!(["200", "304"].contains(status), "{line}");
    }
    let ours = network::of_pages(&log, "http://localhost")?;
    for ending in ["/", ".wasm", ".bin"] {
        let there = ours.iter().any(|url| url.ends_with(ending));
        assert!(there, "the log does not see {ending}: {ours:?}");
    }
    let worker = ours.iter().filter(|url| url.contains("/derive-")).count();
    assert!(worker > 2, "the log does not see workers: {ours:?}");
    for url in ours {
        let path = url.strip_prefix(&site);
        assert!(path.is_some_and(|path| published.contains(path)), "{url}");
    }
    for url in network::all(&log)? {
        assert!(!url.contains(&mark), "{url}");
    }
    Ok(())
}

/// Returns the addresses of all published files.
pub fn published_files() -> Result<BTreeSet<String>> {
    let dist = Variant::Tests.folder();
    let mut published = BTreeSet::from(["/".to_owned()]);
    for file in compress::files(&dist)? {
        published.insert(format!("/{}", file.strip_prefix(&dist)?.display()));
    }
    Ok(published)
}
