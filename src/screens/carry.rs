//! A copy to take along: words for it, then the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::Piece;
use crate::parts::go::session;
use crate::parts::live::{all, either};
use crate::parts::offered::Offered;
use crate::parts::pieces::{Kind, done, heading, para, waits, wide, working, wrong};
use crate::parts::prose::prose;
use crate::text::{Key, Page, errors, pack, say};

/// Taking a copy along.
pub fn carry() -> Piece {
    let session = session();
    let busy = RwSignal::new(false);
    let made = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let offered = Offered::new();
    let make = move || {
        let phrase = match offered.phrase() {
            Ok(phrase) => phrase,
            Err(sentence) => return failed.set(sentence),
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
        offered.list(),
        working(is_busy, Key::CarryWorking),
        done("carried", move || made.get(), Key::CarryDone),
        wrong("carry-wrong", move || failed.get()),
        either(
            move || made.get(),
            move || {
                wide(Kind::Second, "carry-again", Key::CarryAgain, move || {
                    offered.change();
                    made.set(false);
                })
            },
            move || {
                all([
                    waits(Kind::Main, "carry-now", Key::CarryNow, is_busy, make),
                    offered.others(is_busy),
                ])
            },
        ),
    ])
}
