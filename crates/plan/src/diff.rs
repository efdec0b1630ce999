//! Comparing two copies of a plan, and merging them item by item.
//!
//! [`Plan::merge`] is for copies that one user has open at the same time: the later of two edits of an item wins,
//! without asking. A carried copy may have been away for weeks, and a stamp does not show which of two changes is
//! meant. So every item that both have and that differs is shown, and the user chooses.

use crate::id::Id;
use crate::item::{Body, Item};
use crate::merge::{only, take_what_stays};
use crate::plan::Plan;
use crate::sharing::Use;
use crate::snapshot::Snapshot;

/// One of two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The copy that is open.
    Here,
    /// The imported copy.
    Brought,
}

/// An item that both copies know and that differs between them. `None` on the side that removed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The item in the open copy.
    pub here: Option<Item>,
    /// The item in the imported copy.
    pub imported: Option<Item>,
}

impl Difference {
    /// Returns the side with the later edit; a removal counts as earlier, so that nothing is lost that no one chose
    /// to remove.
    #[must_use]
    pub fn later(&self) -> Side {
        let stamp = |item: &Option<Item>| item.as_ref().map(|item| item.stamp);
        match stamp(&self.imported) > stamp(&self.here) {
            true => Side::Brought,
            false => Side::Here,
        }
    }

    fn of(&self, side: Side) -> Option<&Item> {
        match side {
            Side::Here => self.here.as_ref(),
            Side::Brought => self.imported.as_ref(),
        }
    }
}

impl Plan {
    /// Returns the items that both copies know and that differ: those there is a choice about. In the order of the
    /// items here, then of those that were removed here.
    #[must_use]
    pub fn differences(&self, imported: &Plan) -> Vec<Difference> {
        let (mut here, mut imported) = (self.united(), imported.united());
        here.take_fuller_snapshots(&imported);
        imported.take_fuller_snapshots(&here);
        let mut all = Vec::new();
        for ours in here.items().filter(|item| is_of_the_plan(&item.body)) {
            let theirs = imported.counterpart(ours);
            let known = theirs.is_some() || imported.tombstones.get(ours.id).is_some();
            if known && theirs.is_none_or(|theirs| !say_the_same(ours, theirs)) {
                all.push(Difference {
                    here: Some(ours.clone()),
                    imported: theirs.cloned(),
                });
            }
        }
        let removed = |theirs: &&Item| {
            is_of_the_plan(&theirs.body)
                && here.counterpart(theirs).is_none()
                && here.tombstones.get(theirs.id).is_some()
        };
        all.extend(imported.items().filter(removed).map(|theirs| Difference {
            here: None,
            imported: Some(theirs.clone()),
        }));
        all
    }

    /// The items that only the imported copy has: they are added without asking.
    pub fn comes_along<'a>(&'a self, imported: &'a Plan) -> impl Iterator<Item = &'a Item> {
        imported.items().filter(|theirs| {
            is_of_the_plan(&theirs.body)
                && self.counterpart(theirs).is_none()
                && self.tombstones.get(theirs.id).is_none()
        })
    }

    /// Merges an imported copy into this plan. Items that only one side has are kept; of each difference, the side
    /// that `choose` returns. The additions to a diary line, and who was told about it, are kept from both sides; if
    /// both answer differently who may know about it, the more cautious answer wins. What an export left out of a
    /// review's snapshot stays in it. Settings about the device and its passphrase stay as they are here.
    pub fn bring_together(&mut self, imported: &Plan, choose: impl Fn(&Difference) -> Side) {
        self.take_fuller_snapshots(imported);
        let chosen: Vec<(Difference, Side)> = self
            .differences(imported)
            .into_iter()
            .map(|one| {
                let side = choose(&one);
                (one, side)
            })
            .collect();
        let of_device = self.of_the_device();
        let careful = self.careful_answers(imported);
        self.merge_copy(imported);
        for (difference, side) in &chosen {
            self.settle(difference, *side);
        }
        for (id, may, only_mine) in careful {
            self.answer(id, may, only_mine);
        }
        self.unite();
        self.put_of_the_device(of_device);
    }

    /// Where the same edit wrote a review's snapshot here and in the other copy, takes the fuller one: from the other,
    /// something was left out when it was exported.
    fn take_fuller_snapshots(&mut self, other: &Plan) {
        let reviews: Vec<Id> = self.reviews().map(|(id, _)| id).collect();
        for id in reviews {
            if let (Some(ours), Some(theirs)) = (self.item_mut(id), other.item(id))
                && ours.snapshot_by() == theirs.snapshot_by()
                && let (Body::Review(one), Body::Review(other)) = (&mut ours.body, &theirs.body)
                && one.snapshot != other.snapshot
                && fullness(&other.snapshot) > fullness(&one.snapshot)
            {
                one.snapshot.clone_from(&other.snapshot);
            }
        }
    }

    /// The settings about this device and its passphrase.
    fn of_the_device(&self) -> Vec<Item> {
        let all = self.items().filter(|item| !is_of_the_plan(&item.body));
        all.cloned().collect()
    }

    /// Replaces the device settings that came from another copy with this device's own.
    fn put_of_the_device(&mut self, ours: Vec<Item>) {
        for theirs in self.of_the_device() {
            self.take(theirs.id);
        }
        for item in ours {
            self.insert(item);
        }
    }

    /// For each line that both have, the more cautious answer on who may know about it, if they differ.
    fn careful_answers(&self, imported: &Plan) -> Vec<(Id, Option<Use>, bool)> {
        let both = self.lines().filter_map(|(id, ours)| {
            let Body::DiaryEntry(theirs) = &imported.item(id)?.body else {
                return None;
            };
            let only_mine = ours.sharing.only_mine || theirs.sharing.only_mine;
            Some((id, ours.sharing.careful(&theirs.sharing), only_mine))
        });
        both.collect()
    }

    /// Sets who may know about a line, unless that is the answer already.
    fn answer(&mut self, id: Id, may: Option<Use>, only_mine: bool) {
        let Some(Body::DiaryEntry(line)) = self.item(id).map(|item| &item.body) else {
            return;
        };
        let may = may.filter(|may| line.sharing.may != *may);
        let only_mine = only_mine && !line.sharing.only_mine;
        if may.is_none() && !only_mine {
            return;
        }
        let stamp = self.next_stamp();
        let Some(item) = self.item_mut(id) else {
            return;
        };
        let before = item.clone();
        if let Body::DiaryEntry(line) = &mut item.body {
            if let Some(may) = may {
                line.sharing.may = may;
                line.sharing.may_stamp = stamp;
            }
            if only_mine {
                line.sharing.only_mine = true;
                line.sharing.only_mine_stamp = stamp;
            }
        }
        item.touch(&before, stamp);
    }

    /// Replaces this plan with an imported copy. Settings about the device and its passphrase stay as they are here.
    pub fn give_way_to(&mut self, imported: Plan) {
        let ours = std::mem::replace(self, imported);
        self.put_of_the_device(ours.of_the_device());
    }

    /// Makes an item what it is on the chosen side.
    fn settle(&mut self, difference: &Difference, side: Side) {
        let known = [&difference.here, &difference.imported];
        let there = known
            .into_iter()
            .flatten()
            .find_map(|item| self.counterpart(item))
            .map(|item| item.id);
        match (difference.of(side), there) {
            (Some(chosen), Some(id)) => {
                let Some(now) = self.item(id).cloned() else {
                    return;
                };
                let stamp = self.next_stamp();
                let mut wanted = Item {
                    id,
                    stamp,
                    born: now.born,
                    // All of it is this edit's, also what already is as it was chosen.
                    edits: None,
                    ..chosen.clone()
                };
                take_what_stays(&mut wanted.body, &now.body);
                // A snapshot that both have from one edit stays that edit's, so that it is not compared as another.
                let by = |item: &Option<Item>| item.as_ref().and_then(Item::snapshot_by);
                if let Some(one) = by(&difference.here)
                    && by(&difference.imported) == Some(one)
                {
                    wanted.set_snapshot_by(one);
                }
                if let Some(item) = self.item_mut(id) {
                    *item = wanted;
                }
            }
            (Some(chosen), None) => {
                let mut item = chosen.clone();
                item.touch(chosen, self.next_stamp());
                self.insert(item);
            }
            (None, Some(id)) => {
                let stamp = self.next_stamp();
                self.take(id);
                self.tombstones.insert(id, stamp);
            }
            (None, None) => {}
        }
    }

    /// A copy of the plan with only one item per catalogue entry.
    fn united(&self) -> Plan {
        let mut plan = self.clone();
        plan.unite();
        plan
    }

    /// The same item here, or the one for the same catalogue entry.
    fn counterpart(&self, other: &Item) -> Option<&Item> {
        let same = |item: &&Item| only(&item.body) == only(&other.body);
        self.item(other.id).or_else(|| {
            only(&other.body)?;
            self.items().find(same)
        })
    }
}

/// How much a snapshot holds: of two that one edit wrote, the one from which less was left out is higher.
fn fullness(snapshot: &[u8]) -> (Option<(usize, usize, u64)>, usize) {
    let read = Snapshot::from_bytes(snapshot);
    let holds = read.map(|read| (read.all.len(), read.names.len(), read.lines));
    (holds, snapshot.len())
}

/// Whether it is about the plan, not the device it is saved on or the passphrase that opens it there.
fn is_of_the_plan(body: &Body) -> bool {
    !matches!(body, Body::Setting(setting) if setting.key.is_of_the_device())
}

/// Whether two items do not differ in anything that a merge would have to decide.
fn say_the_same(ours: &Item, theirs: &Item) -> bool {
    let (mut left, mut right) = (ours.body.clone(), theirs.body.clone());
    take_what_stays(&mut left, &theirs.body);
    take_what_stays(&mut right, &ours.body);
    left == right
        && ours.private == theirs.private
        && ours.extra == theirs.extra
        && ours.body_extra == theirs.body_extra
}
