//! How the plan is kept: the choice, and once it is made, locking and erasing.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, class, element};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, either, when};
use crate::parts::pieces::{Kind, alert, h2, heading, narrow, para, plain, soft, waits, wide};
use crate::parts::prose::prose;
use crate::text::{Key, Page, pack, say};

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
        plain("erase", Key::EraseGo, move || go.to(Screen::Erase)),
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
        h2(say(Key::PractiseTitle)),
        para(Key::PractiseWhy),
        wide(Kind::Second, "practise", Key::PractiseNow, move || {
            go.to(Screen::Practise)
        }),
        h2(say(Key::EraseTitle)),
        para(Key::EraseShort),
        wide(Kind::Grave, "erase", Key::EraseGo, move || {
            go.to(Screen::Erase)
        }),
        plain("hides", Key::FirstHides, move || {
            go.to(Screen::Read(Page::WhatItHides))
        }),
    ])
}
