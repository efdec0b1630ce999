//! What is half-typed into a field for additions: part of what is saved, so that a lock does not lose it.

use leptos::prelude::*;
use plan::{Change, Draft, Touched};

use super::Session;

impl Session {
    /// Returns what is half-typed in a field of a section, 0 for none; tracked.
    #[must_use]
    pub fn draft(&self, section: u16, field: &str) -> String {
        self.read(|plan| plan.draft(section, field))
    }

    /// Keeps it with the plan; an empty text clears it. A text that the plan does not take is too long to be added as
    /// well, and the field says so then. A child's pages have no place for it.
    pub fn keep_draft(&self, section: u16, field: &str, text: String) {
        if untrack(|| self.holds_child()) {
            return;
        }
        let draft = Draft {
            section,
            field: field.to_owned(),
            text,
        };
        let fresh = self.fresh();
        let kept = self
            .inner
            .try_update_value(|inner| inner.plan.apply(Change::Draft { fresh, draft }));
        if matches!(kept, Some(Ok(touched)) if touched != Touched::default()) {
            self.any.update(|edits| *edits += 1);
            self.save_later();
        }
    }
}
