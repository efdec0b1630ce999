//! Random histories of a plan, and a record of a newer version.

// Each test uses some of it.
#![allow(dead_code)]
// Helpers of tests stop with unwrap as the tests do: a panic is the report.
#![allow(clippy::unwrap_used)]

use plan::{Change, Choice, Field, Id, Plan, Replica, SettingKey, Status};
use proptest::prelude::*;

/// A small space of ids, so that edits meet the same items.
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
        Just(Field::Reach)
    ]
}

/// Any edit but the bringing back of a removed item.
pub fn change() -> impl Strategy<Value = Change> {
    let text = ".{0,40}";
    prop_oneof![
        (id(), 1u16..4, 200u16..205, choice()).prop_map(|(fresh, section, entry, choice)| {
            Change::Choose {
                fresh,
                section,
                entry,
                choice,
            }
        }),
        (id(), 1u16..4, text).prop_map(|(fresh, section, text)| Change::OwnStep {
            fresh,
            section,
            text
        }),
        (id(), choice()).prop_map(|(id, choice)| Change::SetChoice { id, choice }),
        (id(), 500u16..505, status()).prop_map(|(fresh, entry, status)| Change::Pack {
            fresh,
            entry,
            status
        }),
        (id(), text).prop_map(|(fresh, text)| Change::OwnThing { fresh, text }),
        (id(), status()).prop_map(|(id, status)| Change::SetStatus { id, status }),
        (id(), any::<bool>()).prop_map(|(id, yes)| Change::CopyWillDo { id, yes }),
        (id(), proptest::option::of(id())).prop_map(|(id, holder)| Change::Hold { id, holder }),
        (id(), text).prop_map(|(fresh, name)| Change::AddPerson { fresh, name }),
        (id(), 2001u16..2012, any::<bool>()).prop_map(|(id, role, has)| Change::Role {
            id,
            role,
            has
        }),
        (id(), field(), text).prop_map(|(id, field, text)| Change::Write { id, field, text }),
        (id(), 1u16..4, text).prop_map(|(fresh, section, text)| Change::WriteNote {
            fresh,
            section,
            text
        }),
        (id(), any::<u64>()).prop_map(|(fresh, value)| Change::Set {
            fresh,
            key: SettingKey::Practised,
            value
        }),
        (id(), any::<bool>()).prop_map(|(id, yes)| Change::Private { id, yes }),
        id().prop_map(|id| Change::Remove { id }),
    ]
}

/// Makes edits as the app does: a new item gets an id that no other copy makes, an edit meets an
/// item of this copy or one that both copies know.
pub fn play(plan: &mut Plan, tag: u8, changes: Vec<Change>) {
    for mut change in changes {
        match &mut change {
            Change::Choose { fresh, .. }
            | Change::OwnStep { fresh, .. }
            | Change::Pack { fresh, .. }
            | Change::OwnThing { fresh, .. }
            | Change::AddPerson { fresh, .. }
            | Change::WriteNote { fresh, .. }
            | Change::Set { fresh, .. } => {
                fresh.0[1] = tag;
                if plan.item(*fresh).is_some() {
                    continue;
                }
            }
            Change::SetChoice { id, .. }
            | Change::SetStatus { id, .. }
            | Change::CopyWillDo { id, .. }
            | Change::Hold { id, .. }
            | Change::Role { id, .. }
            | Change::Write { id, .. }
            | Change::Private { id, .. }
            | Change::Remove { id } => {
                let mut ours = *id;
                ours.0[1] = tag;
                if plan.item(ours).is_some() {
                    *id = ours;
                }
            }
            Change::PutBack { .. } => {}
        }
        // A refusal is an answer; that it changes nothing has its own test.
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

/// A record as a newer version might write it: an unknown top field, an unknown kind of item, an
/// unknown field of an item and one of a body.
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

    let mut record = minicbor::Encoder::new(Vec::new());
    record.map(6).unwrap();
    record.u8(0).unwrap().u16(schema).unwrap();
    record.u8(1).unwrap().u64(5).unwrap();
    record.u8(2).unwrap().u64(2).unwrap();
    record.u8(3).unwrap().array(1).unwrap().u64(5).unwrap();
    record.u8(4).unwrap().array(1).unwrap().array(2).unwrap();
    record
        .bytes(&[[1u8; 16], [2u8; 16]].concat())
        .unwrap()
        .bytes(&block)
        .unwrap();
    record.u8(40).unwrap().str("unknown").unwrap();
    record.into_writer()
}
