//! The record: what is written can be read, and damage never causes a panic.

// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used)]

use crate::common;

use plan::record::{Cache, decode, encode};
use plan::{Change, Choice, Id, Plan, Replica};
use proptest::prelude::*;

proptest! {
    #[test]
    fn record_round_trips(plan in common::history(1)) {
        let bytes = encode(&plan, &mut Cache::default());
        prop_assert_eq!(decode(&bytes).unwrap(), plan);
    }

    #[test]
    fn cache_does_not_change_the_encoding(
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

#[test]
fn unknown_fields_of_newer_versions_are_preserved() {
    let mut plan = decode(&common::newer(1)).unwrap();
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
    // The compressed parts were compared above, as a plan that must be equal in every field, unknown ones too.
    assert_ne!(decode(&common::newer(1)).unwrap(), plan, "the edit shows");
}

#[test]
fn a_newer_schema_is_read_only() {
    let mut plan = decode(&common::newer(2)).unwrap();
    assert!(plan.read_only());
    assert_eq!(
        plan.apply(Change::SetChoice {
            id: Id([1; 16]),
            choice: Choice::Already
        }),
        Err(plan::EditError::ReadOnly)
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

#[test]
fn unknown_diary_fields_of_newer_versions_are_preserved() {
    let plan = decode(&common::newer_diary()).unwrap();
    let (_, line) = plan.lines().next().unwrap();
    assert_eq!(line.words, "x");
    // An invalid day, and an answer that this version does not know.
    assert_eq!(line.happened, plan::When::UNKNOWN);
    assert_eq!(line.children, plan::Children::NotSaid);
    assert_eq!(line.additions().count(), 1);
    let again = decode(&encode(&plan, &mut Cache::default())).unwrap();
    assert_eq!(again, plan, "unknown fields too");
    assert!(format!("{again:?}").contains("97, 98, 99"));
}
