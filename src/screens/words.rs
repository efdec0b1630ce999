//! Five words are offered; keeping begins when the person says so.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, class, element, handle, text, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either, live, shown, when};
use crate::parts::pieces::{
    Kind, done, heading, notice, para, plain, soft, waits, wide, working, wrong,
};
use crate::parts::words::{own_field, word_list};
use crate::session::{Phrase, Strength, own_phrase};
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
    let own = RwSignal::new(false);
    let sentence = RwSignal::new(String::new());
    let keep = move || {
        failed.set(String::new());
        let phrase = if own.get_untracked() {
            let phrase = sentence.with_untracked(|typed| own_phrase(typed));
            match phrase.map(|phrase| phrase.strength().map(|_| phrase)) {
                Ok(Ok(phrase)) => phrase,
                Ok(Err(unfit)) => return failed.set(errors::unfit(unfit)),
                Err(_) => return failed.set(say(Key::OwnEmpty)),
            }
        } else {
            match offered.with_untracked(|words| Phrase::from_words(words)) {
                Ok(phrase) => phrase,
                Err(error) => return failed.set(errors::phrase(&error)),
            }
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
    let list = move || {
        shown(move || {
            let words = offered.read();
            if words.is_empty() {
                notice(text(say(Key::ErrorKeepFailed)))
            } else {
                word_list(&words)
            }
        })
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
                all([
                    para(Key::WordsIntro),
                    list(),
                    soft(say(Key::WordsThree)),
                    go_own,
                ])
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
                    when(
                        move || !own.get(),
                        move || {
                            waits(
                                Kind::Second,
                                "other-words",
                                Key::WordsOther,
                                is_busy,
                                move || offered.set(propose()),
                            )
                        },
                    ),
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
    let judged = move || {
        let typed = sentence.read();
        match own_phrase(&typed) {
            Err(_) => String::new(),
            Ok(phrase) => match phrase.strength() {
                Ok(strength) => say(match strength {
                    Strength::Acquaintance => Key::StrengthAcquaintance,
                    Strength::Days => Key::StrengthDays,
                    Strength::Years => Key::StrengthYears,
                    Strength::Lasting => Key::StrengthLasting,
                }),
                Err(unfit) => errors::unfit(unfit),
            },
        }
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
