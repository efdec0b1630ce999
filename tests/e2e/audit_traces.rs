//! No word that a user typed is readable in an ordinary browser's profile, whether it was closed or killed,
//! and the history shows only that one neutral page was visited. The walk over every screen made here also
//! checks each screen for accessibility (`audit_screens.rs`).

use crate::{
    audit_screens::Complaints,
    copies::{files_land_in, import, landed, take_along},
    plans::{Plan, marker},
    walk,
};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    elsewhere::Elsewhere,
    engine::Engine,
    folder::Folder,
    pages::telling,
    profile, published, rows,
};
use serde_json::json;
use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    time::{Duration, Instant},
};
use thirtyfour::{By, common::print::PrintParameters};
use tokio::time::sleep;

/// How the browser ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Closed,
    Killed,
}

/// Everything that a day's use leaves behind.
struct Left {
    profile: Folder,
    /// The prefix of every word typed into the plan.
    mark: String,
    /// Every set of five words shown: for saving, for a second person, for copies.
    words: BTreeSet<Vec<String>>,
    /// Typed into the careless field, which is the control.
    control: String,
    /// The site's addresses, for the walk and for the rest of the day, and those of the other pages.
    sites: [String; 2],
    others: [String; 2],
}

/// A whole day's use with a marker in every field. A browser that will be closed first walks over every
/// screen too. (A killed one writes more, but it has long written what it knows of the walk.) At the end the
/// plan is open with filled fields on the screen, and the careless field is filled too.
async fn a_day(engine: Engine, end: End) -> Result<Left> {
    let elsewhere = Elsewhere::serve()?;
    let server = Altered::copy()?.leading_to(&elsewhere.weather())?.serve()?;
    // On a server of its own, as what is written there stays saved too.
    let walked = published::serve()?;
    let profile = Folder::fresh("traces")?;
    let begun = Instant::now();
    let (mark, control) = (marker()?, marker()?);
    let plan = Plan::marked(&mark);

    let downloads = Folder::fresh("downloads")?;
    let settings = Settings::phone().engine(engine).profile(&profile);
    let settings = if engine == Engine::Firefox {
        settings
            .preference("browser.download.folderList", json!(2))
            .preference("browser.download.dir", json!(&*downloads))
            // Firefox writes its session every 15 seconds; more often here, to save waiting.
            .preference("browser.sessionstore.interval", json!(1000))
            // And only every hour after three minutes without user input, which is how a driver's day looks
            // to it.
            .preference("browser.sessionstore.interval.idle", json!(1000))
            // So that its driver may choose the file to import.
            .preference("dom.file.createInChild", json!(true))
    } else {
        settings
    };
    let browser = settings.open().await?;
    let mut shown = BTreeSet::new();
    if end == End::Closed {
        shown.extend(every_screen(&browser, &walked.address(), &downloads).await?);
        println!("{engine}: walked in {:.0?}", begun.elapsed());
    } else {
        files_land_in(&browser, &downloads).await?;
    }

    browser.arrive(&server.address()).await?;
    plan.write(&browser).await?;
    pause().await;
    let words = browser.keeping().await?.take_the_offered_words().await?;
    let letters = telling(&words);
    let practise = browser.keeping().await?.practise().await?;
    practise.with(&words).await?;
    browser.saved().await?;
    // The copies of the site's own files have no word in them.
    browser.keeping().await?.offline().await?.begin().await?;
    // Printed, and exported to a file.
    browser.print_page(PrintParameters::default()).await?;
    let (copy_words, file) = take_along(&browser, &downloads).await?;
    browser.keeping().await?;
    browser.tap("bring").await?;
    let (inside, _) = import(&browser, &file, &copy_words).await?;
    inside?;
    browser.tap("bring-not").await?;
    shown.extend([words, copy_words]);

    browser.find(By::Id("exit")).await?.click().await?;
    browser.says("it may rain").await?;
    elsewhere.type_carelessly(&browser, &control).await?;
    let first = browser.arrive(&server.address()).await?;
    first.open().await?.with(&letters).await?;
    if end == End::Closed {
        // Every screen once more.
        plan.is_all_there(&browser).await?;
    }
    // Stay on each screen with fields for as long as the browser waits before it records their contents.
    let people = browser.my_plan().await?.people().await?;
    people.open(1).await?;
    pause().await;
    browser.my_plan().await?.bag().await?.details(501).await?;
    pause().await;
    browser.my_plan().await?.when_it_happens().await?;
    // Firefox looks at the fields of a page only when something is typed into one of them.
    browser.fill("own-step", &mark).await?;
    pause().await;

    // The careless field in a second tab, so that both are open at the end.
    let ours = browser.window().await?;
    let tab = browser.new_tab().await?;
    browser.switch_to_window(tab).await?;
    elsewhere.type_carelessly(&browser, &control).await?;
    written_down(&profile.join(sessions(engine)), &control).await?;
    browser.switch_to_window(ours).await?;
    browser.see("own-step").await?;

    let others = [elsewhere.weather(), elsewhere.careless()];
    let sites = [walked.address(), server.address()];
    println!("{engine}: a day in {:.0?}", begun.elapsed());
    let left = Left {
        profile,
        mark,
        words: shown,
        control,
        sites,
        others,
    };
    match end {
        End::Closed => {
            // What a kill would leave after the walk; closing removes some of it.
            browser.while_stopped(|| no_word_is_readable(&left))?;
            browser.close().await?;
        }
        End::Killed => {
            browser.kill();
        }
    }
    Ok(left)
}

/// The contents of the fields on the screen.
const STANDING: &str = "[...document.querySelectorAll('input, textarea')].filter(e => e.checkVisibility() && e.type !== 'file').map(e => e.value).filter(value => value).join(' | ')";

/// Visits every screen, and those that are always available once more with a saved plan. Returns every set of
/// five words shown on the way.
async fn every_screen(
    browser: &Browser,
    address: &str,
    downloads: &Path,
) -> Result<BTreeSet<Vec<String>>> {
    files_land_in(browser, downloads).await?;
    let (mut shown, mut stood, mut screens) = (BTreeSet::new(), BTreeSet::new(), 0);
    let sessions = browser.profile_folder().join(sessions(browser.engine()));
    let mut complaints = Complaints::default();
    let mut look = async |browser: &Browser, screen: &str| -> Result {
        let begun = Instant::now();
        screens += 1;
        let words =
            "[...document.querySelectorAll('[data-testid=word]')].map(e => e.textContent.trim())";
        let words: Vec<String> = serde_json::from_value(browser.ask(words).await?)?;
        if !words.is_empty() {
            shown.insert(words);
        }
        let links = "document.querySelectorAll('.stage a, .stage [href]').length";
        assert_eq!(
            browser.ask(links).await?,
            0,
            "{screen}: a link among what a child sees"
        );
        if screen == "record-clear" {
            let storage = browser.storage().await?;
            assert!(storage.is_empty(), "after twelve meetings: {storage:?}");
        }
        let standing = browser.ask(STANDING).await?.to_string();
        complaints.of_use(browser, screen).await?;
        // Stay for as long as the browser waits whenever a field holds something new: what it records of a
        // page, it may overwrite by the end of the day.
        if standing != "\"\"" && stood.insert(standing) {
            sleep(PAUSE.saturating_sub(begun.elapsed())).await;
            let found = browser.while_stopped(|| profile::search(&sessions, &walk::WRITTEN))?;
            assert!(found.files > 0, "{screen}: nothing is written down");
            assert!(found.hits.is_empty(), "{screen}: {:?}", found.hits);
        }
        Ok(())
    };
    let walked = walk::all_but_erasing(browser, address, None, &mut look).await;
    complaints.none(walked);
    // The screens that are always available, once more with a saved plan.
    browser.start().await?;
    walk::reading(browser, &mut async |_: &Browser, _: &str| Ok(())).await?;
    browser.keeping().await?;
    browser.tap("way-out").await?;
    browser.tap("way-out-1").await?;
    browser.keeping().await?.erase().await?;
    browser.tap("erase-not").await?;
    browser.my_plan().await?;
    browser.saved().await?;
    // Makes way for the next file of this name.
    fs::remove_file(landed(downloads)?)?;
    println!(
        "{screens} screens and states, {} of them left standing with something typed",
        stood.len()
    );
    assert!(shown.len() >= 4, "{shown:?}");
    Ok(shown)
}

/// Where the browser records the contents of open pages.
fn sessions(engine: Engine) -> &'static str {
    match engine {
        Engine::Chromium => "Default/Sessions",
        _ => "sessionstore-backups",
    }
}

/// Longer than the browser waits before it writes a page's state into its session (measured: about 2.5 s; the
/// careless field proves that it wrote).
const PAUSE: Duration = Duration::from_millis(3_500);

/// Waits for `PAUSE`.
pub async fn pause() {
    sleep(PAUSE).await;
}

/// Waits until the browser has recorded what was typed into the careless field.
pub async fn written_down(sessions: &Path, control: &str) -> Result {
    let begun = Instant::now();
    while !sessions.exists() || profile::search(sessions, &[control])?.hits.is_empty() {
        if begun.elapsed() > Duration::from_secs(30) {
            return Err("the browser does not write down what is typed carelessly".into());
        }
        sleep(Duration::from_millis(250)).await;
    }
    Ok(())
}

/// Searches the profile for what was typed, and expects only the control.
fn no_word_is_readable(left: &Left) -> Result {
    let mut markers = vec![left.mark.clone()];
    markers.extend(walk::WRITTEN.map(str::to_owned));
    for words in &left.words {
        let typed = telling(words);
        markers.extend([words.join(" "), words.join("\n"), words.concat()]);
        markers.extend([typed.join(" "), typed.concat()]);
    }
    let markers: Vec<&str> = markers.iter().map(String::as_str).collect();
    let found = profile::only_the_control(&left.profile, &markers, &left.control)?;
    let (files, bytes) = (found.files, found.bytes);
    println!(
        "{files} files, {bytes} bytes searched for {}",
        markers.len()
    );
    for hit in &found.hits {
        println!("  the control: {} in {}", hit.how, hit.file.display());
    }
    Ok(())
}

/// Asserts that the history holds each site's one address under its neutral title, and nothing else.
fn history_is_neutral(engine: Engine, left: &Left) -> Result {
    let history = match engine {
        Engine::Chromium => "Default/History",
        _ => "places.sqlite",
    };
    let rows = rows::texts(&left.profile.join(history))?;
    let with = |site: &str| -> BTreeSet<Vec<String>> {
        let of_site = |row: &&Vec<String>| row.iter().any(|text| text.contains(site));
        rows.iter().filter(of_site).cloned().collect()
    };
    for site in &left.sites {
        site_is_neutral(engine, site, with(site));
    }
    // The other pages are listed, so this is the right place to look.
    for other in &left.others {
        assert!(!with(other).is_empty(), "{other}: {rows:?}");
    }
    // Any other address, in any table, is no more than a site's name.
    let known = |text: &str| {
        left.sites.iter().any(|site| text == format!("{site}/"))
            || left.others.iter().any(|other| other == text)
            || ["http://localhost/", "http://"].contains(&text)
    };
    for text in rows
        .iter()
        .flatten()
        .filter(|text| text.starts_with("http://"))
    {
        let segment = left.others.iter().any(|other| without_port(other) == *text);
        assert!(known(text) || segment, "the history says `{text}`");
    }
    Ok(())
}

/// Checks what the history holds about a site.
fn site_is_neutral(engine: Engine, site: &str, ours: BTreeSet<Vec<String>>) {
    println!("in the history: {ours:?}");
    // An exported file is listed too, under its neutral name.
    let (files, ours): (BTreeSet<_>, BTreeSet<_>) = ours.into_iter().partition(|row| {
        let of_file = |text: &String| text.starts_with("blob:") || text.ends_with("/data.bin");
        row.iter().any(of_file)
    });
    for text in files.iter().flatten().filter(|text| text.contains('/')) {
        let neutral = text.starts_with(&format!("blob:{site}/"))
            || text.starts_with(site)
            || text.ends_with("/data.bin")
            || text == "text/plain";
        assert!(neutral, "a file is in the history as `{text}`");
    }
    let named = [format!("{site}/"), "Lapwing".to_owned()];
    assert!(ours.iter().any(|row| row.starts_with(&named)), "{ours:?}");
    for text in ours.iter().flatten() {
        // Firefox adds the host reversed to each address, and a random ID of 12 letters.
        let by_firefox = engine == Engine::Firefox && (text == "tsohlacol." || text.len() == 12);
        assert!(named.contains(text) || by_firefox, "{text}");
    }
}

/// Returns the address as listed in the browser's table of frequently visited places.
fn without_port(address: &str) -> String {
    let path = address.rsplit('/').next().unwrap_or_default();
    format!("http://localhost/{path}")
}

/// Asserts that the browser's other stores, listed by file name, know nothing of the site.
fn nothing_is_remembered(engine: Engine, left: &Left) -> Result {
    let of_sites = |text: &str| left.sites.iter().any(|site| text.contains(site));
    let files: &[&str] = match engine {
        Engine::Chromium => &[
            "Default/Login Data",
            "Default/Web Data",
            "Default/Shortcuts",
            "Default/Custom Dictionary.txt",
        ],
        _ => &[
            "formhistory.sqlite",
            "logins.json",
            "persdict.dat",
            "autofill-profiles.json",
        ],
    };
    let icons = match engine {
        Engine::Chromium => "Default/Favicons",
        _ => "favicons.sqlite",
    };
    for name in files {
        let file = left.profile.join(name);
        let Ok(bytes) = fs::read(&file) else {
            println!("  {name}: not there");
            continue;
        };
        let of_site = rows::texts_if_any(&file)?
            .into_iter()
            .flatten()
            .filter(|text| of_sites(text))
            .count();
        println!("  {name}: {} bytes, of this site {of_site}", bytes.len());
        assert_eq!(of_site, 0, "{name}");
        assert!(!of_sites(&String::from_utf8_lossy(&bytes)), "{name}");
    }
    // The icon is listed only under the page's address and its own.
    let rows = rows::texts(&left.profile.join(icons))?;
    for text in rows.iter().flatten().filter(|text| of_sites(text)) {
        let known =
            |site: &String| *text == format!("{site}/") || *text == format!("{site}/icon.svg");
        assert!(
            left.sites.iter().any(known),
            "an icon is listed by `{text}`"
        );
    }
    // The word typed on the careless page is remembered, so this is the right place to look.
    if engine == Engine::Firefox {
        println!(
            "  the control stands in {:?}",
            profile::search(&left.profile, &[&left.control])?.hits
        );
    }
    Ok(())
}

async fn closed(engine: Engine) -> Result {
    let left = a_day(engine, End::Closed).await?;
    no_word_is_readable(&left)?;
    history_is_neutral(engine, &left)?;
    nothing_is_remembered(engine, &left)
}

#[tokio::test]
async fn closed_browser_leaves_no_words_and_neutral_history() -> Result {
    closed(Engine::Chromium).await
}

#[tokio::test]
async fn closed_firefox_leaves_no_words_and_neutral_history() -> Result {
    closed(Engine::Firefox).await
}

#[tokio::test]
async fn browser_kill_leaves_no_readable_words() -> Result {
    no_word_is_readable(&a_day(Engine::Chromium, End::Killed).await?)
}

#[tokio::test]
async fn firefox_kill_leaves_no_readable_words() -> Result {
    no_word_is_readable(&a_day(Engine::Firefox, End::Killed).await?)
}
