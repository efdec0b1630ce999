//! What a child chose at a meeting with an officer: in memory, beside the plan, and cleared with it. Where the
//! host allows it and the officer says so, what was picked goes into a plan of its own, which can be kept.

use leptos::prelude::*;
use plan::{Body, Change, SettingKey};

use super::{Answers, Session};
use crate::device::host;

impl Session {
    /// Looks at what the child chose; what looks at it runs again when that changes.
    pub fn of_child<T>(&self, look: impl FnOnce(&Answers) -> T) -> T {
        self.child.with(look)
    }

    /// The child chooses something. It goes into the plan if that holds a child's pages.
    pub fn child_does(&self, change: impl FnOnce(&mut Answers)) {
        self.child.update(change);
        if self.glance(holds_child) {
            self.write_child();
        }
    }

    /// Whether the host lets an officer keep what a child picked.
    #[must_use]
    pub fn may_keep_child(&self) -> bool {
        host::keeps_child_pages()
    }

    /// Whether it could be kept: nothing else is in the plan.
    #[must_use]
    pub fn has_room_for_child(&self) -> bool {
        let setting = |item: &plan::Item| matches!(item.body, Body::Setting(_));
        self.whole(|plan| plan.items().all(setting))
    }

    /// Whether the plan holds what a child picked.
    #[must_use]
    pub fn holds_child(&self) -> bool {
        self.whole(holds_child)
    }

    /// Puts what the child picked into the plan, from now on with every press. A name that was typed is no part
    /// of it.
    pub fn write_child(&self) {
        for (number, value) in self.child.with_untracked(Answers::to_keep) {
            let key = SettingKey::Child(number);
            let was = self.glance(|plan| plan.setting(key));
            // What was never chosen needs no place; that there are pages at all is told by the first number.
            if was.unwrap_or(0) != value || (number == ::child::DONE && was.is_none()) {
                self.attempt(Change::Set {
                    fresh: self.fresh(),
                    key,
                    value,
                });
            }
        }
    }

    /// Takes up what the plan holds of a child. What was picked and is not in it goes: it would be another child's,
    /// begun before these pages were opened, and was never said to be kept.
    pub fn take_up_child(&self) {
        let kept = |number| self.glance(|plan| plan.setting(SettingKey::Child(number)));
        let is_kept = |(number, value): &(u16, u64)| kept(*number).unwrap_or(0) == *value;
        let picked = self.child.with_untracked(Answers::to_keep);
        if self.glance(holds_child) && !picked.iter().all(is_kept) {
            let mut child = Answers::default();
            child.take_up(|number| kept(number).unwrap_or(0));
            self.child.set(child);
        }
    }

    /// Nothing of the session is left, and the officer sits with nobody any more.
    pub fn clear_child(&self) {
        if self.glance(holds_child) {
            // It holds nothing else.
            self.forget();
        }
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

/// Whether a plan holds what a child picked.
pub(super) fn holds_child(plan: &plan::Plan) -> bool {
    plan.setting(SettingKey::Child(::child::DONE)).is_some()
}
