//! What was typed to be added and is not added yet: going from screen to screen loses none of it.

use super::navigator::{Navigator, Screen};
use crate::prelude::*;

/// All of it, by screen and field.
#[derive(Clone, Copy)]
pub(super) struct Drafts(StoredValue<Vec<(Screen, &'static str, String)>, LocalStorage>);

impl Drafts {
    /// Nothing yet.
    pub(super) fn none() -> Self {
        Self(StoredValue::new_local(Vec::new()))
    }
}

impl Navigator {
    /// The place of what is typed in a field of this screen and not added yet.
    #[must_use]
    pub fn draft(self, field: &'static str) -> Draft {
        Draft {
            drafts: self.drafts,
            screen: untrack(|| self.here()),
            field,
        }
    }
}

/// What is typed to be added. It belongs to the screen on which it was typed, whichever is shown when it is
/// added: adding a person leads on to them.
#[derive(Clone, Copy)]
pub struct Draft {
    drafts: Drafts,
    screen: Screen,
    field: &'static str,
}

impl Draft {
    /// What stands there.
    #[must_use]
    pub fn text(self) -> String {
        self.drafts.0.with_value(|drafts| {
            let found = drafts.iter().find(|(at, of, _)| self.is(*at, of));
            found.map(|(_, _, text)| text.clone()).unwrap_or_default()
        })
    }

    /// Notes what stands there now.
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
