//! Other words: first the ones there are, then the new ones, then it is done.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, text};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, shown, when};
use crate::parts::offered::Offered;
use crate::parts::pieces::{Kind, care, done, heading, para, waits, wide, working, wrong};
use crate::parts::words::{Whose, word_fields};
use crate::session::{Phrase, Rewording};
use crate::text::{Key, errors, say};

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The words there are, typed once more.
    Mine,
    /// The new ones, shown.
    Offered,
    /// It is done.
    Done,
}

/// What is said on the way.
struct Says {
    title: Key,
    intro: &'static [Key],
    go: Key,
    offer: Key,
    now: Key,
    done: Key,
}

fn says(what: Rewording) -> Says {
    match what {
        Rewording::Change => Says {
            title: Key::ChangeTitle,
            intro: &[Key::ChangeIntro],
            go: Key::ChangeNext,
            offer: Key::ChangeOffer,
            now: Key::ChangeNow,
            done: Key::ChangeDone,
        },
        Rewording::Give => Says {
            title: Key::SecondTitle,
            intro: &[Key::SecondWhy, Key::SecondNoWriting, Key::ChangeIntro],
            go: Key::ChangeNext,
            offer: Key::SecondOffer,
            now: Key::SecondNow,
            done: Key::SecondDone,
        },
        Rewording::TakeBack => Says {
            title: Key::SecondTitle,
            intro: &[Key::SecondEndIntro, Key::ChangeIntro],
            go: Key::SecondEndNow,
            offer: Key::SecondEndIntro,
            now: Key::SecondEndNow,
            done: Key::SecondEndDone,
        },
    }
}

/// Changing words, giving somebody words, or taking them back.
pub fn rewords(what: Rewording) -> Piece {
    let session = session();
    let go = go();
    let said = says(what);
    let step = RwSignal::new(Step::Mine);
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let mine = StoredValue::new_local(None::<Phrase>);
    let offered = Offered::new();
    let change = move || {
        let Some(own) = mine.with_value(Clone::clone) else {
            return;
        };
        let fresh = match offered.phrase() {
            Ok(fresh) => fresh,
            Err(sentence) => return failed.set(sentence),
        };
        busy.set(true);
        failed.set(String::new());
        spawn_local(async move {
            let changed = session.reword(what, &own, &fresh).await;
            match changed {
                Ok(()) => {
                    step.set(Step::Done);
                    go.stepped();
                }
                Err(error) => failed.set(errors::reseal(&error)),
            }
            busy.set(false);
        });
    };
    let take = move |phrase: Phrase| {
        busy.set(true);
        spawn_local(async move {
            let right = session.check(&phrase).await;
            busy.set(false);
            match right {
                Ok(()) => {
                    mine.set_value(Some(phrase));
                    match what {
                        Rewording::TakeBack => change(),
                        Rewording::Change | Rewording::Give => {
                            step.set(Step::Offered);
                            go.stepped();
                        }
                    }
                }
                Err(error) => failed.set(errors::practise(&error)),
            }
        });
    };
    let is_busy = move || busy.get();
    let trouble = move || {
        all([
            working(is_busy, Key::ChangeWorking),
            wrong("rewords-wrong", move || failed.get()),
        ])
    };
    let at = Memo::new(move |_| step.get());
    all([
        heading(say(said.title)),
        shown(move || match at.get() {
            Step::Mine => all(said.intro.iter().map(|key| para(*key)).chain([word_fields(
                said.go,
                Whose::Person,
                is_busy,
                trouble(),
                move || failed.set(String::new()),
                take,
            )])),
            Step::Offered => all([
                para(said.offer),
                when(
                    move || what == Rewording::Change && session.is_shared(),
                    || care(text(say(Key::ChangeSecondEnds))),
                ),
                offered.list(),
                trouble(),
                waits(Kind::Main, "reword-now", said.now, is_busy, change),
                offered.others(is_busy),
            ]),
            Step::Done => all([
                done("reworded", || true, said.done),
                after(what, offered),
                wide(Kind::Second, "to-plan", Key::PractiseToPlan, move || {
                    go.to_open_plan()
                }),
            ]),
        }),
    ])
}

/// What stands there when it is done: the second person's words for the last time, or a way to practise
/// one's own.
fn after(what: Rewording, offered: Offered) -> Piece {
    let go = go();
    match what {
        Rewording::Change => wide(Kind::Main, "practise", Key::PractiseNow, move || {
            go.to(Screen::Practise)
        }),
        Rewording::Give => all([offered.list(), para(Key::SecondSheet)]),
        Rewording::TakeBack => all([]),
    }
}
