//! A keyboard and nothing else: whether everything that can be pressed is come to, in order and visibly, and
//! the keys themselves.

use crate::{Result, browser::Browser};
use thirtyfour::{Key, TypingData};

impl Browser {
    /// Presses keys, one after the other, wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result {
        Ok(self.action_chain().send_keys(keys).perform().await?)
    }

    /// Goes on by Tab until the thing of this name, or with this id, has the focus.
    pub async fn tab_to(&self, name: &str) -> Result {
        self.within(&format!("[data-t='{name}'], #{name}")).await?;
        let focus = "document.activeElement?.dataset?.t || document.activeElement?.id";
        for _ in 0..400 {
            if self.ask(focus).await? == name {
                return Ok(());
            }
            self.keys(Key::Tab + "").await?;
        }
        Err(format!("no Tab leads to `{name}`").into())
    }

    /// Goes to the thing of this name by Tab and presses it by Enter.
    pub async fn enter(&self, name: &str) -> Result {
        self.tab_to(name).await?;
        self.keys(Key::Enter + "").await
    }
}

/// What a keyboard does not come to, comes to out of order, or comes to unseen.
pub async fn complaints(browser: &Browser) -> Result<Vec<String>> {
    let count = browser.ask(WATCH).await?;
    let count = count.as_u64().ok_or("nothing was counted")?;
    // From wherever the focus is, once round, and over the page's end.
    let tabs = usize::try_from(count)? + 3;
    let tab = char::from(Key::Tab).to_string();
    browser.keys(tab.repeat(tabs)).await?;
    // What has just got the focus may show it a moment later. What did not is come to once more, and looked at
    // while it stays there, as a person does.
    for _ in 0..tabs {
        if browser.ask("window.tabbed.unseen.size").await? == 0 {
            break;
        }
        browser.keys(tab.as_str()).await?;
        browser.ask(LOOK).await?;
    }
    Ok(serde_json::from_value(browser.ask(JUDGE).await?)?)
}

/// Notes what gets the focus, and whether it shows. A group of radio buttons is one stop.
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
    if (!shows(target)) unseen.add(target);
  };
  addEventListener('focusin', note, true);
  window.tabbed = { stops, order, unseen, shows, note, was: [document.activeElement, scrollY] };
  return stops.length;
})()"#;

/// Whether what has the focus shows it, once a frame has been drawn.
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
  // From the last thing to the first is round, not back.
  const back = order.slice(1).filter((e, n) => e !== stops[0] && order[n].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
  if (back.length) wrong.push(`out of order: ${back.map(says).join(' and ')}`);
  was[0]?.focus?.({ preventScroll: true });
  scrollTo(0, was[1]);
  return wrong;
})()";
