//! What an earlier version does with fields that came after it: it keeps them, and leaves them out where it leaves out
//! their item.

#![allow(clippy::unwrap_used, reason = "a panic is the report")]

use super::cbor::{In, Out};
use super::encode::write_body;
use super::fields::{Fields, read_map};
use super::{Cache, decode, encode};
use crate::item::Body;
use crate::person::Person;
use crate::setting::{Setting, SettingKey};
use crate::{Change, Day, Draft, ExportScope, Field, Id, Plan, Replica};

const KIM: Id = Id([7; 16]);
const LOCK: Id = Id([8; 16]);

/// The plan as a version reads it that knows the fields of people up to 5 and those of settings up to 2.
fn read_by_earlier(plan: &Plan) -> Plan {
    let mut plan = decode(&encode(plan, &mut Cache::default())).unwrap();
    let ids: Vec<Id> = plan.items().map(|item| item.id).collect();
    for id in ids {
        let item = plan.item_mut(id).unwrap();
        let (mut body, known) = match item.body {
            Body::Person(_) => (Body::Person(Person::default()), 5),
            Body::Setting(_) => (Body::Setting(Setting::default()), 2),
            _ => continue,
        };
        let mut out = Out::default();
        out.map(|out| write_body(&item.body, out));
        item.body_extra = read_map(&mut In::new(&out.0), &mut |field, from| match &mut body {
            _ if field > known => false,
            Body::Person(person) => person.read(field, from),
            Body::Setting(setting) => setting.read(field, from),
            _ => false,
        });
        item.body = body;
    }
    plan
}

fn plan() -> Plan {
    let mut plan = Plan::new(Replica(1));
    let draft = Draft {
        section: 2,
        field: "own-step".to_owned(),
        text: "half a".to_owned(),
    };
    let write = |field, text: &str| Change::Write {
        id: KIM,
        field,
        text: text.to_owned(),
    };
    for change in [
        Change::AddWorker {
            fresh: KIM,
            name: "Kim".to_owned(),
        },
        write(Field::Agency, "Merton council"),
        write(Field::Does, "comes to the house"),
        write(Field::Meeting, "the library"),
        Change::Meeting {
            id: KIM,
            when: Day::new(2026, 12, 4).unwrap().into(),
        },
        Change::Set {
            fresh: LOCK,
            key: SettingKey::IdleMinutes,
            value: 10,
        },
        Change::Draft { fresh: LOCK, draft },
    ] {
        plan.apply(change).unwrap();
    }
    plan
}

#[test]
fn an_edit_by_an_earlier_version_keeps_workers_and_what_is_half_typed() {
    let newer = plan();
    let mut older = read_by_earlier(&newer);
    assert_eq!(older.person(KIM).unwrap().agency, "");
    assert!(!older.has_drafts());
    older.reopen(Replica(2));
    let change = Change::Write {
        id: KIM,
        field: Field::Reach,
        text: "by text".to_owned(),
    };
    older.apply(change).unwrap();
    let change = Change::Set {
        fresh: LOCK,
        key: SettingKey::IdleMinutes,
        value: 30,
    };
    older.apply(change).unwrap();

    let again = decode(&encode(&older, &mut Cache::default())).unwrap();
    let mut merged = newer.clone();
    merged.merge(&again);
    for plan in [again, merged] {
        let kim = Person {
            reach: "by text".to_owned(),
            ..newer.person(KIM).unwrap().clone()
        };
        assert_eq!(plan.person(KIM), Some(&kim));
        assert_eq!(plan.draft(2, "own-step"), "half a");
        assert_eq!(plan.setting(SettingKey::IdleMinutes), Some(30));
    }
}

#[test]
fn no_version_takes_what_is_half_typed_into_a_copy() {
    let everything = ExportScope::everything();
    for plan in [plan(), read_by_earlier(&plan())] {
        let copy = encode(&plan.to_export(everything), &mut Cache::default());
        let copy = decode(&copy).unwrap();
        assert_eq!(copy.items().count(), 1);
        assert!(copy.person(KIM).is_some() && !copy.has_drafts());
    }
}
