//! Merging two histories of one plan.

// Test helpers unwrap, as the tests do: a panic is the report.
#![allow(clippy::unwrap_used)]

use crate::common;

use plan::{Change, Choice, Id, Plan, Replica, SettingKey};
use proptest::prelude::*;

/// Two copies that diverged.
fn parted() -> impl Strategy<Value = (Plan, Plan)> {
    let edits = || proptest::collection::vec(common::change(), 0..30);
    (common::history(1), edits(), edits()).prop_map(|(base, ours, theirs)| {
        let (mut a, mut b) = (base.clone(), base);
        a.reopen(Replica(2));
        b.reopen(Replica(3));
        common::play(&mut a, 201, ours);
        common::play(&mut b, 202, theirs);
        (a, b)
    })
}

fn content(plan: &Plan) -> Vec<plan::Item> {
    plan.items().cloned().collect()
}

proptest! {
    #[test]
    fn merge_order_does_not_matter((a, b) in parted()) {
        let (mut left, mut right) = (a.clone(), b.clone());
        left.merge(&b);
        right.merge(&a);
        prop_assert_eq!(content(&left), content(&right));
    }

    #[test]
    fn merging_twice_changes_nothing((a, b) in parted()) {
        let mut once = a;
        once.merge(&b);
        let mut twice = once.clone();
        twice.merge(&b);
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn items_changed_on_one_side_only_are_not_lost((a, b) in parted()) {
        let mut merged = a.clone();
        merged.merge(&b);
        for item in b.items() {
            let ours_knew = a.item(item.id).is_some();
            if !ours_knew && merged.item(item.id).is_none() {
                // Only a later removal on our side may remove it.
                let mut back = a.clone();
                let put = back.apply(Change::PutBack { item: Box::new(item.clone()) });
                prop_assert!(put.is_ok());
            }
        }
        for item in a.items() {
            if b.item(item.id) == Some(item) {
                prop_assert_eq!(merged.item(item.id), Some(item));
            }
        }
    }

    #[test]
    fn three_copies_end_up_the_same_in_any_order((a, b, c) in three_parted()) {
        let all = [&a, &b, &c];
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let ends = orders.map(|order| {
            let [mut plan, second, third] = order.map(|n| all[n].clone());
            plan.merge(&second);
            plan.merge(&third);
            plan
        });
        // Two of them first, and then the third.
        let mut grouped = b.clone();
        grouped.merge(&c);
        let mut last = a.clone();
        last.merge(&grouped);
        let end = content(&last);
        for plan in &ends {
            prop_assert_eq!(content(plan), end.clone());
        }
    }
}

/// Three copies that diverged, of which two exchanged what they had half-way. None creates what only one may be of:
/// such twins are united where they meet, and with three of them the stamp tells who met first.
fn three_parted() -> impl Strategy<Value = (Plan, Plan, Plan)> {
    let creates_twins = |change: &Change| {
        matches!(
            change,
            Change::Choose { .. }
                | Change::Pack { .. }
                | Change::WriteNote { .. }
                | Change::Set { .. }
        )
    };
    let edits = move || {
        proptest::collection::vec(common::change(), 0..25).prop_map(move |mut all| {
            all.retain(|change| !creates_twins(change));
            all
        })
    };
    let parts = (common::history(1), edits(), edits(), edits(), edits());
    parts.prop_map(|(base, ours, theirs, more, last)| {
        let [mut a, mut b, mut c] = [2, 3, 4].map(|replica| {
            let mut plan = base.clone();
            // What is half-typed stands in one item that all have.
            plan.apply(Change::Set {
                fresh: Id([250; 16]),
                key: SettingKey::IdleMinutes,
                value: 5,
            })
            .unwrap();
            plan.reopen(Replica(replica));
            plan
        });
        common::play(&mut a, 201, ours);
        common::play(&mut b, 202, theirs);
        a.merge(&b);
        common::play(&mut a, 203, more);
        common::play(&mut c, 204, last);
        (a, b, c)
    })
}

#[test]
fn old_copy_does_not_restore_removed_items() {
    let mut here = Plan::new(Replica(1));
    let id = Id([9; 16]);
    here.apply(Change::Choose {
        fresh: id,
        section: 2,
        entry: 201,
        choice: Choice::Mine,
    })
    .unwrap();
    let old = here.clone();
    here.apply(Change::Remove { id }).unwrap();
    here.merge(&old);
    assert!(here.item(id).is_none());
}

#[test]
fn restored_item_wins_over_an_earlier_removal() {
    let mut here = Plan::new(Replica(1));
    let id = Id([9; 16]);
    here.apply(Change::OwnThing {
        fresh: id,
        whose: None,
        text: "keys".into(),
    })
    .unwrap();
    let item = here.item(id).unwrap().clone();
    here.apply(Change::Remove { id }).unwrap();
    let removed = here.clone();
    here.apply(Change::PutBack {
        item: Box::new(item),
    })
    .unwrap();
    here.merge(&removed);
    assert!(here.item(id).is_some());
}

#[test]
fn same_catalogue_entry_merges_into_one_step() {
    let mut here = Plan::new(Replica(1));
    let mut there = Plan::new(Replica(2));
    let step = |tag: u8| Id([tag; 16]);
    here.apply(Change::Choose {
        fresh: step(1),
        section: 2,
        entry: 201,
        choice: Choice::Mine,
    })
    .unwrap();
    here.apply(Change::Write {
        id: step(1),
        field: plan::Field::Note,
        text: "by the door".into(),
    })
    .unwrap();
    there
        .apply(Change::WriteNote {
            fresh: step(9),
            section: 2,
            text: "x".into(),
        })
        .unwrap();
    there
        .apply(Change::Choose {
            fresh: step(2),
            section: 2,
            entry: 201,
            choice: Choice::Already,
        })
        .unwrap();
    there
        .apply(Change::Write {
            id: step(2),
            field: plan::Field::Note,
            text: "since May".into(),
        })
        .unwrap();
    let (mut left, mut right) = (here.clone(), there.clone());
    left.merge(&there);
    right.merge(&here);
    assert_eq!(content(&left), content(&right));
    let steps: Vec<_> = left.steps(2).collect();
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].1.choice, Choice::Already);
    assert_eq!(steps[0].1.note, "by the door\nsince May");
}
