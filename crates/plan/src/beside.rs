//! Two copies of a plan side by side, and bringing them together item by item.
//!
//! [`Plan::merge`] is for copies that one person has open at the same time: of two edits of an item the later
//! stands, and nobody is asked. A copy that was taken along may have been away for weeks, and a stamp does not
//! tell which of two changes is meant. So whatever both have and say otherwise is shown, and the person chooses.

use crate::id::Id;
use crate::item::{Body, Item};
use crate::merge::{only, take_what_stays};
use crate::plan::Plan;
use crate::setting::SettingKey;
use crate::sharing::Use;

/// One of two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The copy that is open.
    Here,
    /// The one that was brought.
    Brought,
}

/// Something that both copies know and that is not the same in them. `None` where it was removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What stands here.
    pub here: Option<Item>,
    /// What stands in the copy that was brought.
    pub brought: Option<Item>,
}

impl Difference {
    /// The side that was edited later; what was removed counts as earlier, so that nothing goes that nobody chose
    /// to let go.
    #[must_use]
    pub fn later(&self) -> Side {
        let stamp = |item: &Option<Item>| item.as_ref().map(|item| item.stamp);
        match stamp(&self.brought) > stamp(&self.here) {
            true => Side::Brought,
            false => Side::Here,
        }
    }

    fn of(&self, side: Side) -> Option<&Item> {
        match side {
            Side::Here => self.here.as_ref(),
            Side::Brought => self.brought.as_ref(),
        }
    }
}

impl Plan {
    /// What both copies know and that is not the same in them: what there is a choice about. In the order of the
    /// items here, then of those that were removed here.
    #[must_use]
    pub fn differences(&self, brought: &Plan) -> Vec<Difference> {
        let (here, brought) = (self.united(), brought.united());
        let mut all = Vec::new();
        for ours in here.items().filter(|item| is_of_the_plan(&item.body)) {
            let theirs = brought.counterpart(ours);
            let known = theirs.is_some() || brought.tombstones.get(ours.id).is_some();
            if known && theirs.is_none_or(|theirs| !say_the_same(ours, theirs)) {
                all.push(Difference {
                    here: Some(ours.clone()),
                    brought: theirs.cloned(),
                });
            }
        }
        let removed = |theirs: &&Item| {
            is_of_the_plan(&theirs.body)
                && here.counterpart(theirs).is_none()
                && here.tombstones.get(theirs.id).is_some()
        };
        all.extend(brought.items().filter(removed).map(|theirs| Difference {
            here: None,
            brought: Some(theirs.clone()),
        }));
        all
    }

    /// What only the copy that was brought has: it comes along without a question.
    pub fn comes_along<'a>(&'a self, brought: &'a Plan) -> impl Iterator<Item = &'a Item> {
        brought.items().filter(|theirs| {
            is_of_the_plan(&theirs.body)
                && self.counterpart(theirs).is_none()
                && self.tombstones.get(theirs.id).is_none()
        })
    }

    /// Brings a copy into this plan. Whatever only one side has is there afterwards; of each difference the side
    /// that `choose` names. What was added to a line of the diary, and who was told of it, stays of both; where both
    /// answer who may know of it and not the same, the more careful answer stands. What is
    /// about a device and its words stays as it is here.
    pub fn bring_together(&mut self, brought: &Plan, choose: impl Fn(&Difference) -> Side) {
        let chosen: Vec<(Difference, Side)> = self
            .differences(brought)
            .into_iter()
            .map(|one| {
                let side = choose(&one);
                (one, side)
            })
            .collect();
        let of_device = self.of_the_device();
        let careful = self.careful_answers(brought);
        self.merge(brought);
        for (difference, side) in &chosen {
            self.settle(difference, *side);
        }
        for (id, may, only_mine) in careful {
            self.answer(id, may, only_mine);
        }
        self.unite();
        self.put_of_the_device(of_device);
    }

    /// What is about this device and its words.
    fn of_the_device(&self) -> Vec<Item> {
        let all = self.items().filter(|item| !is_of_the_plan(&item.body));
        all.cloned().collect()
    }

    /// Puts what is about this device in the place of what came from another.
    fn put_of_the_device(&mut self, ours: Vec<Item>) {
        for theirs in self.of_the_device() {
            self.take(theirs.id);
        }
        for item in ours {
            self.insert(item);
        }
    }

    /// Of each line that both have and give another answer on who may know: the more careful one.
    fn careful_answers(&self, brought: &Plan) -> Vec<(Id, Option<Use>, bool)> {
        let both = self.lines().filter_map(|(id, ours)| {
            let Body::Line(theirs) = &brought.item(id)?.body else {
                return None;
            };
            let only_mine = ours.sharing.only_mine || theirs.sharing.only_mine;
            Some((id, ours.sharing.careful(&theirs.sharing), only_mine))
        });
        both.collect()
    }

    /// Answers who may know of a line, unless that is the answer already.
    fn answer(&mut self, id: Id, may: Option<Use>, only_mine: bool) {
        let Some(Body::Line(line)) = self.item(id).map(|item| &item.body) else {
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
        item.stamp = stamp;
        if let Body::Line(line) = &mut item.body {
            if let Some(may) = may {
                line.sharing.may = may;
                line.sharing.may_stamp = stamp;
            }
            if only_mine {
                line.sharing.only_mine = true;
                line.sharing.only_mine_stamp = stamp;
            }
        }
    }

    /// Puts a copy in the place of this plan. What is about a device and its words stays as it is here.
    pub fn give_way_to(&mut self, brought: Plan) {
        let ours = std::mem::replace(self, brought);
        self.put_of_the_device(ours.of_the_device());
    }

    /// Makes an item what it is on the side that was chosen.
    fn settle(&mut self, difference: &Difference, side: Side) {
        let known = [&difference.here, &difference.brought];
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
                let mut wanted = Item {
                    id,
                    born: now.born,
                    stamp: now.stamp,
                    ..chosen.clone()
                };
                take_what_stays(&mut wanted.body, &now.body);
                if wanted != now {
                    wanted.stamp = self.next_stamp();
                    if let Some(item) = self.item_mut(id) {
                        *item = wanted;
                    }
                }
            }
            (Some(chosen), None) => {
                let stamp = self.next_stamp();
                self.insert(Item {
                    stamp,
                    ..chosen.clone()
                });
            }
            (None, Some(id)) => {
                let stamp = self.next_stamp();
                self.take(id);
                self.tombstones.insert(id, stamp);
            }
            (None, None) => {}
        }
    }

    /// The same plan with one item for each entry of the catalogue.
    fn united(&self) -> Plan {
        let mut plan = self.clone();
        plan.unite();
        plan
    }

    /// The same item here, or the one for the same entry of the catalogue.
    fn counterpart(&self, other: &Item) -> Option<&Item> {
        let same = |item: &&Item| only(&item.body) == only(&other.body);
        self.item(other.id).or_else(|| {
            only(&other.body)?;
            self.items().find(same)
        })
    }
}

/// Whether it is about the plan, and not about the device that keeps it and the words that open it there.
fn is_of_the_plan(body: &Body) -> bool {
    let of_device = |key| matches!(key, SettingKey::Practised | SettingKey::SecondWords);
    !matches!(body, Body::Setting(setting) if of_device(setting.key))
}

/// Whether two items differ in nothing that a merge would have to decide.
fn say_the_same(ours: &Item, theirs: &Item) -> bool {
    let (mut left, mut right) = (ours.body.clone(), theirs.body.clone());
    take_what_stays(&mut left, &theirs.body);
    take_what_stays(&mut right, &ours.body);
    left == right
        && ours.private == theirs.private
        && ours.extra == theirs.extra
        && ours.body_extra == theirs.body_extra
}
