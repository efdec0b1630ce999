//! How the plan is kept: the choice, and once it is made, locking and erasing.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, class, element, text};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::{kept_line, room_line};
use crate::parts::live::{all, either, when};
use crate::parts::pieces::{
    Kind, alert, alone, care, chip_saying, chips, h2, heading, narrow, para, plain, soft, waits,
    wide,
};
use crate::parts::prose::prose;
use crate::session::{IDLE_CHOICES, Rewording};
use crate::text::{Arg, Key, Page, pack, say, say_with};

/// Keeping.
pub fn keep() -> Piece {
    let session = session();
    either(move || session.is_kept(), kept, not_kept)
}

fn not_kept() -> Piece {
    let session = session();
    let go = go();
    all([
        heading(pack().page_title(Page::Keeping).to_owned()),
        kept_line(),
        prose(Page::Keeping),
        wide(Kind::Main, "offer-words", Key::KeepOffer, move || {
            go.to(Screen::Words)
        }),
        wide(Kind::Second, "open", Key::FirstOpen, move || {
            go.to(Screen::Open)
        }),
        when(
            move || session.whole(|plan| !plan.is_empty()),
            move || {
                wide(Kind::Grave, "clear", Key::KeepClear, move || {
                    session.lock_all_the_same()
                })
            },
        ),
        when(
            move || session.of_child(|child| !child.is_empty()) && !session.holds_child(),
            || care(text(say(Key::KeepNotChild))),
        ),
        when(
            move || !session.holds_child(),
            move || {
                // What is not kept can be taken along all the same: a private window forgets.
                either(
                    move || session.whole(|plan| !plan.is_empty()),
                    copies,
                    bring_button,
                )
            },
        ),
        way_out_button(),
        alone(plain("erase", Key::EraseGo, move || go.to(Screen::Erase))),
    ])
}

fn kept() -> Piece {
    let session = session();
    let go = go();
    let locking = RwSignal::new(false);
    let unsaved = RwSignal::new(false);
    let lock = move || {
        locking.set(true);
        spawn_local(async move {
            if !session.lock().await {
                unsaved.set(true);
                locking.set(false);
            }
        });
    };
    all([
        heading(say(Key::KeptTitle)),
        kept_line(),
        room_line(),
        para(Key::KeptIntro),
        waits(
            Kind::Main,
            "lock",
            Key::LockNow,
            move || locking.get(),
            lock,
        ),
        soft(say(Key::LockHint)),
        alert(vec![when(
            move || unsaved.get(),
            move || {
                let anyway = narrow(Kind::Grave, "lock-anyway", Key::LockAnyway, move || {
                    session.lock_all_the_same()
                });
                element(
                    "div",
                    vec![class("error")],
                    vec![para(Key::LockUnsaved), anyway],
                )
            },
        )]),
        h2(say(Key::LockTitle)),
        locks_after(),
        h2(say(Key::PractiseTitle)),
        para(Key::PractiseWhy),
        wide(Kind::Second, "practise", Key::PractiseNow, move || {
            go.to(Screen::Practise)
        }),
        either(
            move || session.is_second(),
            || all([h2(say(Key::ChangeTitle)), para(Key::SecondIsYou)]),
            words_and_people,
        ),
        // What a child picked stays on this device.
        when(move || !session.holds_child(), copies),
        h2(say(Key::EraseTitle)),
        para(Key::EraseShort),
        wide(Kind::Grave, "erase", Key::EraseGo, move || {
            go.to(Screen::Erase)
        }),
        way_out_button(),
        alone(plain("hides", Key::FirstHides, move || {
            go.to(Screen::Read(Page::WhatItHides))
        })),
    ])
}

/// A copy to take along, and bringing one.
fn copies() -> Piece {
    let go = go();
    all([
        h2(say(Key::CarryTitle)),
        para(Key::CarryWhy),
        wide(Kind::Second, "carry", Key::CarryGo, move || {
            go.to(Screen::Carry)
        }),
        wide(Kind::Second, "move", Key::MoveGo, move || {
            go.to(Screen::OtherDevice)
        }),
        bring_button(),
    ])
}

fn way_out_button() -> Piece {
    let go = go();
    alone(plain("way-out", Key::WayOutGo, move || {
        go.to(Screen::WayOut)
    }))
}

fn bring_button() -> Piece {
    let go = go();
    alone(plain("bring", Key::BringGoTo, move || go.to(Screen::Bring)))
}

/// Changing the words, and words for somebody else.
fn words_and_people() -> Piece {
    let session = session();
    let go = go();
    all([
        h2(say(Key::ChangeTitle)),
        para(Key::ChangeWhy),
        wide(Kind::Second, "change-words", Key::ChangeGo, move || {
            go.to(Screen::Rewords(Rewording::Change))
        }),
        when(
            move || !session.holds_child(),
            || all([h2(say(Key::SecondTitle)), second_person()]),
        ),
    ])
}

/// Words for a second person, and taking them back.
fn second_person() -> Piece {
    let session = session();
    let go = go();
    let give = move |key| {
        wide(Kind::Second, "second-give", key, move || {
            go.to(Screen::Rewords(Rewording::Give))
        })
    };
    either(
        move || session.is_shared(),
        move || {
            all([
                para(Key::SecondThere),
                wide(Kind::Second, "second-end", Key::SecondEnd, move || {
                    go.to(Screen::Rewords(Rewording::TakeBack))
                }),
                give(Key::SecondAgain),
            ])
        },
        move || all([para(Key::SecondWhy), give(Key::SecondGo)]),
    )
}

/// When it locks by itself.
fn locks_after() -> Piece {
    let session = session();
    let answer = |minutes: u32| {
        let says = say_with(Key::LockMinutes, &[("n", Arg::Number(minutes))]);
        chip_saying(
            &format!("lock-after-{minutes}"),
            says,
            move || session.locks_after() == minutes,
            move || session.lock_after(minutes),
        )
    };
    all([
        para(Key::LockAfter),
        chips(
            Some(Key::LockAfter),
            IDLE_CHOICES.into_iter().map(answer).collect(),
        ),
        soft(say(Key::LockAfterHint)),
    ])
}
