//! The go-bag: what to take, what is ready, where it is, and a short list for five minutes.

use leptos::prelude::*;

use super::overview::BAG;
use super::section::{groups, opening, put_away, remove, section_note, worse};
use crate::parts::element::{Piece, class, element, follows, handle, nothing, press, text, with};
use crate::parts::field::adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, each, either, live, shown, when};
use crate::parts::picture::{Picture, draw, figure};
use crate::parts::pieces::{card, chip, chips, h2, heading, notice, para, plain};
use crate::parts::prose;
use crate::parts::removed::put_back;
use crate::session::{Body, CHILD, Change, Id, List, PET, Person, Source, Status, Thing};
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
    let whose = RwSignal::new(None::<Id>);
    // Whoever was chosen may be gone.
    let now = Memo::new(move |_| whose.get().filter(|id| along().contains(id)));
    let tab = move |which: View, key: Key, t: &str| {
        chip(t, key, move || view.get() == which, move || view.set(which))
    };
    let listing = offered.clone();
    let list = shown(move || match view.get() {
        View::All => everything(&listing, now.get()),
        View::FiveMinutes => {
            let whose = now.get();
            let quick = lists(&listing, kind(whose)).filter(|entry| entry.quick);
            all([h2(say(Key::BagFive)), para(Key::BagFiveIntro)]
                .into_iter()
                .chain(quick.map(|entry| offer(entry.clone(), whose))))
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
        picture(),
        of_whom(now, whose),
        chips(Some(Key::BagViews), views),
        put_back(),
        list,
        section_note(BAG),
    ])
}

/// Who comes along, and has a list of their own.
fn along() -> Vec<Id> {
    session().whole(|plan| {
        plan.people()
            .filter(|(_, person)| person.comes_along())
            .map(|(id, _)| id)
            .collect()
    })
}

/// Which lists of the catalogue are for this person, or for oneself.
fn kind(whose: Option<Id>) -> Option<&'static str> {
    let is_pet = |id| session().glance(|plan| plan.person(id).is_some_and(Person::is_pet));
    whose.map(|id| if is_pet(id) { "pet" } else { "child" })
}

/// What is offered in these lists.
fn lists<'a>(offered: &'a Section, kind: Option<&'static str>) -> impl Iterator<Item = &'a Entry> {
    let groups = offered.groups.iter();
    groups
        .filter(move |group| group.whose.as_deref() == kind)
        .flat_map(|group| group.offered())
}

/// What is ready, beside the picture of a bag. No count: that would be a score.
fn picture() -> Piece {
    let session = session();
    let words = live(move || {
        let ready = session.whole(|plan| {
            let things = plan.things().map(|(_, thing)| thing);
            things
                .filter(|thing| thing.status == Status::Have)
                .map(words_of)
                .collect::<Vec<_>>()
        });
        if ready.is_empty() {
            return say(Key::BagReadyNone);
        }
        say_with(Key::BagReady, &[("things", Arg::Text(&ready.join(", ")))])
    });
    figure(draw(Picture::Bag), "bag-ready", words)
}

/// Whose things are shown: one's own, or those of a child or a pet that comes along.
fn of_whom(now: Memo<Option<Id>>, whose: RwSignal<Option<Id>>) -> Piece {
    let session = session();
    let adding = RwSignal::new(false);
    let pet = RwSignal::new(false);
    let add = move |name: String| {
        let fresh = session.fresh();
        session.edit(Change::AddPerson { fresh, name })?;
        session.attempt(Change::Role {
            id: fresh,
            role: if pet.get_untracked() { PET } else { CHILD },
            has: true,
        });
        adding.set(false);
        whose.set(Some(fresh));
        Ok(())
    };
    let one = move |id: Id| {
        let pressed = follows("aria-pressed", move || {
            Some(if now.get() == Some(id) {
                "true"
            } else {
                "false"
            })
        });
        let attributes = vec![
            class("chip"),
            with("type", "button"),
            with("translate", "no"),
            handle("bag-of"),
            pressed,
            press(move || whose.set(Some(id))),
        ];
        let name = live(move || session.name_of(id).unwrap_or_default());
        element("button", attributes, vec![name])
    };
    let which = move |t: &str, key: Key, is: bool| {
        chip(t, key, move || pet.get() == is, move || pet.set(is))
    };
    all([
        chips(
            Some(Key::BagWhose),
            vec![
                chip(
                    "bag-mine",
                    Key::BagMine,
                    move || now.get().is_none(),
                    move || whose.set(None),
                ),
                each(along, one),
                chip(
                    "bag-add",
                    Key::BagAdd,
                    move || adding.get(),
                    move || {
                        adding.update(|adding| *adding = !*adding);
                    },
                ),
            ],
        ),
        when(
            move || adding.get(),
            move || {
                card(vec![
                    chips(
                        Some(Key::BagAdd),
                        vec![
                            which("bag-add-child", Key::BagAddChild, false),
                            which("bag-add-pet", Key::BagAddPet, true),
                        ],
                    ),
                    adder(
                        "companion",
                        Key::BagAddName,
                        Some(Key::BagAddHint),
                        Key::Add,
                        Box::new(add),
                    ),
                ])
            },
        ),
    ])
}

fn everything(offered: &Section, whose: Option<Id>) -> Piece {
    let session = session();
    let own = move || {
        session.list(List::Things, |plan| {
            // What was somebody's who is no longer in the plan is among one's own.
            let here = |thing: &Thing| match thing.whose {
                Some(id) if plan.person(id).is_some() => whose == Some(id),
                _ => whose.is_none(),
            };
            plan.things()
                .filter(|(_, thing)| matches!(thing.source, Source::Own(_)) && here(thing))
                .map(|(id, _)| id)
                .collect()
        })
    };
    let add = move |text| {
        session.edit(Change::OwnThing {
            fresh: session.fresh(),
            whose,
            text,
        })
    };
    let kind = kind(whose);
    all([
        if kind == Some("child") {
            notice(text(say(Key::BagChildNote)))
        } else {
            nothing()
        },
        card(vec![
            h2(offered.already.clone().unwrap_or_default()),
            each(own, thing_card),
            adder("own-thing", Key::OwnThing, None, Key::Add, Box::new(add)),
        ]),
        groups(offered, kind, move |entry| offer(entry, whose)),
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
pub fn whereabouts(id: Id) -> Piece {
    let session = session();
    let go = go();
    let line = live(move || {
        let thing = session.item(id, |body| match body {
            Some(Body::Thing(thing)) => thing.clone(),
            _ => Thing::default(),
        });
        let (place, copy) = (thing.place, thing.copy_will_do);
        let name = thing.holder.and_then(|person| session.name_of(person));
        let mut says = Vec::new();
        if let Some(whose) = thing.whose.and_then(|person| session.name_of(person)) {
            says.push(say_with(Key::ThingFor, &[("name", Arg::Text(&whose))]));
        }
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
fn offer(entry: Entry, whose: Option<Id>) -> Piece {
    let session = session();
    let number = entry.id;
    let status = move || session.packed(number, whose);
    // A second press on the same answer takes it back.
    let choose = move |wanted: Status| {
        let known = session.glance(|plan| plan.id_of_thing(number, whose));
        session.attempt(match known {
            Some(id) if untrack(status) == Some(wanted) => Change::Remove { id },
            _ => Change::Pack {
                fresh: session.fresh(),
                entry: number,
                whose,
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
                        .glance(|plan| plan.id_of_thing(number, whose))
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
