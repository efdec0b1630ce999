//! One person: how to reach them safely, and what they do.

use super::overview::PEOPLE;
use super::section::worse;
use crate::parts::element::{Piece, class, element, text, with};
use crate::parts::field::{line, lines, neutral_id, tick};
use crate::parts::go::{go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, when};
use crate::parts::pieces::{Kind, h2, heading, narrow, small, soft};
use crate::parts::private::private;
use crate::parts::prose;
use crate::session::{Body, CHILD, Change, Field, Id, MUST_NOT_BE_TOLD, PET, Person};
use crate::text::{Entry, Key, pack, say};

/// One person.
pub fn person(id: Id) -> Piece {
    let session = session();
    let go = go();
    let Some(person) = session.glance(|plan| plan.person(id).cloned()) else {
        return heading(say(Key::ErrorMissing));
    };
    let Person {
        name,
        relation,
        reach,
        note,
        ..
    } = person;
    let pack = pack();
    let groups = pack
        .catalogue()
        .section(PEOPLE)
        .map(|section| section.groups.as_slice())
        .unwrap_or_default();
    let along = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Person(person)) if person.comes_along()),
        )
    };
    let roles = all(groups.iter().map(|group| {
        let fieldset = {
            let group = group.clone();
            move || {
                let legend = element("legend", vec![], vec![text(group.title.clone())]);
                let roles = group.offered().map(|entry| role(id, entry));
                element(
                    "fieldset",
                    vec![class("field")],
                    [legend].into_iter().chain(roles).collect(),
                )
            }
        };
        // A child or a pet has nothing to do for the plan.
        let helps = |entry: &Entry| ![MUST_NOT_BE_TOLD, CHILD, PET].contains(&entry.id);
        if group.entries.iter().all(helps) {
            when(move || !along(), fieldset)
        } else {
            fieldset()
        }
    }));
    let write = move |field| Box::new(move |text| session.edit(Change::Write { id, field, text }));
    all([
        heading(say(Key::PersonTitle)),
        kept_line(),
        line("name", Key::PersonName, None, name, write(Field::Name)),
        line(
            "relation",
            Key::PersonRelation,
            Some(Key::PersonRelationHint),
            relation,
            write(Field::Relation),
        ),
        lines(
            "reach",
            Key::PersonReach,
            Some(Key::PersonReachHint),
            reach,
            write(Field::Reach),
        ),
        small(say(Key::LeavesCall)),
        small(say(Key::LeavesText)),
        h2(say(Key::PersonRoles)),
        soft(say(Key::PersonRolesHint)),
        roles,
        lines(
            "person-note",
            Key::StepNoteLabel,
            None,
            note,
            write(Field::Note),
        ),
        private(id),
        narrow(Kind::Grave, "person-remove", Key::PersonRemove, move || {
            session.attempt(Change::Remove { id });
            go.back();
        }),
    ])
}

/// A role that a person may have.
fn role(id: Id, role: &Entry) -> Piece {
    let session = session();
    let number = role.id;
    let has = move || {
        session.item(
            id,
            |body| matches!(body, Some(Body::Person(person)) if person.roles.contains(&number)),
        )
    };
    let hint_id = neutral_id();
    let described = role.hint.is_some().then_some(hint_id.as_str());
    let mut inside = vec![tick(
        &format!("role-{number}"),
        role.text.clone(),
        described,
        has,
        move |has| {
            session.attempt(Change::Role {
                id,
                role: number,
                has,
            });
        },
    )];
    if let Some(hint) = &role.hint {
        let attributes = vec![class("hint soft small"), with("id", hint_id.clone())];
        inside.push(element("div", attributes, vec![prose::lines(hint)]));
    }
    if let Some(cost) = role.worse.clone() {
        inside.push(when(has, move || worse(cost.clone())));
    }
    all(inside)
}
