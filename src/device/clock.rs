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
