//! People I trust, by person and by role.

use leptos::prelude::*;

use super::overview::PEOPLE;
use super::section::opening;
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::field::adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, each, either, live};
use crate::parts::pieces::{card, chip, chips, doors, h2, heading};
use crate::parts::removed::put_back;
use crate::session::{Body, Change, Id, List};
use crate::text::{Entry, Key, entry, pack, say};

/// The people.
pub fn people() -> Piece {
    let session = session();
    let go = go();
    let pack = pack();
    let Some(offered) = pack.catalogue().section(PEOPLE) else {
        return heading(say(Key::ErrorMissing));
    };
    let by_role = RwSignal::new(false);
    let add = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddPerson { fresh, name })?;
        go.to(Screen::Person(fresh));
        Ok(())
    };
    let views = vec![
        chip(
            "by-person",
            Key::PeopleByPerson,
            move || !by_role.get(),
            move || by_role.set(false),
        ),
        chip(
            "by-role",
            Key::PeopleByRole,
            move || by_role.get(),
            move || by_role.set(true),
        ),
    ];
    let roles: Vec<Entry> = offered.entries().cloned().collect();
    all([
        opening(offered),
        chips(Some(Key::PeopleViews), views),
        put_back(),
        either(
            move || by_role.get(),
            move || the_roles(&roles),
            each_person,
        ),
        card(vec![
            h2(offered.already.clone().unwrap_or_default()),
            adder(
                "person",
                Key::PersonName,
                Some(Key::PersonNameHint),
                Key::PersonAdd,
                Box::new(add),
            ),
        ]),
    ])
}

fn each_person() -> Piece {
    let session = session();
    let ids = move || {
        session.list(List::People, |plan| {
            plan.people().map(|(id, _)| id).collect()
        })
    };
    doors(vec![each(ids, person_line)])
}

fn person_line(id: Id) -> Piece {
    let session = session();
    let go = go();
    let name = live(move || {
        session.item(id, |body| match body {
            Some(Body::Person(person)) => person.name.clone(),
            _ => String::new(),
        })
    });
    let line = live(move || {
        session.item(id, |body| match body {
            Some(Body::Person(person)) => {
                let relation = Some(person.relation.clone()).filter(|words| !words.is_empty());
                let roles = person.roles.iter().map(|role| entry(*role));
                relation
                    .into_iter()
                    .chain(roles)
                    .collect::<Vec<_>>()
                    .join(" · ")
            }
            _ => String::new(),
        })
    });
    let words = element(
        "span",
        vec![with("translate", "no")],
        vec![
            element("strong", vec![], vec![name]),
            element("small", vec![], vec![line]),
        ],
    );
    let attributes = vec![
        class("door"),
        with("type", "button"),
        handle("person-open"),
        press(move || go.to(Screen::Person(id))),
    ];
    element(
        "li",
        vec![],
        vec![element("button", attributes, vec![words])],
    )
}

fn the_roles(roles: &[Entry]) -> Piece {
    let session = session();
    let lines = roles
        .iter()
        .map(|role| {
            let number = role.id;
            let names = live(move || {
                let names = session.whole(|plan| {
                    plan.people()
                        .filter(|(_, person)| person.roles.contains(&number))
                        .map(|(_, person)| person.name.clone())
                        .collect::<Vec<_>>()
                });
                if names.is_empty() {
                    say(Key::RoleNobody)
                } else {
                    names.join(", ")
                }
            });
            element(
                "li",
                vec![class("card")],
                vec![
                    element("h3", vec![], vec![text(role.text.clone())]),
                    element("p", vec![with("translate", "no")], vec![names]),
                ],
            )
        })
        .collect();
    all([
        h2(say(Key::PeopleByRole)),
        element("ul", vec![class("facts")], lines),
    ])
}
