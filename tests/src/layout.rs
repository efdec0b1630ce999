//! Whether a screen can be read and used on a small phone.

use crate::{Result, browser::Browser, fields};

/// Checks the current page with a single request: fields that leave traces, small targets, text that runs together, and
/// elements that are hidden while they have the focus.
pub async fn as_it_stands(browser: &Browser) -> Result<[Vec<String>; 4]> {
    let looks = [fields::LOOK, SMALL, TOGETHER, FOCUS].map(|look| format!("await {look}"));
    Ok(serde_json::from_value(
        browser.ask(&format!("[{}]", looks.join(", "))).await?,
    )?)
}

/// Returns what overflows sideways, and where the element that a selector finds is out of reach, at this text size in
/// percent.
pub async fn in_room(browser: &Browser, text: u32, selector: &str) -> Result<[Vec<String>; 2]> {
    let selector = serde_json::to_string(selector)?;
    let look = format!(
        "(document.documentElement.style.fontSize = '{text}%', [{SIDEWAYS}, await ({REACH})({selector})])"
    );
    Ok(serde_json::from_value(browser.ask(&look).await?)?)
}

/// Returns what overflows sideways; empty if the screen does not scroll sideways.
pub async fn sideways(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(SIDEWAYS).await?)?)
}

/// Returns touch targets smaller than 44 px, except links in a line of text.
pub async fn small_targets(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(SMALL).await?)?)
}

/// Returns touch targets whose text runs together, because they are side by side without a gap.
pub async fn run_together(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(TOGETHER).await?)?)
}

/// Returns the scroll positions at which an element is not fully in view and free to be tapped.
pub async fn out_of_reach(browser: &Browser, selector: &str) -> Result<Vec<String>> {
    let look = format!("({REACH})({})", serde_json::to_string(selector)?);
    Ok(serde_json::from_value(browser.ask(&look).await?)?)
}

/// Returns elements that are fully covered while they have the focus.
pub async fn hidden_focus(browser: &Browser) -> Result<Vec<String>> {
    Ok(serde_json::from_value(browser.ask(FOCUS).await?)?)
}

const REACH: &str = r"async selector => {
  const wrong = [], thing = document.querySelector(selector);
  if (!thing) return [`there is no ${selector}`];
  const end = document.scrollingElement.scrollHeight - innerHeight, was = scrollY;
  // Layout follows at once; only drawing waits for a frame.
  for (const part of [0, 0.3, 0.7, 1]) {
    scrollTo({ top: end * part, behavior: 'instant' });
    const { left, right, top, bottom } = thing.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (const point of [[x, y], [left + 3, y], [right - 3, y], [x, top + 3], [x, bottom - 3]]) {
      const there = document.elementFromPoint(...point);
      if (there !== thing) wrong.push(`scrolled to ${Math.round(scrollY)}: at ${point.map(Math.round)} is ${there ? there.outerHTML.slice(0, 80) : 'nothing: it is out of view'}`);
    }
  }
  scrollTo(0, was);
  return wrong.slice(0, 3);
}";

const FOCUS: &str = r#"(async () => {
  const wrong = [], was = [document.activeElement, scrollY];
  for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (e.disabled || !e.checkVisibility({ visibilityProperty: true })) continue;
    e.focus();
    const own = ([x, y]) => { const there = document.elementFromPoint(x, y); return there && (e.contains(there) || there.contains(e)); };
    const hidden = () => {
      const { left, right, top, bottom } = e.getBoundingClientRect();
      return ![[(left + right) / 2, (top + bottom) / 2], [left + 4, top + 4], [right - 4, bottom - 4], [left + 4, bottom - 4]].some(own);
    };
    // WebKit scrolls the focused element into view in the next frame or two.
    for (let frame = 0; frame < 3 && hidden(); frame++) await new Promise(done => requestAnimationFrame(done));
    if (hidden()) wrong.push(`hidden while it has the focus: ${e.outerHTML.slice(0, 120)}`);
  }
  was[0].focus({ preventScroll: true });
  scrollTo(0, was[1]);
  return wrong;
})()"#;

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
    // A checkbox is as large as its label.
    const label = e.labels && [...e.labels].find(l => l.checkVisibility());
    const boxes = [e, label].filter(x => x).map(x => x.getBoundingClientRect());
    if (!boxes.some(b => b.width >= 43.5 && b.height >= 43.5)) wrong.push(`${Math.round(boxes[0].width)} x ${Math.round(boxes[0].height)}: ${e.outerHTML.slice(0, 120)}`);
  }
  return wrong;
})()"#;

const TOGETHER: &str = r"(() => {
  const wrong = [], things = [...document.querySelectorAll('a[href], button')];
  for (const one of things.filter(e => e.checkVisibility({ visibilityProperty: true }))) {
    const other = one.nextElementSibling;
    if (!things.includes(other)) continue;
    const [a, b] = [one, other].map(e => e.getBoundingClientRect());
    const beside = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    const gap = Math.max(b.left - a.right, a.left - b.right);
    if (beside && gap < 6) wrong.push(`${Math.round(gap)} px between ${one.textContent.trim()} and ${other.textContent.trim()}`);
  }
  return wrong;
})()";
