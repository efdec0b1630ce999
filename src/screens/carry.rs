//! A copy to take along: words for it, then the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::Piece;
use crate::parts::go::session;
use crate::parts::live::{all, either, shown};
use crate::parts::pieces::{Kind, done, heading, para, soft, waits, wide, working, wrong};
use crate::parts::prose::prose;
use crate::parts::words::word_list;
use crate::session::Phrase;
use crate::text::{Key, Page, errors, pack, say};

/// Taking a copy along.
pub fn carry() -> Piece {
    let session = session();
    let busy = RwSignal::new(false);
    let made = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let propose = move || {
        session
            .propose()
            .map(|words| words.to_vec())
            .unwrap_or_default()
    };
    let offered = RwSignal::new(propose());
    let make = move || {
        let phrase = match offered.with_untracked(|words| Phrase::from_words(words)) {
            Ok(phrase) => phrase,
            Err(error) => return failed.set(errors::phrase(&error)),
        };
        busy.set(true);
        failed.set(String::new());
        spawn_local(async move {
            match session.carry(&phrase).await {
                Ok(bytes) if session.hand_out(&bytes) => made.set(true),
                Ok(_) => failed.set(say(Key::ErrorCarryRefused)),
                Err(error) => failed.set(errors::carry(error)),
            }
            busy.set(false);
        });
    };
    let is_busy = move || busy.get();
    all([
        heading(pack().page_title(Page::Carry).to_owned()),
        prose(Page::Carry),
        para(Key::CarryWords),
        shown(move || word_list(&offered.read())),
        soft(say(Key::WordsThree)),
        working(is_busy, Key::CarryWorking),
        done("carried", move || made.get(), Key::CarryDone),
        wrong("carry-wrong", move || failed.get()),
        either(
            move || made.get(),
            move || {
                wide(Kind::Second, "carry-again", Key::CarryAgain, move || {
                    offered.set(propose());
                    made.set(false);
                })
            },
            move || {
                all([
                    waits(Kind::Main, "carry-now", Key::CarryNow, is_busy, make),
                    waits(
                        Kind::Second,
                        "other-words",
                        Key::WordsOther,
                        is_busy,
                        move || offered.set(propose()),
                    ),
                ])
            },
        ),
    ])
}
