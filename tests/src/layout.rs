//! Whether a screen can be read and used on a small phone.

use crate::{Result, browser::Browser};

/// What sticks out sideways; nothing when the screen does not scroll sideways.
pub async fn sideways(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(SIDEWAYS).await?)?)
}

/// Things to tap that are smaller than 44 px, links in a line of text apart.
pub async fn small_targets(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(SMALL).await?)?)
}

const SIDEWAYS: &str = r"(() => {
  const page = document.scrollingElement, wide = page.clientWidth;
  if (page.scrollWidth <= wide) return [];
  const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > wide + 0.5 || e.getBoundingClientRect().left < -0.5);
  return [`${page.scrollWidth} px in ${wide}`, ...out.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
})()";

const SMALL: &str = r#"(() => {
  const wrong = [];
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=checkbox], [role=radio], [role=tab]';
  for (const e of document.querySelectorAll(all)) {
    if (!e.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(e);
    if (e.matches('a') && style.display === 'inline') continue;
    // A box to tick is as large as the label around it or for it.
    const label = e.labels && [...e.labels].find(l => l.checkVisibility());
    const boxes = [e, label].filter(x => x).map(x => x.getBoundingClientRect());
    if (!boxes.some(b => b.width >= 43.5 && b.height >= 43.5)) wrong.push(`${Math.round(boxes[0].width)} x ${Math.round(boxes[0].height)}: ${e.outerHTML.slice(0, 120)}`);
  }
  return wrong;
})()"#;
