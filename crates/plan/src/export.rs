//! What is exported from a plan to another device. Someone could find the copy, so it contains as little as
//! needed, and nothing in it reveals that there was more.

use crate::id::Id;
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::snapshot::Snapshot;

/// What to export. By default everything in a plan except its diary and private items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExportScope {
    /// Only the go-bag and the people.
    pub bag_and_people: bool,
    /// Also the diary.
    pub diary: bool,
    /// Also private items, of the kinds exported.
    pub private: bool,
}

/// How much of a plan is not exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StaysHere {
    /// Diary lines.
    pub lines: u32,
    /// Of the rest: private items.
    pub private: u32,
    /// Of the rest: items that are neither go-bag things nor people.
    pub other: u32,
}

impl ExportScope {
    /// Returns the choice to export everything.
    #[must_use]
    pub fn everything() -> Self {
        ExportScope {
            bag_and_people: false,
            diary: true,
            private: true,
        }
    }

    /// Whether items of this kind are exported.
    fn has_room_for(self, body: &Body) -> bool {
        match body {
            Body::Thing(_) | Body::Person(_) => true,
            Body::DiaryEntry(_) => self.diary && !self.bag_and_people,
            Body::Setting(setting) => !self.bag_and_people && !setting.key.is_of_the_device(),
            Body::Step(_) | Body::Note(_) | Body::Review(_) | Body::Unknown(_) => {
                !self.bag_and_people
            }
        }
    }

    fn takes(self, item: &Item) -> bool {
        self.has_room_for(&item.body) && (self.private || !item.private)
    }
}

impl Plan {
    /// Returns the plan as exported to another device: without what stays here, and without a trace that
    /// there was anything else.
    #[must_use]
    pub fn to_export(&self, scope: ExportScope) -> Plan {
        let mut plan = self.clone();
        // Which openings it has taken edits of is nothing that a copy needs.
        plan.seen = Default::default();
        plan.openings = Default::default();
        let (goes, stays): (Vec<&Item>, Vec<&Item>) =
            self.items().partition(|item| scope.takes(item));
        for item in &stays {
            plan.take(item.id);
        }
        // A line records who was told about it, with their name.
        let lines: Vec<Id> = plan.lines().map(|(id, _)| id).collect();
        for id in lines {
            for person in &stays {
                if let Some(item) = plan.item_mut(id) {
                    item.leave_out_recipient(person.id);
                }
            }
        }
        // A review has a snapshot of the plan, which may contain what stays here now or was private then.
        let reviews: Vec<Id> = plan.reviews().map(|(id, _)| id).collect();
        for id in reviews {
            if let Some(Body::Review(review)) = plan.item_mut(id).map(|item| &mut item.body)
                && let Some(rest) = without(&review.snapshot, &goes, &stays, scope.private)
            {
                review.snapshot = rest;
            }
        }
        plan
    }

    /// Returns how much of the plan would not be exported.
    #[must_use]
    pub fn stays_here(&self, scope: ExportScope) -> StaysHere {
        let mut stays = StaysHere::default();
        for item in self.items().filter(|item| !scope.takes(item)) {
            match item.body {
                Body::DiaryEntry(_) => stays.lines += 1,
                Body::Setting(_) => {}
                _ if scope.has_room_for(&item.body) => stays.private += 1,
                _ => stays.other += 1,
            }
        }
        stays
    }
}

/// A snapshot without what stays here; `None` if it contains nothing of that. A snapshot that cannot be read is not
/// exported.
fn without(bytes: &[u8], goes: &[&Item], stays: &[&Item], private: bool) -> Option<Vec<u8>> {
    if bytes.is_empty() {
        return None;
    }
    let Some(mut snapshot) = Snapshot::from_bytes(bytes) else {
        return Some(Vec::new());
    };
    snapshot
        .leave_out(goes, stays, private)
        .then(|| snapshot.to_bytes())
}
