//! A copy exported and imported elsewhere; files that are not copies; a sentence of the user's own.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use crate::plans::{marker, open_again, save_one_thing};
use e2e::{
    Result,
    browser::{Browser, Settings},
    engine::Engine,
    folder::Folder,
    interactions::a_moment,
    names,
    pages::{DERIVING, Export},
    published,
    sentences::sentence,
};
use plan::{Plan, Replica, record};
use serde_json::json;
use sha2::{Digest, Sha256};

/// How soon a file that cannot be a copy must be reported.
const SOON: Duration = Duration::from_secs(1);

/// A copy of version 1, which nothing writes any more.
const FIRST: &[u8] = include_bytes!("../fixtures/carried-1.bin");

/// Sends downloads to this folder from now on. Engines other than Chromium take it from their settings.
pub async fn files_land_in(browser: &Browser, downloads: &Path) -> Result {
    if browser.engine() == Engine::Chromium {
        browser
            .tools(
                "Browser.setDownloadBehavior",
                json!({ "behavior": "allow", "downloadPath": downloads }),
            )
            .await?;
    }
    Ok(())
}

/// Returns the downloaded file, once complete: Firefox first creates an empty one.
pub fn landed(downloads: &Path) -> Result<PathBuf> {
    let file = downloads.join("data.bin");
    let begun = Instant::now();
    while fs::metadata(&file).map_or(0, |file| file.len()) == 0 {
        assert!(begun.elapsed() < DERIVING, "no file comes");
        thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(names::complaints(names::in_folder(downloads)?), [""; 0]);
    Ok(file)
}

/// Exports a copy of the open plan; returns its words and the file.
pub async fn take_along(browser: &Browser, downloads: &Path) -> Result<(Vec<String>, PathBuf)> {
    files_land_in(browser, downloads).await?;
    let export = Export::from_anywhere(browser).await?;
    let words = export.words().await?;
    export.make_file().await?;
    Ok((words, landed(downloads)?))
}

/// Imports a file with its words, up to the app's answer: `Ok` for what is inside, `Err` for a refusal.
pub async fn import(
    browser: &Browser,
    file: &Path,
    words: &[String],
) -> Result<(std::result::Result<String, String>, Duration)> {
    let field = browser.see("bring-file").await?;
    field.send_keys(file.display().to_string()).await?;
    for (n, word) in words.iter().enumerate() {
        browser.fill(&format!("word-{n}"), word).await?;
    }
    let begun = Instant::now();
    browser.tap("words-go").await?;
    loop {
        if browser.sees("bring-replace").await? {
            return Ok((Ok(browser.words().await?), begun.elapsed()));
        }
        let wrong = "['words-wrong', 'bring-wrong'].map(t => document.querySelector(`[data-testid=${t}]`)?.textContent).find(said => said) ?? ''";
        let wrong = browser.ask(wrong).await?;
        if let Some(wrong) = wrong.as_str().filter(|wrong| !wrong.is_empty()) {
            return Ok((Err(wrong.to_owned()), begun.elapsed()));
        }
        assert!(begun.elapsed() < DERIVING, "nothing is said");
        a_moment(begun).await;
    }
}

#[tokio::test]
async fn exported_copy_opens_on_another_device() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let downloads = Folder::fresh("downloads")?;
    let (thing, other) = (marker()?, marker()?);
    let own = save_one_thing(&phone, &server.address(), &thing).await?;
    let (words, file) = take_along(&phone, &downloads).await?;
    let bytes = fs::read(&file)?;
    println!("a small plan is a file of {} bytes", bytes.len());
    assert_eq!(bytes.len() % 4096, 0);
    assert!(
        !bytes
            .windows(thing.len())
            .any(|part| part == thing.as_bytes()),
        "it can be read"
    );
    phone.close().await?;

    // A new device that already has a saved plan.
    let phone = Settings::phone().open().await?;
    save_one_thing(&phone, &server.address(), &other).await?;
    phone.keeping().await?;
    phone.tap("bring").await?;
    let (said, _) = import(&phone, &file, &own).await?;
    assert_eq!(said, Err(sentence("error-bring-no")?));
    phone.tap("back").await?;
    phone.tap("bring").await?;
    let (inside, _) = import(&phone, &file, &words).await?;
    let inside = inside.map_err(|said| format!("not opened: {said}"))?;
    assert!(inside.contains(&sentence("bring-replaces")?), "{inside}");

    // Declined, nothing has changed; accepted, it has.
    phone.tap("bring-not").await?;
    let bag = phone.my_plan().await?.bag().await?;
    assert!(phone.words().await?.contains(&other));
    assert_eq!(bag.own_things().await?, 1);
    phone.keeping().await?;
    phone.tap("bring").await?;
    let (inside, _) = import(&phone, &file, &words).await?;
    assert!(inside.is_ok());
    phone.tap("bring-replace").await?;
    // This replaces the plan that is here, so the app asks once more.
    phone.tap("bring-sure").await?;
    phone.saved().await?;
    phone.my_plan().await?.bag().await?;
    let shown = phone.words().await?;
    assert!(shown.contains(&thing) && !shown.contains(&other), "{shown}");
    phone.close().await?;
    Ok(())
}

/// Returns the frozen copy of version 1 with a change in its header and a matching check.
fn headed(at: usize, value: u8) -> Vec<u8> {
    let mut bytes = FIRST.to_vec();
    bytes[at] = value;
    let check = Sha256::digest(&bytes[..36]);
    bytes[36..40].copy_from_slice(&check[..4]);
    bytes
}

#[tokio::test]
async fn invalid_files_are_reported_and_change_nothing() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let downloads = Folder::fresh("downloads")?;
    save_one_thing(&phone, &server.address(), &marker()?).await?;
    let (words, file) = take_along(&phone, &downloads).await?;
    let good = fs::read(&file)?;
    let before = phone.ask("localStorage.length").await?;

    let huge = downloads.join("huge.bin");
    // Half a gigabyte that takes no space on the disk.
    fs::File::create(&huge)?.set_len(500 << 20)?;
    // A copy looks like any other bytes: what is long enough is tried, and answered like wrong words.
    let other = b"PK\x03\x04 something else".repeat(400);
    let mut damaged = good.clone();
    damaged[100] ^= 1;
    let cases = [
        ("other.bin", Some(other), "error-bring-no", false),
        ("damaged.bin", Some(damaged), "error-bring-damaged", false),
        ("empty.bin", Some(Vec::new()), "error-bring-too-small", true),
        (
            "cut.bin",
            Some(good[..4095].to_vec()),
            "error-bring-too-small",
            true,
        ),
        (
            "cut-1.bin",
            Some(FIRST[..FIRST.len() - 1].to_vec()),
            "error-bring-cut",
            true,
        ),
        (
            "start-1.bin",
            Some(FIRST[..60].to_vec()),
            "error-bring-cut",
            true,
        ),
        ("newer-1.bin", Some(headed(0, 2)), "error-bring-newer", true),
        (
            "profile-1.bin",
            Some(headed(1, 200)),
            "error-bring-newer",
            true,
        ),
        ("huge.bin", None, "error-bring-too-large", true),
    ];
    for (name, bytes, expected, at_once) in cases {
        let path = downloads.join(name);
        if let Some(bytes) = bytes {
            fs::write(&path, bytes)?;
        }
        phone.keeping().await?;
        phone.tap("bring").await?;
        let (said, took) = import(&phone, &path, &words).await?;
        println!("{name}: told after {} ms", took.as_millis());
        assert_eq!(said, Err(sentence(expected)?), "{name}");
        assert!(!at_once || took < SOON, "{name}: {took:?}");
    }
    // No file chosen.
    phone.keeping().await?;
    phone.tap("bring").await?;
    phone.see("bring-file").await?;
    for (n, word) in words.iter().enumerate() {
        phone.fill(&format!("word-{n}"), word).await?;
    }
    phone.tap("words-go").await?;
    phone.see("bring-wrong").await?;
    assert_eq!(phone.ask("localStorage.length").await?, before);
    let bag = phone.my_plan().await?.bag().await?;
    assert_eq!(bag.own_things().await?, 1);
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn copy_from_a_newer_version_is_reported_and_not_imported() -> Result {
    let mut record = record::encode(&Plan::new(Replica(7)), &mut record::Cache::default());
    // Field 0 comes first: the schema.
    assert_eq!(record[..3], [0xbf, 0, 1]);
    record[2] = 2;
    let words = ["puzzle", "kite", "marbles", "lantern", "tulip"];
    let folder = Folder::fresh("newer")?;
    let path = folder.join("data.bin");
    fs::write(&path, e2e::copies::file(&words, &record).await?)?;

    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    let own = save_one_thing(&phone, &server.address(), &thing).await?;
    phone.keeping().await?;
    phone.tap("bring").await?;
    let (said, _) = import(&phone, &path, &words.map(str::to_owned)).await?;
    assert_eq!(said, Err(sentence("error-bring-newer")?));
    let plan = open_again(&phone, &server.address(), &own).await?;
    plan.bag().await?;
    assert!(phone.words().await?.contains(&thing));
    phone.close().await?;
    Ok(())
}

#[tokio::test]
async fn own_sentence_is_rated_and_opens_the_plan() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    let thing = marker()?;
    phone.arrive(&server.address()).await?;
    phone.my_plan().await?.bag().await?.own(&thing).await?;
    phone.keeping().await?;
    phone.tap("own-words").await?;

    for (typed, expected) in [
        ("12345678901234", "unfit-digits"),
        ("aaaaaaaaaaaaaaaa", "unfit-repeated"),
    ] {
        let field = phone.see("own-sentence").await?;
        field.send_keys(thirtyfour::Key::Control + "a").await?;
        field.send_keys(typed).await?;
        assert_eq!(phone.read("strength").await?, sentence(expected)?);
        phone.tap("keep-now").await?;
        phone.see("keep-failed").await?;
        assert_eq!(phone.read("keep-failed").await?, sentence(expected)?);
    }
    let own = "Seven geese wait behind  Dora’s “purple” gate – always";
    let field = phone.see("own-sentence").await?;
    field.send_keys(thirtyfour::Key::Control + "a").await?;
    field.send_keys(own).await?;
    println!("of {own:?} it says: {}", phone.read("strength").await?);
    phone.tap("keep-now").await?;
    phone.see_within("kept-done", DERIVING).await?;

    phone.arrive(&server.address()).await?;
    phone.start().await?.open().await?;
    phone.tap("own-instead").await?;
    // White space does not matter, nor the signs that keyboards change by themselves. Everything else does.
    phone
        .fill(
            "own-sentence",
            " Seven geese wait behind Dora's \"purple\" gate - always ",
        )
        .await?;
    phone.tap("words-go").await?;
    phone.see_within("add-to-it", DERIVING).await?;
    phone.my_plan().await?.bag().await?;
    assert!(phone.words().await?.contains(&thing));
    phone.close().await?;
    Ok(())
}

/// Stands in for the device's share sheet, which no driver reaches: it records what it was given, and then
/// the user chooses, or cancels, or the browser refuses.
const SHARE: &str = "void (() => { \
    navigator.canShare = what => what.files.length === 1; \
    navigator.share = async what => { \
      window.given = what.files[0]; \
      if (window.ends) throw new DOMException('', window.ends); \
    }; \
  })()";

#[tokio::test]
async fn sharing_a_copy_reports_whether_it_worked() -> Result {
    let server = published::serve()?;
    let phone = Settings::phone().open().await?;
    save_one_thing(&phone, &server.address(), &marker()?).await?;
    phone.ask(SHARE).await?;
    let export = Export::from_anywhere(&phone).await?;
    export.make().await?;
    for (ends, done, wrong) in [
        ("AbortError", false, String::new()),
        ("NotAllowedError", false, sentence("error-share-refused")?),
        ("", true, String::new()),
    ] {
        phone
            .ask(&format!(
                "void (window.given = null, window.ends = '{ends}')"
            ))
            .await?;
        phone.tap("carry-share").await?;
        let given = "given && [given.name, given.type, given.size % 4096]";
        while phone.ask(given).await?.is_null() {}
        assert_eq!(
            phone.ask(given).await?,
            json!(["data.txt", "text/plain", 0])
        );
        // The app's message appears after the call.
        phone
            .ask("new Promise(done => setTimeout(() => requestAnimationFrame(done), 50))")
            .await?;
        assert_eq!(phone.sees("carry-shared").await?, done, "{ends}");
        assert_eq!(phone.read("carry-wrong").await?, wrong, "{ends}");
    }
    phone.close().await?;
    Ok(())
}
