//! Merging a carried copy into the plan by choice: nothing is lost, and each difference is chosen.

// Test helpers may panic like the tests: a panic is the report.
#![allow(clippy::unwrap_used, clippy::panic)]

use crate::common;

use plan::record::{Cache, decode_copy, encode};
use plan::{
    Body, Change, Day, Difference, ExportScope, Field, Id, Item, LinePart, Plan, Replica,
    ReviewPart, SettingKey, Side, Snapshot, Source, Use,
};
use proptest::prelude::*;
use proptest::sample::Index;

/// What happens to an item that both copies know.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Removed,
    Private,
    Written,
    Added,
}

/// Two copies that diverged, or were never the same plan; both then edited what they shared.
fn parted() -> impl Strategy<Value = (Plan, Plan)> {
    let edits = || proptest::collection::vec(common::change(), 0..30);
    let fate = prop_oneof![
        Just(Fate::Removed),
        Just(Fate::Private),
        Just(Fate::Written),
        Just(Fate::Added),
    ];
    let fates = proptest::collection::vec((any::<Index>(), any::<bool>(), fate), 0..12);
    (common::history(1), edits(), edits(), 0..4, fates).prop_map(
        |(base, ours, theirs, strangers, fates)| {
            let stranger = Plan::new(Replica(9));
            let (mut a, mut b) = (
                base.clone(),
                if strangers == 0 {
                    stranger
                } else {
                    base.clone()
                },
            );
            a.reopen(Replica(2));
            b.reopen(Replica(3));
            common::play(&mut a, 201, ours);
            common::play(&mut b, 202, theirs);
            let shared: Vec<Id> = base.items().map(|item| item.id).collect();
            for (n, (index, here, fate)) in fates.into_iter().enumerate() {
                if shared.is_empty() {
                    break;
                }
                let id = shared[index.index(shared.len())];
                let plan = if here { &mut a } else { &mut b };
                let changes = match fate {
                    Fate::Removed => vec![Change::Remove { id }],
                    Fate::Added => Vec::new(),
                    Fate::Private => vec![Change::Private { id, yes: true }],
                    // Each kind of item accepts some of these.
                    Fate::Written => [Field::Note, Field::Words, Field::Name, Field::Agreed]
                        .map(|field| Change::Write {
                            id,
                            field,
                            text: format!("written {n}"),
                        })
                        .to_vec(),
                };
                // Words written on another day are an addition to a line.
                let line = plan.line(id).is_some();
                let changes = match fate {
                    Fate::Added if line => vec![Change::DiaryEntry {
                        id,
                        today: Day::new(2026, 12, 1 + n as u8).unwrap(),
                        part: LinePart::Added(format!("added {n}")),
                    }],
                    _ => changes,
                };
                for change in changes {
                    drop(plan.apply(change));
                }
            }
            (a, b)
        },
    )
}

/// A choice for each difference by the item's id, the same from whichever side it is seen.
fn lot(lots: u64, one: &Difference, mirrored: bool) -> Side {
    let item = one.here.as_ref().or(one.imported.as_ref());
    let other = one.imported.as_ref().or(one.here.as_ref());
    let id = item
        .map(|item| item.id)
        .min(other.map(|item| item.id))
        .map_or(0, |id| id.0[0]);
    match (lots >> (id % 64) & 1 == 0) != mirrored {
        true => Side::Here,
        false => Side::Brought,
    }
}

/// The content of items, regardless of their stamps and without device settings.
fn says(plan: &Plan) -> Vec<(Id, bool, Body)> {
    let of_device = |body: &Body| {
        let keys = [
            SettingKey::Practised,
            SettingKey::SecondWords,
            SettingKey::IdleMinutes,
        ];
        matches!(body, Body::Setting(setting) if keys.contains(&setting.key))
    };
    let items = plan.items().filter(|item| !of_device(&item.body));
    let mut says: Vec<_> = items
        .map(|item| (item.id, item.private, item.body.clone()))
        .collect();
    says.sort_by_key(|(id, ..)| *id);
    says
}

/// The catalogue entry, section or setting key it is for, if any.
fn entry(body: &Body) -> Option<String> {
    use plan::Source::Catalogue;
    match body {
        Body::Step(step) => match step.source {
            Catalogue(entry) => Some(format!("step {} {entry}", step.section)),
            _ => None,
        },
        Body::Thing(thing) => match thing.source {
            Catalogue(entry) => Some(format!("thing {entry} {:?}", thing.whose)),
            _ => None,
        },
        Body::Note(note) => Some(format!("note {}", note.section)),
        Body::Setting(setting) => Some(format!("setting {:?}", setting.key)),
        _ => None,
    }
}

fn there<'a>(plan: &'a Plan, item: &Item) -> Option<&'a Item> {
    let same = |other: &&Item| other.id == item.id;
    let twin =
        |other: &&Item| entry(&other.body).is_some() && entry(&other.body) == entry(&item.body);
    plan.items().find(same).or_else(|| plan.items().find(twin))
}

/// A plan that stayed, an exported copy of it that comes back, and both as they were when the copy left; each was edited
/// meanwhile.
fn returned() -> impl Strategy<Value = (Plan, Plan, [Plan; 2])> {
    let edits = || proptest::collection::vec(common::change(), 0..30);
    let scope = any::<(bool, bool)>();
    (common::history(1), scope, edits(), edits()).prop_map(
        |(mut here, (diary, private), ours, theirs)| {
            let scope = ExportScope {
                bag_and_people: false,
                diary,
                private,
            };
            let export = |plan: &Plan, scope| {
                decode_copy(&encode(&plan.to_export(scope), &mut Cache::default())).unwrap()
            };
            let before = [here.clone(), export(&here, scope)];
            let mut copy = before[1].clone();
            copy.reopen(Replica(2));
            common::play(&mut copy, 201, theirs);
            here.reopen(Replica(3));
            common::play(&mut here, 202, ours);
            let back = export(&copy, ExportScope::everything());
            (here, back, before)
        },
    )
}

/// Every text that someone typed into an item.
fn typed(body: &Body) -> Vec<&str> {
    fn own(source: &Source) -> &str {
        match source {
            Source::Own(words) => words,
            Source::Catalogue(_) => "",
        }
    }
    match body {
        Body::Step(step) => vec![own(&step.source), &step.note],
        Body::Thing(thing) => vec![own(&thing.source), &thing.place, &thing.note],
        Body::Person(one) => vec![&one.name, &one.relation, &one.reach, &one.note],
        Body::Note(note) => vec![&note.text],
        Body::DiaryEntry(line) => {
            let mut all = vec![
                &*line.words,
                &line.hurt,
                &line.saw,
                &line.reported,
                &line.reference,
            ];
            all.extend(line.additions().map(|one| &*one.words));
            all.extend(line.sharing.tellings().map(|one| &*one.by));
            all
        }
        Body::Review(review) => vec![&review.agreed, &review.remember],
        Body::Setting(_) | Body::Unknown(_) => Vec::new(),
    }
}

/// Of two orders, whether they agree on what both have.
fn in_order(plan: &Plan, both: &Plan) -> bool {
    let ids = |one: &Plan, other: &Plan| -> Vec<Id> {
        one.items()
            .map(|item| item.id)
            .filter(|id| other.item(*id).is_some())
            .collect()
    };
    ids(plan, both) == ids(both, plan)
}

proptest! {
    /// A copy is taken away, edited there while the plan here is edited too, and brought back: whatever is chosen, what
    /// was left out of the copy is still here, and what was typed at either end is there or was shown as a choice.
    #[test]
    fn copy_that_comes_back_loses_nothing((here, back, [stayed, left]) in returned(), lots in any::<u64>()) {
        let differences = here.differences(&back);
        let mut both = here.clone();
        both.bring_together(&back, |one| lot(lots, one, false));
        let shown: Vec<&Item> = differences.iter().flat_map(|one| [&one.here, &one.imported]).flatten().collect();
        let whole: Vec<&str> = both.items().chain(shown.iter().copied()).flat_map(|item| typed(&item.body)).collect();
        for item in here.items().chain(back.items()) {
            let chosen = shown.iter().any(|one| one.id == item.id);
            if !matches!(item.body, Body::Setting(_)) {
                prop_assert!(chosen || there(&both, item).is_some(), "{item:?}");
            }
            for text in typed(&item.body) {
                prop_assert!(whole.iter().any(|known| known.contains(text)), "{text:?} of {item:?}");
            }
        }
        prop_assert!(in_order(&here, &both) && in_order(&back, &both));

        for (id, line) in here.lines() {
            // Who was told is kept also where the copy did not say it.
            let Some(now) = both.line(id) else { continue };
            for telling in line.sharing.tellings() {
                let known = left.line(id).is_some_and(|line| line.sharing.of(telling.whom).is_some());
                prop_assert!(known || now.sharing.of(telling.whom).is_some(), "{telling:?}");
            }
        }
        for (id, review) in here.reviews() {
            // Unless it was done again at one end, a review shows the same changes since then.
            let snapshot = |plan: &Plan| match plan.item(id).map(|item| &item.body) {
                Some(Body::Review(review)) => Some(review.snapshot.clone()),
                _ => None,
            };
            let here = Some(review.snapshot.clone());
            let unchanged = snapshot(&stayed) == here && snapshot(&left) == snapshot(&back);
            let not_there = snapshot(&back).is_none();
            if both.item(id).is_some() && (unchanged || not_there) {
                prop_assert_eq!(snapshot(&both), here, "{:?}", id);
            }
        }
        // Nor if it is brought again, with the same choices.
        let reviews = |plan: &Plan| plan.reviews().map(|(id, one)| (id, one.clone())).collect::<Vec<_>>();
        let once = reviews(&both);
        both.bring_together(&back, |one| lot(lots, one, false));
        prop_assert_eq!(reviews(&both), once);
    }

    /// What was left out of a copy is no difference.
    #[test]
    fn copy_that_comes_back_unchanged_changes_nothing((here, scope) in (common::history(1), any::<(bool, bool, bool)>())) {
        let (bag_and_people, diary, private) = scope;
        let copy = here.to_export(ExportScope { bag_and_people, diary, private });
        prop_assert_eq!(here.differences(&copy), []);
        let mut both = here.clone();
        both.bring_together(&copy, Difference::later);
        prop_assert_eq!(says(&both), says(&here));
    }

    /// Every item of either side is in the result, or was shown as a choice.
    #[test]
    fn nothing_is_lost_without_being_shown((a, b) in parted(), lots in any::<u64>()) {
        let differences = a.differences(&b);
        let mut both = a.clone();
        both.bring_together(&b, |one| lot(lots, one, false));
        for (item, side) in a.items().map(|item| (item, Side::Here)).chain(b.items().map(|item| (item, Side::Brought))) {
            if matches!(&item.body, Body::Setting(_)) {
                continue;
            }
            let shown = |one: &&Difference| {
                let items = [&one.here, &one.imported];
                items.into_iter().flatten().any(|known| known.id == item.id || entry(&known.body).is_some() && entry(&known.body) == entry(&item.body))
            };
            match (differences.iter().find(shown), there(&both, item)) {
                // Chosen: it is as on that side.
                (Some(one), is) => {
                    let chosen = match lot(lots, one, false) {
                        Side::Here => &one.here,
                        Side::Brought => &one.imported,
                    };
                    prop_assert_eq!(is.is_some(), chosen.is_some());
                    if let (Some(is), Some(chosen)) = (is, chosen) {
                        prop_assert_eq!(is.private, chosen.private);
                        if !matches!(is.body, Body::DiaryEntry(_) | Body::Review(_)) {
                            prop_assert_eq!(&is.body, &chosen.body);
                        }
                    }
                }
(None, is) => {
                    prop_assert!(is.is_some(), "{side:?}: {item:?}");
                    // Additions of both sides are merged; twins for one entry on one side are united in the older.
                    let merges = entry(&item.body).is_some() || matches!(item.body, Body::DiaryEntry(_) | Body::Review(_));
                    let same = is.is_some_and(|is| is.body == item.body && is.private == item.private);
                    prop_assert!(merges || same);
                }
            }
        }
    }

    /// Additions to a line on either side are kept, whichever side is chosen for the rest of it.
    #[test]
    fn additions_from_both_sides_are_preserved((a, b) in parted(), lots in any::<u64>()) {
        let mut both = a.clone();
        both.bring_together(&b, |one| lot(lots, one, false));
        for (id, line) in a.lines().chain(b.lines()) {
            let Some(now) = both.line(id) else { continue };
            for addition in line.additions() {
                prop_assert!(now.additions().any(|one| one.written == addition.written && one.words == addition.words));
            }
        }
    }

    #[test]
    fn both_sides_are_shown_the_same_choices((a, b) in parted()) {
        let pairs = |all: Vec<Difference>, mirrored: bool| {
            let pair = |one: Difference| {
                let (left, right) = if mirrored { (one.imported, one.here) } else { (one.here, one.imported) };
                format!("{left:?} {right:?}")
            };
            let mut all: Vec<String> = all.into_iter().map(pair).collect();
            all.sort();
            all
        };
        prop_assert_eq!(pairs(a.differences(&b), false), pairs(b.differences(&a), true));
    }

    #[test]
    fn merging_either_way_gives_the_same_content((a, b) in parted(), lots in any::<u64>()) {
        let (mut left, mut right) = (a.clone(), b.clone());
        left.bring_together(&b, |one| lot(lots, one, false));
        right.bring_together(&a, |one| lot(lots, one, true));
        prop_assert_eq!(says(&left), says(&right));
    }

    /// Merging the copy again and choosing what is here changes no content.
    #[test]
    fn merging_twice_changes_nothing((a, b) in parted(), lots in any::<u64>()) {
        let mut once = a.clone();
        once.bring_together(&b, |one| lot(lots, one, false));
        let mut twice = once.clone();
        twice.bring_together(&b, |_| Side::Here);
        prop_assert_eq!(says(&once), says(&twice));
    }

    /// What was chosen here is the later edit, so it wins wherever the two are merged.
    #[test]
    fn choice_wins_in_later_merges((a, b) in parted(), lots in any::<u64>()) {
        let mut both = a.clone();
        both.bring_together(&b, |one| lot(lots, one, false));
        let mut other = b.clone();
        other.merge(&both);
        prop_assert_eq!(says(&other), says(&both));
    }

    /// What only the copy has is reported, and added.
    #[test]
    fn items_only_in_the_copy_are_reported_and_added((a, b) in parted()) {
        let news: Vec<Id> = a.comes_along(&b).map(|item| item.id).collect();
        let mut both = a.clone();
        both.bring_together(&b, Difference::later);
        for id in news {
            prop_assert!(a.item(id).is_none() && both.item(id).is_some());
        }
    }
}

#[test]
fn conflicting_changes_become_a_choice() {
    let thing = Id([1; 16]);
    let mut phone = Plan::new(Replica(1));
    let text = "keys".to_owned();
    phone
        .apply(Change::OwnThing {
            fresh: thing,
            whose: None,
            text,
        })
        .unwrap();
    let mut tablet = phone.clone();
    tablet.reopen(Replica(2));
    for (plan, place) in [(&mut phone, "with Jo"), (&mut tablet, "at work")] {
        let text = place.to_owned();
        plan.apply(Change::Write {
            id: thing,
            field: Field::Place,
            text,
        })
        .unwrap();
    }
    assert_eq!(phone.differences(&tablet).len(), 1);
    for (side, wanted) in [(Side::Here, "with Jo"), (Side::Brought, "at work")] {
        let mut both = phone.clone();
        both.bring_together(&tablet, |_| side);
        let places: Vec<&str> = both
            .things()
            .map(|(_, thing)| thing.place.as_str())
            .collect();
        assert_eq!(places, [wanted]);
    }
}

/// Whether the passphrase was practised, whether a second person has one, when it locks and where the exit leads
/// belong to each device.
#[test]
fn device_settings_stay_on_the_device() {
    let set = |plan: &mut Plan, key, value| {
        let fresh = Id([value as u8 + 7; 16]);
        plan.apply(Change::Set { fresh, key, value }).unwrap();
    };
    let (mut phone, mut tablet) = (Plan::new(Replica(1)), Plan::new(Replica(2)));
    set(&mut phone, SettingKey::Practised, 1);
    set(&mut tablet, SettingKey::SecondWords, 1);
    set(&mut tablet, SettingKey::Practised, 0);
    set(&mut tablet, SettingKey::IdleMinutes, 60);
    set(&mut tablet, SettingKey::ExitPage, 5);
    set(&mut phone, SettingKey::ExitPage, 6);
    assert_eq!(phone.differences(&tablet), []);
    phone.bring_together(&tablet, Difference::later);
    assert_eq!(phone.setting(SettingKey::Practised), Some(1));
    assert_eq!(phone.setting(SettingKey::SecondWords), None);
    assert_eq!(phone.setting(SettingKey::IdleMinutes), None);
    assert_eq!(phone.setting(SettingKey::ExitPage), Some(6));
    phone.give_way_to(tablet);
    assert_eq!(phone.setting(SettingKey::IdleMinutes), None);
    assert_eq!(phone.setting(SettingKey::ExitPage), Some(6));
}

#[test]
fn more_careful_of_two_sharing_answers_wins() {
    let (id, today) = (Id([4; 16]), Day::new(2026, 11, 20).unwrap());
    let line = |plan: &mut Plan, part| {
        plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
    };
    let mut phone = Plan::new(Replica(1));
    let words = LinePart::Write(Field::Words, "the gate".to_owned());
    line(&mut phone, words);
    let answers = [Use::May, Use::NotTraced, Use::AskFirst, Use::No];
    for (here, there) in answers.iter().flat_map(|a| answers.map(|b| (*a, b))) {
        let (mut ours, mut theirs) = (phone.clone(), phone.clone());
        theirs.reopen(Replica(2));
        line(&mut ours, LinePart::Use(here));
        line(&mut ours, LinePart::OnlyMine(true));
        // Later edits in the copy do not override it.
        for _ in 0..3 {
            line(&mut theirs, LinePart::OnlyMine(true));
            line(&mut theirs, LinePart::OnlyMine(false));
            line(&mut theirs, LinePart::Use(there));
        }
        let wanted = match (here, there) {
            (one, same) if one == same => one,
            (Use::No, _) | (_, Use::No) => Use::No,
            _ => Use::AskFirst,
        };
        let (mut one, mut other) = (ours.clone(), theirs.clone());
        one.bring_together(&theirs, Difference::later);
        other.bring_together(&ours, Difference::later);
        for plan in [&one, &other] {
            let sharing = &plan.line(id).unwrap().sharing;
            assert_eq!((sharing.may, sharing.only_mine), (wanted, true));
        }
        let before = one.clone();
        one.bring_together(&theirs, Difference::later);
        assert_eq!(one, before, "twice is once");
    }
}

#[test]
fn replacing_the_plan_leaves_device_settings() {
    let set = |plan: &mut Plan, key, value| {
        let fresh = Id([value as u8 + 9; 16]);
        plan.apply(Change::Set { fresh, key, value }).unwrap();
    };
    let add = |plan: &mut Plan, n, name: &str| {
        let (fresh, name) = (Id([n; 16]), name.to_owned());
        plan.apply(Change::AddPerson { fresh, name }).unwrap();
    };
    let (mut phone, mut tablet) = (Plan::new(Replica(1)), Plan::new(Replica(2)));
    set(&mut phone, SettingKey::SecondWords, 1);
    set(&mut tablet, SettingKey::Practised, 1);
    add(&mut phone, 1, "Jo");
    add(&mut tablet, 2, "Kim");
    phone.give_way_to(tablet);
    let names: Vec<&str> = phone.people().map(|(_, one)| one.name.as_str()).collect();
    assert_eq!(names, ["Kim"]);
    assert_eq!(phone.setting(SettingKey::SecondWords), Some(1));
    assert_eq!(phone.setting(SettingKey::Practised), None);
}

#[test]
fn what_was_left_out_of_a_copy_stays_when_it_comes_back() {
    let (line, anna, today) = (Id([4; 16]), Id([5; 16]), Day::new(2026, 11, 20).unwrap());
    let mut phone = Plan::new(Replica(1));
    let whom = plan::Whom::Person(anna);
    let told = LinePart::Told(whom, plan::Told::On(today.into()));
    for change in [
        Change::AddPerson {
            fresh: anna,
            name: "Anna".to_owned(),
        },
        Change::Private {
            id: anna,
            yes: true,
        },
        Change::DiaryEntry {
            id: line,
            today,
            part: LinePart::Write(Field::Words, "the gate".to_owned()),
        },
        Change::DiaryEntry {
            id: line,
            today,
            part: told,
        },
    ] {
        phone.apply(change).unwrap();
    }
    let scope = plan::ExportScope {
        diary: true,
        ..plan::ExportScope::default()
    };
    let copy = encode(&phone.to_export(scope), &mut Cache::default());
    let mut copy = decode_copy(&copy).unwrap();
    copy.reopen(Replica(2));
    let added = LinePart::Added("later".to_owned());
    let later = Day::new(2026, 11, 21).unwrap();
    copy.apply(Change::DiaryEntry {
        id: line,
        today: later,
        part: added,
    })
    .unwrap();
    phone.bring_together(&copy, Difference::later);
    let line = phone.line(line).unwrap();
    assert!(line.sharing.of(whom).is_some(), "{line:?}");
    assert_eq!(line.additions().count(), 1);
}

/// The copy's review has another text and less in its snapshot; choosing it takes the text.
#[test]
fn review_from_a_copy_keeps_what_was_left_out_of_its_snapshot() {
    let (anna, id) = (Id([5; 16]), Id([6; 16]));
    let today = Day::new(2026, 11, 20).unwrap();
    let mut phone = Plan::new(Replica(1));
    let name = "Anna".to_owned();
    phone
        .apply(Change::AddPerson { fresh: anna, name })
        .unwrap();
    let private = Change::Private {
        id: anna,
        yes: true,
    };
    phone.apply(private).unwrap();
    let snapshot = Snapshot::of(&phone).to_bytes();
    let part = ReviewPart::Done(today, snapshot.clone());
    phone.apply(Change::Review { id, part }).unwrap();

    let copy = phone.to_export(ExportScope::default());
    let copy = encode(&copy, &mut Cache::default());
    let mut copy = decode_copy(&copy).unwrap();
    copy.reopen(Replica(2));
    let left = copy.clone();
    let text = "Jo asks the school".to_owned();
    let field = Field::Agreed;
    copy.apply(Change::Write { id, field, text }).unwrap();
    let review = |plan: &Plan| match plan.item(id).map(|item| item.body.clone()) {
        Some(Body::Review(review)) => review,
        other => panic!("{other:?}"),
    };
    assert_ne!(review(&copy).snapshot, snapshot);
    for choice in [Side::Brought, Side::Here] {
        let mut both = phone.clone();
        // Also when the same copy is brought once more.
        for _ in 0..2 {
            both.bring_together(&copy, |_| choice);
            assert_eq!(review(&both).snapshot, snapshot);
            let agreed = review(&both).agreed;
            assert_eq!(agreed.is_empty(), choice == Side::Here);
            let there = both.differences(&copy).is_empty();
            assert_eq!(there, choice == Side::Brought);
        }
    }
    // Whichever of the two is open, and though there is no difference.
    for mut open in [copy, left] {
        open.bring_together(&phone, Difference::later);
        assert_eq!(review(&open).snapshot, snapshot);
    }
}
