//! The time, for code that is passed it.

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
