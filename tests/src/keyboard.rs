//! Keyboard-only use: pressing keys, and checking that every control can be reached, in order and with a visible focus.

use crate::{Result, browser::Browser, engine::Engine};
use thirtyfour::{Key, TypingData};

impl Browser {
    /// Presses keys, one after the other, wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result {
        Ok(self.action_chain().send_keys(keys).perform().await?)
    }

    /// Presses Tab until the element of this name, or with this id, has the focus.
    pub async fn tab_to(&self, name: &str) -> Result {
        self.within(&format!("[data-testid='{name}'], #{name}"))
            .await?;
        // In Firefox, the page has an active element even while one of the browser's own toolbars has the focus.
        let focus = "document.hasFocus() && (document.activeElement?.dataset?.testid || document.activeElement?.id)";
        for _ in 0..400 {
            if self.ask(focus).await? == name {
                return Ok(());
            }
            let last = self.engine() == Engine::Firefox && self.ask(IS_LAST).await? == true;
            if last {
                self.ask(ROUND).await?;
            } else {
                self.keys(Key::Tab + "").await?;
            }
        }
        Err(format!("no Tab leads to `{name}`").into())
    }

    /// Presses Shift+Tab.
    async fn tab_back(&self) -> Result {
        let keys = self.action_chain().key_down(Key::Shift);
        let keys = keys.key_down(Key::Tab).key_up(Key::Tab);
        Ok(keys.key_up(Key::Shift).perform().await?)
    }

    /// Goes to the element of this name with Tab and presses Enter.
    pub async fn enter(&self, name: &str) -> Result {
        self.tab_to(name).await?;
        self.keys(Key::Enter + "").await
    }
}

/// Returns controls that a keyboard cannot reach, reaches out of order, or focuses invisibly.
pub async fn complaints(browser: &Browser) -> Result<Vec<String>> {
    let count = browser.ask(WATCH).await?;
    let stops = usize::try_from(count.as_u64().ok_or("nothing was counted")?)?;
    let tab = char::from(Key::Tab).to_string();
    let tabs = match browser.engine() {
        Engine::Firefox if stops > 1 => {
            // Tab never goes beyond the last of them.
            browser.ask("window.tabbed.second()").await?;
            browser.tab_back().await?;
            stops - 1
        }
        Engine::Firefox => 1,
        // From wherever the focus is, once round, past the page's end.
        Engine::Chromium | Engine::WebKit => stops + 3,
    };
    browser.keys(tab.repeat(tabs)).await?;
    if browser.engine() == Engine::Firefox && browser.ask("window.tabbed.unseen.size").await? != 0 {
        browser.ask("window.tabbed.second()").await?;
        browser.tab_back().await?;
        browser.ask(LOOK).await?;
    }
    // A control may show its focus a moment late. Those that did not are focused once more, and checked while they have
    // the focus, as a user would see them.
    for _ in 0..tabs {
        if browser.ask("window.tabbed.unseen.size").await? == 0 {
            break;
        }
        browser.keys(tab.as_str()).await?;
        browser.ask(LOOK).await?;
    }
    Ok(serde_json::from_value(browser.ask(JUDGE).await?)?)
}

/// In Firefox, Tab continues into the browser's own toolbars, where its driver's keys do not reach: from there a user
/// comes round to the page's first control.
const ROUND: &str = "document.querySelector('a[href], button').focus()";

/// Whether the focused control is the last.
const IS_LAST: &str = "(() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  return all.filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true })).at(-1) === document.activeElement;
})()";

/// Records what gets the focus, and whether it is visible. A group of radio buttons is one stop.
const WATCH: &str = r#"(() => {
  const shown = e => !e.disabled && e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert]');
  const groups = new Set();
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(e => {
    if (!shown(e) || e.matches('[tabindex="-1"]:not(a, button, input, select, textarea, summary)')) return false;
    if (e.type !== 'radio') return true;
    const first = !groups.has(e.name);
    groups.add(e.name);
    return first;
  });
  const order = [], unseen = new Set();
  const shows = e => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(e);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 || boxShadow !== 'none';
  };
  const note = ({ target }) => {
    order.push(target);
    // A heading that gets the focus for screen readers is not a stop.
    if (stops.includes(target) && !shows(target)) unseen.add(target);
  };
  addEventListener('focusin', note, true);
  // Not reached by a key, so it does not count.
  const second = () => {
    removeEventListener('focusin', note, true);
    (stops[1] || stops[0]).focus();
    addEventListener('focusin', note, true);
  };
  window.tabbed = { stops, order, unseen, shows, note, second, was: [document.activeElement, scrollY] };
  return stops.length;
})()"#;

/// Whether the focused control shows its focus, once a frame has been drawn.
const LOOK: &str = r"new Promise(done => requestAnimationFrame(() => {
  const { unseen, shows } = window.tabbed, e = document.activeElement;
  if (unseen.has(e) && shows(e)) unseen.delete(e);
  done();
}))";

const JUDGE: &str = r"(() => {
  const { stops, order, unseen, note, was } = window.tabbed;
  delete window.tabbed;
  removeEventListener('focusin', note, true);
  const says = e => e.outerHTML.slice(0, 120), wrong = [];
  const reached = e => order.includes(e) || (e.type === 'radio' && order.some(o => o.name === e.name));
  for (const e of stops) if (!reached(e)) wrong.push(`no Tab comes to ${says(e)}`);
  for (const e of unseen) wrong.push(`has the focus and does not show it: ${says(e)}`);
  // From the last control to the first is wrapping round, not going back.
  const back = order.slice(1).filter((e, n) => e !== stops[0] && order[n].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
  if (back.length) wrong.push(`out of order: ${back.map(says).join(' and ')}`);
  was[0]?.focus?.({ preventScroll: true });
  scrollTo(0, was[1]);
  return wrong;
})()";
