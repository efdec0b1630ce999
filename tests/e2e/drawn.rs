//! What the screen shows when a page that was out of sight for too long comes back (P9): every picture that Chromium
//! draws is recorded, with what the user wrote in magenta. The other tests look into the page; here its pixels count.
//!
//! Which times are too long is tested natively (`crates/plan/src/idle.rs`), for every state and clock.

use crate::{
    idle::{MINUTE, locked_without},
    plans::{marker, save_one_thing},
    walk::until,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    published,
    recording::{self, Picture},
};
use serde_json::json;

const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Whose plan is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Saved,
    Unsaved,
    /// Unsaved, of two people who sit together.
    Shared,
}

/// How the page gets out of sight and back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Away {
    /// Its window is minimised.
    Hidden,
    /// The browser freezes the page.
    Frozen,
    /// The device sleeps and tells the page nothing. Someone presses a key as soon as it is awake.
    Asleep,
    /// The same, but no one touches it.
    Untouched,
}

impl Away {
    /// The first event that the page gets afterwards.
    fn first(self) -> &'static str {
        match self {
            Self::Hidden => "visibilitychange",
            Self::Frozen => "resume",
            Self::Asleep => "keydown",
            Self::Untouched => "awake",
        }
    }
}

async fn lifecycle(browser: &Browser, state: &str) -> Result {
    browser
        .tools("Page.setWebLifecycleState", json!({ "state": state }))
        .await?;
    Ok(())
}

async fn window(browser: &Browser, state: &str) -> Result {
    let window = browser
        .tools("Browser.getWindowForTarget", json!({}))
        .await?;
    let bounds = json!({ "windowId": window["windowId"], "bounds": { "windowState": state } });
    browser.tools("Browser.setWindowBounds", bounds).await?;
    Ok(())
}

/// The pictures that were drawn once a plan was brought back.
struct Drawn {
    /// By the browser, before anything of the page could run: what it had drawn last.
    old: usize,
    /// By the page.
    new: Vec<Picture>,
}

/// Takes a plan out of sight for this long by the device's clock and by the page's own. Returns what was drawn when it
/// came back, once the page shows what `then` waits for.
async fn brought_back(
    whose: Whose,
    away: Away,
    [wall, steady]: [i64; 2],
    then: impl AsyncFnOnce(&Browser, &str) -> Result,
) -> Result<Drawn> {
    let server = published::serve()?;
    let browser = Settings::phone().open().await?;
    browser.with_a_clock_that_moves().await?;
    browser.paints_what_is_written().await?;
    let thing = marker()?;
    if whose == Whose::Saved {
        save_one_thing(&browser, &server.address(), &thing).await?;
    } else {
        browser.arrive(&server.address()).await?;
        browser.my_plan().await?.bag().await?.own(&thing).await?;
    }
    if whose == Whose::Shared {
        browser.tap("way-first").await?;
        browser.tap("together").await?;
        browser.see("talk").await?;
    }
    browser.my_plan().await?.bag().await?;
    let mut recording = browser.record().await?;
    // The control: it is seen while it is there.
    recording.until(|picture| picture.written).await?;

    match away {
        Away::Hidden => window(&browser, "minimized").await?,
        Away::Frozen => lifecycle(&browser, "frozen").await?,
        Away::Asleep | Away::Untouched => {}
    }
    if matches!(away, Away::Hidden | Away::Frozen) {
        until(&browser, "document.hidden").await?;
        recording.quiet().await?;
    }
    // The clocks jump with the first event: the page has not run before.
    let jump = format!("window.moved = {{ wall: {wall}, steady: {steady} }};");
    browser.marks_at(away.first(), &jump).await?;
    let back = recording::now()?;
    match away {
        Away::Hidden => window(&browser, "normal").await?,
        Away::Frozen => {
            lifecycle(&browser, "active").await?;
            browser.restored().await?;
        }
        Away::Asleep => {
            let key = json!({ "type": "rawKeyDown", "key": "ArrowDown", "code": "ArrowDown" });
            browser.tools("Input.dispatchKeyEvent", key).await?;
        }
        Away::Untouched => {
            browser
                .ask("void dispatchEvent(new Event('awake'))")
                .await?;
        }
    }
    then(&browser, &thing).await?;
    let shown = recording::now()?;
    recording
        .until(|picture| picture.marked && picture.at > shown)
        .await?;
    let pictures = recording.end()?.into_iter();
    let (new, old): (Vec<_>, Vec<_>) = pictures.partition(|picture| picture.marked);
    let old = old
        .iter()
        .filter(|picture| picture.at > back && picture.written);
    let drawn = Drawn {
        old: old.count(),
        new,
    };
    println!(
        "{whose:?}, {away:?}: {} pictures after {} old ones; with the plan: {}",
        drawn.new.len(),
        drawn.old,
        drawn.with_the_plan()
    );
    browser.close().await?;
    Ok(drawn)
}

impl Drawn {
    fn with_the_plan(&self) -> usize {
        self.new.iter().filter(|picture| picture.written).count()
    }
}

/// Asserts that none of these plans is drawn again after too long a time.
async fn never_again(away: Away, plans: &[(Whose, [i64; 2])]) -> Result {
    for (whose, clocks) in plans {
        let locked = async |browser: &Browser, thing: &str| locked_without(browser, thing).await;
        let drawn = brought_back(*whose, away, *clocks, locked).await?;
        assert_eq!(drawn.with_the_plan(), 0, "{whose:?}");
    }
    Ok(())
}

#[tokio::test]
async fn hidden_plan_is_not_drawn_again() -> Result {
    let plans = [
        (Whose::Saved, [MINUTE, MINUTE]),
        (Whose::Unsaved, [HOUR, 0]),
        (Whose::Shared, [-DAY, DAY]),
    ];
    never_again(Away::Hidden, &plans).await
}

mod chromium_by_night {
    #[tokio::test]
    #[ignore = "by night: cargo xtask soak engines"]
    async fn frozen_plan_is_not_drawn_again() -> e2e::Result {
        super::frozen_plan_is_not_drawn_again().await
    }
}

async fn frozen_plan_is_not_drawn_again() -> Result {
    let plans = [(Whose::Saved, [DAY, 0]), (Whose::Unsaved, [HOUR, HOUR])];
    never_again(Away::Frozen, &plans).await
}

/// As when a lid was closed: there was no event, and a key is pressed before anything else runs.
#[tokio::test]
async fn plan_on_a_device_that_slept_is_gone_with_the_first_touch() -> Result {
    let plans = [
        (Whose::Saved, [HOUR, 0]),
        (Whose::Unsaved, [HOUR, 0]),
        (Whose::Shared, [DAY, 0]),
    ];
    never_again(Away::Asleep, &plans).await
}

/// Without a touch, it stays on the screen until the page next looks at the clocks.
#[tokio::test]
async fn plan_on_a_device_that_slept_is_gone_without_a_touch() -> Result {
    for whose in [Whose::Saved, Whose::Unsaved] {
        let locked = async |browser: &Browser, thing: &str| locked_without(browser, thing).await;
        let drawn = brought_back(whose, Away::Untouched, [HOUR, 0], locked).await?;
        let mut later = drawn.new.iter().skip_while(|picture| picture.written);
        assert!(later.all(|picture| !picture.written), "{whose:?}");
        let times: Vec<f64> = drawn
            .new
            .iter()
            .filter(|p| p.written)
            .map(|p| p.at)
            .collect();
        if let [first, .., last] = times[..] {
            println!("{whose:?}: on the screen for {:.1} s", last - first);
        }
    }
    Ok(())
}

/// A glance elsewhere: it is there again, and the recording sees it.
#[tokio::test]
async fn plan_hidden_for_a_moment_is_drawn_again() -> Result {
    let there = async |browser: &Browser, thing: &str| browser.says(thing).await;
    let drawn = brought_back(Whose::Saved, Away::Hidden, [30_000, 30_000], there).await?;
    assert_ne!(drawn.with_the_plan(), 0);
    Ok(())
}
