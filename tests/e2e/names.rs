//! No name gives anything away (design: leaving no traces). On every screen: `audit_screens.rs`; the exported
//! file: `exported.rs`.

use crate::plans::save_one_thing;
use e2e::{
    Result,
    browser::Settings,
    folder::Folder,
    names::{complaints, in_folder, on_page},
    published,
};
use std::fs;
use xtask::dist::Variant;

#[test]
fn every_published_name_is_neutral() -> Result {
    for variant in [Variant::Tests, Variant::Host] {
        // Only one of them exists when only the end-to-end tests are run.
        if variant == Variant::Tests || variant.folder().is_dir() {
            let names = in_folder(&variant.folder())?;
            println!("{} names in {}", names.len(), variant.folder().display());
            assert!(names.len() > 40, "{names:?}");
            assert_eq!(complaints(names), [""; 0]);
        }
    }
    Ok(())
}

#[test]
fn revealing_published_name_is_reported() -> Result {
    let folder = Folder::fresh("names")?;
    fs::create_dir(folder.join("safety"))?;
    fs::create_dir(folder.join("parts"))?;
    fs::write(folder.join("parts/vault-0123abcd.wasm.br"), "")?;
    fs::write(folder.join("start-0123abcd.js"), "")?;
    fs::write(
        folder.join("index.html"),
        "<!doctype html><meta name=description content=\"Domestic abuse\"><title>A safe place</title>\
         <link rel=icon href=/exit.svg><form id=app hidden action=\"/diary\">",
    )?;
    fs::write(folder.join("icon.svg"), "<svg><title>Refuge</title></svg>")?;
    let mut found = complaints(in_folder(&folder)?);
    found.sort();
    let wanted = [
        "a file tells by `safety`",
        "a file tells by `vault`",
        "a form's address in index.html tells by `diary`",
        "a head's entry in index.html tells by `abus`",
        "a head's link in index.html tells by `exit`",
        "a title in icon.svg tells by `refuge`",
        "a title in index.html tells by `safe`",
    ];
    let found: Vec<&str> = found
        .iter()
        .filter_map(|words| words.split(": ").next())
        .collect();
    assert_eq!(found, wanted);
    Ok(())
}

/// The names in the browser's storage are neutral, and a telling one, of any kind, is found.
#[tokio::test]
async fn revealing_name_in_the_browser_is_reported() -> Result {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    save_one_thing(&browser, &server.address(), "somewhere").await?;
    let names = on_page(&browser).await?;
    println!("{names:?}");
    // The stored ones are among them, or the others could be missed too.
    for (what, name) in [
        ("localStorage", "view-1a"),
        ("a database", "view"),
        ("a cache", "view"),
    ] {
        assert!(
            names.contains(&(what.to_owned(), name.to_owned())),
            "{names:?}"
        );
    }
    assert_eq!(complaints(names), [""; 0]);
    let tell = "(async () => {
      document.title = 'A refuge';
      history.replaceState({ hidden: 1 }, '', '/#escape');
      window.name = 'secret';
      localStorage.setItem('vault', '');
      sessionStorage.setItem('unlocked', '');
      document.cookie = 'victim=1';
      await (await caches.open('shelter')).put('/evidence', new Response(''));
      await new Promise(done => {
        const open = indexedDB.open('diary', 1);
        open.onupgradeneeded = () => open.result.createObjectStore('incidents').put('', 'injury');
        open.onsuccess = () => { open.result.close(); done(); };
      });
      navigator.locks.request('panic', () => new Promise(() => {}));
      await (await fetch('/police')).text();
      await (await navigator.storage.getDirectory()).getFileHandle('risk', { create: true });
      const link = document.createElement('a');
      link.download = 'plan.pdf';
      document.body.append(link);
    })()";
    browser.ask(tell).await?;
    let found = complaints(on_page(&browser).await?);
    for what in [
        "the title tells",
        "the address tells",
        "the history entry tells",
        "the window tells",
        "a file tells",
        "a download tells",
        "localStorage tells",
        "sessionStorage tells",
        "a cookie tells",
        "a database tells",
        "a store tells",
        "a key tells",
        "a cache tells",
        "a cached address tells",
        "a lock tells",
        "a private file tells",
    ] {
        let times = found.iter().filter(|words| words.starts_with(what)).count();
        assert_eq!(times, 1, "{what}: {found:?}");
    }
    assert_eq!(found.len(), 16, "{found:?}");
    browser.close().await?;
    Ok(())
}
