//! Runs axe-core on the current screen.

use crate::{Result, browser::Browser};
use std::fs;
use xtask::place;

/// Returns violations of WCAG 2.2 AA and of best practice; empty if there are none.
pub async fn complaints(browser: &Browser) -> Result<Vec<String>> {
    const ALL: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
    run(browser, ALL).await
}

/// Returns violations of colour contrast only: no others depend on the colour scheme.
pub async fn complaints_of_contrast(browser: &Browser) -> Result<Vec<String>> {
    run(browser, "{ type: 'rule', values: ['color-contrast'] }").await
}

async fn run(browser: &Browser, only: &str) -> Result<Vec<String>> {
    let there = browser.ask("typeof axe").await?;
    if there != "object" {
        // Through the driver, which is not subject to the page's policy.
        let source = fs::read_to_string(place::at("tests/node_modules/axe-core/axe.min.js"))?;
        browser.execute(source, Vec::new()).await?;
    }
    let found = browser.ask(&format!("({RUN})({only})")).await?;
    Ok(serde_json::from_value(found)?)
}

const RUN: &str = r"async runOnly => {
  // The pseudo-languages are not in any list of languages.
  const rules = { 'html-lang-valid': { enabled: !/^x[ab]$/.test(document.documentElement.lang) } };
  // What happens to lie under the exit's bar or the one along the bottom can be scrolled clear of it; that nothing
  // with the focus is hidden, and the exit always in view, `layout` checks.
  const bars = [...document.querySelectorAll('.ways, .top')];
  bars.forEach(bar => { bar.style.position = 'static'; });
  const found = await axe.run(document, { runOnly, rules, preload: false, resultTypes: ['violations'] });
  bars.forEach(bar => { bar.style.position = ''; });
  return found.violations.flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.html.slice(0, 160)}: ${n.any.concat(n.all, n.none).map(c => c.message).join('; ')}`));
}";
