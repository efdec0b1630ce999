//! People I trust, by person and by role.

use leptos::prelude::*;

use super::overview::PEOPLE;
use super::section::opening;
use crate::parts::element::{Piece, class, element, handle, nothing, press, text, with};
use crate::parts::field::adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, each, either, live, shown, when};
use crate::parts::picture::{circle, figure};
use crate::parts::pieces::{card, chip, chips, doors, h2, heading, more, para, small};
use crate::parts::prose;
use crate::parts::removed::put_back;
use crate::parts::service::service_line;
use crate::session::{Body, Change, Id, List};
use crate::text::{Arg, Entry, Key, entry, pack, say, say_with, track_numbers};

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
        around(),
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

/// A way to a person, with what they are and do.
pub fn person_line(id: Id) -> Piece {
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

/// Who is around, as a picture and by name; not those who must not be told, or who are taken along.
fn around() -> Piece {
    let session = session();
    shown(move || {
        let names = session.whole(|plan| {
            let people = plan.people().map(|(_, person)| person);
            people
                .filter(|person| !person.must_not_be_told() && !person.comes_along())
                .map(|person| person.name.clone())
                .collect::<Vec<_>>()
        });
        if names.is_empty() {
            return nothing();
        }
        let words = say_with(
            Key::PeopleAround,
            &[("names", Arg::Text(&names.join(", ")))],
        );
        figure(circle(names.len()), "people-around", text(words))
    })
}

/// The names of those who have a role.
fn names_of(role: u16) -> Vec<String> {
    session().whole(|plan| {
        plan.people()
            .filter(|(_, person)| person.roles.contains(&role))
            .map(|(_, person)| person.name.clone())
            .collect()
    })
}

/// What each does: the roles that somebody has. The others only for who asks, each with who else could do it.
fn the_roles(roles: &[Entry]) -> Piece {
    let numbers: Vec<u16> = roles.iter().map(|role| role.id).collect();
    let taken = roles.iter().map(|role| {
        let number = role.id;
        let words = role.text.clone();
        when(
            move || !names_of(number).is_empty(),
            move || {
                let names = live(move || names_of(number).join(", "));
                element(
                    "li",
                    vec![class("card")],
                    vec![
                        element("h3", vec![], vec![text(words.clone())]),
                        element("p", vec![with("translate", "no")], vec![names]),
                    ],
                )
            },
        )
    });
    // Nobody else could be one's child, or be kept in the dark.
    let open = roles.iter().filter(|role| !role.ask.is_empty());
    let open = open.cloned().map(|role| {
        let number = role.id;
        when(move || names_of(number).is_empty(), move || who_else(&role))
    });
    all([
        h2(say(Key::PeopleByRole)),
        when(
            move || numbers.iter().all(|role| names_of(*role).is_empty()),
            || para(Key::RoleNobody),
        ),
        element("ul", vec![class("facts")], taken.collect()),
        more(
            Key::RolesOpen,
            false,
            [para(Key::RolesOpenIntro), small(say(Key::LeavesCall))]
                .into_iter()
                .chain(open)
                .collect(),
        ),
    ])
}

/// A role that nobody has, and who else could do it.
fn who_else(role: &Entry) -> Piece {
    let ask = role.ask.clone();
    let services = shown(move || {
        track_numbers();
        let pack = pack();
        let found = ask.iter().filter_map(|id| pack.service(id));
        element(
            "ul",
            vec![class("facts")],
            found.map(service_line).collect(),
        )
    });
    let mut inside = vec![element("h3", vec![], vec![text(role.text.clone())])];
    inside.extend(role.hint.as_deref().map(prose::lines));
    inside.push(services);
    element(
        "section",
        vec![class("card"), handle(&format!("open-{}", role.id))],
        inside,
    )
}
