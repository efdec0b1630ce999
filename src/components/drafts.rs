//! Drafts: text typed into an "add" field but not yet added. Going from screen to screen does not lose them.

use crate::components::screen::Screen;
use crate::prelude::*;

/// All drafts, by screen and field.
#[derive(Clone, Copy)]
pub(super) struct Drafts(StoredValue<Vec<(Screen, &'static str, String)>, LocalStorage>);

impl Drafts {
    /// Starts without drafts.
    pub(super) fn none() -> Self {
        Self(StoredValue::new_local(Vec::new()))
    }

    /// Returns the draft of a field on a screen.
    pub(super) fn of(self, screen: Screen, field: &'static str) -> Draft {
        Draft {
            drafts: self,
            screen,
            field,
        }
    }
}

/// Text typed but not yet added. It belongs to the screen on which it was typed, even if another is shown once
/// it is added: adding a person leads on to that person's screen.
#[derive(Clone, Copy)]
pub struct Draft {
    drafts: Drafts,
    screen: Screen,
    field: &'static str,
}

impl Draft {
    /// Returns the text.
    #[must_use]
    pub fn text(self) -> String {
        self.drafts.0.with_value(|drafts| {
            let found = drafts.iter().find(|(at, of, _)| self.is(*at, of));
            found.map(|(_, _, text)| text.clone()).unwrap_or_default()
        })
    }

    /// Replaces the text.
    pub fn set(self, text: &str) {
        self.drafts.0.update_value(|drafts| {
            drafts.retain(|(at, of, _)| !self.is(*at, of));
            if !text.is_empty() {
                drafts.push((self.screen, self.field, text.to_owned()));
            }
        });
    }

    fn is(self, screen: Screen, field: &str) -> bool {
        screen == self.screen && field == self.field
    }
}
