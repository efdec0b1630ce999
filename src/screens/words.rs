//! Five words are offered; keeping begins when the person says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, text};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either, shown};
use crate::parts::pieces::{Kind, done, heading, notice, para, soft, waits, wide, working, wrong};
use crate::parts::words::word_list;
use crate::session::Phrase;
use crate::text::{Key, errors, say};

/// The five words.
pub fn words() -> Piece {
    let session = session();
    let go = go();
    // None where the browser has no randomness to give: then nothing can be kept either.
    let propose = move || {
        session
            .propose()
            .map(|words| words.to_vec())
            .unwrap_or_default()
    };
    let offered = RwSignal::new(propose());
    let busy = RwSignal::new(false);
    let kept = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let keep = move || {
        failed.set(String::new());
        let phrase = match offered.with_untracked(|words| Phrase::from_words(words)) {
            Ok(phrase) => phrase,
            Err(error) => return failed.set(errors::phrase(&error)),
        };
        busy.set(true);
        spawn_local(async move {
            match session.keep(&phrase).await {
                Ok(()) => kept.set(true),
                Err(error) => failed.set(errors::create(&error)),
            }
            busy.set(false);
        });
    };
    let list = shown(move || {
        let words = offered.read();
        if words.is_empty() {
            notice(text(say(Key::ErrorKeepFailed)))
        } else {
            word_list(&words)
        }
    });
    let is_busy = move || busy.get();
    all([
        heading(say(Key::WordsTitle)),
        para(Key::WordsIntro),
        list,
        soft(say(Key::WordsThree)),
        working(is_busy, Key::KeepWorking),
        done("kept-done", move || kept.get(), Key::KeepDone),
        wrong("keep-failed", move || failed.get()),
        either(
            move || kept.get(),
            move || {
                all([
                    wide(Kind::Main, "practise", Key::PractiseNow, move || {
                        go.to(Screen::Practise)
                    }),
                    wide(Kind::Second, "later", Key::PractiseLater, move || {
                        go.to_open_plan()
                    }),
                ])
            },
            move || {
                all([
                    waits(Kind::Main, "keep-now", Key::KeepNow, is_busy, keep),
                    waits(
                        Kind::Second,
                        "other-words",
                        Key::WordsOther,
                        is_busy,
                        move || offered.set(propose()),
                    ),
                    waits(Kind::Second, "keep-not", Key::KeepNot, is_busy, move || {
                        go.back()
                    }),
                ])
            },
        ),
    ])
}
