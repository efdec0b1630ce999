//! The person's device and network: size, touch, darkness, slowness.

use crate::{Result, browser::Browser, engine::Engine};
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Longer than a window takes to get its size.
const PATIENCE: Duration = Duration::from_secs(10);

/// Clocks that go as they went, moved by what stands in `moved`. The page's own, by name: a driver may
/// run scripts in a room with another `Date`.
const MOVING_CLOCK: &str = "window.moved = { wall: 0, steady: 0 }; \
    const wall = window.Date.now; window.Date.now = () => wall.call(window.Date) + window.moved.wall; \
    const steady = performance.now.bind(performance); performance.now = () => steady() + window.moved.steady;";

/// Timers of so many milliseconds that only `timePasses` moves. All others go as they went.
const TIMERS_BY_HAND: &str = "(() => { \
      const [set, clear] = [window.setTimeout, window.clearTimeout], held = new Map(); \
      let now = 0, last = 1e9; \
      window.setTimeout = (work, wait, ...more) => { \
        if (wait !== WAIT) return set(work, wait, ...more); \
        held.set(++last, { at: now + wait, work: () => work(...more) }); \
        return last; \
      }; \
      window.clearTimeout = id => { held.delete(id) || clear(id); }; \
      window.timePasses = by => { \
        now += by; \
        for (const [id, { at, work }] of [...held]) if (at <= now && held.delete(id)) work(); \
        return held.size; \
      }; \
    })()";

impl Browser {
    /// The size of the view, and whether it is touched.
    pub async fn look(&self, width: u32, height: u32, touch: bool) -> Result {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": if touch { 2 } else { 1 }, "mobile": touch });
        self.tools("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        self.tools(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": touch, "maxTouchPoints": 5 }),
        )
        .await?;
        Ok(())
    }

    /// The size of the view, on a phone that is touched where the engine can be one.
    pub async fn phone_of(&self, width: u32, height: u32) -> Result {
        match self.engine() {
            Engine::Chromium => self.look(width, height, true).await,
            Engine::Firefox | Engine::WebKit => self.window_of(width, height).await,
        }
    }

    /// A window whose view has this size, once it has it (in Chromium, a view may have one by itself: see
    /// [`look`](Self::look)).
    pub async fn window_of(&self, width: u32, height: u32) -> Result {
        self.set_window_rect(0, 0, width, height).await?;
        let sizes = "[innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]";
        let begun = Instant::now();
        loop {
            // While it is being resized, the view may for a moment be larger than its window.
            let now: [i64; 4] = serde_json::from_value(self.ask(sizes).await?)?;
            let [wide, high, around, above] = now;
            if [wide, high] == [i64::from(width), i64::from(height)] {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                return Err(
                    format!("a window of {width} by {height} has a view of {now:?}").into(),
                );
            }
            // What stands around the view is known once the window has come to rest.
            let with = |size: u32, more: i64| size + u32::try_from(more).unwrap_or(0);
            self.set_window_rect(0, 0, with(width, around), with(height, above))
                .await?;
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// A dark screen, or a light one.
    pub async fn prefers_dark(&self, dark: bool) -> Result {
        self.prefers(&[("prefers-color-scheme", if dark { "dark" } else { "light" })])
            .await
    }

    /// What the person's system prefers: pairs such as `prefers-reduced-motion`, `reduce`.
    pub async fn prefers(&self, features: &[(&str, &str)]) -> Result {
        let features: Vec<_> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.tools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        Ok(())
    }

    /// Slow 4G as the browser's own tools mean it: 1.6 Mbit/s less a tenth, 562.5 ms before each answer.
    pub async fn slow_4g(&self) -> Result {
        self.network(false, 562.5, 180_000, 84_375).await
    }

    /// No network at all.
    pub async fn offline(&self) -> Result {
        self.network(true, 0.0, -1, -1).await
    }

    /// The machine's own network again.
    pub async fn full_speed(&self) -> Result {
        self.network(false, 0.0, -1, -1).await
    }

    async fn network(&self, offline: bool, latency: f64, down: i64, up: i64) -> Result {
        let conditions = json!({ "offline": offline, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
        self.tools("Network.enable", json!({})).await?;
        self.tools("Network.emulateNetworkConditions", conditions)
            .await?;
        Ok(())
    }

    /// From the next page on, the page's clocks can be moved: see [`clock_moves`](Self::clock_moves).
    pub async fn with_a_clock_that_moves(&self) -> Result {
        self.tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": MOVING_CLOCK }),
        )
        .await?;
        Ok(())
    }

    /// From now on, this page's clocks can be moved; for engines that cannot do it before the page loads.
    pub async fn clock_moves_from_now_on(&self) -> Result {
        self.ask(&format!("void (() => {{ {MOVING_CLOCK} }})()"))
            .await?;
        Ok(())
    }

    /// Moves the device's clock, and the one that only time moves, by so many milliseconds from where
    /// they truly stand.
    pub async fn clock_moves(&self, wall: i64, steady: i64) -> Result {
        self.ask(&format!(
            "void (window.moved = {{ wall: {wall}, steady: {steady} }})"
        ))
        .await?;
        Ok(())
    }

    /// From the next page on, timers of so many milliseconds wait for [`time_passes`](Self::time_passes), so
    /// that a journey can stand just before their end and just after it.
    pub async fn with_timers_by_hand(&self, wait: u32) -> Result {
        let source = TIMERS_BY_HAND.replace("WAIT", &wait.to_string());
        self.tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await?;
        Ok(())
    }

    /// So many milliseconds pass for the timers that are moved by hand. Says how many of them still wait.
    pub async fn time_passes(&self, milliseconds: u32) -> Result<u64> {
        let waiting = self.ask(&format!("timePasses({milliseconds})")).await?;
        waiting.as_u64().ok_or_else(|| "no timers".into())
    }

    /// The page is put out of sight, or is shown again, as it is told of it.
    pub async fn out_of_sight(&self, hidden: bool) -> Result {
        let state = if hidden { "hidden" } else { "visible" };
        self.ask(&format!(
            "(() => {{ \
               Object.defineProperty(document, 'hidden', {{ configurable: true, value: {hidden} }}); \
               Object.defineProperty(document, 'visibilityState', {{ configurable: true, value: '{state}' }}); \
               document.dispatchEvent(new Event('visibilitychange')); \
             }})()"
        ))
        .await?;
        Ok(())
    }

    /// Chromium itself puts the page out of sight, freezes it as it does on a phone, and lets it go on: out
    /// of sight still, until it is [brought back](Self::brought_back).
    pub async fn frozen_and_thawed(&self) -> Result {
        for state in ["frozen", "active"] {
            self.tools("Page.setWebLifecycleState", json!({ "state": state }))
                .await?;
        }
        Ok(())
    }

    /// Chromium shows the page again: it does for a window that was put away, if not for a page.
    pub async fn brought_back(&self) -> Result {
        let window = self.tools("Browser.getWindowForTarget", json!({})).await?;
        for state in ["minimized", "normal"] {
            let bounds =
                json!({ "windowId": window["windowId"], "bounds": { "windowState": state } });
            self.tools("Browser.setWindowBounds", bounds).await?;
        }
        Ok(())
    }

    /// A processor this many times slower. It slows the page's thread, not workers.
    pub async fn slower(&self, times: f64) -> Result {
        self.tools("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
            .await?;
        Ok(())
    }

    /// Text this many percent of its size.
    pub async fn text_size(&self, percent: u32) -> Result {
        self.ask(&format!(
            "void (document.documentElement.style.fontSize = '{percent}%')"
        ))
        .await?;
        Ok(())
    }
}
