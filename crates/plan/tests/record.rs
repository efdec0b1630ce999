//! The record: what is written can be read, whatever happened to it never panics.

mod common;

use plan::record::{Cache, decode, encode};
use plan::{Change, Choice, Id, Plan, Replica};
use proptest::prelude::*;

proptest! {
    #[test]
    fn what_is_written_is_read(plan in common::history(1)) {
        let bytes = encode(&plan, &mut Cache::default());
        prop_assert_eq!(decode(&bytes).unwrap(), plan);
    }

    #[test]
    fn the_cache_changes_nothing(
        plan in common::history(1),
        more in proptest::collection::vec(common::change(), 0..20),
    ) {
        let mut plan = plan;
        let mut cache = Cache::default();
        drop(encode(&plan, &mut cache));
        common::play(&mut plan, 201, more);
        prop_assert_eq!(encode(&plan, &mut cache), encode(&plan, &mut Cache::default()));
    }

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        drop(decode(&bytes));
    }

    #[test]
    fn a_damaged_record_never_panics(plan in common::history(1), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut bytes = encode(&plan, &mut Cache::default());
        let at = at.index(bytes.len());
        bytes[at] = to;
        drop(decode(&bytes));
    }

    #[test]
    fn a_refused_edit_changes_nothing(plan in common::history(1), change in common::change()) {
        let mut after = plan.clone();
        if after.apply(change).is_err() {
            let same: Vec<_> = after.items().collect();
            prop_assert_eq!(same, plan.items().collect::<Vec<_>>());
        }
    }
}

#[test]
fn every_truncation_is_refused() {
    let bytes = encode(&example(), &mut Cache::default());
    for length in 0..bytes.len() {
        assert!(
            decode(&bytes[..length]).is_err(),
            "{length} of {} bytes",
            bytes.len()
        );
    }
}

/// A record as a newer version might write it: an unknown top field, an unknown kind of item, an
/// unknown field of an item and one of a body.
fn newer(schema: u16) -> Vec<u8> {
    let mut block = minicbor::Encoder::new(Vec::new());
    // A step with an unknown field 9 in its body and an unknown field 8 of its own.
    block.map(4).unwrap();
    block.u8(0).unwrap().u8(1).unwrap();
    block
        .u8(1)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(0)
        .unwrap()
        .u8(1)
        .unwrap();
    block.u8(4).unwrap().map(3).unwrap();
    block
        .u8(1)
        .unwrap()
        .u8(2)
        .unwrap()
        .u8(2)
        .unwrap()
        .u16(201)
        .unwrap()
        .u8(9)
        .unwrap()
        .str("later")
        .unwrap();
    block
        .u8(8)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(1)
        .unwrap()
        .str("x")
        .unwrap();
    // An item of kind 77.
    block.map(3).unwrap();
    block.u8(0).unwrap().u8(77).unwrap();
    block
        .u8(1)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(0)
        .unwrap()
        .u8(2)
        .unwrap();
    block
        .u8(4)
        .unwrap()
        .map(1)
        .unwrap()
        .u8(1)
        .unwrap()
        .bytes(b"kept")
        .unwrap();
    let block = miniz_oxide::deflate::compress_to_vec(&block.into_writer(), 6);

    let mut record = minicbor::Encoder::new(Vec::new());
    record.map(6).unwrap();
    record.u8(0).unwrap().u16(schema).unwrap();
    record.u8(1).unwrap().u64(5).unwrap();
    record.u8(2).unwrap().u64(2).unwrap();
    record.u8(3).unwrap().array(1).unwrap().u64(5).unwrap();
    record.u8(4).unwrap().array(1).unwrap().array(2).unwrap();
    record
        .bytes(&[[1u8; 16], [2u8; 16]].concat())
        .unwrap()
        .bytes(&block)
        .unwrap();
    record.u8(40).unwrap().str("unknown").unwrap();
    record.into_writer()
}

#[test]
fn what_a_newer_version_wrote_passes_through() {
    let mut plan = decode(&newer(1)).unwrap();
    assert_eq!(plan.steps(2).count(), 1);
    plan.apply(Change::SetChoice {
        id: Id([1; 16]),
        choice: Choice::Already,
    })
    .unwrap();
    let again = encode(&plan, &mut Cache::default());
    assert_eq!(decode(&again).unwrap(), plan);
    let text = |needle: &[u8], hay: &[u8]| hay.windows(needle.len()).any(|w| w == needle);
    assert!(text(b"unknown", &again));
    // Compressed parts, looked at through a plan that must be equal field by field, unknown ones too.
    assert_ne!(decode(&newer(1)).unwrap(), plan, "the edit shows");
}

#[test]
fn a_newer_schema_is_read_only() {
    let mut plan = decode(&newer(2)).unwrap();
    assert!(plan.read_only());
    assert_eq!(
        plan.apply(Change::SetChoice {
            id: Id([1; 16]),
            choice: Choice::Already
        }),
        Err(plan::Refused::ReadOnly)
    );
}

fn example() -> Plan {
    let mut plan = Plan::new(Replica(3));
    for n in 0..20u8 {
        plan.apply(Change::OwnStep {
            fresh: Id([n; 16]),
            section: 2,
            text: format!("step {n}"),
        })
        .unwrap();
    }
    plan.apply(Change::Remove { id: Id([3; 16]) }).unwrap();
    plan
}
