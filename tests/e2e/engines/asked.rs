//! Nothing leaves the device (P2): in each engine, everything the browser requests goes through a proxy that
//! logs it.

use crate::{
    leaving::press_the_exit,
    nothing_saved::{everywhere, published_files},
    plans::{Plan, marker},
};
use e2e::{
    Result, altered::Altered, browser::Settings, elsewhere::Elsewhere, engine::Engine,
    pages::telling, proxy::Proxy,
};

// In Chromium, `nothing_kept` shows it by the browser's own log.
in_the_others! { only_own_published_files_are_requested }

/// A request from another site's page to a third site, which the proxy must see.
const CONTROL: &str = "fetch('http://third.example/seen').then(() => null, () => null)";

async fn only_own_published_files_are_requested(engine: Engine) -> Result {
    let elsewhere = Elsewhere::serve()?;
    let away = elsewhere.weather();
    let server = Altered::copy()?.leading_to(&away)?.serve()?;
    let site = server.address();
    let proxy = Proxy::start()?;
    let phone = Settings::phone().engine(engine).proxy(proxy.port());
    let browser = phone.open().await?;
    browser.arrive(&site).await?;
    // Prefetching starts once the app is running.
    browser
        .ask("new Promise(done => setTimeout(done, 1500))")
        .await?;

    let ours = |asked: &[String]| -> Vec<String> {
        let of_site = asked.iter().filter(|line| line.contains(&site));
        of_site.cloned().collect()
    };
    let before = ours(&proxy.asked()).len();
    assert!(before > 5, "the proxy sees little: {:?}", proxy.asked());
    let mark = marker()?;
    let plan = Plan::marked(&mark);
    everywhere(&browser, &plan).await?;
    let after = ours(&proxy.asked());
    assert_eq!(after.get(before..), Some(&[][..]), "asked while typing");

    let words = browser.keeping().await?.take_the_offered_words().await?;
    let practise = browser.keeping().await?.practise().await?;
    practise.with(&telling(&words)).await?;
    browser.my_plan().await?.bag().await?.own(&mark).await?;
    browser.saved().await?;
    let first = browser.keeping().await?.lock().await?;
    first.open().await?.with(&words).await?;
    let here = proxy.asked();
    press_the_exit(&browser).await?;
    browser.says("it may rain").await?;
    browser.ask(CONTROL).await?;

    let published = published_files()?;
    let mut by_itself = Vec::new();
    for line in &here {
        assert!(!line.contains(&mark), "{line}");
        match line.strip_prefix(&format!("GET {site}")) {
            Some(path) => assert!(published.contains(path), "{line}"),
            None => by_itself.push(line),
        }
    }
    // A browser's requests to its vendor, with or without a page, are encrypted or go to the vendor's own
    // hosts.
    println!(
        "{engine}: {} of the page, by itself: {by_itself:?}",
        here.len()
    );
    for line in by_itself {
        assert!(of_maker(line), "{line}");
    }
    let seen = proxy.asked();
    assert!(
        seen.contains(&"GET http://third.example/seen".to_owned()),
        "{seen:?}"
    );
    assert!(seen.contains(&format!("GET {away}")), "{seen:?}");
    browser.close().await?;
    Ok(())
}

/// Whether this request goes to the browser's own vendor or (Firefox, for video) to Google, with or without a
/// page.
fn of_maker(line: &str) -> bool {
    let address = line.split(' ').nth(1).unwrap_or_default();
    let host = address.strip_prefix("http://").unwrap_or(address);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    [
        "mozilla.com",
        "mozilla.org",
        "mozilla.net",
        "firefox.com",
        "googleapis.com",
    ]
    .iter()
    .any(|maker| host == *maker || host.ends_with(&format!(".{maker}")))
}
