//! What a child chose at a meeting with an officer. It is held in memory next to the plan and cleared with it. If the
//! host allows it and the officer asks for it, the choices go into a plan of their own, which can be saved.

use leptos::prelude::*;
use plan::{Body, Change, SettingKey};

use super::{Answers, Session};
use crate::browser::host;

impl Session {
    /// Reads the child's answers and tracks them: the caller runs again when they change.
    pub fn of_child<T>(&self, look: impl FnOnce(&Answers) -> T) -> T {
        self.child.with(look)
    }

    /// Applies a choice of the child's. It is also written to the plan if that holds a child's pages.
    pub fn child_does(&self, change: impl FnOnce(&mut Answers)) {
        self.child.update(change);
        if self.read_untracked(holds_child) {
            self.write_child();
        }
    }

    /// Whether the host lets an officer save a child's choices.
    #[must_use]
    pub fn may_keep_child(&self) -> bool {
        host::keeps_child_pages()
    }

    /// Whether they can be saved: the plan holds nothing but settings, and nothing half-typed.
    #[must_use]
    pub fn has_room_for_child(&self) -> bool {
        let setting = |item: &plan::Item| matches!(item.body, Body::Setting(_));
        self.read(|plan| plan.items().all(setting) && !plan.has_drafts())
    }

    /// Whether the plan holds a child's choices.
    #[must_use]
    pub fn holds_child(&self) -> bool {
        self.read(holds_child)
    }

    /// Writes the child's choices into the plan, and from then on at every press. A typed name is never included.
    pub fn write_child(&self) {
        for (number, value) in self.child.with_untracked(Answers::to_keep) {
            let key = SettingKey::Child(number);
            let was = self.read_untracked(|plan| plan.setting(key));
            // Defaults take no space; the first number alone marks that the plan holds a child's pages.
            if was.unwrap_or(0) != value || (number == ::child::DONE && was.is_none()) {
                self.attempt(Change::Set {
                    fresh: self.fresh(),
                    key,
                    value,
                });
            }
        }
    }

    /// Loads the child's choices from the plan. Choices made before these pages were opened are dropped: they may be
    /// another child's, and no one asked to save them.
    pub fn take_up_child(&self) {
        let kept = |number| self.read_untracked(|plan| plan.setting(SettingKey::Child(number)));
        let is_saved = |(number, value): &(u16, u64)| kept(*number).unwrap_or(0) == *value;
        let picked = self.child.with_untracked(Answers::to_keep);
        if self.read_untracked(holds_child) && !picked.iter().all(is_saved) {
            let mut child = Answers::default();
            child.take_up(|number| kept(number).unwrap_or(0));
            self.child.set(child);
        }
    }

    /// Clears the session: nothing of it remains, and the officer no longer sits with a child.
    pub fn clear_child(&self) {
        if self.read_untracked(holds_child) {
            // Such a plan holds nothing else.
            self.forget();
        }
        self.child.set(Answers::default());
        self.with_child.set(false);
        self.sit_together(false);
    }

    /// Marks that an officer sits with a child: they talk, and the page may go untouched for a while.
    pub fn sit_with_child(&self) {
        self.with_child.set(true);
        self.sit_together(true);
    }

    /// Whether an officer has said that they are sitting with a child.
    #[must_use]
    pub fn sits_with_child(&self) -> bool {
        self.with_child.get()
    }
}

/// Whether a plan holds a child's choices.
pub(super) fn holds_child(plan: &plan::Plan) -> bool {
    plan.setting(SettingKey::Child(::child::DONE)).is_some()
}
