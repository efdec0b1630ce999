//! Drafts: text typed into an "add" field but not yet added. Neither going from screen to screen nor a lock loses them.

use super::navigator::{use_navigator, use_session};
use super::screen::{PlanScreen, Screen};
use crate::prelude::*;
use crate::session::Session;

/// Text typed but not yet added. It belongs to the screen on which it was typed, even if another is shown once
/// it is added: adding a person leads on to that person's screen.
#[derive(Clone, Copy)]
pub struct Draft {
    session: Session,
    /// The section whose screen it is on; 0 on the plan's other screens, and `None` where nothing is part of the plan.
    section: Option<u16>,
    field: &'static str,
}

impl Draft {
    /// Returns the draft of a field on this screen.
    #[must_use]
    pub fn here(field: &'static str) -> Self {
        let section = match untrack(|| use_navigator().here()) {
            Screen::Plan(PlanScreen::Section(number)) => Some(number),
            Screen::Plan(_) | Screen::Involved(_) => Some(0),
            _ => None,
        };
        Draft {
            session: use_session(),
            section,
            field,
        }
    }

    /// Whether it is stored with the plan.
    #[must_use]
    pub fn is_stored(self) -> bool {
        self.section.is_some()
    }

    /// Returns the text, tracked; empty if it is not stored.
    #[must_use]
    pub fn text(self) -> String {
        let section = self.section;
        section.map_or_else(String::new, |at| self.session.draft(at, self.field))
    }

    /// Replaces the text.
    pub fn set(self, text: String) {
        if let Some(section) = self.section {
            self.session.keep_draft(section, self.field, text);
        }
    }
}
