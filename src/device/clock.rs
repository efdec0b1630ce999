//! The time, for those who are handed it.

/// Milliseconds since 1970, UTC, by the device's clock.
#[must_use]
#[allow(
    clippy::cast_possible_truncation,
    reason = "a date in milliseconds is a whole number below 2^53"
)]
pub fn now() -> i64 {
    js_sys::Date::now() as i64
}

/// What day it is by the device's clock, where the device says that it is: year, month, day.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    // The time is asked for as above, so that whoever moves the one clock moves the other.
    let date = js_sys::Date::new(&js_sys::Date::now().into());
    (date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// Milliseconds since this page was loaded, by a clock that nobody can set. Some devices stop it while
/// they sleep. Zero where there is none.
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
