//! Who knows what, and what may be passed on.

// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used)]

use crate::common;

use plan::{
    CHILD, Change, Day, EditError, ExportScope, Field, Id, LinePart, MUST_NOT_BE_TOLD, Office,
    Pass, Plan, Replica, Telling, Told, Use, When, Whom,
};
use proptest::prelude::*;

const POLICE: Whom = Whom::Office(Office::Police);

fn day(day: u8) -> Day {
    Day::new(2026, 11, day).unwrap()
}

fn id(n: u8) -> Id {
    Id([n; 16])
}

fn write(plan: &mut Plan, n: u8, part: LinePart) -> Result<(), EditError> {
    let (id, today) = (id(n), day(20));
    plan.apply(Change::DiaryEntry { id, today, part }).map(drop)
}

/// A plan with this many lines, numbered from one.
fn lines(count: u8) -> Plan {
    let mut plan = Plan::new(Replica(1));
    for n in 1..=count {
        let words = LinePart::Write(Field::Words, format!("line {n}"));
        write(&mut plan, n, words).unwrap();
    }
    plan
}

fn person(plan: &mut Plan, n: u8, name: &str) -> Whom {
    let (fresh, name) = (id(n), name.to_owned());
    plan.apply(Change::AddPerson { fresh, name }).unwrap();
    Whom::Person(fresh)
}

fn telling(plan: &Plan, n: u8, whom: Whom) -> &Telling {
    plan.line(id(n)).unwrap().sharing.of(whom).unwrap()
}

#[test]
fn only_entries_marked_usable_are_passed_on() {
    let mut plan = lines(6);
    for (n, may) in [
        (1, Use::May),
        (2, Use::NotTraced),
        (3, Use::AskFirst),
        (5, Use::May),
        (6, Use::May),
    ] {
        write(&mut plan, n, LinePart::Use(may)).unwrap();
    }
    // No one else knows it, so it points to the user.
    write(&mut plan, 5, LinePart::OnlyMine(true)).unwrap();
    plan.apply(Change::Private {
        id: id(6),
        yes: true,
    })
    .unwrap();
    for n in 1..=6 {
        write(&mut plan, n, LinePart::Told(POLICE, Told::StillTo)).unwrap();
    }
    assert_eq!(plan.to_pass_on(), [(Some(POLICE), vec![id(1)])]);
    let knows = plan.knows();
    assert_eq!(knows.must_not, [id(2)]);
    assert_eq!(knows.ask_first, [id(5), id(3)]);
    assert_eq!(knows.not_said, [id(4)]);
    assert_eq!(knows.still, [(POLICE, vec![id(1)])]);
    assert_eq!(knows.named, [(POLICE, [5, 4, 3, 2].map(id).to_vec())]);

    write(
        &mut plan,
        1,
        LinePart::Told(POLICE, Told::On(day(20).into())),
    )
    .unwrap();
    assert_eq!(plan.to_pass_on(), [], "they know it");
    write(&mut plan, 1, LinePart::Told(POLICE, Told::No)).unwrap();
    assert_eq!(plan.to_pass_on(), [(None, vec![id(1)])], "nobody was named");
}

#[test]
fn person_who_must_not_be_told_is_never_listed_to_tell() {
    let mut plan = lines(1);
    let alex = person(&mut plan, 9, "Alex");
    write(&mut plan, 1, LinePart::Use(Use::May)).unwrap();
    write(&mut plan, 1, LinePart::Told(alex, Told::StillTo)).unwrap();
    assert_eq!(plan.to_pass_on(), [(Some(alex), vec![id(1)])]);
    let role = MUST_NOT_BE_TOLD;
    plan.apply(Change::Role {
        id: id(9),
        role,
        has: true,
    })
    .unwrap();
    assert_eq!(plan.to_pass_on(), []);
    assert_eq!(plan.knows().still, []);
    // What they were told already, they know.
    write(&mut plan, 1, LinePart::Told(alex, Told::On(When::UNKNOWN))).unwrap();
    assert_eq!(plan.knows().told, [(alex, vec![id(1)])]);
}

#[test]
fn removed_person_who_was_told_is_still_named() {
    let mut plan = lines(2);
    let alex = person(&mut plan, 9, "Alex");
    write(&mut plan, 1, LinePart::Told(alex, Told::On(day(3).into()))).unwrap();
    write(&mut plan, 1, LinePart::ToldBy(alex, "my sister".to_owned())).unwrap();
    let text = "Alexandra".to_owned();
    plan.apply(Change::Write {
        id: id(9),
        field: Field::Name,
        text,
    })
    .unwrap();
    let name = |plan: &Plan| plan.name_of(telling(plan, 1, alex));
    assert_eq!(name(&plan).as_deref(), Some("Alexandra"));
    plan.apply(Change::Remove { id: id(9) }).unwrap();
    assert_eq!(name(&plan).as_deref(), Some("Alexandra"));
    assert_eq!(plan.knows().told, [(alex, vec![id(1)])]);
    // The entry can be corrected and withdrawn, but they cannot be told anything new.
    write(&mut plan, 1, LinePart::Told(alex, Told::On(day(4).into()))).unwrap();
    assert_eq!(telling(&plan, 1, alex).by, "my sister");
    let more = write(&mut plan, 2, LinePart::Told(alex, Told::StillTo));
    assert_eq!(more, Err(EditError::Missing));
    write(&mut plan, 1, LinePart::Told(alex, Told::No)).unwrap();
    assert_eq!(plan.knows().told, []);
}

#[test]
fn future_dates_and_removed_entries_are_refused() {
    let mut plan = lines(1);
    let tomorrow = LinePart::Told(POLICE, Told::On(day(21).into()));
    assert_eq!(write(&mut plan, 1, tomorrow), Err(EditError::Future));
    assert_eq!(plan.knows().told, []);
    plan.apply(Change::Remove { id: id(1) }).unwrap();
    let gone = write(&mut plan, 1, LinePart::Use(Use::May));
    assert_eq!(gone, Err(EditError::Missing));
}

#[test]
fn earlier_answer_does_not_cover_later_additions() {
    let mut plan = lines(1);
    let add = |plan: &mut Plan, on: u8, words: &str| {
        let part = LinePart::Added(words.to_owned());
        let change = Change::DiaryEntry {
            id: id(1),
            today: day(on),
            part,
        };
        plan.apply(change).unwrap();
    };
    let meant = |plan: &Plan| {
        let line = plan.line(id(1)).unwrap();
        let all = line.meant().map(|one| one.words.clone());
        (all.collect::<Vec<_>>(), line.added_since())
    };
    add(&mut plan, 21, "then");
    write(&mut plan, 1, LinePart::Use(Use::May)).unwrap();
    add(&mut plan, 22, "later");
    assert_eq!(meant(&plan), (vec!["then".to_owned()], true));
    // Another answer about the line does not cover the addition.
    write(&mut plan, 1, LinePart::OnlyMine(true)).unwrap();
    write(&mut plan, 1, LinePart::OnlyMine(false)).unwrap();
    assert!(meant(&plan).1);
    // Nor is an addition from another device covered, even one made before the answer.
    let mut other = plan.clone();
    other.reopen(Replica(0));
    add(&mut other, 23, "elsewhere");
    write(&mut plan, 1, LinePart::Use(Use::May)).unwrap();
    assert!(!meant(&plan).1);
    write(&mut plan, 1, LinePart::Use(Use::May)).unwrap();
    plan.merge(&other);
    assert_eq!(
        meant(&plan),
        (vec!["then".to_owned(), "later".to_owned()], true)
    );
}

#[test]
fn changing_an_entry_turns_a_yes_into_ask_first() {
    let mut plan = lines(2);
    write(&mut plan, 1, LinePart::Use(Use::May)).unwrap();
    write(
        &mut plan,
        1,
        LinePart::Write(Field::Hurt, "my arm".to_owned()),
    )
    .unwrap();
    assert_eq!(plan.to_pass_on(), []);
    assert_eq!(plan.knows().ask_first, [id(1)]);
    // A no stays a no.
    write(&mut plan, 2, LinePart::Use(Use::No)).unwrap();
    write(&mut plan, 2, LinePart::Happened(day(19).into())).unwrap();
    assert_eq!(plan.knows().must_not, [id(2)]);
}

/// A person who was named, and now must not learn of it, is private or is a child, is not named again when
/// removed.
#[test]
fn removing_a_hidden_person_does_not_name_them_again() {
    let has = true;
    for turn in [
        Change::Role {
            id: id(9),
            role: MUST_NOT_BE_TOLD,
            has,
        },
        Change::Role {
            id: id(9),
            role: CHILD,
            has,
        },
        Change::Private {
            id: id(9),
            yes: true,
        },
        Change::Write {
            id: id(9),
            field: Field::Name,
            text: " ".to_owned(),
        },
        Change::Remove { id: id(9) },
    ] {
        let mut plan = lines(2);
        let alex = person(&mut plan, 9, "Alex");
        let told = LinePart::Told(alex, Told::On(When::UNKNOWN));
        for n in [1, 2] {
            write(&mut plan, n, LinePart::Use(Use::May)).unwrap();
        }
        write(&mut plan, 1, LinePart::Told(alex, Told::StillTo)).unwrap();
        write(&mut plan, 2, told).unwrap();
        let private = matches!(turn, Change::Private { .. });
        plan.apply(turn).unwrap();
        assert_eq!(plan.to_pass_on(), []);
        let more = LinePart::Told(alex, Told::StillTo);
        assert_eq!(write(&mut plan, 2, more), Err(EditError::Missing));
        let _gone_already = plan.apply(Change::Remove { id: id(9) });
        assert_eq!(plan.to_pass_on(), []);
        assert_eq!(plan.knows().still, []);
        if private {
            assert_eq!(plan.name_of(telling(&plan, 2, alex)).as_deref(), Some(""));
        }
    }
}

#[test]
fn withdrawing_told_clears_who_told_them() {
    let mut plan = lines(1);
    write(
        &mut plan,
        1,
        LinePart::Told(POLICE, Told::On(When::UNKNOWN)),
    )
    .unwrap();
    write(
        &mut plan,
        1,
        LinePart::ToldBy(POLICE, "my sister".to_owned()),
    )
    .unwrap();
    write(&mut plan, 1, LinePart::Told(POLICE, Told::StillTo)).unwrap();
    assert_eq!(telling(&plan, 1, POLICE).by, "");
}

/// A later edit of the line on another device does not restore what was withdrawn here.
#[test]
fn edit_elsewhere_does_not_restore_a_withdrawn_answer() {
    let mut here = lines(1);
    write(&mut here, 1, LinePart::Use(Use::May)).unwrap();
    let mut there = here.clone();
    there.reopen(Replica(2));
    write(&mut here, 1, LinePart::Use(Use::NotTraced)).unwrap();
    for n in 0..5 {
        let part = LinePart::Added(format!("addition {n}"));
        there
            .apply(Change::DiaryEntry {
                id: id(1),
                today: day(21),
                part,
            })
            .unwrap();
    }
    write(&mut there, 1, LinePart::Told(POLICE, Told::StillTo)).unwrap();
    let mut other = there.clone();
    other.merge(&here);
    here.merge(&there);
    for plan in [here, other] {
        assert_eq!(plan.knows().must_not, [id(1)]);
        assert_eq!(plan.knows().named, [(POLICE, vec![id(1)])]);
        assert_eq!(plan.line(id(1)).unwrap().additions().count(), 1);
    }
}

proptest! {
    #[test]
    fn forbidden_entries_are_never_passed_on(plan in common::history(5)) {
        for (whom, lines) in plan.to_pass_on() {
            for line in lines {
                let item = plan.item(line).unwrap();
                let sharing = &plan.line(line).unwrap().sharing;
                prop_assert!(!item.private);
                prop_assert_eq!(sharing.may, Use::May);
                prop_assert!(!sharing.only_mine);
                if let Some(whom) = whom {
                    prop_assert_eq!(sharing.of(whom).unwrap().told, Told::StillTo);
                }
                if let Some(Whom::Person(id)) = whom && let Some(item) = plan.item(id) {
                    prop_assert!(!item.private);
                    prop_assert!(!plan.person(id).unwrap().must_not_be_told());
                }
            }
        }
    }

    #[test]
    fn every_entry_is_listed_exactly_once(plan in common::history(6)) {
        let knows = plan.knows();
        let public: Vec<_> = plan.lines().filter(|(id, _)| !plan.item(*id).unwrap().private).collect();
                for (id, line) in public {
            let places = [&knows.must_not, &knows.ask_first, &knows.not_said];
            let found: Vec<_> = places.iter().map(|all| all.iter().filter(|one| **one == id).count()).collect();
            let wanted = match line.pass() {
                Pass::May => [0, 0, 0],
                Pass::MustNot => [1, 0, 0],
                Pass::AskFirst => [0, 1, 0],
                Pass::NotSaid => [0, 0, 1],
            };
            prop_assert_eq!(found, wanted);
            for telling in line.sharing.tellings() {
                let count = |groups: &[(Whom, Vec<Id>)]| {
                    let lines = groups.iter().filter(|(whom, _)| *whom == telling.whom);
                    lines.flat_map(|(_, lines)| lines).filter(|one| **one == id).count()
                };
                let person = match telling.whom {
                    Whom::Person(id) => plan.item(id),
                    Whom::Office(_) => None,
                };
                let shown = usize::from(!person.is_some_and(|item| item.private));
                let counts = [&knows.told, &knows.still, &knows.named].map(|groups| count(groups));
                match (telling.told, line.pass()) {
                    (Told::On(_), _) => prop_assert_eq!(counts, [shown, 0, 0]),
                    (_, Pass::May) => prop_assert!(counts[1] <= shown && counts[0] + counts[2] == 0),
                    _ => prop_assert!(counts[2] <= shown && counts[0] + counts[1] == 0),
                }
            }
        }
    }

    #[test]
    fn exported_copy_names_no_private_person(plan in common::history(7)) {
        let copy = plan.to_export(ExportScope { diary: true, ..ExportScope::default() });
        for item in plan.items().filter(|item| item.private) {
            for (_, line) in copy.lines() {
                prop_assert!(line.sharing.of(Whom::Person(item.id)).is_none());
            }
        }
    }
}
