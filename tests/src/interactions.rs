//! Interactions: finding, tapping and typing by the `data-testid` name of elements.

use crate::{Error, Result, browser::Browser, engine::Engine};
use serde_json::Value;
use std::time::{Duration, Instant};
use thirtyfour::{WebElement, components::SelectElement};
use tokio::time::sleep;

/// How long to wait for something to appear before the test fails.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// Sleeps until the next poll in a wait that began at `begun`: the longer it takes, the less often it polls, because
/// polling slows the machine down.
pub async fn a_moment(begun: Instant) {
    let waited = begun.elapsed() / 8;
    sleep(waited.clamp(Duration::from_millis(5), Duration::from_millis(100))).await;
}

impl Browser {
    /// Waits until the element of this name is shown and returns it.
    pub async fn see(&self, name: &str) -> Result<WebElement> {
        self.see_within(name, PATIENCE).await
    }

    /// As [`see`](Self::see), with another timeout.
    pub async fn see_within(&self, name: &str, patience: Duration) -> Result<WebElement> {
        match self.found(&named(name), patience).await? {
            Some(element) => Ok(element),
            None => Err(self.missing(name).await),
        }
    }

    /// The error that nothing of this name is shown, with what is shown.
    async fn missing(&self, name: &str) -> Error {
        let shown = self.shown().await.unwrap_or_default();
        let stopped = self.ask(STOPPED).await.unwrap_or_default();
        Error::from(format!(
            "`{name}` does not appear; shown are: {}; stopped at: {stopped}",
            shown.join(" ")
        ))
    }

    /// Applies a page function to the first visible element of this name, and retries until it returns a value.
    async fn of_named(&self, name: &str, function: &str) -> Result<Value> {
        let script = format!(
            "const e = (() => {{ {FIRST_SHOWN} }})(), done = arguments[1];
             Promise.resolve(e && ({function})(e)).then(is => done(e ? {{ is: is ?? null }} : {{}}));"
        );
        let begun = Instant::now();
        loop {
            let question = vec![named(name).into()];
            let looked = self.execute_async(script.as_str(), question).await;
            // During navigation there may be no page to ask.
            let is = looked
                .ok()
                .and_then(|looked| looked.json().get("is").cloned());
            match is {
                Some(is) if !is.is_null() => return Ok(is),
                is if begun.elapsed() > PATIENCE => {
                    return match is {
                        Some(_) => {
                            Err(format!("`{name}` is covered, or does not come to rest").into())
                        }
                        None => Err(self.missing(name).await),
                    };
                }
                _ => a_moment(begun).await,
            }
        }
    }

    /// Waits for the first visible element that matches a selector, with one request for each poll. (Not with a script
    /// that waits in the page: WebKit's driver never answers one whose page is unloaded meanwhile.)
    pub(crate) async fn found(
        &self,
        selector: &str,
        patience: Duration,
    ) -> Result<Option<WebElement>> {
        let begun = Instant::now();
        loop {
            // During navigation there may be no page to ask.
            let looked = self.execute(FIRST_SHOWN, vec![selector.into()]).await;
            if let Ok(found) = looked
                && let Ok(element) = found.element()
            {
                return Ok(Some(element));
            }
            if begun.elapsed() > patience {
                return Ok(None);
            }
            a_moment(begun).await;
        }
    }

    /// Whether the element of this name is shown now.
    pub async fn sees(&self, name: &str) -> Result<bool> {
        Ok(self.shown().await?.iter().any(|other| other == name))
    }

    /// Waits until the element of this name is gone.
    pub async fn gone(&self, name: &str) -> Result {
        let begun = Instant::now();
        while self.sees(name).await? {
            if begun.elapsed() > PATIENCE {
                return Err(format!("`{name}` stays").into());
            }
            a_moment(begun).await;
        }
        Ok(())
    }

    /// Returns the names of everything that is shown.
    pub async fn shown(&self) -> Result<Vec<String>> {
        let names = "[...document.querySelectorAll('[data-testid]')].filter(e => e.checkVisibility({ visibilityProperty: true }) && e.offsetHeight > 0).map(e => e.dataset.testid)";
        Ok(serde_json::from_value(self.ask(names).await?)?)
    }

    /// Taps the element of this name, scrolled into view if necessary; waits while something covers it.
    ///
    /// With the pointer: a driver's own click makes fifty requests first in Chromium, and takes six times as long there
    /// and in Firefox. (WebKit's makes none, and its pointer crashes the driver if there are two tabs.)
    pub async fn tap(&self, name: &str) -> Result {
        let begun = Instant::now();
        loop {
            let point = self.of_named(name, AIM).await?;
            let tapped = match self.engine() {
                Engine::WebKit => self.see(name).await?.click().await.map_err(Error::from),
                Engine::Chromium | Engine::Firefox => self.tap_at(point).await,
            };
            match tapped {
                Ok(()) => return Ok(()),
                // Moved, covered or replaced at this moment: a user would try again.
                Err(_) if begun.elapsed() < PATIENCE => a_moment(begun).await,
                Err(error) => return Err(Error::from(format!("cannot tap `{name}`: {error}"))),
            }
        }
    }

    /// Opens what the summary line of this name folds away, unless it is open.
    pub async fn unfold(&self, name: &str) -> Result {
        let open = self.of_named(name, "e => e.parentElement.open").await?;
        if open != Value::Bool(true) {
            self.tap(name).await?;
        }
        Ok(())
    }

    /// Waits until the list of options of this name is shown, and scrolls it clear of what sticks to the edges: drivers
    /// click on a list wherever it stands.
    pub async fn list(&self, name: &str) -> Result<SelectElement> {
        let list = self.see(name).await?;
        let centre = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.execute(centre, vec![list.to_json()?]).await?;
        Ok(SelectElement::new(&list).await?)
    }

    /// Taps an element that was found, in the same way.
    pub async fn press(&self, element: &WebElement) -> Result {
        let script = format!("({AIM})(arguments[0]).then(arguments[1]);");
        let begun = Instant::now();
        loop {
            let element_there = vec![element.to_json()?];
            let aimed = self.execute_async(script.as_str(), element_there).await?;
            match (aimed.json(), self.engine()) {
                // A screen that has just come scrolls, and a user would wait.
                (Value::Null, _) if begun.elapsed() < PATIENCE => a_moment(begun).await,
                (Value::Null, _) => {
                    return Err("something covers it, or it does not come to rest".into());
                }
                (_, Engine::WebKit) => return Ok(element.click().await?),
                (point, _) => return self.tap_at(point.clone()).await,
            }
        }
    }

    async fn tap_at(&self, point: Value) -> Result {
        let (x, y) = serde_json::from_value(point)?;
        let at_once = Some(Duration::ZERO);
        let hand = self.action_chain_with_delay(at_once, at_once);
        Ok(hand.move_to(x, y).click().perform().await?)
    }

    /// Types into the field of this name, letter by letter, after its present text.
    pub async fn write(&self, name: &str, words: &str) -> Result {
        self.see(name).await?.send_keys(words).await?;
        Ok(())
    }

    /// Sets the text of the field of this name at once, as pasting does, replacing its present text.
    pub async fn paste(&self, name: &str, words: &str) -> Result {
        self.see(name).await?;
        let words = serde_json::to_string(words)?;
        self.ask(&format!(
            "(() => {{
              const field = document.querySelector('[data-testid={name}]');
              field.value = {words};
              field.dispatchEvent(new Event('input', {{ bubbles: true }}));
              field.dispatchEvent(new Event('change', {{ bubbles: true }}));
            }})()"
        ))
        .await?;
        Ok(())
    }

    /// Clears the field of this name and types.
    pub async fn rewrite(&self, name: &str, words: &str) -> Result {
        let field = self.see(name).await?;
        field.clear().await?;
        field.send_keys(words).await?;
        Ok(())
    }

    /// Returns the text of the element of this name.
    pub async fn read(&self, name: &str) -> Result<String> {
        let words = self.of_named(name, "e => e.innerText.trim()").await?;
        Ok(serde_json::from_value(words)?)
    }

    /// Returns the value of the field of this name.
    pub async fn value(&self, name: &str) -> Result<String> {
        let value = self.of_named(name, "e => e.value ?? ''").await?;
        Ok(serde_json::from_value(value)?)
    }

    /// Returns an attribute of the element of this name; empty if it has none.
    pub async fn attribute(&self, name: &str, attribute: &str) -> Result<String> {
        let function = format!("e => e.getAttribute('{attribute}') ?? ''");
        Ok(serde_json::from_value(
            self.of_named(name, &function).await?,
        )?)
    }

    /// Returns all text shown on the page.
    pub async fn words(&self) -> Result<String> {
        Ok(self
            .ask("document.body.innerText")
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Waits until this text is shown.
    pub async fn says(&self, words: &str) -> Result {
        let begun = Instant::now();
        loop {
            let shown = self.words().await?;
            if shown.contains(words) {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                return Err(format!("the page does not say `{words}`; it says: {shown}").into());
            }
            a_moment(begun).await;
        }
    }
}

fn named(name: &str) -> String {
    format!("[data-testid=\"{name}\"]")
}

/// The first visible element that matches a selector. If what matches is folded away, its folds are opened first, as
/// somebody who looks for it would.
const FIRST_SHOWN: &str = "
  const all = [...document.querySelectorAll(arguments[0])];
  const first = () => all.find(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length);
  if (first()) return first();
  for (const e of all) {
    const folded = 'details:not([open])';
    for (let fold = e.closest(folded); fold; fold = fold.parentElement.closest(folded)) fold.open = true;
    e.closest('.few')?.parentElement.querySelector('[data-testid=rows-more]')?.click();
  }
  return first();";

/// Where the app's own code stopped, if it did, and which part of the static page is shown.
const STOPPED: &str = "[document.documentElement.dataset.start ?? '', ...[...document.querySelectorAll('[id^=start-]')].filter(part => part.checkVisibility()).map(part => part.id)].join(' ')";

/// The centre of an element that is still for two frames, scrolled into view if necessary; null if it moves or is
/// covered. (A page in the background draws no frames, so the wait for each is short.)
///
/// First come the timers that are due: a new screen puts the focus on its heading in one, which scrolls.
const AIM: &str = "async e => {
    const aim = () => {
      const [box] = e.getClientRects();
      if (!box) return null;
      const point = [box.left + box.width / 2, box.top + box.height / 2].map(Math.floor);
      return e.contains(document.elementFromPoint(...point)) ? point : null;
    };
    await new Promise(done => setTimeout(done));
    if (!aim()) e.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = aim();
    for (let frame = 0; frame < 2; frame++)
      await new Promise(done => { requestAnimationFrame(done); setTimeout(done, 100); });
    const after = aim();
    return after && String(after) === String(before) ? after : null;
  }";
