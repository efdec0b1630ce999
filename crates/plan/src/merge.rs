//! Merging two histories of one plan.

use crate::id::Id;
use crate::item::{Body, Item};
use crate::merge_item::merged;
use crate::part::Value;
use crate::plan::Plan;
use crate::record::fields::Extra;
use crate::seen::Seen;
use crate::stamp::{Replica, Stamp};
use crate::step::Source;
use crate::thing::Status;

impl Plan {
    /// Merges in everything that `other` has and this plan lacks. If both changed an item, each of its
    /// parts is merged ([`merged`]). A removal counts as an edit of the whole item: the later by stamp
    /// wins. The result holds the same items whichever side is merged into which.
    pub fn merge(&mut self, other: &Plan) {
        self.merge_knowing(other, &other.known_edits());
    }

    /// The same with a copy that was carried here: what it does not have was perhaps left out of it. What it has is known
    /// here from now on.
    pub(crate) fn merge_copy(&mut self, copy: &Plan) {
        self.merge_knowing(copy, &Seen::default());
        self.seen.add_all(&copy.known_edits());
        let values = copy.items().flat_map(Item::values);
        values.for_each(|value| self.seen.add(value.stamp));
    }

    fn merge_knowing(&mut self, other: &Plan, they_know: &Seen) {
        let we_know = self.known_edits();
        for &(id, theirs) in other.tombstones.all() {
            let ours = match self.item(id) {
                Some(item) => Some(item.stamp).filter(|&stamp| stamp > theirs),
                None => self.tombstones.get(id).filter(|&stamp| stamp >= theirs),
            };
            if ours.is_none() {
                self.take(id);
                self.tombstones.insert(id, theirs);
            }
        }
        for item in other.items() {
            match self.item(item.id) {
                Some(ours) if ours == item => {}
                Some(ours) => {
                    let both = merged((ours, &we_know), (item, they_know));
                    self.insert(both);
                }
                None if self.tombstones.get(item.id) < Some(item.stamp) => {
                    self.insert(item.clone());
                }
                None => {}
            }
        }
        self.seen.add_all(they_know);
        other
            .openings()
            .iter()
            .for_each(|at| self.openings.add(*at));
        adopt(&mut self.extra, &other.extra);
        self.counter = self.counter.max(other.counter);
        self.schema = self.schema.max(other.schema);
        // As merging leaves them: a forged twin may have texts beside what is none. Not where a plan is read: that part of
        // the app does without merging.
        let none = Seen::default();
        for id in self.unite() {
            if let Some(item) = self.item(id) {
                let item = merged((item, &none), (item, &none));
                self.insert(item);
            }
        }
    }

    /// Unites items that both sides created for the same catalogue entry, section note or setting. The
    /// older one is kept, with the later answer and the texts of both; the other leaves a tombstone.
    /// The new stamp is computed from the two, so that both sides get the same result, and is higher
    /// than both, so that a third copy takes the result too. Returns the items that were kept.
    pub(crate) fn unite(&mut self) -> Vec<Id> {
        // The first item for each key of `only`, sorted by key.
        let mut first: Vec<((u64, Option<Id>), Id)> = Vec::new();
        let mut twins = Vec::new();
        let mut stayed = Vec::new();
        for item in self.items() {
            let Some(only) = only(&item.body) else {
                continue;
            };
            match first.binary_search_by(|(known, _)| known.cmp(&only)) {
                Ok(place) => {
                    twins.push(item.id);
                    stayed.push(first[place].1);
                }
                Err(place) => first.insert(place, (only, item.id)),
            }
        }
        for (&older, younger) in stayed.iter().zip(twins) {
            let Some(twin) = self.take(younger) else {
                continue;
            };
            self.tombstones.insert(younger, twin.stamp);
            if let Some(item) = self.item_mut(older) {
                take_over(item, twin);
                let others = item.others.iter().map(|other| other.stamp);
                for stamp in others.chain([item.stamp]).collect::<Vec<_>>() {
                    self.counter = self.counter.max(stamp.counter);
                    self.seen.add(stamp);
                }
            }
        }
        stayed
    }
}

/// The key of an item that may exist only once: a number (its kind and up to two permanent numbers) and who it is for.
pub(crate) fn only(body: &Body) -> Option<(u64, Option<Id>)> {
    let mut whose = None;
    let (kind, first, second) = match body {
        Body::Step(step) => match step.source {
            Source::Catalogue(entry) => (1, step.section, entry),
            Source::Own(_) => return None,
        },
        Body::Thing(thing) => match thing.source {
            Source::Catalogue(entry) => {
                whose = thing.whose;
                (2, entry, 0)
            }
            Source::Own(_) => return None,
        },
        Body::Note(note) => (3, note.section, 0),
        Body::Setting(setting) => (4, setting.key.number(), 0),
        Body::Person(_) | Body::DiaryEntry(_) | Body::Review(_) | Body::Unknown(_) => return None,
    };
    Some((
        kind << 32 | u64::from(first) << 16 | u64::from(second),
        whose,
    ))
}

/// Merges what an edit elsewhere must never lose: additions to a diary line, the answers about who may know of it,
/// and that a review was done. Any two copies get the same result, so the item needs no new stamp.
pub(crate) fn take_what_stays(body: &mut Body, other: &Body) {
    match (body, other) {
        (Body::DiaryEntry(line), Body::DiaryEntry(other)) => line.take_what_stays(other),
        (Body::Review(review), Body::Review(other)) => review.take_done(other),
        _ => {}
    }
}

/// Merges `twin` into `item`: the later answer wins, unless the other is more protective; texts are put one below the
/// other.
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
            let risky = Status::TooRisky;
            if [ours.status, theirs.status].contains(&risky) {
                ours.status = risky;
            } else if later {
                ours.status = theirs.status;
            }
            if later {
                ours.copy_will_do = theirs.copy_will_do;
            }
            if later && theirs.holder.is_some() || ours.holder.is_none() {
                ours.holder = theirs.holder;
            }
            join(&mut ours.place, &theirs.place);
            join(&mut ours.note, &theirs.note);
        }
        (Body::Note(ours), Body::Note(theirs)) => join(&mut ours.text, &theirs.text),
        (Body::Setting(ours), Body::Setting(theirs)) => {
            if ours.is_unset() || later && !theirs.is_unset() {
                ours.value = theirs.value;
            }
            theirs
                .drafts
                .into_iter()
                .for_each(|draft| ours.insert(draft));
        }
        _ => {}
    }
    item.private |= twin.private;
    adopt(&mut item.extra, &twin.extra);
    adopt(&mut item.body_extra, &twin.body_extra);
    let stamp = united(item.stamp, twin.stamp);
    // With stamps of their own, since a copy that has the twin knows of its other texts, and would be taken to have
    // dropped them from this item; earlier than the item's, so that what is shown stays the same.
    item.others.extend(twin.others.into_iter().map(|other| {
        let replica = united(other.stamp, twin.stamp).replica;
        let counter = stamp.counter - 1;
        let stamp = Stamp { counter, replica };
        Value { stamp, ..other }
    }));
    item.edits = None;
    item.stamp = stamp;
}

/// The stamp of an item united from two: higher than both, the same wherever they are united, and of a replica of its
/// own. A replica that already exists would be taken to know of it. (Multiplicative hashing: D. Knuth, "The Art of
/// Computer Programming", 6.4.)
fn united(ours: Stamp, theirs: Stamp) -> Stamp {
    let parts = [
        ours.counter,
        ours.replica.0,
        theirs.counter,
        theirs.replica.0,
    ];
    let mixed = parts.iter().fold(0, |mixed: u64, part| {
        (mixed ^ part)
            .wrapping_mul(0x9E37_79B9_7F4A_7C15)
            .rotate_left(29)
    });
    Stamp {
        counter: ours.counter.max(theirs.counter) + 1,
        replica: Replica(mixed),
    }
}

/// Copies the unknown fields that are missing.
#[inline(never)]
pub(crate) fn adopt(ours: &mut Extra, theirs: &Extra) {
    for (field, value) in &theirs.0 {
        if !ours.has(*field) {
            ours.put(*field, value.clone());
        }
    }
}

#[inline(never)]
fn join(ours: &mut String, theirs: &str) {
    if ours.is_empty() {
        theirs.clone_into(ours);
    } else if !holds(ours, theirs) {
        ours.push('\n');
        ours.push_str(theirs);
    }
}

/// Like `contains`, whose search takes a lot of code. Linear in the lengths, however much the texts repeat themselves
/// (D. Knuth, J. Morris, V. Pratt, "Fast Pattern Matching in Strings", 1977).
pub(crate) fn holds(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    // For each beginning of `part`, how long its longest end is that is also its beginning.
    let mut borders: Vec<usize> = Vec::with_capacity(part.len());
    let mut matched = 0;
    let next = |mut matched: usize, byte: u8, borders: &[usize]| {
        while matched > 0 && part.get(matched) != Some(&byte) {
            matched = borders[matched - 1];
        }
        matched + usize::from(part.get(matched) == Some(&byte))
    };
    for (at, &byte) in part.iter().enumerate() {
        matched = if at == 0 {
            0
        } else {
            next(matched, byte, &borders)
        };
        borders.push(matched);
    }
    matched = 0;
    for &byte in text {
        if matched == part.len() {
            break;
        }
        matched = next(matched, byte, &borders);
    }
    matched == part.len()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is the report")]
mod tests {
    use super::*;
    use crate::{Change, Choice, Field};
    use proptest::prelude::*;

    #[test]
    fn third_twin_does_not_restore_a_known_replica() {
        let [first, second, third] = [1, 4, 4].map(|counter| Stamp {
            counter,
            replica: Replica(2),
        });
        let once = united(first, second);
        let twice = united(once, third);
        assert_eq!((once.counter, twice.counter), (5, 6));
        let mut replicas = [first, once, twice].map(|stamp| stamp.replica);
        replicas.sort_unstable();
        assert!(
            replicas.is_sorted_by(|one, next| one < next),
            "{replicas:?}"
        );
    }

    #[test]
    fn other_text_of_a_twin_survives_another_merge() {
        let choose = |plan: &mut Plan, id: u8| {
            plan.apply(Change::Choose {
                fresh: Id([id; 16]),
                section: 2,
                entry: 202,
                choice: Choice::Already,
            })
            .unwrap();
        };
        let note = |plan: &mut Plan, text: &str| {
            plan.apply(Change::Write {
                id: Id([2; 16]),
                field: Field::Note,
                text: text.to_owned(),
            })
            .unwrap();
        };
        let mut ours = Plan::new(Replica(11));
        choose(&mut ours, 1);
        let mut theirs = Plan::new(Replica(12));
        choose(&mut theirs, 9);
        theirs.apply(Change::Remove { id: Id([9; 16]) }).unwrap();
        choose(&mut theirs, 2);
        let mut third = theirs.clone();
        third.reopen(Replica(13));
        note(&mut theirs, "at ten");
        note(&mut third, "at noon");
        theirs.merge(&third);

        ours.merge(&theirs);
        let item = ours.item(Id([1; 16])).unwrap();
        assert_eq!(item.others.len(), 1, "{item:?}");
        let once = ours.clone();
        ours.merge(&theirs);
        assert_eq!(ours, once);
        theirs.merge(&ours);
        assert_eq!(theirs.item(Id([1; 16])), once.item(Id([1; 16])));
    }

    proptest! {
        #[test]
        fn texts_are_found_in_texts(text in "[ab]{0,12}", part in "[ab]{0,4}") {
            prop_assert_eq!(holds(&text, &part), text.contains(&part));
        }
    }
}
