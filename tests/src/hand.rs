//! A person's hand: finding, tapping and typing by the `data-t` name of things.

use crate::{Error, Result, browser::Browser, engine::Engine};
use serde_json::Value;
use std::time::{Duration, Instant};
use thirtyfour::WebElement;
use tokio::time::sleep;

/// How long a person waits for something to appear before the journey fails.
const PATIENCE: Duration = Duration::from_secs(15);

/// Until the next question of something that is waited for since `begun`: the longer it takes, the less often it is
/// asked, as asking keeps the machine from doing it.
pub async fn a_moment(begun: Instant) {
    let waited = begun.elapsed() / 8;
    sleep(waited.clamp(Duration::from_millis(5), Duration::from_millis(100))).await;
}

impl Browser {
    /// The thing of this name, once it is shown.
    pub async fn see(&self, name: &str) -> Result<WebElement> {
        self.see_within(name, PATIENCE).await
    }

    /// As [`see`](Self::see), with more or less patience.
    pub async fn see_within(&self, name: &str, patience: Duration) -> Result<WebElement> {
        match self.found(&named(name), patience).await? {
            Some(element) => Ok(element),
            None => Err(self.missing(name).await),
        }
    }

    /// That something of this name is not shown, and what is.
    async fn missing(&self, name: &str) -> Error {
        let shown = self.shown().await.unwrap_or_default();
        let stopped = self.ask(STOPPED).await.unwrap_or_default();
        Error::from(format!(
            "`{name}` does not appear; shown are: {}; stopped at: {stopped}",
            shown.join(" ")
        ))
    }

    /// What a function of the page makes of the first thing of this name that is shown, once there is one; it is asked
    /// until it makes something.
    async fn of_named(&self, name: &str, function: &str) -> Result<Value> {
        let script = format!(
            "const e = (() => {{ {FIRST_SHOWN} }})(), done = arguments[1];
             Promise.resolve(e && ({function})(e)).then(is => done(e ? {{ is: is ?? null }} : {{}}));"
        );
        let begun = Instant::now();
        loop {
            let question = vec![named(name).into()];
            let looked = self.execute_async(script.as_str(), question).await;
            // On the way from page to page there may be none to ask.
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

    /// The first thing that a selector finds and that is shown, once there is one; it is looked for with one
    /// question each time. (Not by a script that waits in the page: WebKit's driver never answers one whose page
    /// goes meanwhile.)
    pub(crate) async fn found(
        &self,
        selector: &str,
        patience: Duration,
    ) -> Result<Option<WebElement>> {
        let begun = Instant::now();
        loop {
            // On the way from page to page there may be none to ask.
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

    /// Whether the thing of this name is shown now.
    pub async fn sees(&self, name: &str) -> Result<bool> {
        Ok(self.shown().await?.iter().any(|other| other == name))
    }

    /// Waits until the thing of this name is gone.
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

    /// The names of everything that is shown.
    pub async fn shown(&self) -> Result<Vec<String>> {
        let names = "[...document.querySelectorAll('[data-t]')].filter(e => e.checkVisibility({ visibilityProperty: true }) && e.offsetHeight > 0).map(e => e.dataset.t)";
        Ok(serde_json::from_value(self.ask(names).await?)?)
    }

    /// Taps the thing of this name, brought into view where it is not; a person waits while something covers it.
    ///
    /// By the pointer: a driver's own click asks fifty questions before it in Chromium, and takes six times as long
    /// there and in Firefox. (WebKit's asks none, and its pointer ends the driver where there are two tabs.)
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
                // Moved, covered or replaced in this moment: a person would try again.
                Err(_) if begun.elapsed() < PATIENCE => a_moment(begun).await,
                Err(error) => return Err(Error::from(format!("cannot tap `{name}`: {error}"))),
            }
        }
    }

    /// Presses something that was found, in the same way.
    pub async fn press(&self, element: &WebElement) -> Result {
        let script = format!("({AIM})(arguments[0]).then(arguments[1]);");
        let aimed = self.execute_async(script, vec![element.to_json()?]).await?;
        match (aimed.json(), self.engine()) {
            (Value::Null, _) => Err("something covers it, or it does not come to rest".into()),
            (_, Engine::WebKit) => Ok(element.click().await?),
            (point, _) => self.tap_at(point.clone()).await,
        }
    }

    async fn tap_at(&self, point: Value) -> Result {
        let (x, y) = serde_json::from_value(point)?;
        let at_once = Some(Duration::ZERO);
        let hand = self.action_chain_with_delay(at_once, at_once);
        Ok(hand.move_to(x, y).click().perform().await?)
    }

    /// Types into the field of this name, letter by letter, after what is there.
    pub async fn write(&self, name: &str, words: &str) -> Result {
        self.see(name).await?.send_keys(words).await?;
        Ok(())
    }

    /// Puts a text into the field of this name at once, as pasting does, in place of what is there.
    pub async fn paste(&self, name: &str, words: &str) -> Result {
        self.see(name).await?;
        let words = serde_json::to_string(words)?;
        self.ask(&format!(
            "(() => {{
              const field = document.querySelector('[data-t={name}]');
              field.value = {words};
              field.dispatchEvent(new Event('input', {{ bubbles: true }}));
              field.dispatchEvent(new Event('change', {{ bubbles: true }}));
            }})()"
        ))
        .await?;
        Ok(())
    }

    /// Empties the field of this name and types.
    pub async fn rewrite(&self, name: &str, words: &str) -> Result {
        let field = self.see(name).await?;
        field.clear().await?;
        field.send_keys(words).await?;
        Ok(())
    }

    /// The words on the thing of this name.
    pub async fn read(&self, name: &str) -> Result<String> {
        let words = self.of_named(name, "e => e.innerText.trim()").await?;
        Ok(serde_json::from_value(words)?)
    }

    /// What stands in the field of this name.
    pub async fn value(&self, name: &str) -> Result<String> {
        let value = self.of_named(name, "e => e.value ?? ''").await?;
        Ok(serde_json::from_value(value)?)
    }

    /// What an attribute of the thing of this name says; nothing where it has none.
    pub async fn attribute(&self, name: &str, attribute: &str) -> Result<String> {
        let function = format!("e => e.getAttribute('{attribute}') ?? ''");
        Ok(serde_json::from_value(
            self.of_named(name, &function).await?,
        )?)
    }

    /// All words that are shown on the page.
    pub async fn words(&self) -> Result<String> {
        Ok(self
            .ask("document.body.innerText")
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Waits until words are shown.
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
    format!("[data-t=\"{name}\"]")
}

/// The first thing of this selector that is shown.
const FIRST_SHOWN: &str = "
  return [...document.querySelectorAll(arguments[0])].find(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length);";

/// Where the app's own code stopped, if it did, and what the page says that stands in for it.
const STOPPED: &str = "[document.documentElement.dataset.start ?? '', ...[...document.querySelectorAll('[id^=start-]')].filter(part => part.checkVisibility()).map(part => part.id)].join(' ')";

/// The middle of something that lies still for two frames, brought into view where it is not; nothing where it moves or
/// is covered. (Frames are not drawn of a page in the background, so none is waited for long.)
const AIM: &str = "async e => {
    const aim = () => {
      const [box] = e.getClientRects();
      if (!box) return null;
      const point = [box.left + box.width / 2, box.top + box.height / 2].map(Math.floor);
      return e.contains(document.elementFromPoint(...point)) ? point : null;
    };
    if (!aim()) e.scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = aim();
    for (let frame = 0; frame < 2; frame++)
      await new Promise(done => { requestAnimationFrame(done); setTimeout(done, 100); });
    const after = aim();
    return after && String(after) === String(before) ? after : null;
  }";
