//! Erasing everything that this site keeps in this browser.

use leptos::prelude::*;

use crate::parts::element::Piece;
use leptos::task::spawn_local;

use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either};
use crate::parts::pieces::{Kind, done, heading, waits, wide, working, wrong};
use crate::parts::prose::prose;
use crate::text::{Key, Page, errors, pack};

/// Erasing.
pub fn erase() -> Piece {
    let session = session();
    let go = go();
    let busy = RwSignal::new(false);
    let erased = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let erase = move || {
        busy.set(true);
        failed.set(String::new());
        spawn_local(async move {
            match session.erase().await {
                Ok(()) => erased.set(true),
                Err(error) => failed.set(errors::erase(&error)),
            }
            busy.set(false);
        });
    };
    let is_busy = move || busy.get();
    all([
        heading(pack().page_title(Page::Erase).to_owned()),
        prose(Page::Erase),
        working(is_busy, Key::EraseWorking),
        done("erased", move || erased.get(), Key::EraseDone),
        wrong("erase-wrong", move || failed.get()),
        either(
            move || erased.get(),
            move || {
                wide(Kind::Main, "erase-on", Key::EraseOn, move || {
                    session.start_anew()
                })
            },
            move || {
                all([
                    waits(Kind::Grave, "erase-now", Key::EraseNow, is_busy, erase),
                    waits(
                        Kind::Second,
                        "erase-not",
                        Key::EraseNot,
                        is_busy,
                        move || go.back(),
                    ),
                ])
            },
        ),
        wide(Kind::Second, "traces", Key::FirstTraces, move || {
            go.to(Screen::Read(Page::Traces))
        }),
    ])
}
