//! From a plan to its record.

use super::block::{Cache, compress, ends_after};
use super::fields::{Fields, Out, sure};
use super::{common, kind, top};
use crate::item::{Body, Item};
use crate::plan::Plan;
use crate::stamp::{Replica, Stamp};

/// Encodes a plan. Pass the same cache from save to save: blocks that have not changed are taken from it.
#[must_use]
pub fn encode(plan: &Plan, cache: &mut Cache) -> Vec<u8> {
    let replicas = Replicas::of(plan);
    let mut ids = vec![Vec::new()];
    let mut raw = vec![Vec::new()];
    for item in plan.items() {
        let (Some(block_ids), Some(block)) = (ids.last_mut(), raw.last_mut()) else {
            continue;
        };
        block_ids.extend_from_slice(&item.id.0);
        let mut out = Out(minicbor::Encoder::new(std::mem::take(block)));
        write_item(item, &replicas, &mut out);
        *block = out.0.into_writer();
        if ends_after(item.id, block.len()) {
            ids.push(Vec::new());
            raw.push(Vec::new());
        }
    }
    if raw.last().is_some_and(Vec::is_empty) {
        ids.pop();
        raw.pop();
    }
    let packed = cache.compress_all(raw);

    let mut out = Out::new();
    out.map(|out| {
        out.always(top::SCHEMA, u64::from(plan.schema));
        out.always(top::REPLICA, plan.replica.0);
        out.number(top::COUNTER, plan.counter);
        out.key(top::REPLICAS);
        sure(out.0.array(replicas.0.len() as u64).map(|_| ()));
        for replica in &replicas.0 {
            sure(out.0.u64(replica.0).map(|_| ()));
        }
        out.key(top::BLOCKS);
        sure(out.0.array(packed.len() as u64).map(|_| ()));
        for (ids, block) in ids.iter().zip(&packed) {
            sure(out.0.array(2).map(|_| ()));
            sure(out.0.bytes(ids).map(|_| ()));
            sure(out.0.bytes(block).map(|_| ()));
        }
        if !plan.tombstones.is_empty() {
            out.bytes(top::TOMBSTONES, &tombstones(plan, &replicas));
        }
        out.extra(&plan.extra);
    });
    out.0.into_writer()
}

fn tombstones(plan: &Plan, replicas: &Replicas) -> Vec<u8> {
    let mut out = Out::new();
    for (id, stamp) in &plan.tombstones {
        sure(out.0.bytes(&id.0).map(|_| ()));
        replicas.write(*stamp, &mut out);
    }
    compress(&out.0.into_writer())
}

fn write_item(item: &Item, replicas: &Replicas, out: &mut Out) {
    out.map(|out| {
        let number = match &item.body {
            Body::Step(_) => kind::STEP,
            Body::Thing(_) => kind::THING,
            Body::Person(_) => kind::PERSON,
            Body::Note(_) => kind::NOTE,
            Body::Setting(_) => kind::SETTING,
            Body::Unknown(number) => *number,
        };
        out.always(common::KIND, u64::from(number));
        out.key(common::BORN);
        replicas.write(item.born, out);
        if item.stamp != item.born {
            out.key(common::STAMP);
            replicas.write(item.stamp, out);
        }
        out.number(common::PRIVATE, u64::from(item.private));
        out.key(common::BODY);
        out.map(|out| {
            match &item.body {
                Body::Step(body) => body.write(out),
                Body::Thing(body) => body.write(out),
                Body::Person(body) => body.write(out),
                Body::Note(body) => body.write(out),
                Body::Setting(body) => body.write(out),
                Body::Unknown(_) => {}
            }
            out.extra(&item.body_extra);
        });
        out.extra(&item.extra);
    });
}

/// Every replica that a stamp names, so that a stamp is a small index instead of eight random bytes.
struct Replicas(Vec<Replica>);

impl Replicas {
    /// Order of first appearance: it does not change when later items are edited here, so unchanged
    /// blocks keep their bytes.
    fn of(plan: &Plan) -> Self {
        let mut all = vec![plan.replica];
        let stamps = plan
            .items()
            .flat_map(|item| [item.born, item.stamp])
            .chain(plan.tombstones.values().copied());
        for stamp in stamps {
            if !all.contains(&stamp.replica) {
                all.push(stamp.replica);
            }
        }
        Replicas(all)
    }

    fn write(&self, stamp: Stamp, out: &mut Out) {
        let index = self
            .0
            .iter()
            .position(|&known| known == stamp.replica)
            .unwrap_or(0);
        sure(out.0.array(2).map(|_| ()));
        sure(out.0.u64(index as u64).map(|_| ()));
        sure(out.0.u64(stamp.counter).map(|_| ()));
    }
}
