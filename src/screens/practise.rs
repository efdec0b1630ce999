//! Practising the words: the same fields as at opening, and the same answer.

use leptos::prelude::*;

use crate::parts::element::Piece;
use leptos::task::spawn_local;

use crate::parts::go::{go, session};
use crate::parts::live::{all, either};
use crate::parts::pieces::{Kind, done, heading, para, wide, working, wrong};
use crate::parts::words::{Whose, word_fields};
use crate::session::Phrase;
use crate::text::{Key, errors, say};

/// Practising.
pub fn practise() -> Piece {
    let session = session();
    let go = go();
    let busy = RwSignal::new(false);
    let right = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let said = move || {
        all([
            working(move || busy.get(), Key::OpenWorking),
            wrong("practise-wrong", move || failed.get()),
        ])
    };
    let begin = move || failed.set(String::new());
    let take = move |phrase: Phrase| {
        busy.set(true);
        spawn_local(async move {
            match session.practise(&phrase).await {
                Ok(()) => right.set(true),
                Err(error) => failed.set(errors::practise(&error)),
            }
            busy.set(false);
        });
    };
    all([
        heading(say(Key::PractiseTitle)),
        para(Key::PractiseIntro),
        done("practised", move || right.get(), Key::PractiseRight),
        either(
            move || right.get(),
            move || {
                wide(Kind::Main, "to-plan", Key::PractiseToPlan, move || {
                    go.to_open_plan()
                })
            },
            move || {
                word_fields(
                    Key::PractiseCheck,
                    Whose::Person,
                    move || busy.get(),
                    said(),
                    begin,
                    take,
                )
            },
        ),
    ])
}
