//! The device's own back button or gesture, used to go from screen to screen.

use crate::prelude::*;

use crate::browser::back::{self, Watcher};
use crate::browser::timer::{Later, later};

/// The state of listening for it.
#[derive(Clone, Copy)]
pub(super) struct BackGesture {
    /// Present while there is a screen to go back to.
    watcher: StoredValue<Option<Watcher>, LocalStorage>,
    /// The pending step back after a press.
    pressed: StoredValue<Option<Later>, LocalStorage>,
}

impl BackGesture {
    /// Starts without a watcher.
    pub(super) fn none() -> Self {
        Self {
            watcher: StoredValue::new_local(None),
            pressed: StoredValue::new_local(None),
        }
    }

    /// Calls `back` at each press, where the browser allows it, for as long as there is a screen to go back to; then
    /// a press leaves the site.
    pub(super) fn follow(
        self,
        can_go_back: impl Fn() -> bool + Copy + 'static,
        back: impl Fn() + Copy + 'static,
    ) {
        Effect::new(move || {
            if can_go_back() {
                self.arm(can_go_back, back);
            } else {
                self.watcher.set_value(None);
            }
        });
    }

    /// Arms a single watcher, and a new one after each press: browsers close several together.
    fn arm(
        self,
        can_go_back: impl Fn() -> bool + Copy + 'static,
        back: impl Fn() + Copy + 'static,
    ) {
        if self.watcher.with_value(Option::is_some) {
            return;
        }
        let pressed = move || {
            // Deferred, because the watcher must not be dropped inside its own callback.
            let soon = later(0, move || {
                self.watcher.set_value(None);
                back();
                if untrack(can_go_back) {
                    self.arm(can_go_back, back);
                }
            });
            self.pressed.set_value(Some(soon));
        };
        self.watcher.set_value(back::watch(pressed));
    }
}
