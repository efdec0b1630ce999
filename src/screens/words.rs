//! Five words are offered; keeping begins when the person says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, class, element, handle, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either, live, shown, when};
use crate::parts::offered::Offered;
use crate::parts::pieces::{Kind, done, heading, para, plain, waits, wide, working, wrong};
use crate::parts::words::own_field;
use crate::session::{OwnError, Strength, fit_phrase};
use crate::text::{Key, errors, say};

/// The five words.
pub fn words() -> Piece {
    let session = session();
    let go = go();
    let offered = Offered::new();
    let busy = RwSignal::new(false);
    let kept = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let own = RwSignal::new(false);
    let sentence = RwSignal::new(String::new());
    let keep = move || {
        failed.set(String::new());
        let phrase = if own.get_untracked() {
            let fit = sentence.with_untracked(|typed| fit_phrase(typed));
            fit.map(|(phrase, _)| phrase).map_err(unfit)
        } else {
            offered.phrase()
        };
        let phrase = match phrase {
            Ok(phrase) => phrase,
            Err(sentence) => return failed.set(sentence),
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
    let is_busy = move || busy.get();
    all([
        shown(move || {
            heading(say(if own.get() {
                Key::OwnField
            } else {
                Key::WordsTitle
            }))
        }),
        either(
            move || own.get(),
            move || own_sentence(own, sentence),
            move || {
                let go_own = plain("own-words", Key::OwnGo, move || own.set(true));
                all([para(Key::WordsIntro), offered.list(), go_own])
            },
        ),
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
                    shown(move || {
                        let key = if own.get() {
                            Key::OwnKeep
                        } else {
                            Key::KeepNow
                        };
                        waits(Kind::Main, "keep-now", key, is_busy, keep)
                    }),
                    when(move || !own.get(), move || offered.others(is_busy)),
                    waits(Kind::Second, "keep-not", Key::KeepNot, is_busy, move || {
                        go.back()
                    }),
                ])
            },
        ),
    ])
}

/// A sentence of one's own, with what is to be said of it.
fn own_sentence(own: RwSignal<bool>, sentence: RwSignal<String>) -> Piece {
    let judged = move || match fit_phrase(&sentence.read()) {
        Err(OwnError::Phrase(_)) => String::new(),
        Err(error) => unfit(error),
        Ok((_, strength)) => say(match strength {
            Strength::Acquaintance => Key::StrengthAcquaintance,
            Strength::Days => Key::StrengthDays,
            Strength::Years => Key::StrengthYears,
            Strength::Lasting => Key::StrengthLasting,
        }),
    };
    all([
        para(Key::OwnIntro),
        own_field(sentence, Box::new(|| ())),
        element(
            "p",
            vec![class("soft"), with("role", "status"), handle("strength")],
            vec![live(judged)],
        ),
        plain("words-instead", Key::OwnList, move || own.set(false)),
    ])
}

fn unfit(error: OwnError) -> String {
    match error {
        OwnError::Phrase(_) => say(Key::OwnEmpty),
        OwnError::Unfit(unfit) => errors::unfit(unfit),
    }
}
