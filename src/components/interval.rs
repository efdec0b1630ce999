//! What repeats while a screen is shown.

use crate::prelude::*;

use crate::browser::clock;
use crate::browser::timer::{Often, often};

/// How often the time is looked at. Slower in a page that is hidden; soon after it is shown again.
const LOOK_MS: u32 = 5_000;

const MINUTE_MS: i64 = 60_000;

/// Runs `work` every `milliseconds` for as long as the screen is shown.
pub fn beat(milliseconds: u32, work: impl FnMut() + 'static) {
    // Owned by the screen and dropped with it.
    let _owned: StoredValue<Often, LocalStorage> =
        StoredValue::new_local(often(milliseconds, work));
}

/// The time in milliseconds since 1970, kept up to the minute.
pub fn use_minute() -> RwSignal<i64> {
    let minute = RwSignal::new(clock::now());
    beat(LOOK_MS, move || {
        let now = clock::now();
        if now / MINUTE_MS != minute.get_untracked() / MINUTE_MS {
            minute.set(now);
        }
    });
    minute
}
