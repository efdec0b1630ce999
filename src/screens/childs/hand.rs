//! A drawn hand: a finger for each person the child trusts, at least one of them outside the family.

use leptos::prelude::*;

use super::people::{ELSE, WHO, called, person, who};
use super::stage::{finish, large, stage};
use crate::parts::drawing::{Shape, drawn};
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::field;
use crate::parts::go::session;
use crate::parts::live::{all, shown, when};
use crate::parts::pieces::{Kind, chip, chips, h2, notice, para, plain, wide};
use crate::session::{Exercise, FINGERS, NAME_LIMIT, Place, Trusted};
use crate::text::{Key, say};

/// What each finger is called, and the class that puts its button at its tip.
const NAMES: [(Key, &str); FINGERS] = [
    (Key::HandFinger1, "spot tip-1"),
    (Key::HandFinger2, "spot tip-2"),
    (Key::HandFinger3, "spot tip-3"),
    (Key::HandFinger4, "spot tip-4"),
    (Key::HandFinger5, "spot tip-5"),
];

/// My hand of five.
pub fn hand() -> Piece {
    // The finger for which somebody is chosen.
    let open = RwSignal::new(None::<usize>);
    let inside = shown(move || match open.get() {
        None => whole(open),
        Some(finger) => one(finger, open),
    });
    stage(Key::HandTitle, vec![inside])
}

fn whole(open: RwSignal<Option<usize>>) -> Piece {
    let session = session();
    let tips = NAMES.iter().enumerate().map(|(finger, (name, place))| {
        let there = session.of_child(|child| child.hand().get(finger).cloned().flatten());
        let inside = match &there {
            Some(somebody) => person(somebody.who),
            None => text("+".to_owned()),
        };
        let attributes = vec![
            class(place),
            with("type", "button"),
            with("aria-label", say(*name)),
            handle("finger"),
            press(move || open.set(Some(finger))),
        ];
        element("button", attributes, vec![inside])
    });
    let figure = [palm()].into_iter().chain(tips).collect();
    let rows = session.of_child(|child| {
        let rows = child.hand().iter().zip(NAMES).map(|(there, (name, _))| {
            let who = match there {
                Some(somebody) => called(somebody),
                None => text(say(Key::HandEmpty)),
            };
            element("li", vec![], vec![text(format!("{}: ", say(name))), who])
        });
        rows.collect()
    });
    let any = session.of_child(|child| child.hand().iter().flatten().next().is_some());
    let outside = session.of_child(|child| child.has_somebody_outside());
    let after = any.then(|| {
        let key = match outside {
            true => Key::HandHasOutside,
            false => Key::HandFindOutside,
        };
        notice(all([para(key), para(Key::HandNext)]))
    });
    let first = [
        large(say(Key::HandHint)),
        element("div", vec![class("figure")], figure),
        element("ul", vec![class("said")], rows),
    ];
    all(first
        .into_iter()
        .chain(after)
        .chain([finish(Exercise::Hand)]))
}

/// Who is on this finger.
fn one(finger: usize, open: RwSignal<Option<usize>>) -> Piece {
    let session = session();
    let there = session.of_child(|child| child.hand().get(finger).cloned().flatten());
    let taken = there.is_some();
    let name = StoredValue::new(
        there
            .as_ref()
            .map(|one| one.name.clone())
            .unwrap_or_default(),
    );
    let place = RwSignal::new(there.as_ref().map_or(Place::Outside, |one| one.place));
    let other = RwSignal::new(there.as_ref().is_some_and(|one| one.who == ELSE));
    let put = move |who: u8, place: Place| {
        let name = if who == ELSE {
            name.get_value()
        } else {
            String::new()
        };
        session.child_does(|child| child.trust(finger, Trusted { who, name, place }));
        open.set(None);
    };
    let group = |wanted: Place, title: Key| {
        let cards = WHO
            .iter()
            .zip(0u8..)
            .filter(move |((_, place), _)| *place == wanted);
        let cards = cards.map(|((_, place), number)| {
            let place = *place;
            let attributes = vec![
                class("child-card"),
                with("type", "button"),
                handle("who"),
                press(move || put(number, place)),
            ];
            let words = element("span", vec![], vec![text(who(number))]);
            element("button", attributes, vec![person(number), words])
        });
        all([
            h2(say(title)),
            element("div", vec![class("cards")], cards.collect()),
        ])
    };
    let belongs = move |t: &str, key: Key, wanted: Place| {
        chip(
            t,
            key,
            move || place.get() == wanted,
            move || place.set(wanted),
        )
    };
    let somebody_else = when(
        move || other.get(),
        move || {
            let first = name.get_value();
            all([
                field::line(
                    "who-name",
                    Key::HandName,
                    Some(Key::HandNameHint),
                    first,
                    Box::new(move |words| {
                        name.set_value(words.chars().take(NAME_LIMIT).collect());
                        Ok(())
                    }),
                ),
                chips(
                    None,
                    vec![
                        belongs("who-in", Key::HandIn, Place::Family),
                        belongs("who-out", Key::HandOut, Place::Outside),
                    ],
                ),
                wide(Kind::Main, "who-put", Key::HandPut, move || {
                    put(ELSE, place.get_untracked());
                }),
            ])
        },
    );
    let off = taken.then(|| {
        plain("who-off", Key::HandOff, move || {
            session.child_does(|child| child.let_finger_go(finger));
            open.set(None);
        })
    });
    let first = [
        large(say(Key::HandChoose)),
        group(Place::Family, Key::HandIn),
        group(Place::Outside, Key::HandOut),
        chips(
            None,
            vec![chip(
                "who-else",
                Key::HandElse,
                move || other.get(),
                move || other.update(|other| *other = !*other),
            )],
        ),
        somebody_else,
    ];
    all(first
        .into_iter()
        .chain(off)
        .chain([plain("hand-back", Key::HandBack, move || open.set(None))]))
}

/// An open hand.
fn palm() -> Piece {
    let shapes: Vec<Shape> = [
        ("finger", "M60 150L22 104"),
        ("finger", "M78 120L62 40"),
        ("finger", "M102 116L100 26"),
        ("finger", "M126 120L138 38"),
        ("finger", "M146 136L172 68"),
        (
            "skin-3",
            "M56 120q0-16 46-16t54 16q6 40-8 66q-40 16-76 0q-18-26-16-66z",
        ),
        ("skin-3", "M44 140q16-6 30 4v40q-20-10-30-44z"),
        ("stroke-soft", "M84 150q20 14 46-4M90 168q16 8 34-2"),
    ]
    .into_iter()
    .map(|(class, path)| (class, path.to_owned()))
    .collect();
    drawn("0 0 200 200", shapes)
}
