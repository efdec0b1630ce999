//! Navigation. The current screen is a value in memory: the address never changes, so it reveals nothing.

use crate::prelude::*;

use super::back_gesture::BackGesture;
use super::screen::{PlanScreen, Screen};
use crate::browser::focus;
use crate::browser::timer::{Later, later};

/// Moves between screens.
#[derive(Clone, Copy)]
pub struct Navigator {
    path: RwSignal<Vec<Screen>>,
    pending: StoredValue<Option<Later>, LocalStorage>,
    back_gesture: BackGesture,
}

impl Navigator {
    /// Starts on the first page.
    #[must_use]
    pub fn start() -> Self {
        Navigator {
            path: RwSignal::new(vec![Screen::First]),
            pending: StoredValue::new_local(None),
            back_gesture: BackGesture::none(),
        }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn here(&self) -> Screen {
        self.path
            .with(|path| path.last().copied().unwrap_or(Screen::First))
    }

    /// Whether there is a screen to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.path.with(|path| path.len() > 1)
    }

    /// Goes to a screen.
    pub fn to(&self, screen: Screen) {
        self.path.update(|path| {
            // Going to a screen that is already on the path is going back: the path stays short.
            match path.iter().position(|known| *known == screen) {
                Some(at) => path.truncate(at + 1),
                None => path.push(screen),
            }
        });
        self.arrived();
    }

    /// Goes to a plan that was opened or saved.
    pub fn to_open_plan(self) {
        self.path
            .set(vec![Screen::First, Screen::Plan(PlanScreen::Overview)]);
        self.arrived();
    }

    /// Goes back to the previous screen; does nothing on a child's screen.
    pub fn back(&self) {
        if !untrack(|| self.here()).is_childs() {
            self.out();
        }
    }

    /// Goes back, also from a child's screen, as the officer decided.
    pub fn out(&self) {
        self.path.update(|path| {
            if path.len() > 1 {
                path.pop();
            }
        });
        self.arrived();
    }

    /// Makes the device's own back button lead from screen to screen, where the browser allows it, and leave the
    /// site only from the first page.
    pub fn hear_back(self) {
        self.back_gesture
            .follow(move || self.can_go_back(), move || self.back());
    }

    /// Moves the focus after a screen went on to its next step: the focused element may be gone.
    pub fn focus_heading(&self) {
        self.arrived();
    }

    fn arrived(&self) {
        // Once the new screen is rendered.
        self.pending.set_value(Some(later(0, focus::on_heading)));
    }
}

/// Returns the navigator. The app provides it as a context to all its screens.
#[must_use]
pub fn use_navigator() -> Navigator {
    use_context().unwrap_or_else(Navigator::start)
}

/// Returns the session. The app provides it as a context to all its screens.
#[must_use]
pub fn use_session() -> crate::session::Session {
    use_context()
        .unwrap_or_else(|| crate::session::Session::new(&crate::browser::shell::Files::default()))
}
