//! Encoding a plan as a record.

use super::block::{Cache, compress, ends_after};
use super::cbor::Out;
use super::edits::can_be_told;
use super::fields::Fields;
use super::{common, kind, top};
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::stamp::{Replica, Stamp};

/// Encodes a plan. Pass the same cache to every save: unchanged blocks are taken from it.
#[must_use]
pub fn encode(plan: &Plan, cache: &mut Cache) -> Vec<u8> {
    let replicas = Replicas::of(plan);
    let mut ids = Vec::new();
    let mut raw: Vec<Out> = Vec::new();
    let mut ended = true;
    for item in plan.items() {
        if ended {
            ids.push(Vec::new());
            raw.push(Out::default());
        }
        if let (Some(ids), Some(block)) = (ids.last_mut(), raw.last_mut()) {
            ids.extend_from_slice(&item.id.0);
            write_item(item, &replicas, block);
            ended = ends_after(item.id, block.0.len());
        }
    }
    cache.compress_all(raw);

    let mut out = Out::default();
    out.map(|out| {
        out.always(top::SCHEMA, u64::from(plan.schema));
        out.always(top::REPLICA, plan.replica.0);
        out.number(top::COUNTER, plan.counter);
        out.key(top::REPLICAS);
        out.array(replicas.0.len());
        for replica in &replicas.0 {
            out.u64(replica.0);
        }
        out.key(top::BLOCKS);
        out.array(ids.len());
        for (ids, block) in ids.iter().zip(cache.compressed()) {
            out.array(2);
            out.bytes(ids);
            out.bytes(block);
        }
        if !plan.tombstones.is_empty() {
            out.key(top::TOMBSTONES);
            out.bytes(&tombstones(plan, &replicas));
        }
        let seen = plan.known_edits();
        let seen: Vec<_> = seen.named().collect();
        out.key(top::SEEN);
        out.array(seen.len());
        for stamp in seen {
            out.whole_stamp(*stamp);
        }
        if !plan.openings().is_empty() {
            out.key(top::OPENINGS);
            out.array(plan.openings().len());
            for at in plan.openings() {
                out.u64(at.number());
            }
        }
        out.extra(&plan.extra);
    });
    out.0
}

fn tombstones(plan: &Plan, replicas: &Replicas) -> Vec<u8> {
    let mut out = Out::default();
    for &(id, stamp) in plan.tombstones.all() {
        out.bytes(&id.0);
        replicas.write(stamp, &mut out);
    }
    compress(&out.0)
}

fn write_item(item: &Item, replicas: &Replicas, out: &mut Out) {
    out.map(|out| {
        out.always(common::KIND, u64::from(kind_of(&item.body)));
        out.key(common::BORN);
        replicas.write(item.born, out);
        if item.stamp != item.born {
            out.key(common::STAMP);
            replicas.write(item.stamp, out);
        }
        out.number(common::PRIVATE, u64::from(item.private));
        out.key(common::BODY);
        out.map(|out| {
            write_body(&item.body, out);
            out.extra(&item.body_extra);
        });
        // Not edited since it was created: only a forged plan has parts that are older than their item.
        let edits = item.edits.as_ref().filter(|_| item.stamp != item.born);
        let edits = edits.filter(|edits| can_be_told(item, edits));
        if let Some(edits) = edits {
            out.key(common::EDITS);
            out.edits(item, edits);
        }
        if !item.others.is_empty() {
            out.key(common::OTHERS);
            out.others(&item.others);
        }
        out.extra(&item.extra);
    });
}

/// The number of an item's kind.
pub(crate) fn kind_of(body: &Body) -> u16 {
    match body {
        Body::Step(_) => kind::STEP,
        Body::Thing(_) => kind::THING,
        Body::Person(_) => kind::PERSON,
        Body::Note(_) => kind::NOTE,
        Body::Setting(_) => kind::SETTING,
        Body::DiaryEntry(_) => kind::LINE,
        Body::Review(_) => kind::REVIEW,
        Body::Unknown(number) => *number,
    }
}

/// Writes the body of an item into an open map.
pub(crate) fn write_body(body: &Body, out: &mut Out) {
    match body {
        Body::Step(body) => body.write(out),
        Body::Thing(body) => body.write(out),
        Body::Person(body) => body.write(out),
        Body::Note(body) => body.write(out),
        Body::Setting(body) => body.write(out),
        Body::DiaryEntry(body) => body.write(out),
        Body::Review(body) => body.write(out),
        Body::Unknown(_) => {}
    }
}

/// Every replica that a stamp refers to, so that a stamp holds a small index instead of eight random bytes.
struct Replicas(Vec<Replica>);

impl Replicas {
    /// In order of first appearance: editing later items here does not change it, so unchanged blocks
    /// keep their bytes.
    fn of(plan: &Plan) -> Self {
        let mut all = Replicas(vec![plan.replica]);
        for item in plan.items() {
            all.add(item.born);
            all.add(item.stamp);
        }
        for &(_, stamp) in plan.tombstones.all() {
            all.add(stamp);
        }
        all
    }

    fn place(&self, stamp: Stamp) -> Option<usize> {
        self.0.iter().position(|&known| known == stamp.replica)
    }

    #[inline(never)]
    fn add(&mut self, stamp: Stamp) {
        if self.place(stamp).is_none() {
            self.0.push(stamp.replica);
        }
    }

    #[inline(never)]
    fn write(&self, stamp: Stamp, out: &mut Out) {
        out.array(2);
        out.u64(self.place(stamp).unwrap_or(0) as u64);
        out.u64(stamp.counter);
    }
}
