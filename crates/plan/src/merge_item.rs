//! Merging two versions of one item, part by part.
//!
//! A version that knew of an edit and does not have what it wrote has replaced or removed it. What two versions wrote
//! without knowing of each other is both kept: of two texts the later is shown, with the other to choose below it; of
//! two answers the more protective one applies. (Values with their edits, and what each side knows: N. Preguiça et al.,
//! "Dotted Version Vectors", 2012.) So it makes no difference in which order copies are merged.

use crate::item::{Body, Item};
use crate::merge::{adopt, holds};
use crate::part::{Value, beside};
use crate::person::{MUST_NOT_BE_TOLD, is_helping};
use crate::seen::Seen;

/// Merges two versions of an item; each comes with what its copy of the plan knows of.
pub(crate) fn merged(ours: (&Item, &Seen), theirs: (&Item, &Seen)) -> Item {
    let ((ours, we_know), (theirs, they_know)) = (ours, theirs);
    let later = if theirs.stamp > ours.stamp {
        theirs
    } else {
        ours
    };
    let same_kind = core::mem::discriminant(&ours.body) == core::mem::discriminant(&theirs.body);
    if !same_kind || ours.born != theirs.born {
        return later.clone();
    }
    let body = &later.body;
    let mut kept = kept((&all_of(ours), we_know), (&all_of(theirs), they_know));
    part_additions(body, &mut kept);
    kept.sort_unstable_by(|one, other| {
        let key = |value: &Value| (value.part.clone(), value.protects(body), value.stamp);
        (key(one), &one.bytes).cmp(&(key(other), &other.bytes))
    });
    kept.dedup();
    let mut chosen: Vec<Value> = Vec::new();
    let mut others: Vec<Value> = Vec::new();
    // Of each part the last, which is the most protective, and of those the latest.
    while let Some(value) = kept.pop() {
        match chosen.last() {
            Some(last) if last.part == value.part => others.push(value),
            _ => chosen.push(value),
        }
    }
    chosen.reverse();
    choose_texts(&mut chosen, &mut others);
    hide_roles(body, &mut chosen, &mut others);
    others.sort_unstable_by(|one, other| (&one.part, one.stamp).cmp(&(&other.part, other.stamp)));
    let stamp = ours.stamp.max(theirs.stamp);
    let Some(mut item) = later.with(stamp, &chosen) else {
        return later.clone();
    };
    item.others = others;
    let earlier = if theirs.stamp > ours.stamp {
        ours
    } else {
        theirs
    };
    adopt(&mut item.extra, &earlier.extra);
    item
}

/// Of two versions of an addition the later keeps its place, and the other becomes an addition of its own, unless its
/// words stand in the later one.
fn part_additions(body: &Body, kept: &mut Vec<Value>) {
    for at in (0..kept.len()).rev() {
        let one = &kept[at];
        let later = kept.iter().filter(|other| other.part == one.part);
        let later = later.max_by_key(|other| other.stamp);
        if !one.part.is_addition(body) || later.is_none_or(|later| later.stamp == one.stamp) {
            continue;
        }
        if later.is_some_and(|later| holds(&later.added(), &one.added())) {
            kept.remove(at);
        } else {
            kept[at] = beside(one);
        }
    }
}

fn all_of(item: &Item) -> Vec<Value> {
    let mut all = item.values();
    all.extend(item.others.iter().cloned());
    all
}

/// What the other side has as well, or does not know of.
fn kept(ours: (&[Value], &Seen), theirs: (&[Value], &Seen)) -> Vec<Value> {
    let ((ours, we_know), (theirs, they_know)) = (ours, theirs);
    let stays = |value: &&Value, others: &[Value], seen: &Seen| {
        others.contains(value) || !seen.covers(value.stamp)
    };
    let mut kept: Vec<Value> = ours
        .iter()
        .filter(|value| stays(value, theirs, they_know))
        .cloned()
        .collect();
    let new = theirs
        .iter()
        .filter(|value| !ours.contains(value) && stays(value, ours, we_know));
    kept.extend(new.cloned());
    // Each side says that it knew of the other's, which happens only if one of them went back in time: the later.
    for value in ours.iter().chain(theirs) {
        let is = |one: &Value| one.part == value.part;
        let there = ours.iter().any(is) && theirs.iter().any(is);
        let later = |one: &&Value| is(one) && one.stamp > value.stamp;
        if there && !kept.iter().any(is) && !ours.iter().chain(theirs).any(|one| later(&one)) {
            kept.push(value.clone());
        }
    }
    kept
}

/// Of several texts of one part, leaves out those that stand in another of them, and keeps the latest. Nothing else is
/// kept beside what was chosen.
fn choose_texts(chosen: &mut [Value], others: &mut Vec<Value>) {
    let mut left = Vec::new();
    for one in chosen {
        let mut all: Vec<Value> = others
            .extract_if(.., |other| other.part == one.part)
            .collect();
        all.retain(|other| other.text().is_some());
        if all.is_empty() || one.text().is_none() {
            continue;
        }
        all.push(one.clone());
        all.sort_unstable_by_key(|one| one.stamp);
        let inside = |at: usize| {
            let text = |at: usize| all[at].text().unwrap_or_default();
            (0..all.len()).any(|other| {
                other != at
                    && holds(text(other), text(at))
                    && (text(other) != text(at) || other > at)
            })
        };
        let rest: Vec<usize> = (0..all.len()).filter(|at| !inside(*at)).collect();
        if let Some((last, rest)) = rest.split_last() {
            *one = all[*last].clone();
            left.extend(rest.iter().map(|at| all[*at].clone()));
        }
    }
    *others = left;
}

/// Someone who must not be told has no role in which they would be asked for help.
fn hide_roles(body: &Body, chosen: &mut Vec<Value>, others: &mut Vec<Value>) {
    let must_not = |value: &Value| value.part.is_role(body) && value.role() == MUST_NOT_BE_TOLD;
    if chosen.iter().any(must_not) {
        let helps = |value: &mut Value| value.part.is_role(body) && is_helping(value.role());
        others.extend(chosen.extract_if(.., helps));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is the report")]
mod tests {
    use super::*;
    use crate::{
        Change, Choice, Day, Field, Id, LinePart, Office, Person, Plan, Replica, ReviewPart,
        Status, Told, Use, Whom,
    };

    const ID: Id = Id([7; 16]);
    const ANNA: Id = Id([8; 16]);
    const BEN: Id = Id([9; 16]);

    fn today() -> Day {
        Day::new(2026, 11, 29).unwrap()
    }

    fn line(part: LinePart) -> Change {
        Change::DiaryEntry {
            id: ID,
            today: today(),
            part,
        }
    }

    fn write(id: Id, field: Field, text: &str) -> Change {
        Change::Write {
            id,
            field,
            text: text.to_owned(),
        }
    }

    /// A plan with two people and one item, which the change creates.
    fn plan(create: Change) -> Plan {
        let mut plan = Plan::new(Replica(1));
        for (fresh, name) in [(ANNA, "Anna"), (BEN, "Ben")] {
            let name = name.to_owned();
            plan.apply(Change::AddPerson { fresh, name }).unwrap();
        }
        plan.apply(create).unwrap();
        plan
    }

    /// Each item, and for each of its parts two edits of it: all there are, by kind.
    fn kinds() -> Vec<(Plan, Vec<[Change; 2]>)> {
        let text = |id, field| [write(id, field, "one"), write(id, field, "two")];
        let role = |role| {
            [true, false].map(|has| Change::Role {
                id: ANNA,
                role,
                has,
            })
        };
        let private = |id| [true, false].map(|yes| Change::Private { id, yes });
        let told = |told: Told| line(LinePart::Told(Whom::Office(Office::Police), told));
        let saw = |person| [true, false].map(|yes| line(LinePart::Saw(person, yes)));
        let words =
            |field| ["one", "two"].map(|text| line(LinePart::Write(field, text.to_owned())));
        let step = Change::OwnStep {
            fresh: ID,
            section: 2,
            text: "words".to_owned(),
        };
        let thing = Change::OwnThing {
            fresh: ID,
            whose: None,
            text: "keys".to_owned(),
        };
        let note = |text: &str| Change::WriteNote {
            fresh: ID,
            section: 2,
            text: text.to_owned(),
        };
        let set = |value| Change::Set {
            fresh: ID,
            key: crate::SettingKey::ProgrammeWeeks,
            value,
        };
        let locks_after = |value| Change::Set {
            fresh: ID,
            key: crate::SettingKey::IdleMinutes,
            value,
        };
        let drafts = |field: &str| {
            ["one", "two"].map(|text| Change::Draft {
                fresh: ID,
                draft: crate::Draft {
                    section: 0,
                    field: field.to_owned(),
                    text: text.to_owned(),
                },
            })
        };
        let review = |part| Change::Review { id: ID, part };
        let due = |day| review(ReviewPart::Due(Day::new(2027, 1, day).unwrap().into()));
        vec![
            (
                plan(step),
                vec![
                    [Choice::Already, Choice::Dropped]
                        .map(|choice| Change::SetChoice { id: ID, choice }),
                    text(ID, Field::Words),
                    text(ID, Field::Note),
                    private(ID),
                ],
            ),
            (
                plan(thing),
                vec![
                    [Status::TooRisky, Status::Have]
                        .map(|status| Change::SetStatus { id: ID, status }),
                    [true, false].map(|yes| Change::CopyWillDo { id: ID, yes }),
                    [ANNA, BEN].map(|holder| Change::Hold {
                        id: ID,
                        holder: Some(holder),
                    }),
                    text(ID, Field::Words),
                    text(ID, Field::Place),
                    text(ID, Field::Note),
                    private(ID),
                ],
            ),
            (
                plan(note("words")),
                vec![[note("one"), note("two")], private(ID)],
            ),
            (plan(set(20)), vec![[set(26), set(30)]]),
            (
                plan(locks_after(1)),
                vec![
                    [locks_after(5), locks_after(10)],
                    drafts("next-own"),
                    drafts("person"),
                ],
            ),
            (
                plan(line(LinePart::Children(crate::Children::There))),
                vec![
                    [crate::Children::NotThere, crate::Children::NotSaid]
                        .map(|one| line(LinePart::Children(one))),
                    [28, 27].map(|day| {
                        line(LinePart::Happened(Day::new(2026, 11, day).unwrap().into()))
                    }),
                    words(Field::Words),
                    words(Field::Hurt),
                    words(Field::Saw),
                    words(Field::Reported),
                    words(Field::Reference),
                    saw(ANNA),
                    saw(BEN),
                    ["one", "two"].map(|text| line(LinePart::Added(text.to_owned()))),
                    [Use::No, Use::AskFirst].map(|may| line(LinePart::Use(may))),
                    [true, false].map(|yes| line(LinePart::OnlyMine(yes))),
                    [told(Told::On(today().into())), told(Told::StillTo)],
                    ["one", "two"].map(|by| {
                        line(LinePart::ToldBy(
                            Whom::Office(Office::School),
                            by.to_owned(),
                        ))
                    }),
                    private(ID),
                ],
            ),
            (
                plan(due(1)),
                vec![
                    [due(2), due(3)],
                    [crate::Occasion::Court, crate::Occasion::Contact]
                        .map(|one| review(ReviewPart::Occasion(one))),
                    text(ID, Field::Agreed),
                    text(ID, Field::Remember),
                    private(ID),
                ],
            ),
            (
                plan(note("words")),
                vec![
                    text(ANNA, Field::Name),
                    text(ANNA, Field::Relation),
                    text(ANNA, Field::Reach),
                    text(ANNA, Field::Note),
                    text(ANNA, Field::Agency),
                    text(ANNA, Field::Does),
                    text(ANNA, Field::Meeting),
                    [true, false].map(|yes| Change::Worker { id: ANNA, yes }),
                    [28, 30].map(|day| Change::Meeting {
                        id: ANNA,
                        when: Day::new(2026, 11, day).unwrap().into(),
                    }),
                    role(2001),
                    role(crate::CHILD),
                    private(ANNA),
                ],
            ),
        ]
    }

    fn copies(plan: &Plan) -> [Plan; 2] {
        [2, 3].map(|replica| {
            let mut copy = plan.clone();
            copy.reopen(Replica(replica));
            copy
        })
    }

    fn bodies(plan: &Plan) -> Vec<(bool, Body)> {
        plan.items()
            .map(|item| (item.private, item.body.clone()))
            .collect()
    }

    #[test]
    fn edits_of_two_parts_of_an_item_are_both_kept() {
        for (base, parts) in kinds() {
            for (n, [first, _]) in parts.iter().enumerate() {
                for (m, [second, _]) in parts.iter().enumerate() {
                    if n == m {
                        continue;
                    }
                    let [mut ours, mut theirs] = copies(&base);
                    ours.apply(first.clone()).unwrap();
                    theirs.apply(second.clone()).unwrap();
                    // What one would have who made both edits.
                    let mut both = base.clone();
                    both.apply(first.clone()).unwrap();
                    both.apply(second.clone()).unwrap();
                    let (mut left, mut right) = (ours.clone(), theirs.clone());
                    left.merge(&theirs);
                    right.merge(&ours);
                    assert_eq!(bodies(&left), bodies(&right), "{first:?}, {second:?}");
                    // The stamps inside additions and answers differ.
                    let same = |one: &Plan, other: &Plan| {
                        one.items()
                            .zip(other.items())
                            .all(|(one, other)| same_content(one, other))
                    };
                    assert!(same(&left, &both), "{first:?}, {second:?}: {left:?}");
                }
            }
        }
    }

    /// Whether two items have the same content, apart from their stamps.
    fn same_content(one: &Item, other: &Item) -> bool {
        let bare = |item: &Item| {
            let mut body = item.body.clone();
            if let Body::DiaryEntry(line) = &mut body {
                for addition in &mut line.additions {
                    (addition.born, addition.stamp) = Default::default();
                }
                line.sharing.may_stamp = crate::Stamp::default();
                line.sharing.only_mine_stamp = crate::Stamp::default();
                line.sharing.meant.clear();
                for telling in &mut line.sharing.tellings {
                    telling.stamp = crate::Stamp::default();
                }
            }
            (item.private, body, item.others.is_empty())
        };
        bare(one) == bare(other)
    }

    #[test]
    fn later_edit_that_knew_of_the_other_replaces_it() {
        for (base, parts) in kinds() {
            for [first, second] in parts {
                let [mut ours, mut theirs] = copies(&base);
                ours.apply(first).unwrap();
                theirs.merge(&ours);
                theirs.apply(second.clone()).unwrap();
                let wanted = bodies(&theirs);
                ours.merge(&theirs);
                assert_eq!(bodies(&ours), wanted, "{second:?}");
                assert!(
                    ours.items().all(|item| item.others.is_empty()),
                    "{second:?}"
                );
            }
        }
    }

    #[test]
    fn two_texts_of_one_part_are_both_kept() {
        for (base, parts) in kinds() {
            for [first, second] in parts {
                let [mut ours, mut theirs] = copies(&base);
                ours.apply(first.clone()).unwrap();
                theirs.apply(second.clone()).unwrap();
                let (mut left, mut right) = (ours.clone(), theirs.clone());
                left.merge(&theirs);
                right.merge(&ours);
                assert_eq!(bodies(&left), bodies(&right), "{first:?}");
                let said = format!("{left:?}");
                if format!("{first:?}").contains("one") {
                    let there = |text: &str| {
                        let others = left.items().flat_map(|item| &item.others);
                        format!("{:?}", bodies(&left)).contains(&format!("{text:?}"))
                            || others.into_iter().any(|other| other.text() == Some(text))
                    };
                    assert!(there("one") && there("two"), "{first:?}: {said}");
                }
            }
        }
    }

    #[test]
    fn more_protective_answer_wins_whichever_is_later() {
        let (line_plan, thing, anna) = {
            let mut all = kinds();
            (all.remove(5).0, all.remove(1).0, all.pop().unwrap().0)
        };
        let private = |yes| Change::Private { id: ID, yes };
        let may = |may| line(LinePart::Use(may));
        let only = |yes| line(LinePart::OnlyMine(yes));
        let status = |status| Change::SetStatus { id: ID, status };
        let role = |role| Change::Role {
            id: ANNA,
            role,
            has: true,
        };
        let no_sharing = |plan: &Plan| plan.line(ID).unwrap().sharing.may;
        let person = |plan: &Plan| plan.person(ANNA).cloned().unwrap();
        type Holds = Box<dyn Fn(&Plan) -> bool>;
        let cases: Vec<(&Plan, Change, Change, Holds)> = vec![
            (
                &thing,
                private(true),
                private(false),
                Box::new(|plan| plan.item(ID).unwrap().private),
            ),
            (
                &line_plan,
                may(Use::No),
                may(Use::May),
                Box::new(move |plan| no_sharing(plan) == Use::No),
            ),
            (
                &line_plan,
                may(Use::AskFirst),
                may(Use::May),
                Box::new(move |plan| no_sharing(plan) == Use::AskFirst),
            ),
            (
                &line_plan,
                may(Use::No),
                may(Use::NotTraced),
                Box::new(move |plan| no_sharing(plan) == Use::No),
            ),
            (
                &line_plan,
                only(true),
                only(false),
                Box::new(|plan| plan.line(ID).unwrap().sharing.only_mine),
            ),
            (
                &thing,
                status(Status::TooRisky),
                status(Status::Have),
                Box::new(|plan| {
                    plan.things()
                        .any(|(_, thing)| thing.status == Status::TooRisky)
                }),
            ),
            (
                &anna,
                role(MUST_NOT_BE_TOLD),
                role(2001),
                Box::new(move |plan| person(plan).roles == [MUST_NOT_BE_TOLD]),
            ),
        ];
        for (base, protective, other, holds) in cases {
            for later in [false, true] {
                let [mut ours, mut theirs] = copies(base);
                ours.apply(protective.clone()).unwrap();
                if later {
                    // Many edits more, so that its stamp is higher.
                    for n in 0..3 {
                        theirs
                            .apply(write(ANNA, Field::Note, &n.to_string()))
                            .unwrap();
                    }
                }
                theirs.apply(other.clone()).unwrap();
                let mut right = theirs.clone();
                right.merge(&ours);
                ours.merge(&theirs);
                assert!(
                    holds(&ours) && holds(&right),
                    "{protective:?}, {other:?}, {later}"
                );
            }
        }
    }

    #[test]
    fn helping_role_comes_back_once_the_person_may_be_told() {
        let (base, _) = kinds().pop().unwrap();
        let role = |role, has| Change::Role {
            id: ANNA,
            role,
            has,
        };
        let [mut ours, mut theirs] = copies(&base);
        ours.apply(role(2001, true)).unwrap();
        theirs.apply(role(MUST_NOT_BE_TOLD, true)).unwrap();
        let mut third = theirs.clone();
        third.reopen(Replica(4));
        third.apply(role(MUST_NOT_BE_TOLD, false)).unwrap();
        ours.merge(&theirs);
        assert_eq!(
            ours.person(ANNA).map(|anna: &Person| anna.roles.clone()),
            Some(vec![MUST_NOT_BE_TOLD])
        );
        ours.merge(&third);
        assert_eq!(
            ours.person(ANNA).map(|anna| anna.roles.clone()),
            Some(vec![2001])
        );
    }
}
