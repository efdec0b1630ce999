//! One press and it is gone (P1): how long that takes, and that nothing brings it back. `exit_this_page.rs`
//! compares our quick exit with GOV.UK's, behaviour by behaviour.

use crate::{killed::often, walk::until};
use e2e::{
    Result,
    browser::{Browser, Settings},
    certificate::Certificate,
    folder::Folder,
    pages::{DERIVING, telling},
    published::{self, Served, serve_folder},
};
use serde::Deserialize;
use serde_json::json;
use std::{fs, net::TcpListener, thread, time::Duration};
use thirtyfour::{By, Key};
use tokio::time::sleep;

/// A word that the user wrote.
pub const MARKER: &str = "quietmarker";
/// A word of the page behind the exit here, and the address of the page the user came from.
pub const AWAY: &str = "Sunny spells";
pub const BEFORE: &str = "https://before.example/";

// ---- Where the exit leads -----------------------------------------------------------------------

/// A page that answers for every https address, so that the exit leads somewhere without a network.
pub struct Elsewhere {
    served: Served,
    _folder: Folder,
    _certificate: Certificate,
}

impl Elsewhere {
    pub fn open() -> Result<Self> {
        Self::with("try_files /index.html =404;")
    }

    /// One that accepts every connection and never answers, so that the page being left stays and can be
    /// checked.
    pub fn silent() -> Result<Self> {
        let nobody = TcpListener::bind(("127.0.0.1", 0))?;
        let address = nobody.local_addr()?;
        // Holds every connection until the program ends.
        thread::spawn(move || nobody.incoming().flatten().collect::<Vec<_>>());
        Self::with(&format!(
            "proxy_pass http://{address}; proxy_read_timeout 600s;"
        ))
    }

    /// One that answers by these lines of server configuration.
    pub fn with(answer: &str) -> Result<Self> {
        let folder = Folder::fresh("elsewhere")?;
        let page = format!("<!doctype html><title>Weather</title><p>{AWAY}");
        fs::write(folder.join("index.html"), page)?;
        let certificate = Certificate::of("elsewhere")?;
        let block = certificate.on(&format!(
            "server {{
                listen {{{{listen}}}};
                root {{{{root}}}};
                location / {{ {answer} }}
            }}"
        ))?;
        Ok(Self {
            served: serve_folder(&block, &folder, &folder)?,
            _folder: folder,
            _certificate: certificate,
        })
    }

    /// Makes the browser find this page under every host name.
    pub fn on(&self, settings: Settings) -> Result<Settings> {
        let address = self.served.address();
        let port = address
            .rsplit(':')
            .next()
            .ok_or("a server without a port")?;
        let rules = format!("MAP * 127.0.0.1:{port},EXCLUDE localhost");
        Ok(settings
            .flag("--ignore-certificate-errors")
            .flag(&format!("--host-resolver-rules={rules}")))
    }
}

// ---- What is on the screen ----------------------------------------------------------------------

/// What can be seen and pressed.
#[derive(Debug, Deserialize)]
struct Seen {
    words: String,
    ways: Vec<String>,
    title: String,
}

const SEEN: &str = "({
  words: document.body.innerText,
  ways: [...document.querySelectorAll('a, button, summary, input, textarea, select')]
    .filter(e => e.checkVisibility({ visibilityProperty: true })).map(e => e.id || e.dataset.testid || e.tagName),
  title: document.title,
})";

async fn seen(browser: &Browser) -> Result<Seen> {
    Ok(serde_json::from_value(browser.ask(SEEN).await?)?)
}

/// Asserts that only the cover shows: birds, one quiet link, no heading, no number, nothing that was written.
pub async fn only_the_cover(browser: &Browser) -> Result {
    let seen = seen(browser).await?;
    assert!(seen.words.starts_with("Garden birds"), "{seen:?}");
    assert_eq!(seen.ways, ["uncover"], "{seen:?}");
    for word in [MARKER, "999", "One step at a time", "Leave this page"] {
        assert!(!seen.words.contains(word), "{seen:?}");
    }
    assert_eq!(seen.title, "Lapwing");
    Ok(())
}

/// Asserts that the page everyone gets is shown, and nothing that was written.
pub async fn the_public_page(browser: &Browser) -> Result {
    browser.see_within("need-to-go", DERIVING).await?;
    let seen = seen(browser).await?;
    assert!(seen.words.contains("One step at a time"), "{seen:?}");
    assert!(!seen.words.contains(MARKER), "{seen:?}");
    assert_eq!(browser.ask(&holds(MARKER)).await?, false);
    assert!(browser.ask("history.state").await?.is_null());
    Ok(())
}

/// Returns a script for whether a word is anywhere in the document, even where it is not shown.
pub fn holds(word: &str) -> String {
    format!(
        "document.documentElement.outerHTML.includes('{word}') || [...document.querySelectorAll('input, textarea')].some(e => e.value.includes('{word}'))"
    )
}

/// Comes from another page, and writes a word.
pub async fn writing(browser: &Browser, site: &Served) -> Result {
    browser.goto(BEFORE).await?;
    write_in(browser, site).await
}

pub async fn write_in(browser: &Browser, site: &Served) -> Result {
    browser.arrive(&site.address()).await?;
    let section = browser.my_plan().await?.when_it_happens().await?;
    section.note(MARKER).await?;
    assert_eq!(browser.ask(&holds(MARKER)).await?, true);
    Ok(())
}

pub async fn press_the_exit(browser: &Browser) -> Result {
    Ok(browser.find(By::Id("exit")).await?.click().await?)
}

pub async fn is_away(browser: &Browser) -> Result {
    for _ in 0..200 {
        if browser.title().await? == "Weather" {
            assert!(browser.source().await?.contains(AWAY));
            return Ok(());
        }
        sleep(Duration::from_millis(25)).await;
    }
    Err(format!("still here: {:?}", seen(browser).await?).into())
}

// ---- How long it takes --------------------------------------------------------------------------

/// What a press took, in milliseconds from the event's own timestamp, which the browser sets when the touch
/// arrives.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Press {
    /// To the exit's own handler.
    pub heard: f64,
    /// To the animation callback of the first frame without content.
    pub frame: f64,
    /// To the first task after that frame, which has been laid out, painted and handed over by then.
    pub drawn: f64,
    /// To the next frame: the first has been handed over by then, so the screen is blank by now.
    pub blank: f64,
    /// To the presentation of the first frame, by the browser's own Event Timing, in steps of 8 ms; `None`
    /// below 16 ms.
    pub presented: Option<f64>,
    /// Whether a worker was deriving when the exit was pressed.
    deriving: bool,
    /// Whether a save was still pending.
    pub pending: bool,
}

/// An exit to measure: what to press, and what is true of a frame without content. Both are selectors and
/// expressions for the page, so that one measurement serves ours and another's.
pub struct Exit {
    pub link: &'static str,
    pub gone: &'static str,
}

/// Ours: the page is covered.
pub const OURS: Exit = Exit {
    link: "#exit",
    gone: "getComputedStyle(document.querySelector('#cover')).visibility === 'visible'",
};

/// Measures the next press on an exit.
///
/// The press is a real touch through the browser's own input. The handler here runs before the exit's own and
/// requests a frame; that is the first frame after the press, and it must be without content. The next frame
/// begins once the first is handed over, so `blank` is above the true time by the screen's frame interval,
/// and `frame` is below it. Event Timing knows when the first was presented, but coarsely, so ratios of a
/// page with itself use `blank`. Between two pages of which only one has work to do after that frame, `blank`
/// would count that work; they are compared by `drawn`, taken from a message of the page to itself, which
/// arrives when the frame is done, or from the next frame if that comes first.
///
/// The exit page does not answer, so this one stays; it stops loading once everything is measured.
const MEASURE: &str = "void (window.press = new Promise((done, fail) => {
  const took = { presented: null };
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntriesByName('click')) took.presented = entry.duration;
  });
  observer.observe({ type: 'event', durationThreshold: 16 });
  addEventListener('click', event => {
    if (!event.target.closest('LINK') || !event.isTrusted) return fail('another press');
    const since = () => performance.now() - event.timeStamp;
    took.heard = since();
    took.deriving = !!(window.shell && shell.worker);
    took.pending = document.querySelector('[data-kept=saving]') !== null;
    requestAnimationFrame(() => {
      const shown = selector => getComputedStyle(document.querySelector(selector)).display !== 'none';
      if (!(GONE)) return fail('a frame with content');
      took.frame = since();
      const after = new MessageChannel();
      after.port1.onmessage = () => { took.drawn ??= since(); };
      after.port2.postMessage(0);
      requestAnimationFrame(() => {
        took.blank = since();
        took.drawn ??= took.blank;
        stop();
        setTimeout(() => { observer.disconnect(); done(took); }, 100);
      });
    });
  }, { capture: true, once: true });
}))";

/// Touches our exit and measures.
pub async fn measured_press(browser: &Browser) -> Result<Press> {
    let press = measured_press_of(browser, &OURS).await?;
    only_the_cover(browser).await?;
    Ok(press)
}

/// Touches an exit and measures.
pub async fn measured_press_of(browser: &Browser, exit: &Exit) -> Result<Press> {
    let measure = MEASURE
        .replace("LINK", exit.link)
        .replace("GONE", exit.gone);
    browser.ask(&measure).await?;
    let at = browser
        .ask(&format!(
            "(() => {{ const {{ x, y, width, height }} = document.querySelector('{}').getBoundingClientRect(); return {{ x: x + width / 2, y: y + height / 2 }}; }})()",
            exit.link
        ))
        .await?;
    let touch = "Input.dispatchTouchEvent";
    browser
        .tools(touch, json!({ "type": "touchStart", "touchPoints": [at] }))
        .await?;
    browser
        .tools(touch, json!({ "type": "touchEnd", "touchPoints": [] }))
        .await?;
    let took = browser.ask("press").await;
    let Ok(took) = took else {
        return Err(format!("not measured at {}: {took:?}", browser.current_url().await?).into());
    };
    Ok(serde_json::from_value(took)?)
}

pub fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    times.get(middle).copied().unwrap_or(f64::NAN)
}

/// Prints what the presses took, and returns the median time to blank.
pub fn told(what: &str, presses: &[Press]) -> f64 {
    let of = |time: fn(&Press) -> f64| median(presses.iter().map(time).collect());
    let blank = of(|press| press.blank);
    let most = presses.iter().map(|press| press.blank).fold(0.0, f64::max);
    println!(
        "press to blank, {what}: median {blank:.1} ms of {} (most {most:.1}); frame made {:.1}, drawn {:.1}, presented {:.0}, heard {:.1}",
        presses.len(),
        of(|press| press.frame),
        of(|press| press.drawn),
        median(presses.iter().filter_map(|press| press.presented).collect()),
        of(|press| press.heard),
    );
    blank
}

/// How often to press the exit: a few times here, to see that it covers; in `cargo xtask bench` often enough
/// for a median to compare with the budget.
fn how_often() -> usize {
    often("LAPWING_PRESSES", FEW)
}

/// Too few for a median on a machine under other load.
const FEW: usize = 3;

/// By script, as only the press is measured: fills in the words that open the plan.
const OPEN: &str = "(async words => {
  const see = async name => {
    for (;;) {
      const there = [...document.querySelectorAll(`[data-testid=\"${name}\"]`)].find(e => e.checkVisibility());
      if (there) return there;
      await new Promise(done => setTimeout(done, 10));
    }
  };
  (await see('open')).click();
  for (const [n, word] of words.entries()) {
    const field = await see(`word-${n}`);
    field.value = word;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return see;
})";

/// Opens the plan, from the page where that begins, and focuses the note field.
pub async fn stand_in_the_note(browser: &Browser, words: &[String]) -> Result {
    let words = serde_json::to_string(&telling(words))?;
    browser
        .ask(&format!(
            "{OPEN}({words}).then(async see => {{
              (await see('words-go')).click();
              await see('add-to-it');
              document.querySelectorAll('#app main details').forEach(folded => {{ folded.open = true; }});
              (await see('happens')).click();
              await see('show-all');
              for (const fold of document.querySelectorAll('#app details')) fold.open = true;
              const note = await see('section-note');
              // The heading gets the focus first.
              while (document.activeElement.tagName !== 'H1') await new Promise(done => setTimeout(done, 10));
              note.focus();
            }})"
        ))
        .await?;
    Ok(())
}

/// Types letters until one is still unsaved; a save begun by the opening may include some of them. Returns
/// how many were typed.
pub async fn write_until_it_is_to_be_saved(browser: &Browser) -> Result<usize> {
    let mut written = 0;
    loop {
        a_letter(browser).await?;
        written += 1;
        if browser.kept().await? == "saving" {
            return Ok(written);
        }
    }
}

/// Types a letter, and gives the app time to begin to handle it.
pub async fn a_letter(browser: &Browser) -> Result {
    browser
        .tools("Input.insertText", json!({ "text": "x" }))
        .await?;
    sleep(Duration::from_millis(300)).await;
    Ok(())
}

/// Saves a plan that is large enough for saving to be work, and returns its words.
pub async fn save_a_large_plan(browser: &Browser) -> Result<Vec<String>> {
    browser.my_plan().await?.bag().await?;
    browser
        .ask("document.querySelectorAll('.tick').forEach(box => box.click())")
        .await?;
    browser.keeping().await?.take_the_offered_words().await
}

/// Presses the exit where there is no network: the page stays, covered, and the app is gone.
pub async fn exit_without_a_network(browser: &Browser) -> Result {
    browser.offline().await?;
    press_the_exit(browser).await?;
    until(
        browser,
        "document.documentElement.className === 'covered' && !shell.flush",
    )
    .await?;
    only_the_cover(browser).await
}

#[tokio::test]
async fn press_to_blank_with_a_save_pending() -> Result {
    let (site, silence) = (published::serve()?, Elsewhere::silent()?);
    let browser = silence.on(Settings::phone())?.open().await?;
    browser.arrive(&site.address()).await?;
    let words = save_a_large_plan(&browser).await?;
    press_the_exit_and_return(&browser).await?;

    let mut written = 0;
    for slower in [1.0, 4.0] {
        let mut presses = Vec::new();
        let mut late = 0;
        while presses.len() < how_often() {
            stand_in_the_note(&browser, &words).await?;
            browser.slower(slower).await?;
            written += write_until_it_is_to_be_saved(&browser).await?;
            let press = measured_press(&browser).await?;
            // On a machine under other load the save may be over before the press, which then shows nothing here.
            if press.pending {
                presses.push(press);
            } else {
                late += 1;
                assert!(late < 5, "{press:?}");
            }
            browser.slower(1.0).await?;
            uncover(&browser).await?;
        }
        told(&format!("a save pending, {slower}x"), &presses);
    }
    // Every last keystroke was saved.
    let overview = e2e::pages::First(&browser)
        .open()
        .await?
        .with(&telling(&words))
        .await?;
    overview.when_it_happens().await?;
    assert_eq!(browser.value("section-note").await?, "x".repeat(written));
    browser.close().await?;
    Ok(())
}

async fn press_the_exit_and_return(browser: &Browser) -> Result {
    measured_press(browser).await?;
    uncover(browser).await
}

async fn uncover(browser: &Browser) -> Result {
    browser.find(By::Id("uncover")).await?.click().await?;
    browser.see_within("open", DERIVING).await?;
    Ok(())
}

#[tokio::test]
async fn press_to_blank_while_a_key_is_derived() -> Result {
    let (site, silence) = (published::serve()?, Elsewhere::silent()?);
    let browser = silence.on(Settings::phone().one_core())?.open().await?;
    browser.arrive(&site.address()).await?;
    let (mut idle, mut busy, mut early) = (Vec::new(), Vec::new(), 0);
    // Alternating, so that any other load on the machine affects both.
    while busy.len() < how_often() {
        let deriving = busy.len() < idle.len();
        browser
            .ask(&format!(
                "{OPEN}(['aar', 'aar', 'aar', 'aar', 'aar']).then(see => see('words-go'))"
            ))
            .await?;
        if deriving {
            browser.tap("words-go").await?;
            until(&browser, "!!shell.worker").await?;
        }
        // By then the worker has fetched its file and is at work.
        sleep(Duration::from_millis(150)).await;
        let press = measured_press(&browser).await?;
        match (deriving, press.deriving) {
            (false, false) => idle.push(press),
            (true, true) => busy.push(press),
            // The key was ready before the press, which measures neither.
            (true, false) => early += 1,
            (false, true) => panic!("a key is derived without being asked for: {press:?}"),
        }
        assert!(
            early < 10 + how_often(),
            "keys are derived before they can be pressed upon"
        );
        uncover(&browser).await?;
    }
    let idle = told("idle, one core", &idle);
    let busy = told("deriving, one core", &busy);
    println!("deriving to idle: {:.2}", busy / idle);
    assert!(how_often() <= FEW || busy <= idle * 1.5, "{busy} {idle}");
    browser.close().await?;
    Ok(())
}

// ---- Nothing brings it back ---------------------------------------------------------------------

#[tokio::test]
async fn back_and_forward_show_no_content() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::phone())?.open().await?;
    writing(&browser, &site).await?;
    press_the_exit(&browser).await?;
    is_away(&browser).await?;
    let entries = browser.history().await?.entries;
    assert!(
        !entries
            .iter()
            .any(|(url, _)| url.starts_with(&site.address())),
        "{entries:?}"
    );
    // Back and forth, through all of the history.
    for steps in [-1, 1, -1, -1, 1, 1] {
        if browser.go(steps).await? {
            let source = browser.source().await?;
            assert!(
                !source.contains(MARKER) && !source.contains("999"),
                "{source}"
            );
        }
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn offline_exit_stays_covered_however_the_page_is_restored() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    // Offline, so that the exit leads nowhere, and then online again.
    let browser = elsewhere.on(Settings::phone())?.open().await?;
    writing(&browser, &site).await?;
    browser.offline().await?;
    press_the_exit(&browser).await?;
    until(&browser, "document.documentElement.className === 'covered'").await?;
    only_the_cover(&browser).await?;
    sleep(Duration::from_millis(500)).await;
    only_the_cover(&browser).await?;
    assert_eq!(browser.ask(&holds(MARKER)).await?, false, "it is let go of");
    browser.full_speed().await?;

    // To another page and back.
    browser.goto(BEFORE).await?;
    assert!(browser.go(-1).await?);
    only_the_cover(&browser).await?;
    // Further back, and forward again.
    assert!(browser.go(-1).await?);
    is_away(&browser).await?;
    assert!(browser.go(1).await?);
    only_the_cover(&browser).await?;
    // Reloaded, as by a browser that restores its open pages.
    browser.tools("Page.reload", json!({})).await?;
    sleep(Duration::from_millis(500)).await;
    only_the_cover(&browser).await?;
    // The one quiet link leads to the public page.
    browser.find(By::Id("uncover")).await?.click().await?;
    the_public_page(&browser).await?;
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn page_left_by_accident_is_restored_covered() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::phone())?.open().await?;
    writing(&browser, &site).await?;
    browser.ask("void (window.same = true)").await?;
    assert!(browser.go(-1).await?);
    is_away(&browser).await?;
    assert!(browser.go(1).await?);
    assert_eq!(
        browser.ask("window.same === true").await?,
        true,
        "out of the back-forward cache"
    );
    only_the_cover(&browser).await?;
    // Soon after, the quiet link leads back to the text being written.
    browser.find(By::Id("uncover")).await?.click().await?;
    assert_eq!(browser.value("section-note").await?, MARKER);

    // Later, it leads to the public page, and the text is gone.
    browser.goto(BEFORE).await?;
    assert!(browser.go(-1).await?);
    only_the_cover(&browser).await?;
    browser
        .ask("(() => { const now = Date.now; Date.now = () => now() + 61_000; })()")
        .await?;
    browser.find(By::Id("uncover")).await?.click().await?;
    the_public_page(&browser).await?;
    browser.close().await?;
    Ok(())
}

// ---- Every way to press it ----------------------------------------------------------------------

#[tokio::test]
async fn exit_is_the_first_keyboard_stop() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    browser.arrive(&site.address()).await?;
    browser
        .action_chain()
        .send_keys(Key::Tab + "")
        .perform()
        .await?;
    assert_eq!(browser.ask("document.activeElement.id").await?, "exit");
    browser
        .action_chain()
        .send_keys(Key::Enter + "")
        .perform()
        .await?;
    is_away(&browser).await
}

/// The two Shift keys of a keyboard.
pub const LEFT: char = '\u{E008}';
pub const RIGHT: char = '\u{E050}';

pub async fn shift(browser: &Browser, key: char) -> Result {
    let chain = browser.action_chain().key_down(key).key_up(key);
    Ok(chain.perform().await?)
}

/// Asserts that screen readers are told what the page has for that moment.
pub async fn announced(browser: &Browser, which: &str) -> Result {
    let said = format!(
        "(said => [said.textContent, said.dataset.{which}])(document.getElementById('exit-said'))"
    );
    let said: (String, String) = serde_json::from_value(browser.ask(&said).await?)?;
    assert!(!said.0.is_empty() && said.0 == said.1, "{which}: {said:?}");
    Ok(())
}

pub async fn is_here(browser: &Browser) -> Result {
    sleep(Duration::from_millis(200)).await;
    assert_eq!(browser.title().await?, "Lapwing");
    assert_eq!(browser.ask("document.documentElement.className").await?, "");
    Ok(())
}

#[tokio::test]
async fn pressing_shift_three_times_exits() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    write_in(&browser, &site).await?;
    // From within a field too, as there is a keyboard.
    shift(&browser, LEFT).await?;
    announced(&browser, "two").await?;
    shift(&browser, RIGHT).await?;
    announced(&browser, "one").await?;
    is_here(&browser).await?;
    shift(&browser, LEFT).await?;
    is_away(&browser).await?;

    // Another key in between restarts the sequence.
    browser.arrive(&site.address()).await?;
    for key in [LEFT, RIGHT] {
        shift(&browser, key).await?;
    }
    browser.action_chain().send_keys("a").perform().await?;
    shift(&browser, LEFT).await?;
    announced(&browser, "two").await?;
    is_here(&browser).await?;

    // Presses that are too slow do not count.
    shift(&browser, LEFT).await?;
    announced(&browser, "one").await?;
    sleep(Duration::from_millis(5_300)).await;
    announced(&browser, "expired").await?;
    shift(&browser, LEFT).await?;
    announced(&browser, "two").await?;
    is_here(&browser).await
}

#[tokio::test]
async fn shift_for_capital_letters_does_not_exit() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    write_in(&browser, &site).await?;
    for letter in ["A", "B", "C", "D"] {
        let chain = browser.action_chain().key_down(LEFT);
        chain.send_keys(letter).key_up(LEFT).perform().await?;
    }
    is_here(&browser).await?;
    assert_eq!(
        browser.value("section-note").await?,
        format!("{MARKER}ABCD")
    );
    assert_eq!(
        browser
            .ask("document.getElementById('exit-said').textContent")
            .await?,
        ""
    );
    // With another modifier it is a shortcut of the browser or the system.
    for _ in 0..3 {
        let chain = browser.action_chain().key_down(Key::Control);
        let chain = chain.key_down(LEFT).key_up(LEFT).key_up(Key::Control);
        chain.perform().await?;
    }
    is_here(&browser).await
}

// ---- In every other state -----------------------------------------------------------------------

#[tokio::test]
async fn exit_terminates_the_worker() -> Result {
    let site = published::serve()?;
    let browser = Settings::phone().open().await?;
    for leave in [false, true] {
        browser.arrive(&site.address()).await?;
        browser.offline().await?;
        browser.full_speed().await?;
        browser
            .ask(&format!(
                "{OPEN}(['aar', 'aar', 'aar', 'aar', 'aar']).then(async see => (await see('words-go')).click())"
            ))
            .await?;
        until(&browser, "!!shell.worker").await?;
        browser
            .ask("void (window.heard = 0, shell.worker.addEventListener('message', () => window.heard += 1))")
            .await?;
        if leave {
            browser.offline().await?;
            press_the_exit(&browser).await?;
            assert_eq!(browser.ask("!shell.worker").await?, true);
            sleep(Duration::from_secs(4)).await;
            assert_eq!(browser.ask("heard").await?, 0);
            only_the_cover(&browser).await?;
        } else {
            // Without the exit, it answers.
            until(&browser, "heard === 1").await?;
        }
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn exit_works_without_the_rest_of_the_page() -> Result {
    let elsewhere = Elsewhere::open()?;
    let browser = elsewhere.on(Settings::desktop())?.open().await?;
    // The rest loads slowly, not at all, or is dead.
    let slow = published::serve_with("location ~ _bg\\.wasm$ { limit_rate 1; }")?;
    let alone = published::serve_with("location ~ \\.(js|wasm)$ { return 404; }")?;
    let whole = published::serve()?;
    for (site, ready) in [
        (&slow, "!document.getElementById('start-loading').hidden"),
        (&alone, "shell.begin === null"),
        (&whole, "shell.forget !== null"),
    ] {
        for by_shift in [false, true] {
            browser.goto(site.address()).await?;
            until(&browser, ready).await?;
            browser
                .ask("void (shell.flush && (shell.flush = shell.forget = () => { throw new WebAssembly.RuntimeError('unreachable'); }))")
                .await?;
            if by_shift {
                for key in [LEFT, LEFT, RIGHT] {
                    shift(&browser, key).await?;
                }
            } else {
                press_the_exit(&browser).await?;
            }
            is_away(&browser).await?;
        }
    }
    browser.close().await?;
    Ok(())
}

#[tokio::test]
async fn exit_is_a_link_without_scripts() -> Result {
    let (site, elsewhere) = (published::serve()?, Elsewhere::open()?);
    for page in ["", "/plain.html"] {
        let browser = elsewhere
            .on(Settings::phone().without_scripts())?
            .open()
            .await?;
        browser.goto(format!("{}{page}", site.address())).await?;
        browser.find(By::Css("a.exit")).await?.click().await?;
        is_away(&browser).await?;
        browser.close().await?;
    }
    Ok(())
}
