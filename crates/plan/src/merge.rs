//! Bringing two histories of one plan together.

use crate::plan::Plan;

impl Plan {
    /// Takes in everything that `other` has and this plan has not. Of an item that both changed, the
    /// later edit by stamp stands; a removal counts as an edit. The result holds the same items
    /// whichever side is merged into which.
    pub fn merge(&mut self, other: &Plan) {
        for (id, &theirs) in &other.tombstones {
            let known = self.tombstones.get(id).copied();
            match self.items.get(id) {
                Some(item) if item.stamp < theirs => {
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
            let newer_here = self.items.get(&item.id).is_some_and(|ours| ours.stamp >= item.stamp)
                || self.tombstones.get(&item.id).is_some_and(|&removed| removed >= item.stamp);
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
    }
}
