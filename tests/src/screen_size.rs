//! How tall a screen is, and how much is on it.

use std::fmt;

use serde::Deserialize;

use crate::{Result, browser::Browser};

/// A screen as it stands, in a window of 360 by 740 px.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
pub struct ScreenSize {
    /// Its height, in windows.
    pub windows: f64,
    /// How many controls are shown, apart from the exit and the navigation.
    pub controls: u32,
    /// How many words are shown.
    pub words: u32,
    /// Where its first button or link ends, in px from the top; 0 if there is none.
    pub first: u32,
}

impl fmt::Display for ScreenSize {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{:>5.1} {:>4} {:>5} {:>6}",
            self.windows, self.controls, self.words, self.first
        )
    }
}

const LOOK: &str = "(() => {
  const main = [...document.querySelectorAll('main')].find(one => one.checkVisibility());
  const shown = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const controls = [...main.querySelectorAll('a, button, input, select, textarea, summary')].filter(shown);
  const first = controls.find(e => e.matches('a, button') && e.dataset.testid !== 'back');
  return {
    windows: document.scrollingElement.scrollHeight / 740,
    controls: controls.length,
    words: main.innerText.split(/\\s+/).filter(Boolean).length,
    first: first ? Math.round(first.getBoundingClientRect().bottom + scrollY) : 0,
  };
})()";

/// Measures the screen that is shown.
pub async fn measured(browser: &Browser) -> Result<ScreenSize> {
    Ok(serde_json::from_value(browser.ask(LOOK).await?)?)
}
