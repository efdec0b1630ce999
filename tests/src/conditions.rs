//! The user's device and network: size, touch, colour scheme, speed.

use crate::{Result, browser::Browser, engine::Engine};
use serde_json::json;
use std::time::{Duration, Instant};
use tokio::time::sleep;

/// Longer than a window takes to be resized.
const PATIENCE: Duration = Duration::from_secs(10);

/// Clocks that run as before, shifted by `moved`. The page's own, by name: a driver may run scripts in a sandbox with
/// another `Date`.
const MOVING_CLOCK: &str = "window.moved = { wall: 0, steady: 0 }; \
    const wall = window.Date.now; window.Date.now = () => wall.call(window.Date) + window.moved.wall; \
    const steady = performance.now.bind(performance); performance.now = () => steady() + window.moved.steady;";

/// Timers of `WAIT` milliseconds that only `timePasses` advances. All others run as before.
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
    /// Sets the size of the viewport, and whether it has touch.
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

    /// Sets the size of the viewport, with touch where the engine supports it.
    pub async fn phone_of(&self, width: u32, height: u32) -> Result {
        match self.engine() {
            Engine::Chromium => self.look(width, height, true).await,
            Engine::Firefox | Engine::WebKit => self.window_of(width, height).await,
        }
    }

    /// Resizes the window until its viewport has this size (in Chromium, the viewport can have its own: see
    /// [`look`](Self::look)).
    pub async fn window_of(&self, width: u32, height: u32) -> Result {
        self.set_window_rect(0, 0, width, height).await?;
        let sizes = "[innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]";
        let begun = Instant::now();
        loop {
            // During resizing, the viewport may briefly be larger than its window.
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
            // The space around the viewport is known once the window has settled.
            let with = |size: u32, more: i64| size + u32::try_from(more).unwrap_or(0);
            self.set_window_rect(0, 0, with(width, around), with(height, above))
                .await?;
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Sets a dark or a light colour scheme.
    pub async fn prefers_dark(&self, dark: bool) -> Result {
        self.prefers(&[("prefers-color-scheme", if dark { "dark" } else { "light" })])
            .await
    }

    /// Sets the preferences of the user's system: pairs such as `prefers-reduced-motion`, `reduce`.
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

    /// Sets Slow 4G as the browser's own tools define it: 1.6 Mbit/s less a tenth, 562.5 ms before each response.
    pub async fn slow_4g(&self) -> Result {
        self.network(false, 562.5, 180_000, 84_375).await
    }

    /// Turns the network off.
    pub async fn offline(&self) -> Result {
        self.network(true, 0.0, -1, -1).await
    }

    /// Restores the machine's own network.
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

    /// Makes the page's clocks adjustable from the next page on: see [`clock_moves`](Self::clock_moves).
    pub async fn with_a_clock_that_moves(&self) -> Result {
        self.tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": MOVING_CLOCK }),
        )
        .await?;
        Ok(())
    }

    /// Makes this page's clocks adjustable from now on, for engines that cannot do it before the page loads.
    pub async fn clock_moves_from_now_on(&self) -> Result {
        self.ask(&format!("void (() => {{ {MOVING_CLOCK} }})()"))
            .await?;
        Ok(())
    }

    /// Shifts the wall clock and the monotonic clock from their true values by these milliseconds.
    pub async fn clock_moves(&self, wall: i64, steady: i64) -> Result {
        self.ask(&format!(
            "void (window.moved = {{ wall: {wall}, steady: {steady} }})"
        ))
        .await?;
        Ok(())
    }

    /// As [`clock_moves`](Self::clock_moves), in steps of at most four minutes, after each of which the page looks at its
    /// clocks: it was awake all the time; a user who is `there` touched it, too.
    pub async fn clock_runs(&self, wall: i64, steady: i64, there: bool) -> Result {
        self.ask(&format!(
            "void (() => {{
               const from = window.moved, by = [{wall} - from.wall, {steady} - from.steady];
               const steps = Math.ceil(Math.max(...by.map(Math.abs)) / 240000);
               for (let step = 1; step <= steps; step += 1) {{
                 const [wall, steady] = by.map(all => Math.round(all * step / steps));
                 window.moved = {{ wall: from.wall + wall, steady: from.steady + steady }};
                 dispatchEvent(new Event('focus'));
                 if ({there}) document.dispatchEvent(new Event('pointerdown'));
               }}
             }})()"
        ))
        .await?;
        Ok(())
    }

    /// Makes timers of `wait` milliseconds, from the next page on, wait for [`time_passes`](Self::time_passes), so that
    /// a test can stop just before their end and just after it.
    pub async fn with_timers_by_hand(&self, wait: u32) -> Result {
        let source = TIMERS_BY_HAND.replace("WAIT", &wait.to_string());
        self.tools(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await?;
        Ok(())
    }

    /// Advances the manual timers by these milliseconds. Returns how many of them still wait.
    pub async fn time_passes(&self, milliseconds: u32) -> Result<u64> {
        let waiting = self.ask(&format!("timePasses({milliseconds})")).await?;
        waiting.as_u64().ok_or_else(|| "no timers".into())
    }

    /// Tells the page that it is hidden or shown again.
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

    /// Makes Chromium itself hide the page, freeze it as on a phone, and resume it: still hidden until it is [brought
    /// back](Self::restored).
    pub async fn frozen_and_thawed(&self) -> Result {
        for state in ["frozen", "active"] {
            self.tools("Page.setWebLifecycleState", json!({ "state": state }))
                .await?;
        }
        Ok(())
    }

    /// Makes Chromium show the page again, by minimising and restoring its window.
    pub async fn restored(&self) -> Result {
        let window = self.tools("Browser.getWindowForTarget", json!({})).await?;
        for state in ["minimized", "normal"] {
            let bounds =
                json!({ "windowId": window["windowId"], "bounds": { "windowState": state } });
            self.tools("Browser.setWindowBounds", bounds).await?;
        }
        Ok(())
    }

    /// Slows the processor by this factor, for the page's thread but not for workers.
    pub async fn slower(&self, times: f64) -> Result {
        self.tools("Emulation.setCPUThrottlingRate", json!({ "rate": times }))
            .await?;
        Ok(())
    }

    /// Sets the text size in percent.
    pub async fn text_size(&self, percent: u32) -> Result {
        self.ask(&format!(
            "void (document.documentElement.style.fontSize = '{percent}%')"
        ))
        .await?;
        Ok(())
    }
}
