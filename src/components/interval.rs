//! A timer that repeats while a screen is shown.

use crate::prelude::*;

use crate::browser::timer::{Often, often};

/// Runs `work` every `milliseconds` for as long as the screen is shown.
pub fn beat(milliseconds: u32, work: impl FnMut() + 'static) {
    // Owned by the screen and dropped with it.
    let _owned: StoredValue<Often, LocalStorage> =
        StoredValue::new_local(often(milliseconds, work));
}
