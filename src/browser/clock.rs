//! The time, for code that is passed it.

use std::time::Duration;

use vault::ports::Clock;

use super::timer;

/// Milliseconds since 1970 (UTC) by the device's clock.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "a date in milliseconds is a whole number below 2^53"
)]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// Today's date by the device's clock and time zone: year, month, day.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    // Reads the time the same way as [`now`], so that tests that move one clock move both.
    let date = js_sys::Date::new(&js_sys::Date::now().into());
    (date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// The time of day by the device's clock and time zone: hour and minute.
#[must_use]
pub fn time_of_day() -> (u8, u8) {
    let date = js_sys::Date::new(&js_sys::Date::now().into());
    let part = |part: u32| u8::try_from(part).unwrap_or(0);
    (part(date.get_hours()), part(date.get_minutes()))
}

/// Milliseconds since this page was loaded, by a clock that the user cannot set. Some devices stop it while they
/// sleep. Zero if there is none.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "a page does not stay open for 2^53 milliseconds"
)]
pub fn steady() -> i64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0, |performance| performance.now() as i64)
}

/// How often the clock is read at most while the last millisecond passes.
const SPINS: u32 = 20_000;

/// The vault's clock: the same as [`steady`], more precisely.
#[derive(Clone, Copy, Debug)]
pub struct Steady;

impl Clock for Steady {
    fn now(&self) -> Duration {
        let milliseconds = web_sys::window()
            .and_then(|window| window.performance())
            .map_or(0.0, |performance| performance.now());
        Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or_default()
    }

    async fn wait_until(&self, moment: Duration) {
        let rest = moment.saturating_sub(self.now()).as_millis();
        if let Ok(rest @ 1..) = u32::try_from(rest) {
            timer::pause(rest).await;
        }
        // Timers count whole milliseconds. What is left of the last one is waited for here, unless the clock stands.
        for _ in 0..SPINS {
            if self.now() >= moment {
                break;
            }
        }
    }
}
