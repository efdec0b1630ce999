//! A first use on a slow phone, beside a page of GOV.UK's with the same words and their exit: the same network, processor
//! and server, in turn, each in a browser that has never been here. A page with nothing but a link is the third: what the
//! network and the browser take for any page. Printed, not asserted, as in `bench.rs`.

use crate::{
    bench_exit::{Govuk, OUTLINE, Outline, theirs},
    leaving::median,
    whole_plan::WATCH,
};
use e2e::{
    Result,
    browser::{Browser, Settings},
    published,
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tokio::time::sleep;

const RUNS: usize = 5;

/// How long a browser that has just started is left alone: it loads pages of its own, which are not what is measured.
const STARTED: Duration = Duration::from_secs(4);

/// As [`WATCH`], for their page: when its exit can be pressed, and when its script has begun.
const WATCH_THEIRS: &str = r#"(() => {
  const seen = window.seen = {};
  const look = () => {
    const exit = document.querySelector('.govuk-js-exit-this-page-button');
    const box = exit && exit.getBoundingClientRect();
    const there = box && box.width && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (there && exit.contains(there)) seen.exit ??= performance.now();
    if (window.begun) seen.ready ??= performance.now();
    if (!seen.ready) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()"#;

/// Nothing but a link.
const BARE: &str = "<!doctype html><title>Bare</title><a href=\"tel:999\">999</a>";

/// Visits an address for the first time, and returns when `last` and what comes before it could be used, in milliseconds.
async fn visit(address: &str, watch: &str, last: &str) -> Result<Value> {
    let phone: Browser = Settings::phone().waiting_for_no_load().open().await?;
    sleep(STARTED).await;
    phone.slow_4g().await?;
    phone.slower(4.0).await?;
    phone.tools("Page.enable", json!({})).await?;
    let source = json!({ "source": watch });
    phone
        .tools("Page.addScriptToEvaluateOnNewDocument", source)
        .await?;
    phone.goto(address).await?;
    let begun = Instant::now();
    let seen = loop {
        let seen = phone.ask("window.seen || {}").await?;
        if !seen[last].is_null() {
            break seen;
        }
        if begun.elapsed() > Duration::from_secs(60) {
            return Err(format!("{last} never comes: {seen}").into());
        }
        sleep(Duration::from_millis(200)).await;
    };
    phone.close().await?;
    Ok(seen)
}

#[tokio::test]
#[ignore = "measures: cargo xtask bench"]
async fn bench_first_use_against_govuk() -> Result {
    let site = published::serve()?;
    let phone = Settings::phone().open().await?;
    phone.goto(site.address()).await?;
    let outline: Outline = serde_json::from_value(phone.ask(OUTLINE).await?)?;
    phone.close().await?;
    let govuk = Govuk::serve(&theirs(&outline, "https://www.gov.uk/"))?;
    let bare = Govuk::serve(BARE)?;
    let (mut ours, mut others, mut bares) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        bares.push(visit(&bare.served.address(), WATCH, "number").await?);
        for first in [true, false] {
            if first == (run % 2 == 0) {
                ours.push(visit(&site.address(), WATCH, "app").await?);
            } else {
                others.push(visit(&govuk.served.address(), WATCH_THEIRS, "ready").await?);
            }
        }
    }
    let middle = |seen: &[Value], what: &str| {
        median(seen.iter().filter_map(|seen| seen[what].as_f64()).collect())
    };
    let [number, exit, app] = ["number", "exit", "app"].map(|what| middle(&ours, what));
    let [their_exit, ready] = ["exit", "ready"].map(|what| middle(&others, what));
    println!(
        "first use, slow 4G, 4x, medians of {RUNS}: our number {number:.0} ms, exit {exit:.0}, app {app:.0}; their exit {their_exit:.0}, ready {ready:.0}"
    );
    let there = number.max(exit) / their_exit;
    println!("| exit and numbers there, to their exit | | ratio {there:.2} | 0.5 |");
    println!(
        "| the same of a page with nothing but a link | | ratio {:.2} | |",
        middle(&bares, "number") / their_exit
    );
    println!(
        "| app usable, to their page ready | | ratio {:.2} | 1.5 |",
        app / ready
    );
    Ok(())
}
