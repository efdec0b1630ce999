//! What a child chose at a meeting with an officer: in memory, beside the plan, and cleared with it.

use leptos::prelude::*;

use super::{Answers, Session};

impl Session {
    /// Looks at what the child chose; what looks at it runs again when that changes.
    pub fn of_child<T>(&self, look: impl FnOnce(&Answers) -> T) -> T {
        self.child.with(look)
    }

    /// The child chooses something.
    pub fn child_does(&self, change: impl FnOnce(&mut Answers)) {
        self.child.update(change);
    }

    /// Nothing of the session is left, and the officer sits with nobody any more.
    pub fn clear_child(&self) {
        self.child.set(Answers::default());
        self.with_child.set(false);
        self.sit_together(false);
    }

    /// An officer sits with a child: they talk, and nobody touches the page for a while.
    pub fn sit_with_child(&self) {
        self.with_child.set(true);
        self.sit_together(true);
    }

    /// Whether an officer has said that they sit with a child.
    #[must_use]
    pub fn sits_with_child(&self) -> bool {
        self.with_child.get()
    }
}
