//! Our quick exit compared with GOV.UK's "Exit this page", behaviour by behaviour.
//!
//! Theirs is the component `exit-this-page` of govuk-frontend, whose own browser tests
//! (`exit-this-page.puppeteer.test.js`) have sixteen cases. Each has a row here in their words, with the test
//! that covers ours; where ours differs on purpose, the row says so and why. Tests without a file are in this
//! one.
//!
//! | | "Exit this page" of GOV.UK | ours | shown by |
//! |---|---|---|---|
//! | 1 | without JavaScript: "navigates to the href of the button" | the same, on both pages | `leaving.rs` `exit_is_a_link_without_scripts` |
//! | 2 | without JavaScript: "navigates to the href of the skiplink" | no second link: the exit itself is the first element a keyboard reaches | `exit_is_first_by_keyboard_without_scripts` |
//! | 3 | "navigates to the href of the button" | the same, but it replaces this page, so that Back does not lead to it | `every_exit_method_covers_at_once_and_follows_the_link` |
//! | 4 | "navigates to the href of the skiplink" | as 2 | `leaving.rs` `exit_is_the_first_keyboard_stop` |
//! | 5 | "shows the ghost page when the EtP button is clicked" | a page about birds, not a blank one: it may have to stay, so it must look like something the user is reading | `every_exit_method_covers_at_once_and_follows_the_link` |
//! | 6 | "shows the ghost page when the skiplink is clicked" | as 2 and 5 | the same |
//! | 7 | "activates the button functionality when the Shift key is pressed 3 times" | the same; not from a field with a touch keyboard, which sends Shift by itself for capital letters | the same; `leaving.rs` `pressing_shift_three_times_exits`, `in_the_way.rs` |
//! | 8 | "announces when the Shift key has been pressed once" | the same | `leaving.rs` `pressing_shift_three_times_exits` |
//! | 9 | "announces when the Shift key has been pressed twice" | the same | the same |
//! | 10 | "announces when the keyboard shortcut has been successfully activated" | the same | `shift_presses_are_announced_to_screen_readers` |
//! | 11 | "announces when the keyboard shortcut has timed out" | the same | `leaving.rs` `pressing_shift_three_times_exits` (in real time), `each_shift_press_restarts_the_five_second_limit`, `timeout_announcement_is_cleared` |
//! | 12 | "can throw a SupportError if appropriate" | nothing is thrown: the exit needs none of what the app needs, and works where that is missing | `exit_works_where_the_app_cannot_run` |
//! | 13 | "throws when initialised twice" | nothing is thrown: the page restarts the app as often as needed, but starts the exit once | `restarted_app_counts_each_press_once` |
//! | 14 | "throws when $root is not set" | there is nothing to set: each published page is checked instead | `every_page_has_the_exit_first` |
//! | 15 | "throws when receiving the wrong type for $root" | as 14 | the same |
//! | 16 | "throws when the button is missing" | as 14 | the same |
//!
//! What their code does without a test of its own, and what ours must also do:
//!
//! | what | ours | shown by |
//! |---|---|---|
//! | coming back (`pageshow`) removes the ghost page and shows the content | the opposite: coming back shows the cover, since the person who goes back may not be the one who left | `leaving.rs` `back_and_forward_show_no_content`, `offline_exit_stays_covered_however_the_page_is_restored`, `page_left_by_accident_is_restored_covered`; `engines/leaving.rs` |
//! | timer restart | the same: five seconds from each press to the next | `each_shift_press_restarts_the_five_second_limit` |
//! | another key restarts the sequence, and this is announced | the same; modifiers too | `any_other_key_resets_the_sequence`, `another_key_clears_the_announcement` |
//! | Shift with a letter does not count | the same, even when Shift is released before the letter, which counts in theirs | `leaving.rs` `shift_for_capital_letters_does_not_exit`; `letter_released_after_shift_does_not_count` |
//! | a long Shift counts once | the same | `held_shift_counts_once` |
//! | mixed Shifts | the same | `any_mix_of_left_and_right_shift_exits` |
//! | unobscured at every scroll position and dialog | always on top; the app has no dialogs, and its questions (whether the user is still there, whether to go on to the app) are part of the page | `audit_screens.rs` (every screen and state, these too, at 320 px and with large text), `nothing_covers_the_exit` (wide, low, and at 400 % zoom) |
//! | slow target | covered until it arrives | `every_exit_method_covers_at_once_and_follows_the_link` |
//! | unreachable target | nothing of the page remains behind the browser's own error | `unreachable_exit_page_leaves_nothing_behind` |
//! | offline | covered, and stays covered | `leaving.rs` `offline_exit_stays_covered_however_the_page_is_restored`; `engines/leaving.rs` |
//! | scripts off | a link | as 1 and 2 |
//! | WebAssembly never arriving | works as always | `leaving.rs` `exit_works_without_the_rest_of_the_page` |
//! | derivation running | the worker is terminated, and the cover comes no later | `leaving.rs` `exit_terminates_the_worker`, `press_to_blank_while_a_key_is_derived` |
//! | save pending | saved, after the cover | `leaving.rs` `press_to_blank_with_a_save_pending` |
//! | app panicked | works as always | `exit_works_after_a_panic`; dead while leaving: `leaving.rs` `exit_works_without_the_rest_of_the_page` |
//! | time taken | no longer than theirs | `bench_exit.rs` |
//!
//! Their button has three small lights that count the presses; ours has none.

use crate::{
    faults::start::FAIL_ONCE,
    leaving::{
        AWAY, BEFORE, Elsewhere, LEFT, MARKER, RIGHT, announced, holds, is_away, is_here,
        press_the_exit, shift, write_in, writing,
    },
};
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    layout,
    published::{self, Served},
    sentences::sentence,
};
use serde::Deserialize;
use serde_json::json;
use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};
use thirtyfour::{By, Key};
use tokio::{time::sleep, try_join};
use xtask::{compress, dist::Variant};

// ---- Ways to leave ------------------------------------------------------------------------------

/// How the user leaves.
#[derive(Clone, Copy, Debug)]
enum Way {
    Press,
    Keyboard,
    Shift,
}

const WAYS: [Way; 3] = [Way::Press, Way::Keyboard, Way::Shift];

async fn leave(browser: &Browser, way: Way) -> Result {
    match way {
        Way::Press => press_the_exit(browser).await,
        Way::Keyboard => {
            browser
                .ask("document.getElementById('exit').focus()")
                .await?;
            enter(browser).await
        }
        Way::Shift => {
            for key in [LEFT, RIGHT, LEFT] {
                shift(browser, key).await?;
            }
            Ok(())
        }
    }
}

async fn enter(browser: &Browser) -> Result {
    let chain = browser.action_chain().send_keys(Key::Enter + "");
    Ok(chain.perform().await?)
}

/// An exit page that answers only when told to.
struct Waiting {
    elsewhere: Elsewhere,
    asked: Arc<AtomicBool>,
    answers: Arc<AtomicBool>,
}

impl Waiting {
    fn open() -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let address = listener.local_addr()?;
        let (asked, answers) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(AtomicBool::new(false)),
        );
        let shared = (asked.clone(), answers.clone());
        thread::spawn(move || {
            for call in listener.incoming().flatten() {
                let (asked, answers) = shared.clone();
                // A caller that hangs up gets no answer.
                thread::spawn(move || answer(call, &asked, &answers).ok());
            }
        });
        let elsewhere = Elsewhere::with(&format!(
            "proxy_pass http://{address}; proxy_read_timeout 600s;"
        ))?;
        Ok(Self {
            elsewhere,
            asked,
            answers,
        })
    }

    /// Holds answers back from now on.
    fn holds_back(&self) {
        self.answers.store(false, Ordering::SeqCst);
        self.asked.store(false, Ordering::SeqCst);
    }

    async fn is_asked(&self) -> Result {
        for _ in 0..400 {
            if self.asked.load(Ordering::SeqCst) {
                return Ok(());
            }
            sleep(Duration::from_millis(25)).await;
        }
        Err("nobody asks for the exit page".into())
    }

    fn lets_go(&self) {
        self.answers.store(true, Ordering::SeqCst);
    }
}

fn answer(call: TcpStream, asked: &AtomicBool, answers: &AtomicBool) -> Result {
    let mut first = String::new();
    let mut lines = BufReader::new(call.try_clone()?);
    lines.read_line(&mut first)?;
    if !first.contains("favicon") {
        asked.store(true, Ordering::SeqCst);
    }
    while !answers.load(Ordering::SeqCst) {
        thread::sleep(Duration::from_millis(10));
    }
    // The rest of the request must be read, or closing would discard the answer.
    let mut line = String::new();
    while lines.read_line(&mut line)? > 2 {
        line.clear();
    }
    let head = "HTTP/1.0 200 OK\r\ncontent-type: text/html\r\n\r\n";
    let page = format!("<!doctype html><title>Weather</title><p>{AWAY}");
    Ok((&call).write_all(format!("{head}{page}").as_bytes())?)
}

/// Checks every frame from the press on, for as long as the page exists. While another page is loading, the
/// browser's tools do not reach this one, so the findings are left where they can be fetched later.
const WATCH: &str = "(() => {
  const seen = { frames: 0, wrong: [], holds: true };
  let presses = 0;
  const root = document.documentElement, cover = document.getElementById('cover'), parts = [0.01, 0.2, 0.4, 0.6, 0.8, 0.99];
  const covers = (x, y) => cover.contains(document.elementFromPoint(x * root.clientWidth, y * root.clientHeight));
  const look = () => {
    seen.frames += 1;
    seen.holds = HOLDS;
    if (!parts.every(x => parts.every(y => covers(x, y)))) seen.wrong.push(document.body.innerText.slice(0, 80));
    sessionStorage.setItem('seen', JSON.stringify(seen));
    requestAnimationFrame(look);
  };
  addEventListener('click', event => { if (event.target.id === 'exit') requestAnimationFrame(look); }, true);
  addEventListener('keyup', event => { if (event.key === 'Shift' && ++presses === 3) requestAnimationFrame(look); }, true);
})()";

#[derive(Debug, Deserialize)]
struct Watched {
    frames: usize,
    wrong: Vec<String>,
    /// Whether the page still held what was written, at the last check.
    holds: bool,
}

/// GOV.UK 3, 5, 6, 7: "navigates to the href of the button", "shows the ghost page when the EtP button is
/// clicked", and the same by keyboard and by Shift. With a slow target: theirs is checked with a link that
/// leads nowhere, ours while its target is still loading.
///
/// Differs: the exit replaces this page in the history, and sends no referrer.
#[tokio::test]
async fn every_exit_method_covers_at_once_and_follows_the_link() -> Result {
    let (site, slow) = (published::serve()?, Waiting::open()?);
    let browser = slow.elsewhere.on(Settings::desktop())?.open().await?;
    for way in WAYS {
        write_in(&browser, &site).await?;
        let link = browser.find(By::Id("exit")).await?;
        let href = link.attr("href").await?.ok_or("the exit leads nowhere")?;
        browser.ask(&WATCH.replace("HOLDS", &holds(MARKER))).await?;
        slow.holds_back();
        let answering = async {
            slow.is_asked().await?;
            // The exit page is this slow.
            sleep(Duration::from_secs(1)).await;
            slow.lets_go();
            Ok(())
        };
        try_join!(leave(&browser, way), answering)?;
        is_away(&browser).await?;
        assert_eq!(browser.current_url().await?.as_str(), href, "{way:?}");
        assert_eq!(browser.ask("document.referrer").await?, "", "{way:?}");
        let entries = browser.history().await?.entries;
        let ours = |(url, _): &(String, String)| *url == format!("{}/", site.address());
        assert!(!entries.iter().any(ours), "{way:?}: {entries:?}");

        browser
            .goto(format!("{}/robots.txt", site.address()))
            .await?;
        let seen = browser
            .ask("JSON.parse(sessionStorage.getItem('seen'))")
            .await?;
        let seen: Watched = serde_json::from_value(seen)?;
        assert!(seen.frames > 3, "{way:?}: {seen:?}");
        assert!(seen.wrong.is_empty() && !seen.holds, "{way:?}: {seen:?}");
        browser.ask("sessionStorage.clear()").await?;
    }
    browser.close().await?;
    Ok(())
}

/// GOV.UK 2: "navigates to the href of the skiplink" without JavaScript. Differs: their exit comes after the
/// page's header, so they need a second link before it; ours is the first element on the page.
#[tokio::test]
async fn exit_is_first_by_keyboard_without_scripts() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let settings = Settings::desktop().without_scripts();
    let browser = elsewhere.on(settings)?.open().await?;
    for page in ["", "plain.html"] {
        browser.goto(format!("{}/{page}", site.address())).await?;
        let chain = browser.action_chain().send_keys(Key::Tab + "");
        chain.perform().await?;
        enter(&browser).await?;
        is_away(&browser).await?;
    }
    browser.close().await?;
    Ok(())
}

/// An exit page that refuses every connection: the browser shows its own error in place of this page, and
/// nothing of this page is behind it.
#[tokio::test]
async fn unreachable_exit_page_leaves_nothing_behind() -> Result {
    // A port that was just closed.
    let closed = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let nowhere = format!("https://localhost:{closed}/");
    let site = Altered::copy()?.leading_to(&nowhere)?.serve()?;
    let elsewhere = Elsewhere::open()?;
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    for way in WAYS {
        writing(&browser, &site).await?;
        leave(&browser, way).await?;
        for _ in 0..400 {
            if browser.title().await? != "Lapwing" {
                break;
            }
            sleep(Duration::from_millis(25)).await;
        }
        let source = browser.source().await?;
        assert!(source.contains("ERR_CONNECTION_REFUSED"), "{way:?}");
        assert!(!source.contains(MARKER), "{way:?}");
        let words = browser.words().await?;
        for word in ["999", "One step at a time", "Garden birds"] {
            assert!(!words.contains(word), "{way:?}: {words}");
        }
        let entries = browser.history().await?.entries;
        let ours = |(url, _): &(String, String)| url.starts_with(&site.address());
        assert!(!entries.iter().any(ours), "{way:?}: {entries:?}");
        // Back leads to the page before this one.
        assert!(browser.go(-1).await?);
        is_away(&browser).await?;
        assert!(browser.current_url().await?.as_str().starts_with(BEFORE));
    }
    browser.close().await?;
    Ok(())
}

// ---- Shift --------------------------------------------------------------------------------------

/// Serves the page as it is before the app: only its exit is needed here.
fn without_the_app() -> Result<Served> {
    published::serve_with("location ~ \\.(js|wasm)$ { return 404; }")
}

/// Opens such a page in a desktop browser without a network, so that leaving ends at the cover.
async fn at_a_keyboard(site: &Served) -> Result<Browser> {
    let browser = Settings::desktop().open().await?;
    browser.goto(site.address()).await?;
    browser.offline().await?;
    Ok(browser)
}

async fn is_covered(browser: &Browser) -> Result<bool> {
    Ok(browser
        .ask("getComputedStyle(cover).visibility === 'visible'")
        .await?
        == true)
}

/// Returns the last announcement to screen readers.
async fn said(browser: &Browser) -> Result<String> {
    let said = "document.getElementById('exit-said').textContent";
    Ok(serde_json::from_value(browser.ask(said).await?)?)
}

/// GOV.UK 10: "announces when the keyboard shortcut has been successfully activated". Theirs puts it on the
/// ghost page, where it can be heard; text in a hidden element cannot.
#[tokio::test]
async fn shift_presses_are_announced_to_screen_readers() -> Result {
    let site = without_the_app()?;
    let browser = at_a_keyboard(&site).await?;
    browser.tools("Accessibility.enable", json!({})).await?;
    for (which, covered) in [("two", false), ("one", false), ("leaving", true)] {
        shift(&browser, LEFT).await?;
        assert_eq!(is_covered(&browser).await?, covered);
        let words = browser
            .ask(&format!(
                "document.getElementById('exit-said').dataset.{which}"
            ))
            .await?;
        let mut heard = false;
        for _ in 0..80 {
            let tree = browser
                .tools("Accessibility.getFullAXTree", json!({}))
                .await?;
            let nodes = tree["nodes"].as_array().ok_or("no tree")?;
            heard = nodes
                .iter()
                .any(|node| node["ignored"] == false && node["name"]["value"] == words);
            if heard {
                break;
            }
            sleep(Duration::from_millis(25)).await;
        }
        assert!(heard, "nobody hears `{words}`");
    }
    browser.close().await?;
    Ok(())
}

/// GOV.UK 11 and their timer restart: five seconds from each press to the next, not for all three.
#[tokio::test]
async fn each_shift_press_restarts_the_five_second_limit() -> Result {
    let site = without_the_app()?;
    let browser = Settings::desktop().open().await?;
    browser.with_timers_by_hand(5_000).await?;
    browser.goto(site.address()).await?;
    browser.offline().await?;

    // Almost too slow, twice.
    shift(&browser, LEFT).await?;
    assert_eq!(browser.time_passes(4_999).await?, 1);
    announced(&browser, "two").await?;
    shift(&browser, LEFT).await?;
    assert_eq!(browser.time_passes(4_999).await?, 1);
    announced(&browser, "one").await?;
    shift(&browser, LEFT).await?;
    assert!(is_covered(&browser).await?);
    assert_eq!(browser.time_passes(4_999).await?, 0, "it leaves no timer");
    browser.find(By::Id("uncover")).await?.click().await?;

    // Too slow, after one press and after two: all three are needed again.
    for presses in [1, 2] {
        for _ in 0..presses {
            shift(&browser, LEFT).await?;
        }
        browser.time_passes(5_000).await?;
        announced(&browser, "expired").await?;
        for which in ["two", "one"] {
            shift(&browser, LEFT).await?;
            announced(&browser, which).await?;
            assert!(!is_covered(&browser).await?);
        }
        shift(&browser, LEFT).await?;
        assert!(is_covered(&browser).await?);
        browser.find(By::Id("uncover")).await?.click().await?;
    }
    browser.close().await?;
    Ok(())
}

/// Theirs removes "Exit this page expired." after another five seconds: a user who reads on through the page
/// later would take it for something that has just happened.
#[tokio::test]
async fn timeout_announcement_is_cleared() -> Result {
    let site = without_the_app()?;
    let browser = Settings::desktop().open().await?;
    browser.with_timers_by_hand(5_000).await?;
    browser.goto(site.address()).await?;
    shift(&browser, LEFT).await?;
    browser.time_passes(5_000).await?;
    announced(&browser, "expired").await?;
    browser.time_passes(4_999).await?;
    announced(&browser, "expired").await?;
    browser.time_passes(1).await?;
    assert_eq!(said(&browser).await?, "");
    browser.close().await?;
    Ok(())
}

/// Keys of every kind that are not Shift, except Enter, which would press the focused element.
const OTHERS: [Key; 12] = [
    Key::Tab,
    Key::Escape,
    Key::Space,
    Key::Backspace,
    Key::Delete,
    Key::Down,
    Key::End,
    Key::PageUp,
    Key::F2,
    Key::Control,
    Key::Alt,
    Key::Meta,
];

/// As in their code: any other key resets the sequence, so that typing never adds up to leaving.
#[tokio::test]
async fn any_other_key_resets_the_sequence() -> Result {
    let site = without_the_app()?;
    let browser = at_a_keyboard(&site).await?;
    let letters = ['a', '7', ',', 'é', 'ß'];
    for key in OTHERS.map(char::from).into_iter().chain(letters) {
        for which in ["two", "one"] {
            shift(&browser, LEFT).await?;
            announced(&browser, which).await?;
        }
        // Pressed and released on its own.
        let chain = browser.action_chain().key_down(key).key_up(key);
        chain.perform().await?;
        shift(&browser, LEFT).await?;
        assert!(!is_covered(&browser).await?, "{key:?}");
        announced(&browser, "two")
            .await
            .map_err(|error| format!("{key:?}: {error}"))?;
        let chain = browser.action_chain().key_down('a').key_up('a');
        chain.perform().await?;
    }
    browser.close().await?;
    Ok(())
}

/// As in their code: when another key has reset the sequence, the announcement of the presses still to come
/// is withdrawn.
#[tokio::test]
async fn another_key_clears_the_announcement() -> Result {
    let site = without_the_app()?;
    let browser = at_a_keyboard(&site).await?;
    for presses in [1, 2] {
        for _ in 0..presses {
            shift(&browser, LEFT).await?;
        }
        let chain = browser.action_chain().key_down('a').key_up('a');
        chain.perform().await?;
        let said = said(&browser).await?;
        let expired = browser
            .ask("document.getElementById('exit-said').dataset.expired")
            .await?;
        assert!(said.is_empty() || expired == *said, "still said: {said}");
    }
    browser.close().await?;
    Ok(())
}

/// Differs: in theirs, another key resets the sequence when released, so a quick typist, whose Shift is up
/// before the letter, leaves with three capital letters. In ours it does so when pressed.
#[tokio::test]
async fn letter_released_after_shift_does_not_count() -> Result {
    let site = published::serve()?;
    let browser = Settings::desktop().open().await?;
    write_in(&browser, &site).await?;
    for letter in ['a', 'b', 'c', 'd'] {
        let chain = browser.action_chain().key_down(LEFT).key_down(letter);
        chain.key_up(LEFT).key_up(letter).perform().await?;
    }
    is_here(&browser).await?;
    assert_eq!(said(&browser).await?, "");
    let written = browser.value("section-note").await?;
    assert_eq!(written.to_lowercase(), format!("{MARKER}abcd"));
    browser.close().await?;
    Ok(())
}

/// As in their code, which counts Shift on release: some systems repeat a held Shift, and a user whose hand
/// is slow or shakes holds it longer than others.
#[tokio::test]
async fn held_shift_counts_once() -> Result {
    let site = without_the_app()?;
    let browser = at_a_keyboard(&site).await?;
    for (which, covered) in [("two", false), ("one", false), ("leaving", true)] {
        let event = |kind: &str, repeat: bool| {
            json!({
                "type": kind, "key": "Shift", "code": "ShiftLeft", "windowsVirtualKeyCode": 16,
                "location": 1, "modifiers": if kind == "keyUp" { 0 } else { 8 }, "autoRepeat": repeat,
            })
        };
        for repeat in [false, true, true, true] {
            let held = event("rawKeyDown", repeat);
            browser.tools("Input.dispatchKeyEvent", held).await?;
        }
        let up = event("keyUp", false);
        browser.tools("Input.dispatchKeyEvent", up).await?;
        announced(&browser, which).await?;
        assert_eq!(is_covered(&browser).await?, covered, "{which}");
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn any_mix_of_left_and_right_shift_exits() -> Result {
    let site = without_the_app()?;
    let browser = at_a_keyboard(&site).await?;
    for mix in 0..8 {
        for press in 0..3 {
            assert!(!is_covered(&browser).await?, "mix {mix}, press {press}");
            let key = if mix >> press & 1 == 0 { LEFT } else { RIGHT };
            shift(&browser, key).await?;
        }
        assert!(is_covered(&browser).await?, "mix {mix}");
        browser.find(By::Id("uncover")).await?.click().await?;
    }
    browser.close().await?;
    Ok(())
}

// ---- In every state of the page -----------------------------------------------------------------

/// GOV.UK 12: "can throw a SupportError if appropriate". Differs: an exit must not refuse to work where
/// something is missing. Theirs falls back to a link; ours does all that it always does.
#[tokio::test]
async fn exit_works_where_the_app_cannot_run() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    browser.tools("Page.enable", json!({})).await?;
    for missing in [
        "delete window.WebAssembly",
        "window.Worker = undefined; window.indexedDB = undefined",
        "window.fetch = undefined",
        "Element.prototype.closest = undefined",
        // As in some engines after many calls, or in frames.
        "history.replaceState = () => { throw new DOMException('', 'SecurityError'); }",
    ] {
        let script = json!({ "source": missing });
        let script = browser
            .tools("Page.addScriptToEvaluateOnNewDocument", script)
            .await?;
        for way in WAYS {
            browser.goto(site.address()).await?;
            leave(&browser, way).await?;
            is_away(&browser)
                .await
                .map_err(|error| format!("{missing}, {way:?}: {error}"))?;
        }
        browser
            .tools("Page.removeScriptToEvaluateOnNewDocument", script)
            .await?;
    }
    browser.close().await?;
    Ok(())
}

/// GOV.UK 13: "throws when initialised twice", which keeps one press from being counted twice. Differs: after
/// the cover, the lock or a panic the app restarts in the same page, and that is no mistake.
#[tokio::test]
async fn restarted_app_counts_each_press_once() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    write_in(&browser, &site).await?;
    browser.offline().await?;
    press_the_exit(&browser).await?;
    assert!(is_covered(&browser).await?);
    browser.full_speed().await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    browser.see("need-to-go").await?;
    for which in ["two", "one"] {
        shift(&browser, LEFT).await?;
        announced(&browser, which).await?;
        is_here(&browser).await?;
    }
    shift(&browser, LEFT).await?;
    is_away(&browser).await?;
    browser.close().await?;
    Ok(())
}

/// GOV.UK 14, 15, 16: "throws when $root is not set", "… the wrong type …", "… when the button is missing".
/// Differs: only this project writes the pages, so they are checked, and a page without its exit is not
/// published.
#[tokio::test]
async fn every_page_has_the_exit_first() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    let folder = Variant::Tests.folder();
    let mut pages = 0;
    for file in compress::files(&folder)? {
        if file.extension().is_none_or(|kind| kind != "html") {
            continue;
        }
        pages += 1;
        let page = file.strip_prefix(&folder)?.display().to_string();
        browser.goto(format!("{}/{page}", site.address())).await?;
        let exit = browser
            .ask(
                "(() => {
                  const exits = [...document.querySelectorAll('.exit')], exit = exits[0];
                  const first = document.querySelector('a, button, input, select, textarea, summary, [tabindex]');
                  return [exits.length, exit instanceof HTMLAnchorElement, exit.protocol, exit.rel, exit.target, first === exit,
                    document.body.firstElementChild.contains(exit), exit.checkVisibility({ visibilityProperty: true })];
                })()",
            )
            .await?;
        let right = json!([
            1,
            true,
            "https:",
            "nofollow noreferrer",
            "",
            true,
            true,
            true
        ]);
        assert_eq!(exit, right, "{page}");
        // Only the app's page has anything that the exit's script must stop.
        assert_eq!(browser.ask("!!window.shell").await?, page == "index.html");
    }
    assert!(pages >= 2, "{pages}");
    browser.close().await?;
    Ok(())
}

/// Wide, low as a phone in landscape, and 1280 by 1024 at 400 % zoom.
const VIEWS: [(u32, u32, bool); 3] = [(1280, 800, false), (740, 360, true), (320, 256, false)];

/// Asserts that the exit is in reach at every scroll position, in each of these views.
async fn in_reach(browser: &Browser, what: &str) -> Result {
    for (width, height, touch) in VIEWS {
        browser.look(width, height, touch).await?;
        let complaints = layout::out_of_reach(browser, "#exit").await?;
        assert!(complaints.is_empty(), "{what}, {width}: {complaints:?}");
        // The browser's top layer would cover the exit too.
        let on_top = "document.querySelector(':modal, :popover-open') === null";
        assert_eq!(browser.ask(on_top).await?, true, "{what}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_covers_the_exit() -> Result {
    let (alone, site) = (without_the_app()?, published::serve()?);
    let browser = Settings::desktop().open().await?;
    browser.goto(alone.address()).await?;
    browser
        .ask("document.querySelectorAll('details').forEach(folded => folded.open = true)")
        .await?;
    in_reach(&browser, "before the app").await?;

    write_in(&browser, &site).await?;
    in_reach(&browser, "a section").await?;
    browser.numbers().await?;
    browser.tap("all-numbers").await?;
    in_reach(&browser, "all numbers").await?;
    browser.close().await?;
    Ok(())
}

/// The app has stopped for good, on a screen with text in it.
#[tokio::test]
async fn exit_works_after_a_panic() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    for way in WAYS {
        write_in(&browser, &site).await?;
        browser.ask(FAIL_ONCE).await?;
        browser.tap("way-numbers").await?;
        browser.says(&sentence("start-stopped")?).await?;
        leave(&browser, way).await?;
        is_away(&browser).await?;
        let entries = browser.history().await?.entries;
        let ours = |(url, _): &(String, String)| url.starts_with(&site.address());
        assert!(!entries.iter().any(ours), "{way:?}: {entries:?}");
    }
    browser.close().await?;
    Ok(())
}
