//! What can be printed, and its layout on a folded card.

use crate::common;

use std::collections::BTreeSet;

use plan::{
    Body, Change, Choice, Day, Field, Id, LinePart, Order, Pass, Plan, Replica, Says, Sheet,
    Source, Status, Use, When, panels,
};
use proptest::prelude::*;

const ORDER: Order<'static> = Order {
    sections: &[2, 5, 20],
    bag: 5,
    people: 20,
    diary: 99,
};

/// The ids of all lines, in order.
fn ids(sheet: &Sheet) -> Vec<Id> {
    let lines = sheet.parts.iter().flat_map(|part| &part.lines);
    lines.map(|line| line.id).collect()
}

/// Whether an item would be on paper if it were not private.
fn has_a_line(body: &Body) -> bool {
    let worded = |source: &Source| !matches!(source, Source::Own(words) if words.trim().is_empty());
    match body {
        Body::Step(step) => step.choice != Choice::Dropped && worded(&step.source),
        Body::Thing(thing) => thing.status != Status::Dropped && worded(&thing.source),
        Body::Person(person) => !person.name.trim().is_empty() && !person.must_not_be_told(),
        Body::Note(note) => !note.text.trim().is_empty(),
        Body::DiaryEntry(_) => true,
        Body::Setting(_) | Body::Review(_) | Body::Unknown(_) => false,
    }
}

proptest! {
    #[test]
    fn printable_items_are_offered_once_and_private_ones_never(plan in common::history(1)) {
        let sheet = plan.sheet(ORDER);
        let offered = ids(&sheet);
        let mut wanted = BTreeSet::new();
        let mut left_out = 0;
        for item in plan.items().filter(|item| has_a_line(&item.body)) {
            if item.private {
                left_out += 1;
            } else {
                wanted.insert(item.id);
            }
        }
        prop_assert_eq!(sheet.left_out, left_out);
        prop_assert_eq!(offered.len(), wanted.len(), "a line twice, or one too many");
        prop_assert_eq!(offered.into_iter().collect::<BTreeSet<_>>(), wanted);
    }

    /// A line about a public item must not name someone who is private or was removed.
    #[test]
    fn no_line_names_a_person_who_is_left_out(plan in common::history(1)) {
        let public: BTreeSet<&str> = plan
            .items()
            .filter(|item| !item.private)
            .filter_map(|item| match &item.body {
                Body::Person(person) => Some(person.name.as_str()),
                _ => None,
            })
            .collect();
        for line in plan.sheet(ORDER).parts.iter().flat_map(|part| &part.lines) {
            match &line.says {
                Says::Thing { holder, whose, .. } => {
                    for name in [holder, whose] {
                        prop_assert!(name.is_empty() || public.contains(name.as_str()));
                    }
                }
                Says::DiaryEntry { saw, .. } => {
                    prop_assert!(saw.iter().all(|name| public.contains(name.as_str())));
                }
                _ => {}
            }
        }
    }

    /// A section shows each of its steps and notes that is neither private nor dropped, once.
    #[test]
    fn section_shows_everything_that_is_not_private(plan in common::history(1)) {
        for section in 1..4 {
            let here = |body: &Body| match body {
                Body::Step(step) => step.section == section,
                Body::Note(note) => note.section == section,
                _ => false,
            };
            let wanted = plan.items().filter(|item| !item.private && here(&item.body) && has_a_line(&item.body));
            prop_assert_eq!(plan.to_show(section).len(), wanted.count());
        }
    }

    #[test]
    fn sections_appear_once_in_catalogue_order(plan in common::history(1)) {
        let order = Order { sections: &[20, 3, 5, 2], ..ORDER };
        let place = |section: u16| order.sections.iter().position(|known| *known == section);
        let parts: Vec<u16> = plan.sheet(order).parts.iter().map(|part| part.section).collect();
        for pair in parts.windows(2) {
            // Sections that the catalogue does not know come last, by number.
            match (place(pair[0]), place(pair[1])) {
                (Some(one), Some(next)) => prop_assert!(one < next),
                (None, Some(_)) => prop_assert!(false, "an unknown section first"),
                (None, None) => prop_assert!(pair[0] < pair[1]),
                (Some(_), None) => {}
            }
        }
    }

    #[test]
    fn every_line_is_on_one_panel_in_order(lines in proptest::collection::vec("(?s).{0,300}", 0..60)) {
        let panels = panels(lines.clone());
        prop_assert!(panels.iter().all(|panel| !panel.is_empty()));
        prop_assert_eq!(panels.concat(), lines);
    }
}

#[test]
fn private_person_holding_a_thing_is_not_named() {
    let mut plan = Plan::new(Replica(1));
    let [sam, coat] = [Id([1; 16]), Id([2; 16])];
    for change in [
        Change::AddPerson {
            fresh: sam,
            name: "Sam".into(),
        },
        Change::OwnThing {
            fresh: coat,
            whose: None,
            text: "the coat".into(),
        },
        Change::Hold {
            id: coat,
            holder: Some(sam),
        },
    ] {
        plan.apply(change).unwrap();
    }
    let holder = |plan: &Plan| {
        let sheet = plan.sheet(ORDER);
        let line = sheet
            .parts
            .iter()
            .flat_map(|part| &part.lines)
            .find(|line| line.id == coat);
        match line.map(|line| &line.says) {
            Some(Says::Thing { holder, .. }) => holder.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(holder(&plan), "Sam");
    plan.apply(Change::Private { id: sam, yes: true }).unwrap();
    assert_eq!(holder(&plan), "");
    assert_eq!(plan.sheet(ORDER).left_out, 1);
}

#[test]
fn section_note_comes_last_and_step_notes_are_left_out() {
    let mut plan = Plan::new(Replica(1));
    let id = |n| Id([n; 16]);
    for change in [
        Change::WriteNote {
            fresh: id(1),
            section: 2,
            text: "Fridays".into(),
        },
        Change::OwnStep {
            fresh: id(2),
            section: 2,
            text: "the dog".into(),
        },
        Change::Write {
            id: id(2),
            field: Field::Note,
            text: "only here".into(),
        },
    ] {
        plan.apply(change).unwrap();
    }
    let sheet = plan.sheet(ORDER);
    assert_eq!(ids(&sheet), [id(2), id(1)]);
    assert!(!format!("{sheet:?}").contains("only here"));
}

#[test]
fn short_lines_share_a_panel_and_long_ones_get_their_own() {
    let short: Vec<String> = (0..10).map(|n| format!("line {n}")).collect();
    assert_eq!(panels(short).len(), 1);
    let lines = vec!["before".to_owned(), "x".repeat(20_000), "after".to_owned()];
    assert_eq!(panels(lines).len(), 3);
    assert!(panels(Vec::new()).is_empty());
}

/// One tick for all chooses neither what must not be passed on nor what is to be asked about first; chosen one by one
/// they are printed, and the diary is read from the oldest.
#[test]
fn restricted_lines_are_chosen_one_by_one_and_the_diary_is_printed_from_the_oldest() {
    let mut plan = Plan::new(Replica(1));
    let uses = [
        Use::NotSaid,
        Use::May,
        Use::NotTraced,
        Use::AskFirst,
        Use::No,
    ];
    let today = Day::new(2026, 11, 29).unwrap();
    for (n, may) in (1..).zip(uses) {
        let id = Id([n; 16]);
        let happened = When::from(Day::new(2026, 11, n).unwrap());
        for part in [
            LinePart::Write(Field::Words, format!("line {n}")),
            LinePart::Happened(happened),
            LinePart::Use(may),
        ] {
            plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
        }
    }
    plan.apply(Change::AddPerson {
        fresh: Id([9; 16]),
        name: "Jo".to_owned(),
    })
    .unwrap();
    let sheet = plan.sheet(ORDER);
    let [people, diary] = sheet.parts.as_slice() else {
        panic!("{sheet:?}");
    };
    assert_eq!(people.unrestricted(), [Id([9; 16])]);
    let free: Vec<Id> = diary.unrestricted();
    assert_eq!(free, [2, 1].map(|n| Id([n; 16])));
    let restrictions = diary.lines.iter().map(|line| line.says.restriction());
    let (no, ask) = (Some(Pass::MustNot), Some(Pass::AskFirst));
    let wanted = [no, ask, no, None, None];
    assert_eq!(restrictions.collect::<Vec<_>>(), wanted);

    let chosen = sheet.chosen(&[5, 1, 9, 4].map(|n| Id([n; 16])), ORDER);
    let chosen: Vec<Id> = chosen.iter().map(|line| line.id).collect();
    assert_eq!(chosen, [9, 1, 4, 5].map(|n| Id([n; 16])));
}
