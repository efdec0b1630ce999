//! A child and an officer: twelve meetings with every exercise, and a child who presses everything.

use crate::leaving::{exit_without_a_network, press_the_exit};
use crate::{killed::often, walk::until};
use e2e::{
    Result,
    browser::{Browser, Settings},
    pages::{Officer, Stage},
    published,
    random::Random,
    sentences::sentence,
};
use serde_json::json;
use thirtyfour::By;

/// Touches a point, as a finger does.
async fn touch(browser: &Browser, x: u64, y: u64) -> Result {
    let at = json!({ "type": "touchStart", "touchPoints": [{ "x": x, "y": y }] });
    browser.tools("Input.dispatchTouchEvent", at).await?;
    let up = json!({ "type": "touchEnd", "touchPoints": [] });
    browser.tools("Input.dispatchTouchEvent", up).await?;
    Ok(())
}

/// Taps fast and all over, everywhere but on the quick exit.
async fn presses_everything(browser: &Browser, random: &mut Random, taps: usize) -> Result {
    let bar = browser
        .ask("Math.ceil(document.getElementById('exit').parentNode.getBoundingClientRect().bottom) + 2")
        .await?;
    let bar = bar.as_u64().ok_or("no bar")?;
    for n in 0..taps {
        if n % 20 == 19 {
            let down = random.below(1_200);
            browser.ask(&format!("scrollTo(0, {down})")).await?;
        }
        let (x, y) = (random.below(768), bar + random.below(1_024 - bar));
        touch(browser, x, y).await?;
    }
    Ok(())
}

/// How often a child taps in each exercise, unless a soak sets more.
const TAPS: usize = 15;

/// Touches all over the screen in each exercise do not navigate, dial, print, save or break anything.
#[tokio::test]
async fn child_who_presses_everything_breaks_nothing() -> Result {
    let taps = often("LAPWING_TAPS", TAPS);
    let server = published::serve()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&server.address()).await?;
    tablet
        .ask(
            "(() => {
              window.here = 'still';
              window.did = [];
              window.print = () => did.push('print');
              window.open = () => did.push('open');
              addEventListener('click', event => {
                const link = event.target.closest?.('a[href]');
                if (link) did.push(link.href);
              }, true);
              addEventListener('error', event => did.push(event.message));
            })()",
        )
        .await?;
    let officer = Officer::from_first(&tablet).await?;
    officer.begin().await?;
    let mut exercises = 0;
    for number in 1..=12 {
        let mut random = Random::seeded(20_261_123 + number as u64);
        let meeting = officer.meeting(number).await?;
        for n in 1..=meeting.exercises().await?.len() {
            let stage = meeting.play(n).await?;
            presses_everything(&tablet, &mut random, taps).await?;
            let stands = tablet
                .ask("[!!document.querySelector('.stage .gate'), here, did.join(), location.pathname + location.search, document.querySelectorAll('.stage').length]")
                .await?;
            let wanted = json!([true, "still", "", "/", 1]);
            assert_eq!(stands, wanted, "meeting {number}, exercise {n}");
            let storage = tablet.storage().await?;
            assert!(storage.is_empty(), "{storage:?}");
            out_of_anything(&tablet, &stage).await?;
            exercises += 1;
        }
        meeting.back().await?;
    }
    println!("{exercises} exercises, {taps} touches in each");
    assert_eq!(exercises, 18);
    tablet.close().await?;
    Ok(())
}

/// The adult can get out from wherever the child has ended up.
async fn out_of_anything(browser: &Browser, stage: &Stage<'_>) -> Result {
    browser
        .ask("scrollTo(0, document.body.scrollHeight)")
        .await?;
    if browser.sees("gate-close").await? {
        browser.tap("gate-close").await?;
    }
    stage.out().await.map(drop)
}

/// The officer leaves part-way through.
#[tokio::test]
async fn exit_during_a_meeting_leaves_nothing() -> Result {
    let server = published::serve()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&server.address()).await?;
    let officer = Officer::from_first(&tablet).await?;
    officer.begin().await?;
    let stage = officer.meeting(2).await?.play(1).await?;
    stage.pick("child-card", 3).await?;
    exit_without_a_network(&tablet).await?;
    tablet.full_speed().await?;
    tablet.find(By::Id("uncover")).await?.click().await?;
    tablet.see("need-to-go").await?;
    let storage = tablet.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    let officer = Officer::from_first(&tablet).await?;
    officer.begin().await?;
    officer.meeting(2).await?.play(1).await?;
    let chosen = "document.querySelectorAll('.child-card[aria-pressed=true]').length";
    assert_eq!(tablet.ask(chosen).await?, 0);
    tablet.close().await?;
    Ok(())
}

/// Gives the browser one voice, which notes what it says instead of speaking: on the device (`local`) or not.
async fn has_a_voice(browser: &Browser, local: bool) -> Result {
    let voices = format!(
        "window.spoken = []; window.hushed = 0;
         window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }};
         const speech = {{
           getVoices: () => [{{ localService: {local}, lang: 'en-GB', name: 'one' }}],
           speak: says => spoken.push(says.text), cancel: () => {{ hushed += 1; }},
         }};
         Object.defineProperty(window, 'speechSynthesis', {{ value: speech }});"
    );
    let source = json!({ "source": voices });
    browser
        .tools("Page.addScriptToEvaluateOnNewDocument", source)
        .await?;
    Ok(())
}

/// Only on-device voices read aloud; a voice that sends the words away is never used, and then there is no
/// button.
#[tokio::test]
async fn only_on_device_voices_read_aloud() -> Result {
    let server = published::serve()?;
    for (local, reads) in [(true, true), (false, false)] {
        let tablet = Settings::phone().size(768, 1024).open().await?;
        has_a_voice(&tablet, local).await?;
        tablet.arrive(&server.address()).await?;
        let officer = Officer::from_first(&tablet).await?;
        officer.begin().await?;
        let stage = officer.meeting(1).await?.play(1).await?;
        if reads {
            tablet.tap("read-aloud").await?;
            tablet.see("hush").await?;
            let said = tablet.ask("spoken.join()").await?;
            assert_eq!(said, "You and me. Hello! This time is just for you.");
            // "Stop" stops the voice too; everything else is hidden meanwhile, and comes back as it was.
            let before = tablet.ask("hushed").await?;
            tablet.tap("stop").await?;
            tablet.gone("card-next").await?;
            assert_ne!(tablet.ask("hushed").await?, before);
            tablet.tap("go-on").await?;
            tablet.see("card-next").await?;
            // Cards are read too, where there are any.
            stage.out().await?.back().await?;
            officer.meeting(2).await?.play(1).await?;
            tablet.tap("read-aloud").await?;
            tablet.see("hush").await?;
            let cards = "[...document.querySelectorAll('.child-card')].every(card => spoken.at(-1).includes(card.textContent))";
            assert_eq!(tablet.ask(cards).await?, true);
            // Covering the page silences it at once.
            let before = tablet.ask("hushed").await?;
            tablet.offline().await?;
            press_the_exit(&tablet).await?;
            assert_ne!(tablet.ask("hushed").await?, before);
        } else {
            // Engines list their voices late, so the app keeps checking for some seconds.
            tokio::time::sleep(std::time::Duration::from_secs(5)).await;
            assert!(!tablet.sees("read-aloud").await?);
            stage.out().await?;
        }
        tablet.close().await?;
    }
    Ok(())
}

/// A part of the bear's story is there to look at and to hear, the gate leads back, and nothing is stored.
#[tokio::test]
async fn bears_story_is_read_aloud_and_stores_nothing() -> Result {
    let server = published::serve()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    has_a_voice(&tablet, true).await?;
    tablet.arrive(&server.address()).await?;
    let officer = Officer::from_first(&tablet).await?;
    officer.begin().await?;
    let stage = officer.meeting(8).await?.bear().await?;
    let title = "document.querySelector('.stage h1').textContent";
    assert_eq!(tablet.ask(title).await?, sentence("bear-8-title")?);
    let drawn = "[...document.querySelectorAll('.scene path')].filter(path => path.getBoundingClientRect().width > 0)";
    let drawn = tablet.ask(&format!("{drawn}.length > 20")).await?;
    assert_eq!(drawn, true);
    tablet.tap("read-aloud").await?;
    tablet.see("hush").await?;
    let said = tablet.ask("spoken.join()").await?;
    let said = said.as_str().ok_or("nothing was said")?;
    assert!(said.contains(&sentence("bear-8")?), "{said}");
    let meeting = stage.out().await?;
    assert_eq!(meeting.exercises().await?.len(), 1);
    let storage = tablet.storage().await?;
    assert!(storage.is_empty(), "{storage:?}");
    tablet.close().await?;
    Ok(())
}

/// With reduced motion, the ball stands still and the words lead.
#[tokio::test]
async fn breathing_ball_is_still_with_reduced_motion() -> Result {
    let server = published::serve()?;
    let tablet = Settings::phone().size(768, 1024).open().await?;
    tablet.arrive(&server.address()).await?;
    let officer = Officer::from_first(&tablet).await?;
    officer.begin().await?;
    officer.meeting(4).await?.play(1).await?;
    let moves = "getComputedStyle(document.querySelector('.ball')).transitionDuration";
    assert_eq!(tablet.ask(moves).await?, "4s");
    tablet
        .prefers(&[("prefers-reduced-motion", "reduce")])
        .await?;
    assert_eq!(tablet.ask(moves).await?, "0s");
    tablet.tap("breathing-start").await?;
    until(
        &tablet,
        "document.querySelectorAll('[data-testid=says]')[1]?.textContent === 'In'",
    )
    .await?;
    until(
        &tablet,
        "document.querySelectorAll('[data-testid=says]')[1]?.textContent === 'Out'",
    )
    .await?;
    tablet.close().await?;
    Ok(())
}
