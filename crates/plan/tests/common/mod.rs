//! Random histories of a plan, and records of a newer version.

// Each test uses only some of it.
#![allow(dead_code)]
// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used)]

use plan::{
    Change, Children, Choice, Day, Draft, Field, Id, LinePart, Occasion, Office, Plan, Replica,
    ReviewPart, SettingKey, Snapshot, Status, Told, Use, When, Whom,
};
use proptest::prelude::*;

/// An id from a small set, so that edits meet the same items.
pub fn id() -> impl Strategy<Value = Id> {
    (0u8..12).prop_map(|n| Id([n.wrapping_mul(37); 16]))
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        Just(Choice::Mine),
        Just(Choice::Already),
        Just(Choice::Dropped)
    ]
}

fn status() -> impl Strategy<Value = Status> {
    prop_oneof![
        Just(Status::Need),
        Just(Status::Have),
        Just(Status::TooRisky),
        Just(Status::Dropped)
    ]
}

fn field() -> impl Strategy<Value = Field> {
    prop_oneof![
        Just(Field::Words),
        Just(Field::Note),
        Just(Field::Place),
        Just(Field::Name),
        Just(Field::Relation),
        Just(Field::Reach),
        Just(Field::Agency),
        Just(Field::Does),
        Just(Field::Meeting),
        Just(Field::Agreed),
        Just(Field::Remember)
    ]
}

/// One of three days in a row, so that some lines can be changed and others only added to.
pub fn day() -> impl Strategy<Value = Day> {
    (27u8..30).prop_map(|day| Day::new(2026, 11, day).unwrap())
}

/// A date in the past or the future, possibly known only in part.
pub fn when() -> impl Strategy<Value = When> {
    let part = |most: u8| proptest::option::of(1..=most);
    (proptest::option::of(2025u16..2028), part(12), part(28))
        .prop_map(|(year, month, day)| When::new(year, month, day).unwrap_or_default())
}

fn part() -> impl Strategy<Value = LinePart> {
    let field = prop_oneof![
        Just(Field::Words),
        Just(Field::Hurt),
        Just(Field::Saw),
        Just(Field::Reported),
        Just(Field::Reference),
        Just(Field::Place)
    ];
    let children = prop_oneof![
        Just(Children::NotSaid),
        Just(Children::There),
        Just(Children::NotThere)
    ];
    prop_oneof![
        when().prop_map(LinePart::Happened),
        (field, ".{0,40}").prop_map(|(field, text)| LinePart::Write(field, text)),
        children.prop_map(LinePart::Children),
        (id(), any::<bool>()).prop_map(|(id, yes)| LinePart::Saw(id, yes)),
        ".{0,40}".prop_map(LinePart::Added),
        ".{1,40}".prop_map(LinePart::Added),
    ]
}

/// Who may know about a line.
fn sharing() -> impl Strategy<Value = LinePart> {
    let may = prop_oneof![
        Just(Use::NotSaid),
        Just(Use::May),
        Just(Use::NotTraced),
        Just(Use::AskFirst),
        Just(Use::No)
    ];
    let whom = || {
        prop_oneof![
            id().prop_map(Whom::Person),
            Just(Whom::Office(Office::Police)),
            Just(Whom::Office(Office::Other(40))),
        ]
    };
    let told = prop_oneof![
        Just(Told::No),
        Just(Told::StillTo),
        when().prop_map(Told::On),
        Just(Told::On(When::UNKNOWN)),
    ];
    prop_oneof![
        2 => may.prop_map(LinePart::Use),
        1 => any::<bool>().prop_map(LinePart::OnlyMine),
        3 => (whom(), told).prop_map(|(whom, told)| LinePart::Told(whom, told)),
        1 => (whom(), ".{0,20}").prop_map(|(whom, by)| LinePart::ToldBy(whom, by)),
    ]
}

/// An edit of a diary line.
pub fn line() -> impl Strategy<Value = Change> {
    let part = prop_oneof![3 => part(), 2 => sharing()];
    (id(), day(), part).prop_map(|(id, today, part)| Change::DiaryEntry { id, today, part })
}

fn review() -> impl Strategy<Value = Change> {
    let occasion = prop_oneof![
        Just(Occasion::OwnDay),
        Just(Occasion::First),
        Just(Occasion::Middle),
        Just(Occasion::Release),
        Just(Occasion::Other(77)),
    ];
    let part = prop_oneof![
        occasion.prop_map(ReviewPart::Occasion),
        when().prop_map(ReviewPart::Due),
        day().prop_map(|day| ReviewPart::Done(day, Snapshot::default().to_bytes())),
    ];
    (id(), part).prop_map(|(id, part)| Change::Review { id, part })
}

/// What is half-typed.
fn draft() -> impl Strategy<Value = Draft> {
    let field = prop_oneof![Just("person"), Just("own-step")];
    (0u16..2, field, ".{0,20}").prop_map(|(section, field, text)| Draft {
        section,
        field: field.to_owned(),
        text,
    })
}

/// Any edit except putting back a removed item.
pub fn change() -> impl Strategy<Value = Change> {
    let text = ".{0,40}";
    prop_oneof![
        1 => (id(), 1u16..4, 200u16..205, choice()).prop_map(|(fresh, section, entry, choice)| {
            Change::Choose {
                fresh,
                section,
                entry,
                choice,
            }
        }),
        1 => (id(), 1u16..4, text).prop_map(|(fresh, section, text)| Change::OwnStep {
            fresh,
            section,
            text
        }),
        1 => (id(), choice()).prop_map(|(id, choice)| Change::SetChoice { id, choice }),
        1 => (id(), 500u16..505, proptest::option::of(id()), status()).prop_map(
            |(fresh, entry, whose, status)| Change::Pack {
                fresh,
                entry,
                whose,
                status
            }
        ),
        1 => (id(), proptest::option::of(id()), text)
            .prop_map(|(fresh, whose, text)| Change::OwnThing { fresh, whose, text }),
        1 => (id(), status()).prop_map(|(id, status)| Change::SetStatus { id, status }),
        1 => (id(), any::<bool>()).prop_map(|(id, yes)| Change::CopyWillDo { id, yes }),
        1 => (id(), proptest::option::of(id())).prop_map(|(id, holder)| Change::Hold { id, holder }),
        1 => (id(), text).prop_map(|(fresh, name)| Change::AddPerson { fresh, name }),
        1 => (id(), text).prop_map(|(fresh, name)| Change::AddWorker { fresh, name }),
        1 => (id(), any::<bool>()).prop_map(|(id, yes)| Change::Worker { id, yes }),
        1 => (id(), when()).prop_map(|(id, when)| Change::Meeting { id, when }),
        1 => (id(), draft()).prop_map(|(fresh, draft)| Change::Draft { fresh, draft }),
        1 => (id(), 2001u16..2014, any::<bool>()).prop_map(|(id, role, has)| Change::Role {
            id,
            role,
            has
        }),
        1 => (id(), field(), text).prop_map(|(id, field, text)| Change::Write { id, field, text }),
        1 => (id(), 1u16..4, text).prop_map(|(fresh, section, text)| Change::WriteNote {
            fresh,
            section,
            text
        }),
        1 => (id(), any::<u64>(), 0usize..3).prop_map(|(fresh, value, key)| Change::Set {
            fresh,
            key: [
                SettingKey::Practised,
                SettingKey::IdleMinutes,
                SettingKey::ProgrammeWeeks
            ][key],
            value
        }),
        4 => line(),
        2 => review(),
        1 => (id(), any::<bool>()).prop_map(|(id, yes)| Change::Private { id, yes }),
        1 => (id(), field(), day(), any::<bool>()).prop_map(|(id, field, today, take)| Change::Settle {
            id,
            field,
            today,
            text: String::new(),
            take
        }),
        1 => id().prop_map(|id| Change::Remove { id }),
        1 => (1u16..4).prop_map(|section| Change::RemoveSection { section }),
        1 => Just(Change::ClearProgramme),
    ]
}

/// Applies edits as the app does: a new item gets an id that no other copy generates, and an edit meets
/// an item of this copy or one that both copies know.
pub fn play(plan: &mut Plan, tag: u8, changes: Vec<Change>) {
    for mut change in changes {
        match &mut change {
            Change::Choose { fresh, .. }
            | Change::OwnStep { fresh, .. }
            | Change::Pack { fresh, .. }
            | Change::OwnThing { fresh, .. }
            | Change::AddPerson { fresh, .. }
            | Change::AddWorker { fresh, .. }
            | Change::Draft { fresh, .. }
            | Change::WriteNote { fresh, .. }
            | Change::Set { fresh, .. } => {
                fresh.0[1] = tag;
                if plan.item(*fresh).is_some() {
                    continue;
                }
            }
            Change::DiaryEntry { id, part, .. } => {
                // A line that both copies know, or one that only this copy creates.
                let known = plan.item(*id).map(|item| &item.body);
                if !matches!(known, Some(plan::Body::DiaryEntry(_))) {
                    id.0[1] = tag;
                }
                // Names a person that this copy created, if there is one.
                if let LinePart::Told(Whom::Person(person), _)
                | LinePart::ToldBy(Whom::Person(person), _) = part
                {
                    let mut ours = *person;
                    ours.0[1] = tag;
                    if plan.person(ours).is_some() {
                        *person = ours;
                    }
                }
            }
            Change::Review { id, part } => {
                if let ReviewPart::Done(_, bytes) = part {
                    *bytes = Snapshot::of(plan).to_bytes();
                }
                let known = plan.item(*id).map(|item| &item.body);
                if !matches!(known, Some(plan::Body::Review(_))) {
                    id.0[1] = tag;
                }
            }
            Change::Settle {
                id, field, text, ..
            } => {
                // Any item of which two texts are known.
                for item in plan.items() {
                    if let Some(other) = item.other_texts(*field).next() {
                        other.clone_into(text);
                        *id = item.id;
                    }
                }
            }
            Change::SetChoice { id, .. }
            | Change::SetStatus { id, .. }
            | Change::CopyWillDo { id, .. }
            | Change::Hold { id, .. }
            | Change::Role { id, .. }
            | Change::Worker { id, .. }
            | Change::Meeting { id, .. }
            | Change::Write { id, .. }
            | Change::Private { id, .. }
            | Change::Remove { id } => {
                let mut ours = *id;
                ours.0[1] = tag;
                if plan.item(ours).is_some() {
                    *id = ours;
                }
            }
            Change::RemoveSection { .. } | Change::ClearProgramme | Change::PutBack { .. } => {}
        }
        // A refusal is a valid result; that it changes nothing has its own test.
        drop(plan.apply(change));
    }
}

/// A plan after some edits.
pub fn history(replica: u64) -> impl Strategy<Value = Plan> {
    proptest::collection::vec(change(), 0..60).prop_map(move |changes| {
        let mut plan = Plan::new(Replica(replica));
        play(&mut plan, 200, changes);
        plan
    })
}

/// A record as a newer version might write it, with an unknown top-level field, kind of item, field of an
/// item and field of a body.
pub fn newer(schema: u16) -> Vec<u8> {
    let mut block = minicbor::Encoder::new(Vec::new());
    // A step with an unknown field 9 in its body and an unknown field 8 of its own.
    block.map(4).unwrap();
    block.u8(0).unwrap().u8(1).unwrap();
    block
        .u8(1)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(0)
        .unwrap()
        .u8(1)
        .unwrap();
    block.u8(4).unwrap().map(3).unwrap();
    block
        .u8(1)
        .unwrap()
        .u8(2)
        .unwrap()
        .u8(2)
        .unwrap()
        .u16(201)
        .unwrap()
        .u8(9)
        .unwrap()
        .str("later")
        .unwrap();
    block
        .u8(8)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(1)
        .unwrap()
        .str("x")
        .unwrap();
    // An item of kind 77.
    block.map(3).unwrap();
    block.u8(0).unwrap().u8(77).unwrap();
    block
        .u8(1)
        .unwrap()
        .array(2)
        .unwrap()
        .u8(0)
        .unwrap()
        .u8(2)
        .unwrap();
    block
        .u8(4)
        .unwrap()
        .map(1)
        .unwrap()
        .u8(1)
        .unwrap()
        .bytes(b"kept")
        .unwrap();
    let block = miniz_oxide::deflate::compress_to_vec(&block.into_writer(), 6);

    sealed_in(schema, &[[1u8; 16], [2u8; 16]].concat(), &block)
}

/// A record with a diary line as a newer version might write it: unknown fields in the line and in its
/// addition, a day that does not exist, an unknown answer.
pub fn newer_diary() -> Vec<u8> {
    let mut block = minicbor::Encoder::new(Vec::new());
    let stamp = |e: &mut minicbor::Encoder<Vec<u8>>, replica: u64, counter: u64| {
        e.array(2).unwrap().u64(replica).unwrap();
        e.u64(counter).unwrap();
    };
    block.map(3).unwrap().u8(0).unwrap().u8(6).unwrap();
    block.u8(1).unwrap();
    stamp(&mut block, 0, 1);
    block.u8(4).unwrap().map(6).unwrap();
    block.u8(1).unwrap().u32(20_261_101).unwrap();
    block.u8(2).unwrap().u32(20_260_231).unwrap();
    block.u8(3).unwrap().str("x").unwrap();
    block.u8(9).unwrap().u8(77).unwrap();
    block.u8(10).unwrap().array(1).unwrap().map(4).unwrap();
    block.u8(1).unwrap();
    stamp(&mut block, 5, 2);
    block.u8(3).unwrap().u32(20_261_102).unwrap();
    block.u8(4).unwrap().str("added").unwrap();
    block.u8(50).unwrap().str("abc").unwrap();
    block.u8(60).unwrap().str("more").unwrap();
    let block = miniz_oxide::deflate::compress_to_vec(&block.into_writer(), 6);
    sealed_in(1, &[1u8; 16], &block)
}

/// A record of one block, with an unknown top-level field.
fn sealed_in(schema: u16, ids: &[u8], block: &[u8]) -> Vec<u8> {
    let mut record = minicbor::Encoder::new(Vec::new());
    record.map(6).unwrap();
    record.u8(0).unwrap().u16(schema).unwrap();
    record.u8(1).unwrap().u64(5).unwrap();
    record.u8(2).unwrap().u64(2).unwrap();
    record.u8(3).unwrap().array(1).unwrap().u64(5).unwrap();
    record.u8(4).unwrap().array(1).unwrap().array(2).unwrap();
    record.bytes(ids).unwrap().bytes(block).unwrap();
    record.u8(40).unwrap().str("unknown").unwrap();
    record.into_writer()
}
