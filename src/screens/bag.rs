//! The go-bag: what to take, what is ready, where it is, and a short list for five minutes.

use leptos::prelude::*;

use super::overview::BAG;
use super::section::{groups, opening, put_away, remove, section_note, worse};
use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::field::adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, each, either, live, shown, when};
use crate::parts::pieces::{card, chip, chips, h2, heading, notice, para, plain};
use crate::parts::prose;
use crate::parts::removed::put_back;
use crate::session::{Body, Change, Id, List, Source, Status, Thing};
use crate::text::{Arg, Entry, Key, Section, pack, say, say_with};

/// What of the bag is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    All,
    FiveMinutes,
    StillMissing,
    WhatIsWhere,
}

/// The bag.
pub fn bag() -> Piece {
    let pack = pack();
    let Some(offered) = pack.catalogue().section(BAG) else {
        return heading(say(Key::ErrorMissing));
    };
    let view = RwSignal::new(View::All);
    let tab = move |which: View, key: Key, t: &str| {
        chip(t, key, move || view.get() == which, move || view.set(which))
    };
    let listing = offered.clone();
    let list = shown(move || match view.get() {
        View::All => everything(&listing),
        View::FiveMinutes => {
            let quick = listing.entries().filter(|entry| entry.quick);
            all([h2(say(Key::BagFive)), para(Key::BagFiveIntro)]
                .into_iter()
                .chain(quick.map(|entry| offer(entry.clone()))))
        }
        View::StillMissing => listed(
            |thing| matches!(thing.status, Status::Need | Status::TooRisky),
            Key::BagMissing,
            Key::BagMissingNone,
        ),
        View::WhatIsWhere => listed(
            |thing| {
                thing.status != Status::Dropped
                    && (!thing.place.is_empty() || thing.holder.is_some())
            },
            Key::BagWhere,
            Key::BagWhereNone,
        ),
    });
    let views = vec![
        tab(View::All, Key::BagAll, "bag-all"),
        tab(View::FiveMinutes, Key::BagFive, "bag-five"),
        tab(View::StillMissing, Key::BagMissing, "bag-missing"),
        tab(View::WhatIsWhere, Key::BagWhere, "bag-where"),
    ];
    all([
        opening(offered),
        chips(Some(Key::BagViews), views),
        put_back(),
        list,
        section_note(BAG),
    ])
}

fn everything(offered: &Section) -> Piece {
    let session = session();
    let own = move || {
        session.list(List::Things, |plan| {
            plan.things()
                .filter(|(_, thing)| matches!(thing.source, Source::Own(_)))
                .map(|(id, _)| id)
                .collect()
        })
    };
    let add = move |text| {
        session.edit(Change::OwnThing {
            fresh: session.fresh(),
            text,
        })
    };
    all([
        card(vec![
            h2(offered.already.clone().unwrap_or_default()),
            each(own, thing_card),
            adder("own-thing", Key::OwnThing, None, Key::Add, Box::new(add)),
        ]),
        groups(offered, offer),
    ])
}

/// The things that answer to a question.
fn listed(wanted: fn(&Thing) -> bool, title: Key, none: Key) -> Piece {
    let session = session();
    let ids = move || {
        session.whole(|plan| {
            plan.things()
                .filter(|(_, thing)| wanted(thing))
                .map(|(id, _)| id)
                .collect::<Vec<_>>()
        })
    };
    all([
        h2(say(title)),
        when(move || ids().is_empty(), move || notice(text(say(none)))),
        each(ids, thing_card),
    ])
}

/// The words of a thing.
pub fn words_of(thing: &Thing) -> String {
    match &thing.source {
        Source::Catalogue(entry) => crate::text::entry(*entry),
        Source::Own(words) => words.clone(),
    }
}

/// The answers for a thing, which may not be in the plan yet.
fn answers(
    status: impl Fn() -> Option<Status> + Copy + Send + Sync + 'static,
    choose: impl Fn(Status) + Copy + 'static,
    t: &str,
) -> Piece {
    let answer = move |wanted: Status, key: Key, name: &str| {
        chip(
            &format!("{name}-{t}"),
            key,
            move || status() == Some(wanted),
            move || choose(wanted),
        )
    };
    chips(
        None,
        vec![
            answer(Status::Need, Key::StatusNeed, "need"),
            answer(Status::Have, Key::StatusHave, "have"),
            answer(Status::TooRisky, Key::StatusRisky, "risky"),
            answer(Status::Dropped, Key::ChoiceDropped, "drop"),
        ],
    )
}

/// Where a thing is and who has it, in a line, and the way to its details.
fn whereabouts(id: Id) -> Piece {
    let session = session();
    let go = go();
    let line = live(move || {
        let (place, holder, copy) = session.item(id, |body| match body {
            Some(Body::Thing(thing)) => (thing.place.clone(), thing.holder, thing.copy_will_do),
            _ => (String::new(), None, false),
        });
        let name = holder.and_then(|person| {
            session.item(person, |body| match body {
                Some(Body::Person(person)) => Some(person.name.clone()),
                _ => None,
            })
        });
        let mut says = Vec::new();
        if !place.is_empty() {
            says.push(say_with(Key::ThingAt, &[("place", Arg::Text(&place))]));
        }
        if let Some(name) = name {
            says.push(say_with(Key::ThingHeldBy, &[("name", Arg::Text(&name))]));
        }
        if copy {
            says.push(say(Key::ThingCopy));
        }
        says.join(" · ")
    });
    all([
        element(
            "p",
            vec![
                class("soft"),
                with("translate", "no"),
                handle("whereabouts"),
            ],
            vec![line],
        ),
        plain("thing", Key::ThingDetails, move || go.to(Screen::Thing(id))),
    ])
}

/// A thing that the catalogue offers.
fn offer(entry: Entry) -> Piece {
    let session = session();
    let number = entry.id;
    let status = move || session.packed(number);
    // A second press on the same answer takes it back.
    let choose = move |wanted: Status| {
        let known = session.glance(|plan| plan.id_of_thing(number));
        session.attempt(match known {
            Some(id) if untrack(status) == Some(wanted) => Change::Remove { id },
            _ => Change::Pack {
                fresh: session.fresh(),
                entry: number,
                status: wanted,
            },
        });
    };
    let away = entry.text.clone();
    either(
        move || status() == Some(Status::Dropped),
        move || put_away(away.clone(), number, move || choose(Status::Dropped)),
        move || {
            let mut inside = vec![element("h3", vec![], vec![text(entry.text.clone())])];
            inside.extend(entry.hint.as_deref().map(prose::lines));
            inside.extend(entry.worse.clone().map(worse));
            inside.push(answers(status, choose, &number.to_string()));
            inside.push(when(
                move || status().is_some(),
                move || {
                    all(session
                        .glance(|plan| plan.id_of_thing(number))
                        .map(whereabouts))
                },
            ));
            card(inside)
        },
    )
}

/// A thing that is in the plan, whatever it came from.
fn thing_card(id: Id) -> Piece {
    let session = session();
    let words = live(move || {
        session.item(id, |body| match body {
            Some(Body::Thing(thing)) => words_of(thing),
            _ => String::new(),
        })
    });
    let choose = move |status| session.attempt(Change::SetStatus { id, status });
    card(vec![
        element("h3", vec![with("translate", "no")], vec![words]),
        answers(move || session.status(id), choose, "own"),
        whereabouts(id),
        remove("thing-remove", move || {
            session.attempt(Change::Remove { id })
        }),
    ])
}
