//! Records as schema 1 first wrote them. Their content must stay readable for ever, and an unchanged plan
//! must be encoded to the same bytes (before compression, which may improve).
//!
//! Never regenerate the fixtures: a user's saved plan cannot be regenerated either. A new schema gets its
//! own fixture next to these.

// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used)]

use crate::common;

use minicbor::Decoder;
use plan::record::{Cache, decode, encode};
use plan::{
    Body, Change, Children, Choice, Day, Draft, Field, Id, LinePart, MUST_NOT_BE_TOLD, Occasion,
    Office, Plan, Replica, ReviewPart, SettingKey, Snapshot, Stamp, Status, Told, Use, When, Whom,
};

const FROZEN: &[u8] = include_bytes!("fixtures/record-1.bin");
/// The same with a diary, which schema 1 gained later.
const DIARY: &[u8] = include_bytes!("fixtures/record-1-diary.bin");
/// The same with reviews, which came later still.
const REVIEWS: &[u8] = include_bytes!("fixtures/record-1-reviews.bin");
/// The same with what may be passed on, and who was told.
const SHARING: &[u8] = include_bytes!("fixtures/record-1-sharing.bin");
/// The same with which edit wrote which part, and what else was written for it.
const PARTS: &[u8] = include_bytes!("fixtures/record-1-parts.bin");
/// The same with workers of agencies, and with what is half-typed.
const WORKERS: &[u8] = include_bytes!("fixtures/record-1-workers.bin");
/// The snapshot of the plan with a diary, as stored in the review.
const SNAPSHOT: &[u8] = include_bytes!("fixtures/snapshot-1.bin");

fn id(n: u8) -> Id {
    // The last byte is zero in every fourth id, after which a block ends.
    let mut id = [n; 16];
    id[15] = n % 4;
    Id(id)
}

/// The plan in the fixture: every kind and field at the time, two copies, removed items, and what a
/// newer version left in it.
fn plan() -> Plan {
    let mut here = decode(&common::newer(1)).unwrap();
    let edit = |plan: &mut Plan, changes: Vec<Change>| {
        for change in changes {
            plan.apply(change).unwrap();
        }
    };
    let write = |n, field, text: &str| Change::Write {
        id: id(n),
        field,
        text: text.to_owned(),
    };
    let changes = vec![
        Change::Choose {
            fresh: id(10),
            section: 2,
            entry: 202,
            choice: Choice::Already,
        },
        write(10, Field::Note, "Two lines,\nthe second ends with é"),
        Change::OwnStep {
            fresh: id(11),
            section: 3,
            text: "a step of my own".to_owned(),
        },
        Change::SetChoice {
            id: id(11),
            choice: Choice::Dropped,
        },
        Change::AddPerson {
            fresh: id(12),
            name: "Sam".to_owned(),
        },
        write(12, Field::Relation, "neighbour"),
        write(12, Field::Reach, "knock, mornings"),
        write(12, Field::Note, "has a key"),
        Change::Role {
            id: id(12),
            role: 2003,
            has: true,
        },
        Change::Role {
            id: id(12),
            role: 2001,
            has: true,
        },
        Change::AddPerson {
            fresh: id(13),
            name: "Alex".to_owned(),
        },
        Change::Role {
            id: id(13),
            role: MUST_NOT_BE_TOLD,
            has: true,
        },
        Change::Pack {
            fresh: id(14),
            entry: 501,
            whose: None,
            status: Status::TooRisky,
        },
        Change::CopyWillDo {
            id: id(14),
            yes: true,
        },
        write(14, Field::Place, "blue folder"),
        write(14, Field::Note, "ask first"),
        Change::Hold {
            id: id(14),
            holder: Some(id(12)),
        },
        Change::OwnThing {
            fresh: id(15),
            whose: None,
            text: "the red mug".to_owned(),
        },
        Change::SetStatus {
            id: id(15),
            status: Status::Have,
        },
        Change::Private {
            id: id(15),
            yes: true,
        },
        Change::WriteNote {
            fresh: id(16),
            section: 2,
            text: "a note".to_owned(),
        },
        Change::Set {
            fresh: id(17),
            key: SettingKey::Practised,
            value: 1,
        },
        Change::OwnThing {
            fresh: id(18),
            whose: None,
            text: "gone again".to_owned(),
        },
        Change::Remove { id: id(18) },
    ];
    edit(&mut here, changes);
    let mut there = here.clone();
    there.reopen(Replica(u64::MAX - 6));
    here.reopen(Replica(0x0123_4567_89ab_cdef));
    let theirs = vec![
        Change::OwnStep {
            fresh: id(20),
            section: 2,
            text: "from the other copy".to_owned(),
        },
        Change::Choose {
            fresh: id(21),
            section: 4,
            entry: 401,
            choice: Choice::Mine,
        },
        write(21, Field::Note, "theirs"),
        Change::Remove { id: id(13) },
    ];
    edit(&mut there, theirs);
    let ours = vec![
        Change::Choose {
            fresh: id(22),
            section: 4,
            entry: 401,
            choice: Choice::Already,
        },
        write(22, Field::Note, "ours"),
        write(11, Field::Words, "in other words"),
    ];
    edit(&mut here, ours);
    here.merge(&there);
    here
}

/// The plan in the fixture with a diary: every field of a line, additions from two copies.
fn diary() -> Plan {
    let mut here = plan();
    let day = |month, day| Day::new(2026, month, day).unwrap();
    let line = |plan: &mut Plan, n, today, part| {
        let id = id(n);
        plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
    };
    let write = |field, text: &str| LinePart::Write(field, text.to_owned());
    for part in [
        write(Field::Words, "a door,\nthen nothing"),
        LinePart::Happened(day(10, 30).into()),
        write(Field::Hurt, "my wrist"),
        write(Field::Saw, "the postman"),
        LinePart::Saw(id(12), true),
        write(Field::Reported, "the surgery"),
        write(Field::Reference, "B 12"),
        LinePart::Children(Children::NotThere),
    ] {
        line(&mut here, 30, day(11, 1), part);
    }
    let month = When::new(Some(2026), Some(9), None).unwrap();
    line(&mut here, 31, day(11, 1), LinePart::Happened(month));
    line(
        &mut here,
        31,
        day(11, 1),
        LinePart::Children(Children::There),
    );
    line(&mut here, 32, day(11, 2), write(Field::Words, "نص مع 😀"));
    let mut there = here.clone();
    there.reopen(Replica(u64::MAX - 7));
    line(
        &mut there,
        30,
        day(11, 3),
        LinePart::Added("theirs".to_owned()),
    );
    line(&mut here, 30, day(11, 4), LinePart::Added("our".to_owned()));
    line(
        &mut here,
        30,
        day(11, 4),
        LinePart::Added("ours".to_owned()),
    );
    here.merge(&there);
    here
}

/// The plan in the fixture with reviews: every field of a completed and of an upcoming one, and the dates of a
/// programme.
fn reviews() -> Plan {
    let mut plan = diary();
    let day = |month, day| Day::new(2026, month, day).unwrap();
    let mut edit = |change| plan.apply(change).map(drop).unwrap();
    for (n, key, value) in [
        (40, SettingKey::ProgrammeStart, day(11, 9).into()),
        (41, SettingKey::ProgrammeWeeks, 20),
        (42, SettingKey::ProgrammeStopped, day(12, 1).into()),
    ] {
        let fresh = id(n);
        edit(Change::Set { fresh, key, value });
    }
    for (n, part) in [
        (43, ReviewPart::Occasion(Occasion::OrderBroken)),
        (43, ReviewPart::Due(day(11, 8).into())),
        (43, ReviewPart::Done(day(11, 9), SNAPSHOT.to_vec())),
        (
            44,
            ReviewPart::Due(When::new(Some(2027), Some(2), None).unwrap()),
        ),
        (45, ReviewPart::Occasion(Occasion::Other(99))),
    ] {
        let id = id(n);
        edit(Change::Review { id, part });
    }
    for (field, text) in [
        (Field::Agreed, "we ring on Mondays"),
        (Field::Remember, "market day"),
    ] {
        let (id, text) = (id(43), text.to_owned());
        edit(Change::Write { id, field, text });
    }
    plan
}

/// The plan in the fixture with what may be passed on: every answer but "no", and every state of a recipient.
fn sharing() -> Plan {
    let mut plan = reviews();
    let day = |month, day| Day::new(2026, month, day).unwrap();
    let police = Whom::Office(Office::Police);
    for (n, part) in [
        (30, LinePart::Use(Use::May)),
        (30, LinePart::Told(police, Told::On(day(11, 5).into()))),
        (
            30,
            LinePart::ToldBy(police, "by me, at the desk".to_owned()),
        ),
        (30, LinePart::Told(Whom::Person(id(12)), Told::StillTo)),
        (31, LinePart::Use(Use::NotTraced)),
        (31, LinePart::OnlyMine(true)),
        (
            31,
            LinePart::Told(Whom::Office(Office::Worker), Told::StillTo),
        ),
        (31, LinePart::Told(Whom::Office(Office::Worker), Told::No)),
        (
            31,
            LinePart::Told(Whom::Office(Office::Other(40)), Told::On(When::UNKNOWN)),
        ),
        (32, LinePart::Use(Use::AskFirst)),
        (32, LinePart::OnlyMine(false)),
    ] {
        let (id, today) = (id(n), day(11, 6));
        plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
    }
    plan
}

/// The parts of a record, decompressed.
fn laid_bare(record: &[u8]) -> Vec<Vec<u8>> {
    let inflate = |small| miniz_oxide::inflate::decompress_to_vec(small).unwrap();
    let mut from = Decoder::new(record);
    let mut parts = Vec::new();
    assert_eq!(from.map().unwrap(), None);
    while from.datatype().unwrap() != minicbor::data::Type::Break {
        let field = from.u8().unwrap();
        parts.push(vec![field]);
        match field {
            4 => {
                for _ in 0..from.array().unwrap().unwrap() {
                    assert_eq!(from.array().unwrap(), Some(2));
                    parts.push(from.bytes().unwrap().to_vec());
                    parts.push(inflate(from.bytes().unwrap()));
                }
            }
            5 => parts.push(inflate(from.bytes().unwrap())),
            _ => {
                let start = from.position();
                from.skip().unwrap();
                parts.push(record[start..from.position()].to_vec());
            }
        }
    }
    parts
}

/// What a plan says, and by which edits; which edit wrote which part came later.
fn content(plan: &Plan) -> Vec<(Id, Stamp, Stamp, bool, Body)> {
    let all = plan.items();
    all.map(|item| {
        (
            item.id,
            item.born,
            item.stamp,
            item.private,
            item.body.clone(),
        )
    })
    .collect()
}

/// The same plan on two devices, with edits that did not know of each other: each part with its own edit, a second
/// text to choose from, a role that is hidden.
fn parts() -> Plan {
    let mut here = sharing();
    let mut there = here.clone();
    here.reopen(Replica(11));
    there.reopen(Replica(12));
    let write = |id, field, text: &str| Change::Write {
        id,
        field,
        text: text.to_owned(),
    };
    let role = |role| Change::Role {
        id: id(12),
        role,
        has: true,
    };
    let line = |part| Change::DiaryEntry {
        id: id(30),
        today: Day::new(2026, 11, 7).unwrap(),
        part,
    };
    let police = Whom::Office(Office::Police);
    for change in [
        write(id(12), Field::Reach, "by day"),
        role(2002),
        line(LinePart::ToldBy(police, "by my sister".to_owned())),
        Change::Private {
            id: id(12),
            yes: true,
        },
    ] {
        here.apply(change).unwrap();
    }
    for change in [
        write(id(12), Field::Reach, "by text"),
        write(id(12), Field::Note, "ask first"),
        role(MUST_NOT_BE_TOLD),
        line(LinePart::Told(police, Told::StillTo)),
    ] {
        there.apply(change).unwrap();
    }
    here.merge(&there);
    here
}

/// The same with workers: every field of one, and what is half-typed on both sides.
fn workers() -> Plan {
    let mut here = parts();
    let write = |field, text: &str| Change::Write {
        id: id(50),
        field,
        text: text.to_owned(),
    };
    let draft = |section, field: &str, text: &str| Change::Draft {
        fresh: id(52),
        draft: Draft {
            section,
            field: field.to_owned(),
            text: text.to_owned(),
        },
    };
    for change in [
        Change::AddWorker {
            fresh: id(50),
            name: "Kim".to_owned(),
        },
        write(Field::Agency, "Merton council"),
        write(Field::Does, "visits, and says who else there is"),
        write(Field::Reach, "020 7946 0000, by day"),
        write(Field::Meeting, "at the library"),
        Change::Meeting {
            id: id(50),
            when: Day::new(2026, 12, 4).unwrap().into(),
        },
        Change::Worker {
            id: id(12),
            yes: true,
        },
        draft(2, "own-step", "go to"),
    ] {
        here.apply(change).unwrap();
    }
    let mut there = here.clone();
    here.reopen(Replica(13));
    there.reopen(Replica(14));
    here.apply(draft(2, "own-step", "go to the")).unwrap();
    here.apply(write(Field::Agency, "Merton Council")).unwrap();
    for change in [
        draft(0, "person", "An"),
        write(Field::Agency, "the council, Merton"),
        Change::Meeting {
            id: id(50),
            when: When::new(Some(2027), Some(1), None).unwrap(),
        },
    ] {
        there.apply(change).unwrap();
    }
    here.merge(&there);
    here
}

/// The plan with the replica that an item united from two was given when the records were frozen.
fn as_then(plan: &Plan) -> Plan {
    const THEN: u64 = 0xfedc_ba98_7654_321c;
    let Stamp { replica, .. } = plan.item(id(22)).map(|item| item.stamp).unwrap();
    let mut record = encode(plan, &mut Cache::default());
    let now = replica.0.to_be_bytes();
    let at = record.windows(8).position(|bytes| bytes == now).unwrap();
    record.splice(at..at + 8, THEN.to_be_bytes());
    decode(&record).unwrap()
}

#[test]
fn frozen_records_decode_to_the_same_plans() {
    for (frozen, plan) in [
        (FROZEN, plan()),
        (DIARY, diary()),
        (REVIEWS, reviews()),
        (SHARING, sharing()),
        (PARTS, parts()),
        (WORKERS, workers()),
    ] {
        assert_eq!(content(&decode(frozen).unwrap()), content(&as_then(&plan)));
    }
    for (frozen, now) in [(PARTS, parts()), (WORKERS, workers())] {
        let (frozen, now) = (decode(frozen).unwrap(), as_then(&now));
        assert!(frozen.items().eq(now.items()), "{frozen:?}");
    }
    assert_eq!(Snapshot::from_bytes(SNAPSHOT), Some(Snapshot::of(&diary())));
}

#[test]
fn plans_encode_to_the_frozen_bytes() {
    for frozen in [FROZEN, DIARY, REVIEWS, SHARING] {
        let again = encode(&decode(frozen).unwrap(), &mut Cache::default());
        // Which edits are known came later, in a field of its own.
        let mut parts = laid_bare(&again);
        let at = parts.iter().position(|part| *part == [6]).unwrap();
        parts.drain(at..at + 2);
        assert_eq!(parts, laid_bare(frozen));
    }
    for frozen in [PARTS, WORKERS] {
        let again = encode(&decode(frozen).unwrap(), &mut Cache::default());
        assert_eq!(laid_bare(&again), laid_bare(frozen));
    }
}

#[test]
#[ignore = "writes the fixture: once, before a version with it is published"]
fn write_the_fixture_of_parts() {
    let bytes = encode(&parts(), &mut Cache::default());
    std::fs::write("tests/fixtures/record-1-parts.bin", bytes).unwrap();
}

#[test]
#[ignore = "writes the fixture: once, before a version with it is published"]
fn write_the_fixture_of_workers() {
    let bytes = encode(&as_then(&workers()), &mut Cache::default());
    std::fs::write("tests/fixtures/record-1-workers.bin", bytes).unwrap();
}
