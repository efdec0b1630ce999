//! The diary: what was written cannot be changed later.

// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use plan::{
    Body, Change, Children, Day, DiaryEntry, EditError, Field, Id, LinePart, List, Plan, Replica,
    When,
};
use proptest::prelude::*;

const FIRST: Id = Id([1; 16]);

fn day(day: u8) -> Day {
    Day::new(2026, 11, day).unwrap()
}

fn write(plan: &mut Plan, today: Day, part: LinePart) -> Result<(), EditError> {
    let id = FIRST;
    plan.apply(Change::DiaryEntry { id, today, part }).map(drop)
}

fn words(text: &str) -> LinePart {
    LinePart::Write(Field::Words, text.to_owned())
}

fn added(text: &str) -> LinePart {
    LinePart::Added(text.to_owned())
}

fn line(plan: &Plan, id: Id) -> &DiaryEntry {
    match &plan.item(id).unwrap().body {
        Body::DiaryEntry(line) => line,
        other => panic!("no line: {other:?}"),
    }
}

fn additions(plan: &Plan) -> Vec<(Day, &str)> {
    line(plan, FIRST)
        .additions()
        .map(|one| (one.written, one.words.as_str()))
        .collect()
}

/// The part of a line that must not change once its day is over: all but its additions.
fn facts(line: &DiaryEntry) -> String {
    let texts = [
        &line.words,
        &line.hurt,
        &line.saw,
        &line.reported,
        &line.reference,
    ];
    let rest = (line.happened, line.written, line.children);
    format!("{texts:?} {rest:?} {:?}", line.saw_people)
}

#[test]
fn entry_can_be_changed_on_its_day_then_only_added_to() {
    let mut plan = Plan::new(Replica(1));
    write(&mut plan, day(20), words("he shouted")).unwrap();
    write(&mut plan, day(20), words("he shouted for an hour")).unwrap();
    write(&mut plan, day(20), LinePart::Happened(day(19).into())).unwrap();
    write(&mut plan, day(20), LinePart::Children(Children::There)).unwrap();
    assert!(line(&plan, FIRST).can_change(day(20)));
    assert_eq!(line(&plan, FIRST).written, day(20));
    let as_written = facts(line(&plan, FIRST));

    for part in [
        words("nothing happened"),
        LinePart::Write(Field::Hurt, "nobody".to_owned()),
        LinePart::Happened(When::UNKNOWN),
        LinePart::Children(Children::NotThere),
    ] {
        // Setting the clock back does not help either.
        for today in [day(21), day(19)] {
            let refused = write(&mut plan, today, part.clone());
            assert_eq!(refused, Err(EditError::DayOver), "{part:?} on {today:?}");
        }
    }
    write(&mut plan, day(22), added("my arm")).unwrap();
    write(&mut plan, day(22), added("my arm was blue")).unwrap();
    write(&mut plan, day(25), added("the police came: 4711")).unwrap();
    assert_eq!(facts(line(&plan, FIRST)), as_written);
    assert_eq!(
        additions(&plan),
        [
            (day(22), "my arm was blue"),
            (day(25), "the police came: 4711")
        ]
    );
}

#[test]
fn addition_emptied_on_its_day_is_not_shown() {
    let mut plan = Plan::new(Replica(1));
    write(&mut plan, day(20), words("x")).unwrap();
    write(&mut plan, day(21), added("no")).unwrap();
    write(&mut plan, day(21), added("")).unwrap();
    assert_eq!(additions(&plan), []);
    write(&mut plan, day(21), added("yes")).unwrap();
    assert_eq!(additions(&plan), [(day(21), "yes")]);
}

#[test]
fn future_date_is_refused() {
    let mut plan = Plan::new(Replica(1));
    let tomorrow = LinePart::Happened(day(21).into());
    assert_eq!(write(&mut plan, day(20), tomorrow), Err(EditError::Future));
    assert!(plan.item(FIRST).is_none(), "and no line was begun by it");
    write(&mut plan, day(20), LinePart::Happened(day(20).into())).unwrap();
}

#[test]
fn length_limit_counts_characters_not_bytes() {
    let mut plan = Plan::new(Replica(1));
    let most = "ص".repeat(plan::TEXT_LIMIT);
    write(&mut plan, day(20), words(&most)).unwrap();
    let more = words(&format!("{most}!"));
    assert_eq!(write(&mut plan, day(20), more), Err(EditError::TooLong));
    assert_eq!(line(&plan, FIRST).words, most);
    let more = added(&format!("{most}!"));
    assert_eq!(write(&mut plan, day(21), more), Err(EditError::TooLong));
}

#[test]
fn removed_entry_can_be_restored_but_not_edited() {
    let mut plan = Plan::new(Replica(1));
    write(&mut plan, day(20), words("x")).unwrap();
    write(&mut plan, day(21), added("y")).unwrap();
    let before = line(&plan, FIRST).clone();
    let item = Box::new(plan.item(FIRST).unwrap().clone());
    plan.apply(Change::Remove { id: FIRST }).unwrap();
    assert_eq!(
        write(&mut plan, day(21), words("z")),
        Err(EditError::Missing)
    );
    let touched = plan.apply(Change::PutBack { item }).unwrap();
    assert_eq!(touched.lists, [List::Diary]);
    assert_eq!(line(&plan, FIRST), &before);
}

#[test]
fn additions_from_two_copies_are_both_merged() {
    let mut here = Plan::new(Replica(1));
    write(&mut here, day(20), words("x")).unwrap();
    let mut there = here.clone();
    there.reopen(Replica(2));
    here.reopen(Replica(3));
    write(&mut there, day(22), added("from there")).unwrap();
    write(&mut here, day(21), added("from here")).unwrap();
    write(&mut here, day(22), added("from here too")).unwrap();
    let mut merged = there.clone();
    merged.merge(&here);
    here.merge(&there);
    let both = [
        (day(21), "from here"),
        (day(22), "from there"),
        (day(22), "from here too"),
    ];
    let mut said = additions(&here);
    assert_eq!(said, additions(&merged));
    said.sort_unstable();
    let mut wanted = both;
    wanted.sort_unstable();
    assert_eq!(said, wanted);
}

#[test]
fn entries_are_newest_first_with_unknown_dates_last() {
    let mut plan = Plan::new(Replica(1));
    let today = day(20);
    let happened = [
        When::UNKNOWN,
        When::new(Some(2026), Some(11), Some(3)).unwrap(),
        When::new(Some(2026), Some(11), None).unwrap(),
        When::new(Some(2026), None, None).unwrap(),
        When::new(Some(2026), Some(11), Some(9)).unwrap(),
        When::new(Some(2026), Some(11), Some(3)).unwrap(),
    ];
    for (n, when) in (1u8..).zip(happened) {
        let id = Id([n; 16]);
        let part = LinePart::Happened(when);
        let touched = plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
        assert_eq!(touched.lists, [List::Diary]);
    }
    let order: Vec<u8> = plan.diary().into_iter().map(|id| id.0[0]).collect();
    assert_eq!(order, [5, 6, 2, 3, 4, 1]);
}

#[test]
fn editing_touches_the_entry_but_no_list() {
    let mut plan = Plan::new(Replica(1));
    write(&mut plan, day(20), words("x")).unwrap();
    let touched = plan
        .apply(Change::DiaryEntry {
            id: FIRST,
            today: day(20),
            part: words("xy"),
        })
        .unwrap();
    assert_eq!(touched.items, [FIRST]);
    assert_eq!(touched.lists, []);
}

proptest! {
    #[test]
    fn later_edits_never_change_earlier_entries(
        begun in common::history(1),
        later in proptest::collection::vec(common::line(), 1..40),
    ) {
        let mut plan = begun;
        let fourth = Day::new(2026, 12, 1).unwrap();
        let before: Vec<_> = plan.lines().map(|(id, line)| (id, line.clone())).collect();
        for change in later {
            if let Change::DiaryEntry { id, part, .. } = change {
                drop(plan.apply(Change::DiaryEntry { id, today: fourth, part }));
            }
        }
        for (id, line) in before {
            let now = self::line(&plan, id);
            prop_assert_eq!(facts(now), facts(&line));
            for addition in line.additions() {
                prop_assert!(now.additions().any(|one| one == addition));
            }
        }
    }

    #[test]
    fn merging_copies_loses_no_addition(
        base in common::history(1),
        ours in proptest::collection::vec(common::line(), 0..30),
        theirs in proptest::collection::vec(common::line(), 0..30),
    ) {
        let (mut a, mut b) = (base.clone(), base);
        a.reopen(Replica(2));
        b.reopen(Replica(3));
        common::play(&mut a, 201, ours);
        common::play(&mut b, 202, theirs);
        let mut merged = a.clone();
        merged.merge(&b);
        for (id, line) in a.lines().chain(b.lines()) {
            let now = self::line(&merged, id);
            for addition in line.additions() {
                let changed = |plan: &Plan| plan.item(id).is_some_and(|item| match &item.body {
                    Body::DiaryEntry(line) => line.additions().any(|one| one == addition),
                    _ => false,
                });
                // Unless both have an addition of that day, and one has changed it.
                let kept = now.additions().any(|one| one == addition);
                prop_assert!(kept || !(changed(&a) && changed(&b)) && merged.added_on(id, addition.written).is_some());
            }
        }
    }

    #[test]
    fn three_copies_merge_the_same_in_any_order(
        base in common::history(1),
        edits in proptest::collection::vec(proptest::collection::vec(common::line(), 0..15), 3),
    ) {
        let copies: Vec<Plan> = (2u64..).zip(201u8..).zip(edits).map(|((replica, tag), edits)| {
            let mut copy = base.clone();
            copy.reopen(Replica(replica));
            common::play(&mut copy, tag, edits);
            copy
        }).collect();
        let merged = |order: [usize; 3]| {
            let mut plan = copies[order[0]].clone();
            plan.merge(&copies[order[1]]);
            plan.merge(&copies[order[2]]);
            plan.items().cloned().collect::<Vec<_>>()
        };
        prop_assert_eq!(merged([0, 1, 2]), merged([2, 1, 0]));
        prop_assert_eq!(merged([0, 1, 2]), merged([1, 2, 0]));
    }
}
