//! Today's date.

use std::time::{SystemTime, UNIX_EPOCH};

use content::Civil;

/// Returns today's date in the United Kingdom, by this machine's clock.
#[must_use]
pub fn today() -> Civil {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    content::uk_time(i64::try_from(since.as_millis()).unwrap_or(0)).date
}
