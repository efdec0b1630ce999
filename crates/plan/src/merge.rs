//! Bringing two histories of one plan together.

use std::collections::BTreeMap;

use crate::id::Id;
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::stamp::{Replica, Stamp};
use crate::step::{Source, Step};
use crate::thing::Thing;

impl Plan {
    /// Takes in everything that `other` has and this plan has not. Of an item that both changed, the
    /// later edit by stamp stands; a removal counts as an edit. The result holds the same items
    /// whichever side is merged into which.
    pub fn merge(&mut self, other: &Plan) {
        for (id, &theirs) in &other.tombstones {
            let known = self.tombstones.get(id).copied();
            match self.items.get(id) {
                Some(item) if item.stamp <= theirs => {
                    let born = item.born;
                    self.order.remove(&(born, *id));
                    self.items.remove(id);
                    self.tombstones.insert(*id, theirs);
                }
                None if known.is_none_or(|ours| ours < theirs) => {
                    self.tombstones.insert(*id, theirs);
                }
                _ => {}
            }
        }
        for item in other.items() {
            let newer_here = self
                .items
                .get(&item.id)
                .is_some_and(|ours| ours.stamp >= item.stamp)
                || self
                    .tombstones
                    .get(&item.id)
                    .is_some_and(|&removed| removed >= item.stamp);
            if !newer_here {
                self.insert(item.clone());
            }
        }
        for (number, value) in &other.extra.0 {
            if !self.extra.0.iter().any(|(known, _)| known == number) {
                self.extra.0.push((*number, value.clone()));
            }
        }
        self.counter = self.counter.max(other.counter);
        self.schema = self.schema.max(other.schema);
        self.unite();
    }

    /// Both sides may have answered the same question of the catalogue, each with an item of its own.
    /// The older one stays, with the later answer and every text of both; the other leaves a tombstone.
    /// The new stamp is computed from the two, so that both sides come to the same result, and it is
    /// higher than both, so that a third copy takes the result too. Returns the items that stayed.
    pub(crate) fn unite(&mut self) -> Vec<Id> {
        let mut first: BTreeMap<Only, Id> = BTreeMap::new();
        let mut twins = Vec::new();
        for item in self.items() {
            let Some(only) = only(&item.body) else {
                continue;
            };
            match first.get(&only) {
                Some(&older) => twins.push((older, item.id)),
                None => {
                    first.insert(only, item.id);
                }
            }
        }
        let stayed = twins.iter().map(|&(older, _)| older).collect();
        for (older, younger) in twins {
            let Some(twin) = self.items.remove(&younger) else {
                continue;
            };
            self.order.remove(&(twin.born, younger));
            self.tombstones.insert(younger, twin.stamp);
            if let Some(item) = self.items.get_mut(&older) {
                take_over(item, twin);
                self.counter = self.counter.max(item.stamp.counter);
            }
        }
        stayed
    }
}

/// What there can be only one of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Only {
    Step(u16, u16),
    Thing(u16),
    Note(u16),
    Setting(u16),
}

fn only(body: &Body) -> Option<Only> {
    match body {
        Body::Step(Step {
            section,
            source: Source::Catalogue(entry),
            ..
        }) => Some(Only::Step(*section, *entry)),
        Body::Thing(Thing {
            source: Source::Catalogue(entry),
            ..
        }) => Some(Only::Thing(*entry)),
        Body::Note(note) => Some(Only::Note(note.section)),
        Body::Setting(setting) => Some(Only::Setting(setting.key.number())),
        Body::Step(_) | Body::Thing(_) | Body::Person(_) | Body::Unknown(_) => None,
    }
}

/// The later answer stands; texts are put one below the other.
fn take_over(item: &mut Item, twin: Item) {
    let later = twin.stamp > item.stamp;
    match (&mut item.body, twin.body) {
        (Body::Step(ours), Body::Step(theirs)) => {
            if later {
                ours.choice = theirs.choice;
            }
            join(&mut ours.note, &theirs.note);
        }
        (Body::Thing(ours), Body::Thing(theirs)) => {
            if later {
                ours.status = theirs.status;
                ours.copy_will_do = theirs.copy_will_do;
            }
            if later && theirs.holder.is_some() || ours.holder.is_none() {
                ours.holder = theirs.holder;
            }
            join(&mut ours.place, &theirs.place);
            join(&mut ours.note, &theirs.note);
        }
        (Body::Note(ours), Body::Note(theirs)) => join(&mut ours.text, &theirs.text),
        (Body::Setting(ours), Body::Setting(theirs)) if later => ours.value = theirs.value,
        _ => {}
    }
    item.private |= twin.private;
    for (ours, theirs) in [
        (&mut item.extra, twin.extra),
        (&mut item.body_extra, twin.body_extra),
    ] {
        for (field, value) in theirs.0 {
            if !ours.0.iter().any(|(known, _)| *known == field) {
                ours.0.push((field, value));
            }
        }
    }
    item.stamp = Stamp {
        counter: item.stamp.counter.max(twin.stamp.counter) + 1,
        replica: Replica(item.stamp.replica.0 ^ twin.stamp.replica.0.rotate_left(1)),
    };
}

fn join(ours: &mut String, theirs: &str) {
    if ours.is_empty() {
        theirs.clone_into(ours);
    } else if !ours.contains(theirs) {
        ours.push('\n');
        ours.push_str(theirs);
    }
}
