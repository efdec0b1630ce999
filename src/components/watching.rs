//! The device's own way back, from screen to screen.

use super::navigator::Navigator;
use crate::prelude::*;

use crate::device::back::{self, Watcher};
use crate::device::timer::{Later, later};

/// What hears it.
#[derive(Clone, Copy)]
pub(super) struct Watching {
    /// There while there is a screen to go back to.
    watcher: StoredValue<Option<Watcher>, LocalStorage>,
    /// The step back that a press asked for.
    pressed: StoredValue<Option<Later>, LocalStorage>,
}

impl Watching {
    /// Nothing yet.
    pub(super) fn none() -> Self {
        Self {
            watcher: StoredValue::new_local(None),
            pressed: StoredValue::new_local(None),
        }
    }
}

impl Navigator {
    /// From now on the device's own way back leads from screen to screen, where the browser allows it, and
    /// leaves only from the first page.
    pub fn hear_back(self) {
        Effect::new(move || {
            if self.can_go_back() {
                self.arm();
            } else {
                self.watching.watcher.set_value(None);
            }
        });
    }

    /// One watcher at a time, and a new one after each press: browsers close several together.
    fn arm(self) {
        if self.watching.watcher.with_value(Option::is_some) {
            return;
        }
        let pressed = move || {
            // Out of the watcher's own call first, as it is dropped.
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
