//! For the officer: what may be copied by hand into the agency's own record, before it clears.

use leptos::prelude::*;

use super::body::SPOTS;
use super::choose::card_words;
use super::circles;
use super::officer::kept;
use super::people::called;
use super::strengths;
use super::titles::title;
use crate::parts::element::{Piece, class, element, handle, nothing, text};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either, when};
use crate::parts::pieces::{Kind, done, h2, heading, para, small, soft, wide};
use crate::session::{Answers, Exercise};
use crate::text::{Arg, Key, say, say_with};

/// For your own record.
pub fn record() -> Piece {
    let session = session();
    let cleared = RwSignal::new(false);
    all([
        heading(say(Key::RecordTitle)),
        done("record-is-clear", move || cleared.get(), Key::RecordCleared),
        either(
            move || session.of_child(Answers::is_empty),
            move || when(move || !cleared.get(), || soft(say(Key::RecordNone))),
            move || {
                all([
                    para(Key::RecordHint),
                    session.of_child(list),
                    when(
                        move || session.holds_child(),
                        || soft(say(Key::RecordEarlier)),
                    ),
                    para(Key::RecordAsked),
                    when(
                        move || !session.is_kept(),
                        move || {
                            wide(Kind::Grave, "record-clear", Key::RecordClear, move || {
                                cleared.set(true);
                                session.clear_child();
                            })
                        },
                    ),
                    either(move || session.holds_child(), kept, keep),
                ])
            },
        ),
    ])
}

/// Where the host allows it: keeping what was picked for the next meeting.
fn keep() -> Piece {
    let session = session();
    let go = go();
    if !session.may_keep_child() {
        return nothing();
    }
    if !untrack(|| session.has_room_for_child()) {
        let words = vec![text(say(Key::RecordKeepNoRoom))];
        return element("p", vec![class("soft"), handle("record-no-room")], words);
    }
    if !session.of_child(Answers::agrees) {
        return soft(say(Key::RecordKeepNo));
    }
    all([
        h2(say(Key::RecordKeepTitle)),
        para(Key::RecordKeepWhat),
        para(Key::RecordKeepWhere),
        wide(Kind::Second, "record-keep", Key::RecordKeepGo, move || {
            session.write_child();
            go.to(Screen::Keep);
        }),
        small(say(Key::RecordKeepOne)),
    ])
}

fn list(child: &Answers) -> Piece {
    let mut rows = Vec::new();
    let line = |words: String| element("li", vec![], vec![text(words)]);
    for exercise in Exercise::all() {
        let chosen: Vec<String> = child
            .chosen(exercise)
            .into_iter()
            .map(|number| words_of(exercise, number))
            .collect();
        if !chosen.is_empty() {
            let chosen = chosen.join(", ");
            let name = say(title(exercise));
            let args = [("title", Arg::Text(&name)), ("chosen", Arg::Text(&chosen))];
            rows.push(line(say_with(Key::RecordChosen, &args)));
        }
    }
    let hand: Vec<Piece> = child
        .hand()
        .iter()
        .flatten()
        .map(|somebody| element("li", vec![], vec![called(somebody)]))
        .collect();
    if !hand.is_empty() {
        let outside = match child.has_somebody_outside() {
            true => Key::RecordOutside,
            false => Key::RecordNoOutside,
        };
        rows.push(element(
            "li",
            vec![],
            vec![
                text(say(Key::RecordHand)),
                element("ul", vec![], hand),
                text(say(outside)),
            ],
        ));
    }
    let done = child.done().iter().map(|exercise| say(title(*exercise)));
    let done: Vec<String> = done.collect();
    let done = (!done.is_empty()).then(|| all([h2(say(Key::RecordDone)), soft(done.join(", "))]));
    let list = element("ul", vec![class("reading"), handle("record")], rows);
    all([list].into_iter().chain(done))
}

fn words_of(exercise: Exercise, number: u8) -> String {
    let at = usize::from(number);
    match exercise {
        Exercise::Body => SPOTS.get(at).map(|(key, _)| say(*key)).unwrap_or_default(),
        Exercise::Strengths => strengths::words_of(at),
        Exercise::Circles => circles::words_of(number),
        _ => card_words(exercise, number),
    }
}
