//! The changes that a review lists: complete, without repeats.

// Test helpers may panic like the tests: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common::{self, change, play};
use plan::{
    Aspect, Body, Change, Changed, Day, Field, Id, LinePart, Plan, Replica, ReviewPart, Snapshot,
    Source, Was, aspects, lines_since, since,
};
use proptest::prelude::*;

/// The content of a plan, as a review sees it.
fn all(snapshot: &Snapshot) -> Vec<(bool, Body)> {
    let nothing = Snapshot::default();
    let mut all = Vec::new();
    for changed in since(&nothing, snapshot) {
        match changed {
            Changed::New(Was { private, body, .. }) => all.push((private, body)),
            other => panic!("nothing was there before: {other:?}"),
        }
    }
    all
}

fn take(all: &mut Vec<(bool, Body)>, was: &Was) {
    let one = (was.private, was.body.clone());
    let at = all.iter().position(|known| *known == one);
    all.remove(at.unwrap_or_else(|| panic!("told of what was not there: {one:?}")));
}

/// The same, sorted.
fn sorted(mut all: Vec<(bool, Body)>) -> Vec<String> {
    let mut all: Vec<String> = all.drain(..).map(|one| format!("{one:?}")).collect();
    all.sort();
    all
}

/// An item as it was, with the reported differences applied to it.
fn told(was: &Was, aspects: &[Aspect]) -> Was {
    let mut now = was.clone();
    for aspect in aspects {
        match (aspect.clone(), &mut now.body) {
            (Aspect::Private(yes), _) => now.private = yes,
            (Aspect::Choice(_, choice), Body::Step(step)) => step.choice = choice,
            (Aspect::Status(_, status), Body::Thing(thing)) => thing.status = status,
            (Aspect::CopyWillDo(yes), Body::Thing(thing)) => thing.copy_will_do = yes,
            (Aspect::Holder(_, holder), Body::Thing(thing)) => thing.holder = holder,
            (Aspect::Place(_, text), Body::Thing(thing)) => thing.place = text,
            (Aspect::Words(_, text), Body::Step(step)) => step.source = Source::Own(text),
            (Aspect::Words(_, text), Body::Thing(thing)) => thing.source = Source::Own(text),
            (Aspect::Words(_, text), Body::Person(person)) => person.name = text,
            (Aspect::Relation(_, text), Body::Person(person)) => person.relation = text,
            (Aspect::Reach(_, text), Body::Person(person)) => person.reach = text,
            (Aspect::Worker(yes), Body::Person(person)) => person.worker = yes,
            (Aspect::Agency(_, text), Body::Person(person)) => person.agency = text,
            (Aspect::Does(_, text), Body::Person(person)) => person.does = text,
            (Aspect::Meeting(_, when), Body::Person(person)) => person.meeting = when,
            (Aspect::MeetingWords(_, text), Body::Person(person)) => person.meeting_words = text,
            (Aspect::Role(role, true), Body::Person(person)) => {
                person.roles.push(role);
                person.roles.sort_unstable();
            }
            (Aspect::Role(role, false), Body::Person(person)) => {
                person.roles.retain(|known| *known != role);
            }
            (Aspect::Note(_, text), Body::Step(step)) => step.note = text,
            (Aspect::Note(_, text), Body::Thing(thing)) => thing.note = text,
            (Aspect::Note(_, text), Body::Person(person)) => person.note = text,
            (Aspect::Note(_, text), Body::Note(note)) => note.text = text,
            (Aspect::Programme(_, value), Body::Setting(setting)) => setting.value = value,
            other => panic!("{other:?}"),
        }
    }
    now
}

/// Each diary line with its content.
fn lines(plan: &Plan) -> Vec<(Id, plan::DiaryEntry)> {
    plan.lines().map(|(id, line)| (id, line.clone())).collect()
}

/// The content of a line, without the names it holds of removed people: their removal is reported itself.
fn says(line: &plan::DiaryEntry) -> impl PartialEq {
    let mut own = line.clone();
    let sharing = std::mem::take(&mut own.sharing);
    let told = sharing.tellings();
    let told: Vec<_> = told
        .map(|one| (one.whom, one.told, one.by.clone()))
        .collect();
    (own, sharing.may, sharing.only_mine, told)
}

fn compare(before: &Plan, after: &Plan) {
    let (was, now) = (Snapshot::of(before), Snapshot::of(after));
    let changed = since(&was, &now);
    let mut standing = all(&was);
    let mut becomes = Vec::new();
    for one in &changed {
        match one {
            Changed::New(one) => becomes.push((one.private, one.body.clone())),
            Changed::Gone(one) => take(&mut standing, one),
            Changed::Other { was, now } => {
                take(&mut standing, was);
                becomes.push((now.private, now.body.clone()));
                let says = aspects(was, now);
                assert!(!says.is_empty(), "nothing is told of {was:?} and {now:?}");
                for (n, one) in says.iter().enumerate() {
                    assert!(!says[..n].contains(one), "told twice: {one:?}");
                }
                let told = told(was, &says);
                assert_eq!((told.private, told.body), (now.private, now.body.clone()));
            }
        }
    }
    // Nothing is both removed and new.
    for one in &changed {
        if let Changed::Gone(gone) = one {
            let same = becomes
                .iter()
                .any(|(private, body)| (*private, body) == (gone.private, &gone.body));
            assert!(!same, "gone and new: {gone:?}");
        }
    }
    standing.extend(becomes);
    assert_eq!(sorted(standing), sorted(all(&now)));
    assert_eq!(since(&now, &now), []);
}

fn compare_lines(before: &Plan, after: &Plan) {
    let told = lines_since(&Snapshot::of(before), after);
    let (was, now) = (lines(before), lines(after));
    let known = |all: &[(Id, plan::DiaryEntry)], id: Id| all.iter().any(|(known, _)| *known == id);
    let new: Vec<Id> = now
        .iter()
        .map(|(id, _)| *id)
        .filter(|id| !known(&was, *id))
        .collect();
    assert_eq!(told.new, new);
    for (id, line) in &now {
        let same = was.iter().find(|(known, _)| known == id);
        if same.is_some_and(|(_, was)| says(was) != says(line)) {
            assert!(told.more.contains(id), "{line:?}");
        }
    }
    let gone = was.iter().filter(|(id, _)| !known(&now, *id)).count();
    assert_eq!(told.gone, gone as u64);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn changes_are_complete_and_reported_once(
        first in proptest::collection::vec(change(), 0..60),
        then in proptest::collection::vec(change(), 0..60),
    ) {
        let mut plan = Plan::new(Replica(1));
        play(&mut plan, 200, first);
        let before = plan.clone();
        play(&mut plan, 200, then);
        compare(&before, &plan);
        compare_lines(&before, &plan);
    }

    /// Also when another copy is merged.
    #[test]
    fn changes_merged_from_another_copy_are_reported(
        first in proptest::collection::vec(change(), 0..40),
        ours in proptest::collection::vec(change(), 0..20),
        theirs in proptest::collection::vec(change(), 0..20),
    ) {
        let mut plan = Plan::new(Replica(1));
        play(&mut plan, 200, first);
        let mut other = plan.clone();
        other.reopen(Replica(2));
        play(&mut other, 201, theirs);
        let before = plan.clone();
        play(&mut plan, 200, ours);
        plan.merge(&other);
        compare(&before, &plan);
        compare_lines(&before, &plan);
    }

    #[test]
    fn snapshot_round_trips(plan in common::history(1)) {
        let snapshot = Snapshot::of(&plan);
        prop_assert_eq!(Snapshot::from_bytes(&snapshot.to_bytes()), Some(snapshot));
    }

    #[test]
    fn damaged_snapshots_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        drop(Snapshot::from_bytes(&bytes));
    }
}

/// A change at the very end of a long text is reported, although that end is not stored.
#[test]
fn long_texts_are_cut_but_any_change_is_reported() {
    let today = Day::new(2026, 11, 22).unwrap();
    let mut plan = Plan::new(Replica(1));
    let (step, line) = (Id([1; 16]), Id([2; 16]));
    let long = "long ".repeat(200);
    let write = |plan: &mut Plan, text: String| {
        let change = Change::Write {
            id: step,
            field: Field::Words,
            text,
        };
        plan.apply(change).unwrap();
    };
    plan.apply(Change::OwnStep {
        fresh: step,
        section: 2,
        text: long.clone(),
    })
    .unwrap();
    let before = Snapshot::of(&plan);
    write(&mut plan, format!("{long}!"));
    let now = Snapshot::of(&plan);
    let changed = since(&before, &now);
    let [Changed::Other { was, now }] = changed.as_slice() else {
        panic!("another change");
    };
    let aspects = aspects(was, now);
    let [Aspect::Words(was, now)] = aspects.as_slice() else {
        panic!("another aspect");
    };
    assert_ne!(was, now);
    assert_eq!(plan::written(was), (false, &long[..120]));
    assert_eq!(plan::written(now), (false, &long[..120]));
    assert_eq!(plan::written("short"), (true, "short"));

    let part = LinePart::Write(Field::Words, "a line that no review keeps".to_owned());
    plan.apply(Change::DiaryEntry {
        id: line,
        today,
        part,
    })
    .unwrap();
    let bytes = Snapshot::of(&plan).to_bytes();
    let raw = miniz_oxide::inflate::decompress_to_vec(&bytes).unwrap();
    let raw = String::from_utf8_lossy(&raw);
    assert!(
        raw.contains("long long") && !raw.contains("a line"),
        "{raw}"
    );
}

/// A step removed and chosen again is no change, and one chosen differently is reported as one change.
#[test]
fn step_removed_and_chosen_again_is_no_change() {
    let mut plan = Plan::new(Replica(1));
    let choose = |n: u8, choice| Change::Choose {
        fresh: Id([n; 16]),
        section: 2,
        entry: 201,
        choice,
    };
    plan.apply(choose(1, plan::Choice::Mine)).unwrap();
    let before = Snapshot::of(&plan);
    plan.apply(Change::Remove { id: Id([1; 16]) }).unwrap();
    plan.apply(choose(2, plan::Choice::Mine)).unwrap();
    assert_eq!(since(&before, &Snapshot::of(&plan)), []);
    plan.apply(choose(3, plan::Choice::Already)).unwrap();
    let changed = since(&before, &Snapshot::of(&plan));
    assert!(
        matches!(changed.as_slice(), [Changed::Other { .. }]),
        "{changed:?}"
    );
}

/// A section that applies only to some users is removed without a trace: no review keeps any of it.
#[test]
fn removed_section_leaves_no_trace_in_reviews() {
    let mut plan = Plan::new(Replica(1));
    let today = Day::new(2026, 11, 22).unwrap();
    for (n, section) in [(1, 24), (2, 2)] {
        let text = format!("words of section {section}");
        plan.apply(Change::OwnStep {
            fresh: Id([n; 16]),
            section,
            text,
        })
        .unwrap();
    }
    plan.apply(Change::WriteNote {
        fresh: Id([3; 16]),
        section: 24,
        text: "a note".to_owned(),
    })
    .unwrap();
    let part = ReviewPart::Done(today, Snapshot::of(&plan).to_bytes());
    plan.apply(Change::Review {
        id: Id([9; 16]),
        part,
    })
    .unwrap();
    plan.apply(Change::RemoveSection { section: 24 }).unwrap();
    let (_, review) = plan.reviews().next().unwrap();
    let kept = Snapshot::from_bytes(&review.snapshot).unwrap();
    assert_eq!(since(&kept, &Snapshot::of(&plan)), []);
    assert_eq!(all(&kept).len(), 1);
}
