//! The texts of items, and what else was written for them.

use super::{Field, Id, Session};

impl Session {
    /// A text of an item, tracked; empty if there is no such item.
    #[must_use]
    pub fn text(&self, id: Id, field: Field) -> String {
        self.item(id, |body| {
            let text = body.and_then(|body| body.text(field));
            text.unwrap_or_default().to_owned()
        })
    }

    /// What else was written for it, in another tab or on another device, tracked.
    #[must_use]
    pub fn other_texts(&self, id: Id, field: Field) -> Vec<String> {
        self.item(id, |_| ());
        self.read_untracked(|plan| {
            let others = plan.item(id).map(|item| item.other_texts(field));
            others.into_iter().flatten().map(str::to_owned).collect()
        })
    }
}
