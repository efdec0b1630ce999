//! The device's own back button or gesture, used to go from screen to screen.

use super::navigator::Navigator;
use crate::prelude::*;

use crate::browser::back::{self, Watcher};
use crate::browser::timer::{Later, later};

/// The state of listening for it.
#[derive(Clone, Copy)]
pub(super) struct Watching {
    /// Present while there is a screen to go back to.
    watcher: StoredValue<Option<Watcher>, LocalStorage>,
    /// The pending step back after a press.
    pressed: StoredValue<Option<Later>, LocalStorage>,
}

impl Watching {
    /// Starts without a watcher.
    pub(super) fn none() -> Self {
        Self {
            watcher: StoredValue::new_local(None),
            pressed: StoredValue::new_local(None),
        }
    }
}

impl Navigator {
    /// Makes the device's own back button lead from screen to screen, where the browser allows it, and leave the
    /// site only from the first page.
    pub fn hear_back(self) {
        Effect::new(move || {
            if self.can_go_back() {
                self.arm();
            } else {
                self.watching.watcher.set_value(None);
            }
        });
    }

    /// Arms a single watcher, and a new one after each press: browsers close several together.
    fn arm(self) {
        if self.watching.watcher.with_value(Option::is_some) {
            return;
        }
        let pressed = move || {
            // Deferred, because the watcher must not be dropped inside its own callback.
            let soon = later(0, move || {
                self.watching.watcher.set_value(None);
                self.back();
                if self.path.with_untracked(|path| path.len() > 1) {
                    self.arm();
                }
            });
            self.watching.pressed.set_value(Some(soon));
        };
        self.watching.watcher.set_value(back::watch(pressed));
    }
}
