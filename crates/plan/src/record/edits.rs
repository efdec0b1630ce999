//! Which edits wrote an item's parts, and what else was written for them, as fields of the item.

use super::cbor::{In, Out};
use crate::item::Item;
use crate::part::{Edits, Part, Value};
use crate::stamp::{Replica, Stamp};

/// In place of a replica: the one that created the item, or the one that edited it last. Any other is written in
/// full: a version that does not know this field would not keep places in the record's table true.
const OF_BORN: u64 = 0;
const OF_STAMP: u64 = 1;

/// Whether the edits of an item can be written: not if one is by another replica whose number stands for the first or the
/// last here. Replicas are random numbers of 64 bits, so only a forged plan has such a one.
pub(super) fn can_be_told(item: &Item, edits: &[(Part, Stamp)]) -> bool {
    edits.iter().all(|(_, stamp)| {
        stamp.replica.0 > OF_STAMP
            || stamp.replica == item.born.replica
            || stamp.replica == item.stamp.replica
    })
}

impl Out {
    /// Writes which edits wrote the parts. A version that does not know this field keeps it as it is, and gives the
    /// item another stamp with each of its own edits: so the field begins with the edits between the item's first and
    /// last, and counts only while that is true.
    pub(super) fn edits(&mut self, item: &Item, edits: &[(Part, Stamp)]) {
        self.array(1 + 3 * edits.len());
        self.u64(span(item.born, item.stamp));
        for (part, stamp) in edits {
            self.part(part);
            self.relative(*stamp, item);
        }
    }

    /// Writes what else was written for the parts.
    pub(super) fn others(&mut self, others: &[Value]) {
        self.array(3 * others.len());
        for value in others {
            self.part(&value.part);
            self.whole_stamp(value.stamp);
            self.bytes(&value.bytes);
        }
    }

    fn part(&mut self, part: &Part) {
        if part.element.is_empty() && part.within == 0 {
            self.u64(part.field.into());
        } else {
            self.array(3);
            self.u64(part.field.into());
            self.bytes(&part.element);
            self.u64(part.within.into());
        }
    }

    fn relative(&mut self, stamp: Stamp, item: &Item) {
        let replica = match stamp.replica {
            replica if replica == item.born.replica => OF_BORN,
            replica if replica == item.stamp.replica => OF_STAMP,
            replica => replica.0,
        };
        self.u64(replica);
        self.u64(span(item.born, stamp));
    }
}

impl In<'_> {
    /// Reads which edits wrote the parts of an item with these stamps. `None` if that is not known.
    pub(super) fn edits_of(&mut self, born: Stamp, last: Stamp) -> Edits {
        let mut left = self.array();
        let holds = self.more(&mut left) && self.u64() == span(born, last);
        let mut edits = Vec::new();
        while self.more(&mut left) {
            let part = self.part();
            self.more(&mut left);
            let replica = match self.u64() {
                OF_BORN => born.replica,
                OF_STAMP => last.replica,
                other => Replica(other),
            };
            self.more(&mut left);
            let counter = born.counter.wrapping_add(self.u64());
            if counter > self.origin.most_edits() {
                self.fail();
            }
            edits.push((part, Stamp { counter, replica }));
        }
        if !edits.is_sorted_by(|one, other| one.0 < other.0) {
            self.fail();
        }
        (holds && last != born).then_some(edits)
    }

    /// Reads what else was written for the parts.
    pub(super) fn others(&mut self) -> Vec<Value> {
        let mut left = self.array();
        let mut others = Vec::new();
        while self.more(&mut left) {
            let part = self.part();
            self.more(&mut left);
            let stamp = self.whole_stamp();
            self.more(&mut left);
            let bytes = self.bytes().to_vec();
            let mut inside = In::from(self.origin, &bytes);
            while !inside.whole() && !inside.broken() {
                inside.skip();
            }
            if inside.broken() {
                self.fail();
            }
            others.push(Value { part, bytes, stamp });
        }
        others
    }

    fn part(&mut self) -> Part {
        let mut part = Part::default();
        if self.is_array() {
            self.array();
            part.field = self.u32();
            part.element = self.bytes().to_vec();
            part.within = self.u32();
        } else {
            part.field = self.u32();
        }
        part
    }
}

/// How many edits lie between two stamps.
fn span(born: Stamp, stamp: Stamp) -> u64 {
    stamp.counter.wrapping_sub(born.counter)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is the report")]
mod tests {
    use crate::item::Body;
    use crate::record::cbor::Out;
    use crate::record::{Cache, common, decode, encode};
    use crate::{Change, Field, Id, Plan, Replica};

    const ID: Id = Id([8; 16]);

    fn write(plan: &mut Plan, field: Field, text: &str) {
        let text = text.to_owned();
        let change = Change::Write {
            id: ID,
            field,
            text,
        };
        plan.apply(change).unwrap();
    }

    fn person() -> Plan {
        let mut plan = Plan::new(Replica(1));
        let name = "Anna".to_owned();
        plan.apply(Change::AddPerson { fresh: ID, name }).unwrap();
        write(&mut plan, Field::Relation, "sister");
        write(&mut plan, Field::Reach, "by day");
        plan
    }

    /// Two copies that wrote one text without knowing of each other, and then exchanged it.
    fn two_ways_to_reach() -> (Plan, Plan) {
        let [mut ours, mut theirs] = [2, 3].map(|replica| {
            let mut plan = person();
            plan.reopen(Replica(replica));
            plan
        });
        write(&mut ours, Field::Reach, "by text");
        write(&mut theirs, Field::Reach, "at work");
        ours.merge(&theirs);
        theirs.merge(&ours);
        (ours, theirs)
    }

    /// The plan as a version opens, edits and saves it that does not know which edit wrote which part: it keeps those
    /// fields as they are, and gives the item a stamp.
    fn edited_by_older(plan: &Plan, replica: u64, edit: impl Fn(&mut crate::Person)) -> Plan {
        let mut plan = plan.clone();
        plan.reopen(Replica(replica));
        let stamp = plan.next_stamp();
        let item = plan.item_mut(ID).unwrap();
        if let Some(edits) = item.edits.take() {
            let mut out = Out::default();
            out.edits(item, &edits);
            item.extra.put(common::EDITS, out.0);
        }
        if !item.others.is_empty() {
            let mut out = Out::default();
            out.others(&std::mem::take(&mut item.others));
            item.extra.put(common::OTHERS, out.0);
        }
        item.stamp = stamp;
        if let Body::Person(person) = &mut item.body {
            edit(person);
        }
        decode(&encode(&plan, &mut Cache::default())).unwrap()
    }

    #[test]
    fn what_an_older_version_edits_in_a_newer_record_survives() {
        let base = person();
        let mut ours = base.clone();
        ours.reopen(Replica(2));
        write(&mut ours, Field::Relation, "cousin");
        let older = edited_by_older(&base, 3, |anna| anna.note = "has a key".to_owned());
        let mut right = older.clone();
        right.merge(&ours);
        ours.merge(&older);
        for plan in [ours, right] {
            let anna = plan.person(ID).unwrap();
            assert_eq!(anna.note, "has a key");
            // It may have changed this one too, so both are there.
            let relation = plan.item(ID).unwrap().other_texts(Field::Relation);
            let mut all: Vec<_> = relation.chain([anna.relation.as_str()]).collect();
            all.sort_unstable();
            assert_eq!(all, ["cousin", "sister"]);
        }
    }

    #[test]
    fn what_a_newer_version_knows_survives_an_older_one() {
        let (ours, _) = two_ways_to_reach();
        let others = |plan: &Plan| {
            let item = plan.item(ID).unwrap();
            item.other_texts(Field::Reach)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        assert_eq!(others(&ours), ["by text"]);
        let older = edited_by_older(&ours, 4, |anna| anna.note = "has a key".to_owned());
        assert_eq!(others(&older), ["by text"]);
        // The edit that the older version made is the last word on what it read.
        let mut back = ours.clone();
        back.merge(&older);
        assert_eq!(back.person(ID).unwrap().note, "has a key");
        assert_eq!(others(&back), ["by text"]);
        assert_eq!(back.person(ID).unwrap().reach, "at work");
    }

    #[test]
    fn settled_text_stays_settled() {
        let (ours, theirs) = two_ways_to_reach();
        let settle = |take| Change::Settle {
            id: ID,
            field: Field::Reach,
            today: crate::Day::FIRST,
            text: "by text".to_owned(),
            take,
        };
        for take in [true, false] {
            let (mut ours, mut theirs) = (ours.clone(), theirs.clone());
            ours.apply(settle(take)).unwrap();
            assert!(ours.apply(settle(take)).is_err());
            theirs.merge(&ours);
            let kept = if take { "by text" } else { "at work" };
            assert_eq!(theirs.person(ID).unwrap().reach, kept);
            assert!(theirs.item(ID).unwrap().others.is_empty());
        }
    }
}
