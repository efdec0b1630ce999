//! Workers of agencies: who does what, what they know, and where none of it may go.

// Test helpers may unwrap like the tests: a panic is the report.
#![allow(clippy::unwrap_used)]

use plan::{
    Agency, CHILD, Change, Changed, Day, ExportScope, Field, Id, LinePart, MUST_NOT_BE_TOLD, Order,
    Plan, Replica, Says, Snapshot, Told, Use, When, Whom, since, written,
};

const KIM: Id = Id([1; 16]);
const LEE: Id = Id([2; 16]);
const SAM: Id = Id([3; 16]);
const ANNA: Id = Id([4; 16]);
const LINE: Id = Id([9; 16]);

fn name(n: &str) -> String {
    n.to_owned()
}

fn write(id: Id, field: Field, text: &str) -> Change {
    let text = text.to_owned();
    Change::Write { id, field, text }
}

fn role(id: Id, role: u16) -> Change {
    Change::Role {
        id,
        role,
        has: true,
    }
}

/// Three workers, two of them of one agency, and someone the user trusts.
fn plan() -> Plan {
    let mut plan = Plan::new(Replica(1));
    let worker = |fresh, n| Change::AddWorker {
        fresh,
        name: name(n),
    };
    for change in [
        worker(KIM, "Kim"),
        worker(LEE, "Lee"),
        worker(SAM, "Sam"),
        Change::AddPerson {
            fresh: ANNA,
            name: name("Anna"),
        },
        write(KIM, Field::Agency, "Merton council"),
        write(KIM, Field::Does, "comes to see us"),
        write(KIM, Field::Reach, "020 7946 0000, by day"),
        write(KIM, Field::Meeting, "the library"),
        Change::Meeting {
            id: KIM,
            when: Day::new(2026, 12, 4).unwrap().into(),
        },
        write(SAM, Field::Agency, " merton Council "),
    ] {
        plan.apply(change).unwrap();
    }
    plan
}

fn agency(name: &str, workers: &[Id]) -> Agency {
    Agency {
        name: name.to_owned(),
        workers: workers.to_vec(),
    }
}

#[test]
fn workers_are_listed_by_agency() {
    let plan = plan();
    let all = [agency("Merton council", &[KIM, SAM]), agency("", &[LEE])];
    assert_eq!(plan.agencies(), all);
}

#[test]
fn year_alone_is_no_meeting() {
    let mut plan = plan();
    let mut meets = |year, month| {
        let when = When::new(year, month, None).unwrap();
        plan.apply(Change::Meeting { id: KIM, when }).unwrap();
        plan.person(KIM).unwrap().meeting
    };
    let december = When::new(Some(2026), Some(12), None).unwrap();
    assert_eq!(meets(Some(2026), Some(12)), december);
    assert_eq!(meets(Some(2026), None), When::UNKNOWN);
}

#[test]
fn the_list_by_agency_leaves_out_who_a_worker_must_not_see() {
    let mut plan = plan();
    plan.apply(Change::Private { id: LEE, yes: true }).unwrap();
    plan.apply(role(SAM, MUST_NOT_BE_TOLD)).unwrap();
    assert_eq!(plan.agencies(), [agency("Merton council", &[KIM])]);
    assert!(!plan.person(SAM).unwrap().may_be_called());
    assert!(plan.person(KIM).unwrap().may_be_called());
    // A child is no worker, whatever was ticked before.
    plan.apply(role(KIM, CHILD)).unwrap();
    assert_eq!(plan.agencies(), []);
}

#[test]
fn what_a_worker_knows_is_what_the_diary_says_they_were_told() {
    let mut plan = plan();
    let today = Day::new(2026, 11, 29).unwrap();
    let second = Id([10; 16]);
    let mut line = |id, part| {
        plan.apply(Change::DiaryEntry { id, today, part }).unwrap();
    };
    for id in [LINE, second] {
        line(id, LinePart::Write(Field::Words, name("a door")));
        line(id, LinePart::Use(Use::May));
    }
    let kim = Whom::Person(KIM);
    line(LINE, LinePart::Told(kim, Told::On(When::UNKNOWN)));
    line(second, LinePart::Told(kim, Told::StillTo));
    let knows = plan.known_to(KIM);
    assert_eq!((knows.told, knows.still), (vec![LINE], vec![second]));
    assert_eq!(plan.known_to(LEE), Default::default());
    // Neither of a private line.
    let private = |id| Change::Private { id, yes: true };
    plan.apply(private(LINE)).unwrap();
    assert_eq!(plan.known_to(KIM).told, []);
}

#[test]
fn private_worker_goes_into_no_copy_and_on_no_paper() {
    let order = Order {
        sections: &[20],
        bag: 5,
        people: 20,
        diary: u16::MAX,
    };
    let mut plan = plan();
    let on_paper = |plan: &Plan| -> Vec<Says> {
        let parts = plan.sheet(order).parts;
        let lines = parts.into_iter().flat_map(|part| part.lines);
        lines.map(|line| line.says).collect()
    };
    // The paper says who does what, not when and where they meet.
    assert!(on_paper(&plan).contains(&Says::Person {
        name: name("Kim"),
        agency: name("Merton council"),
        does: name("comes to see us"),
        reach: name("020 7946 0000, by day"),
    }));
    let scope = ExportScope::default();
    let parts = ExportScope {
        bag_and_people: true,
        ..scope
    };
    let kim = plan.person(KIM).cloned();
    assert_eq!(plan.to_export(parts).person(KIM).cloned(), kim);
    plan.apply(Change::Private { id: KIM, yes: true }).unwrap();
    for scope in [scope, parts] {
        assert!(plan.to_export(scope).person(KIM).is_none());
    }
    let says = format!("{:?}", on_paper(&plan));
    assert!(!says.contains("Kim") && !says.contains("comes to see us"));
    assert_eq!(plan.sheet(order).left_out, 1);
    // What was written about a worker is not printed once they are no longer one.
    let change = Change::Worker {
        id: SAM,
        yes: false,
    };
    plan.apply(change).unwrap();
    assert!(!format!("{:?}", on_paper(&plan)).contains("merton Council"));
}

const TEXTS: [Field; 7] = [
    Field::Name,
    Field::Relation,
    Field::Reach,
    Field::Note,
    Field::Agency,
    Field::Does,
    Field::Meeting,
];

#[test]
fn of_two_texts_of_a_worker_the_other_can_be_chosen() {
    for field in TEXTS {
        let [mut ours, mut theirs] = [2, 3].map(|replica| {
            let mut plan = plan();
            plan.reopen(Replica(replica));
            plan
        });
        ours.apply(write(KIM, field, "one")).unwrap();
        theirs.apply(write(KIM, field, "two")).unwrap();
        ours.merge(&theirs);
        let item = ours.item(KIM).unwrap();
        let others: Vec<&str> = item.other_texts(field).collect();
        let here = item.body.text(field).unwrap();
        assert!(
            [("one", ["two"]), ("two", ["one"])].contains(&(here, [others[0]])),
            "{field:?}: {here}, {others:?}"
        );
        assert_eq!(others.len(), 1, "{field:?}");
    }
}

#[test]
fn long_texts_of_a_worker_are_cut_in_a_review() {
    let mut plan = plan();
    for field in TEXTS {
        plan.apply(write(KIM, field, &"long ".repeat(40))).unwrap();
    }
    let changed = since(&Snapshot::default(), &Snapshot::of(&plan));
    let Changed::New(kim) = &changed[0] else {
        unreachable!("nothing was there before");
    };
    for field in TEXTS {
        let (whole, _) = written(kim.body.text(field).unwrap());
        assert!(!whole, "{field:?}");
    }
}
