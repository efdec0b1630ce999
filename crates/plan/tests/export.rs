//! What is exported to another device, and what stays.

use crate::common;

use plan::record::{self, Cache};
use plan::{
    Body, Change, Day, ExportScope, Field, Id, Item, LinePart, Lines, Plan, ReviewPart, SettingKey,
    Snapshot, StaysHere, Told, Whom, lines_since, since,
};
use proptest::prelude::*;

fn scope() -> impl Strategy<Value = ExportScope> {
    any::<(bool, bool, bool)>().prop_map(|(bag_and_people, diary, private)| ExportScope {
        bag_and_people,
        diary,
        private,
    })
}

/// Whether it was asked for: the rule written a second time.
fn asked_for(scope: ExportScope, item: &Item) -> bool {
    let kind = match &item.body {
        Body::Thing(_) | Body::Person(_) => true,
        Body::DiaryEntry(_) => scope.diary && !scope.bag_and_people,
        // Which of them belong to the device is tested separately.
        Body::Setting(_) => true,
        _ => !scope.bag_and_people,
    };
    kind && (scope.private || !item.private)
}

/// What happens to a person before a copy is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    Private,
    Review,
    Renamed,
    Removed,
}

/// All that a copy holds, its snapshots included, as text.
fn all_text(copy: &Plan) -> String {
    let snapshots: Vec<_> = copy
        .reviews()
        .map(|(_, review)| Snapshot::from_bytes(&review.snapshot))
        .collect();
    format!("{copy:?} {snapshots:?}")
}

/// Clears the snapshots of reviews, which are tested separately.
fn without_snapshots<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<Item> {
    let mut items: Vec<Item> = items.cloned().collect();
    for item in &mut items {
        match &mut item.body {
            Body::Review(review) => review.snapshot.clear(),
            // Recipients of a line are left out if they are private: `who_knows.rs`.
            Body::DiaryEntry(line) => line.sharing = Default::default(),
            _ => {}
        }
    }
    items.retain(|item| !matches!(item.body, Body::Setting(_)));
    items
}

proptest! {
    #[test]
    fn only_the_requested_items_are_exported(plan in common::history(1), scope in scope()) {
        let exported = plan.to_export(scope);
        let wanted = plan.items().filter(|item| asked_for(scope, item));
        prop_assert_eq!(without_snapshots(exported.items()), without_snapshots(wanted));
        // Its bytes contain no id of what stays, except of a person that an exported thing refers to.
        let bytes = record::encode(&exported, &mut Cache::default());
        for item in plan.items().filter(|item| !asked_for(scope, item)) {
            let named = exported.things().any(|(_, thing)| [thing.holder, thing.whose].contains(&Some(item.id)));
            // Exported diary lines refer to the people who saw it.
            let saw = exported.lines().any(|(_, line)| line.saw_people.contains(&item.id));
            let there = bytes.windows(16).any(|part| part == item.id.0.as_slice());
            prop_assert!(!there || named || saw);
        }
    }

    #[test]
    fn full_scope_exports_the_whole_plan(plan in common::history(1)) {
        let exported = plan.to_export(ExportScope::everything());
        let of_device = |item: &&Item| matches!(&item.body, Body::Setting(one) if [SettingKey::Practised, SettingKey::IdleMinutes].contains(&one.key));
        let whole: Vec<&Item> = plan.items().filter(|item| !of_device(item)).collect();
        prop_assert_eq!(exported.items().collect::<Vec<_>>(), whole);
        prop_assert_eq!(plan.stays_here(ExportScope::everything()), StaysHere::default());
    }

    #[test]
    fn items_left_out_are_counted_once(plan in common::history(1), scope in scope()) {
        let stays = plan.stays_here(scope);
        let count = |plan: &Plan| plan.items().filter(|item| !matches!(item.body, Body::Setting(_))).count();
        let missing = count(&plan) - count(&plan.to_export(scope));
        prop_assert_eq!((stays.lines + stays.private + stays.other) as usize, missing);
        let lines = plan.lines().count() - plan.to_export(scope).lines().count();
        prop_assert_eq!(stays.lines as usize, lines);
    }

    /// A part of a plan does not reveal a programme, or how much more there was.
    #[test]
    fn bag_and_people_export_reveals_nothing_else(plan in common::history(1)) {
        let scope = ExportScope { bag_and_people: true, ..ExportScope::everything() };
        let exported = plan.to_export(scope);
        prop_assert_eq!(exported.programme(), None);
        for item in exported.items() {
            prop_assert!(matches!(item.body, Body::Thing(_) | Body::Person(_)));
        }
    }

    /// Someone who is private, or was when they were removed, has no name in a copy: not as the holder of a thing, not
    /// as someone who was told about a line, and not in the snapshots of earlier reviews, from whichever time.
    #[test]
    fn no_private_person_leaves_a_name_in_a_copy(plan in common::history(1), diary in any::<bool>()) {
        use Event::{Private, Removed, Renamed, Review};
        const NAME: &str = "Zebedee";
        let [person, thing, line, watch] = [251, 252, 253, 254].map(|n| Id([n; 16]));
        let today = Day::new(2026, 11, 22).unwrap();
        let mut known = plan;
        for change in [
            Change::AddPerson { fresh: person, name: NAME.to_owned() },
            Change::OwnThing { fresh: thing, whose: None, text: "keys".to_owned() },
            Change::Hold { id: thing, holder: Some(person) },
            // Another item, private from the first.
            Change::OwnThing { fresh: watch, whose: None, text: format!("{NAME}’s watch") },
            Change::Private { id: watch, yes: true },
            Change::DiaryEntry { id: line, today, part: LinePart::Saw(person, true) },
            Change::DiaryEntry { id: line, today, part: LinePart::Told(Whom::Person(person), Told::On(today.into())) },
        ] {
            known.apply(change).unwrap();
        }
        let scope = ExportScope { diary, ..ExportScope::default() };
        prop_assert!(all_text(&known.to_export(scope)).contains(NAME));
        for events in [
            &[Private][..],
            &[Private, Review],
            &[Review, Private],
            &[Review, Renamed, Review, Private],
            &[Private, Removed],
            &[Private, Review, Removed],
            &[Review, Private, Removed],
            &[Review, Renamed, Private, Review, Removed, Review],
        ] {
            let mut plan = known.clone();
            for (n, event) in events.iter().enumerate() {
                if *event == Removed {
                    plan.apply(Change::Remove { id: watch }).unwrap();
                }
                plan.apply(match event {
                    Private => Change::Private { id: person, yes: true },
                    Removed => Change::Remove { id: person },
                    Renamed => Change::Write { id: person, field: Field::Name, text: format!("{NAME} too") },
                    Review => {
                        let part = ReviewPart::Done(today, Snapshot::of(&plan).to_bytes());
                        Change::Review { id: Id([240 + n as u8; 16]), part }
                    }
                }).unwrap();
            }
            let copy = plan.to_export(scope);
            prop_assert!(!all_text(&copy).contains(NAME), "{events:?}");
            // They do go along if the user asks for it.
            let private = ExportScope { private: true, ..scope };
            let named = events.contains(&Review) || !events.contains(&Removed);
            prop_assert_eq!(all_text(&plan.to_export(private)).contains(NAME), named, "{:?}", events);
        }
    }

    /// A review's snapshot is exported without what stays here, and in the copy nothing shows as changed.
    #[test]
    fn exported_reviews_contain_nothing_left_out(plan in common::history(1), scope in scope()) {
        let scope = ExportScope { bag_and_people: false, ..scope };
        let today = Day::new(2026, 11, 22).unwrap();
        let mut reviewed = plan.clone();
        let done = ReviewPart::Done(today, Snapshot::of(&plan).to_bytes());
        let id = Id([250; 16]);
        reviewed.apply(Change::Review { id, part: done }).unwrap();
        for hidden in plan.items().map(|item| item.id) {
            let mut plan = reviewed.clone();
            plan.apply(Change::Private { id: hidden, yes: true }).unwrap();
            let exported = plan.to_export(scope);
            let Some(Body::Review(review)) = exported.item(id).map(|item| &item.body) else {
                panic!("the review is not carried");
            };
            let kept = Snapshot::from_bytes(&review.snapshot).unwrap();
            let now = Snapshot::of(&exported);
            // If private items are exported, that an item is now private is a change.
            if !scope.private {
                prop_assert_eq!(since(&kept, &now), []);
                prop_assert_eq!(kept.name(hidden), None);
            }
            let lines = lines_since(&kept, &exported);
            prop_assert_eq!((lines.new, lines.gone), (Vec::new(), Lines::default().gone));
        }
    }
}
