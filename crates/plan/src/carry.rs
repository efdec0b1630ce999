//! What of a plan goes into a copy for another device. A copy can be found by somebody, so as little as is
//! needed goes, and nothing in it tells that there was more.

use crate::id::Id;
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::setting::SettingKey;
use crate::snapshot::Snapshot;

/// What goes along. By default all of a plan but its diary and what is private.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Luggage {
    /// Nothing but the bag and the people.
    pub bag_and_people: bool,
    /// The diary too.
    pub diary: bool,
    /// What is private too, of all that goes.
    pub private: bool,
}

/// How much of a plan does not go along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StaysHere {
    /// Lines of the diary.
    pub lines: u32,
    /// Of all else: what is private.
    pub private: u32,
    /// Of all else: what is neither of the bag nor a person.
    pub other: u32,
}

impl Luggage {
    /// Everything that there is.
    #[must_use]
    pub fn everything() -> Self {
        Luggage {
            bag_and_people: false,
            diary: true,
            private: true,
        }
    }

    /// Whether what is of this kind goes along.
    fn has_room_for(self, body: &Body) -> bool {
        match body {
            Body::Thing(_) | Body::Person(_) => true,
            Body::Line(_) => self.diary && !self.bag_and_people,
            Body::Setting(setting) => !self.bag_and_people || setting.key.is_of_the_page(),
            Body::Step(_) | Body::Note(_) | Body::Review(_) | Body::Unknown(_) => {
                !self.bag_and_people
            }
        }
    }

    fn takes(self, item: &Item) -> bool {
        self.has_room_for(&item.body) && (self.private || !item.private)
    }
}

impl SettingKey {
    /// Whether it is about how the page behaves, and says nothing of anybody's life.
    fn is_of_the_page(self) -> bool {
        matches!(self, SettingKey::IdleMinutes | SettingKey::ExitPage)
    }
}

impl Plan {
    /// The plan as it is carried to another device: without what stays here, and without a trace that there
    /// was something.
    #[must_use]
    pub fn to_carry(&self, luggage: Luggage) -> Plan {
        let mut plan = self.clone();
        let stays: Vec<&Item> = self.items().filter(|item| !luggage.takes(item)).collect();
        for item in &stays {
            plan.take(item.id);
        }
        // A line says whom it was told, and by what name.
        let lines: Vec<Id> = plan.lines().map(|(id, _)| id).collect();
        for id in lines {
            if let Some(Body::Line(line)) = plan.item_mut(id).map(|item| &mut item.body) {
                stays
                    .iter()
                    .for_each(|item| line.sharing.leave_out(item.id));
            }
        }
        // A review keeps the plan as it was, and with it what stays here now, or was private then.
        let reviews: Vec<Id> = plan.reviews().map(|(id, _)| id).collect();
        for id in reviews {
            if let Some(Body::Review(review)) = plan.item_mut(id).map(|item| &mut item.body)
                && let Some(rest) = without(&review.snapshot, &stays, luggage.private)
            {
                review.snapshot = rest;
            }
        }
        plan
    }

    /// How much of the plan would not go along.
    #[must_use]
    pub fn stays_here(&self, luggage: Luggage) -> StaysHere {
        let mut stays = StaysHere::default();
        for item in self.items().filter(|item| !luggage.takes(item)) {
            match item.body {
                Body::Line(_) => stays.lines += 1,
                Body::Setting(_) => {}
                _ if luggage.has_room_for(&item.body) => stays.private += 1,
                _ => stays.other += 1,
            }
        }
        stays
    }
}

/// A snapshot without what stays here; nothing, if there is nothing of it in it. One that cannot be read is not
/// carried.
fn without(bytes: &[u8], stays: &[&Item], private: bool) -> Option<Vec<u8>> {
    if bytes.is_empty() {
        return None;
    }
    let Some(mut snapshot) = Snapshot::from_bytes(bytes) else {
        return Some(Vec::new());
    };
    snapshot
        .leave_out(stays, private)
        .then(|| snapshot.to_bytes())
}
