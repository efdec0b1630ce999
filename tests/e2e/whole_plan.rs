//! The whole path on a small slow phone: help before anything has loaded, a plan, saving it, leaving in one
//! tap, and coming back to all of it.

use crate::plans::Plan;
use e2e::{
    Result,
    altered::Altered,
    browser::{Browser, Settings},
    elsewhere::Elsewhere,
    folder::Folder,
    pages::telling,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use thirtyfour::By;

/// Checks at every frame what can be pressed, and records when each first could be.
pub const WATCH: &str = r#"(() => {
  if (window.top !== window) return;
  const seen = window.seen = {};
  const pressable = e => {
    if (!e) return false;
    const box = e.getBoundingClientRect();
    const there = box.width && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return !!there && (there === e || e.contains(there));
  };
  const look = () => {
    const app = document.getElementById('app');
    const now = {
      number: pressable(document.querySelector('a[href^="tel:"]')),
      exit: pressable(document.getElementById('exit')) && !!window.shell,
      app: !!app && !app.hidden && pressable(app.querySelector('[data-testid=need-to-go]')),
    };
    for (const [what, is] of Object.entries(now)) if (is) seen[what] ??= performance.now();
    if (!seen.app) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()"#;

/// When the last byte of the app's WebAssembly arrived.
const WASM: &str =
    "performance.getEntriesByType('resource').find(e => e.name.endsWith('_bg.wasm'))?.responseEnd";

async fn slow_phone(profile: &Folder) -> Result<Browser> {
    let phone = Settings::phone().profile(profile).open().await?;
    phone.slow_4g().await?;
    phone.slower(4.0).await?;
    Ok(phone)
}

/// Prints when each became usable, and asserts that help came before the rest.
async fn help_came_first(phone: &Browser) -> Result {
    let seen = phone.ask("seen").await?;
    let wasm = phone.ask(WASM).await?;
    let at = |value: &Value| value.as_f64().ok_or_else(|| format!("not seen: {seen}"));
    let (number, exit, app) = (at(&seen["number"])?, at(&seen["exit"])?, at(&seen["app"])?);
    let wasm = at(&wasm)?;
    println!(
        "slow 4G, 4x CPU, from the start of the navigation: a number can be pressed after {number:.0} ms, \
         the exit after {exit:.0} ms, the wasm has come after {wasm:.0} ms, the app stands after {app:.0} ms"
    );
    assert!(number < wasm && exit < wasm, "{seen} {wasm}");
    assert!(wasm < app, "{seen} {wasm}");
    Ok(())
}

/// Leaves in one tap, and waits for the other page.
async fn leave(phone: &Browser, to: &str) -> Result {
    phone.find(By::Id("exit")).await?.click().await?;
    let begun = Instant::now();
    while phone.current_url().await?.as_str() != to {
        if begun.elapsed() > Duration::from_secs(20) {
            return Err(format!("still at {}", phone.current_url().await?).into());
        }
    }
    Ok(())
}

/// Asserts that the page with this title shows nothing of the plan.
async fn shows_nothing(phone: &Browser, plan: &Plan, title: &str) -> Result {
    assert_eq!(phone.title().await?, title);
    let source = phone.source().await?;
    for words in plan.own_words() {
        assert!(!source.contains(words), "{title} shows {words}");
    }
    Ok(())
}

#[tokio::test]
async fn plan_is_made_saved_left_and_reopened_on_a_slow_phone() -> Result {
    let elsewhere = Elsewhere::serve()?;
    // No other site can be reached from here, so the quick exit leads to a page on this machine.
    let server = Altered::copy()?.leading_to(&elsewhere.weather())?.serve()?;
    let profile = Folder::fresh("whole")?;
    let plan = Plan::everyday();

    let phone = slow_phone(&profile).await?;
    phone.goto(elsewhere.before()).await?;
    let watch = json!({ "source": WATCH });
    phone.tools("Page.enable", json!({})).await?;
    phone
        .tools("Page.addScriptToEvaluateOnNewDocument", watch)
        .await?;
    phone.arrive(&server.address()).await?;
    help_came_first(&phone).await?;
    // Only loading is slow here; the benchmarks measure writing.
    phone.slower(1.0).await?;

    plan.write(&phone).await?;
    assert_eq!(phone.kept().await?, "no");
    let words = phone.keeping().await?.take_the_offered_words().await?;
    assert_eq!(words.len(), 5);
    let letters = telling(&words);
    phone.tap("practise").await?;
    phone.see("word-0").await?;
    let practise = phone.keeping().await?.practise().await?;
    practise.with(&letters).await?;
    phone.saved().await?;
    assert!(
        !phone.sees("practise").await?,
        "practised, and still reminded"
    );

    leave(&phone, &elsewhere.weather()).await?;
    let history = phone.history().await?;
    assert!(
        !history
            .entries
            .iter()
            .any(|(address, _)| address.starts_with(&server.address())),
        "{history:?}"
    );
    assert!(phone.go(-1).await?);
    shows_nothing(&phone, &plan, "Before").await?;
    assert!(phone.go(1).await?);
    shows_nothing(&phone, &plan, "Weather").await?;
    phone.close().await?;

    // Another day.
    let phone = slow_phone(&profile).await?;
    let first = phone.arrive(&server.address()).await?;
    shows_nothing(&phone, &plan, "Lapwing").await?;
    phone.slower(1.0).await?;
    let begun = Instant::now();
    first.open().await?.with(&letters).await?;
    println!(
        "words typed and the plan open after {} ms",
        begun.elapsed().as_millis()
    );
    plan.is_all_there(&phone).await?;
    phone.close().await?;
    Ok(())
}
