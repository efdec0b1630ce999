//! What is half-typed: kept with the plan on this device, and nowhere else.

// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used)]

use plan::record::{Cache, decode, encode};
use plan::{Change, Draft, ExportScope, Id, Plan, Replica, SettingKey, Snapshot, TEXT_LIMIT};

const LOCK: Id = Id([1; 16]);

fn draft(section: u16, field: &str, text: &str) -> Change {
    Change::Draft {
        fresh: LOCK,
        draft: Draft {
            section,
            field: field.to_owned(),
            text: text.to_owned(),
        },
    }
}

fn locks_after(fresh: u8, value: u64) -> Change {
    Change::Set {
        fresh: Id([fresh; 16]),
        key: SettingKey::IdleMinutes,
        value,
    }
}

#[test]
fn half_typed_texts_are_saved_by_field_and_gone_when_cleared() {
    let mut plan = Plan::new(Replica(1));
    plan.apply(draft(0, "person", "An")).unwrap();
    plan.apply(draft(0, "person", "Anna")).unwrap();
    plan.apply(draft(2, "own-step", "go to")).unwrap();
    let mut plan = decode(&encode(&plan, &mut Cache::default())).unwrap();
    assert_eq!(plan.draft(0, "person"), "Anna");
    assert_eq!(plan.draft(2, "own-step"), "go to");
    assert_eq!(plan.draft(3, "own-step"), "");
    plan.apply(draft(0, "person", "")).unwrap();
    plan.apply(draft(2, "own-step", "")).unwrap();
    assert!(!plan.has_drafts());
    let too_long = "x".repeat(TEXT_LIMIT + 1);
    assert!(plan.apply(draft(2, "own-step", &too_long)).is_err());
}

#[test]
fn half_typed_text_is_no_content_and_in_no_copy() {
    let mut plan = Plan::new(Replica(1));
    plan.apply(draft(0, "person", "Anna")).unwrap();
    assert!(plan.is_empty());
    assert_eq!(plan.setting(SettingKey::IdleMinutes), None);
    assert_eq!(Snapshot::of(&plan), Snapshot::default());
    let copy = plan.to_export(ExportScope::everything());
    assert_eq!(copy.items().count(), 0);
    // A forged copy that has some neither adds its own nor removes ours.
    let mut other = Plan::new(Replica(2));
    other.apply(draft(0, "person", "Ben")).unwrap();
    let mut both = plan.clone();
    both.bring_together(&other, |one| one.later());
    assert_eq!(both.draft(0, "person"), "Anna");
    plan.give_way_to(other);
    assert_eq!(plan.draft(0, "person"), "Anna");
}

#[test]
fn two_tabs_lose_neither_what_is_half_typed_nor_when_it_locks() {
    let mut base = Plan::new(Replica(1));
    base.apply(locks_after(1, 30)).unwrap();
    let [mut ours, mut theirs] = [2, 3].map(|replica| {
        let mut plan = base.clone();
        plan.reopen(Replica(replica));
        plan
    });
    ours.apply(draft(0, "person", "Anna")).unwrap();
    theirs.apply(draft(0, "person", "Ben")).unwrap();
    theirs.apply(draft(0, "companion", "Rex")).unwrap();
    theirs.apply(locks_after(1, 10)).unwrap();
    ours.merge(&theirs);
    theirs.merge(&ours);
    assert_eq!(ours.draft(0, "person"), "Anna Ben");
    assert_eq!(ours.draft(0, "companion"), "Rex");
    assert_eq!(ours.setting(SettingKey::IdleMinutes), Some(10));
    // Added in one of them, so gone in both.
    theirs.apply(draft(0, "person", "")).unwrap();
    ours.merge(&theirs);
    assert_eq!(ours.draft(0, "person"), "");
    assert_eq!(ours.draft(0, "companion"), "Rex");
}

#[test]
fn half_typing_before_a_plan_is_opened_does_not_change_when_it_locks() {
    let mut saved = Plan::new(Replica(1));
    saved.apply(locks_after(7, 30)).unwrap();
    let mut unsaved = Plan::new(Replica(2));
    // Later by its stamp.
    for text in ["A", "An", "Ann", "Anna"] {
        unsaved.apply(draft(0, "person", text)).unwrap();
    }
    let mut other = unsaved.clone();
    other.merge(&saved);
    saved.merge(&unsaved);
    for plan in [saved, other] {
        assert_eq!(plan.setting(SettingKey::IdleMinutes), Some(30));
        assert_eq!(plan.draft(0, "person"), "Anna");
        assert!(!plan.is_empty());
    }
}

#[test]
fn removed_section_takes_what_is_half_typed_there() {
    let mut plan = Plan::new(Replica(1));
    plan.apply(locks_after(1, 30)).unwrap();
    plan.apply(draft(28, "own-step", "law centre")).unwrap();
    plan.apply(draft(2, "own-step", "go to")).unwrap();
    assert!(plan.holds_section(28));
    plan.apply(Change::RemoveSection { section: 28 }).unwrap();
    assert!(!plan.holds_section(28));
    assert_eq!(plan.draft(28, "own-step"), "");
    assert_eq!(plan.draft(2, "own-step"), "go to");
    assert_eq!(plan.setting(SettingKey::IdleMinutes), Some(30));
}
