//! A copy to take along: what goes, words for it, then the ways in which it can go.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::show::show;
use crate::parts::element::{Piece, class, element, handle, with};
use crate::parts::field::tick;
use crate::parts::go::{go, session};
use crate::parts::live::{all, either, live, when};
use crate::parts::offered::Offered;
use crate::parts::pieces::{
    Kind, chip, chips, done, h2, heading, para, waits, wide, working, wrong,
};
use crate::parts::prose::prose;
use crate::session::{Luggage, Shared};
use crate::text::{Arg, Key, Page, errors, pack, say, say_with};

/// A copy that was made, locked, and where it is.
#[derive(Clone, Copy)]
struct Made {
    bytes: RwSignal<Vec<u8>>,
    /// Whether it is shown to a camera.
    showing: RwSignal<bool>,
    /// Whether the other device said that it has it.
    shown: RwSignal<bool>,
    saved: RwSignal<bool>,
    shared: RwSignal<bool>,
    failed: RwSignal<String>,
}

impl Made {
    fn is(self) -> bool {
        !self.bytes.read().is_empty()
    }

    fn forget(self) {
        self.bytes.set(Vec::new());
        for said in [self.shown, self.saved, self.shared] {
            said.set(false);
        }
        self.failed.set(String::new());
    }
}

/// Taking a copy along.
pub fn carry() -> Piece {
    let made = Made {
        bytes: RwSignal::new(Vec::new()),
        showing: RwSignal::new(false),
        shown: RwSignal::new(false),
        saved: RwSignal::new(false),
        shared: RwSignal::new(false),
        failed: RwSignal::new(String::new()),
    };
    let offered = Offered::new();
    let luggage = RwSignal::new(Luggage::default());
    let go = go();
    let over = move |has_it: bool| {
        made.showing.set(false);
        made.shown.set(has_it);
        go.stepped();
    };
    either(
        move || made.showing.get(),
        move || show(made.bytes.get_untracked(), over),
        move || making(made, offered, luggage),
    )
}

fn making(made: Made, offered: Offered, luggage: RwSignal<Luggage>) -> Piece {
    let session = session();
    let busy = RwSignal::new(false);
    let make = move || {
        let phrase = match offered.phrase() {
            Ok(phrase) => phrase,
            Err(sentence) => return made.failed.set(sentence),
        };
        busy.set(true);
        made.failed.set(String::new());
        spawn_local(async move {
            match session.carry(&phrase, luggage.get_untracked()).await {
                Ok(bytes) => made.bytes.set(bytes),
                Err(error) => made.failed.set(errors::carry(error)),
            }
            busy.set(false);
        });
    };
    let is_busy = move || busy.get();
    all([
        heading(pack().page_title(Page::Carry).to_owned()),
        either(
            move || made.is(),
            || all([]),
            move || all([prose(Page::Carry), what_goes_along(luggage)]),
        ),
        h2(say(Key::CarryWordsTitle)),
        para(Key::CarryWords),
        offered.list(),
        working(is_busy, Key::CarryWorking),
        either(
            move || made.is(),
            move || ways(made, offered),
            move || {
                all([
                    wrong("carry-wrong", move || made.failed.get()),
                    waits(Kind::Main, "carry-now", Key::CarryNow, is_busy, make),
                    offered.others(is_busy),
                ])
            },
        ),
    ])
}

/// The ways in which it can go.
fn ways(made: Made, offered: Offered) -> Piece {
    let session = session();
    let go = go();
    let save = move || {
        let handed = made.bytes.with_untracked(|bytes| session.hand_out(bytes));
        made.saved.set(handed);
        made.failed.set(match handed {
            true => String::new(),
            false => say(Key::ErrorCarryRefused),
        });
    };
    let share = move || {
        let bytes = made.bytes.get_untracked();
        spawn_local(async move {
            let shared = session.share(&bytes).await;
            made.shared.set(shared == Shared::Handed);
            made.failed.set(match shared {
                Shared::Handed | Shared::ChoseNone => String::new(),
                Shared::Refused => say(Key::ErrorShareRefused),
            });
        });
    };
    let show = move || {
        made.showing.set(true);
        go.stepped();
    };
    let share_too = session.can_share();
    all([
        h2(say(Key::CarryReadyTitle)),
        para(Key::CarryReady),
        wrong("carry-wrong", move || made.failed.get()),
        h3(Key::CarryShowTitle),
        para(Key::CarryShowHint),
        done("carry-shown", move || made.shown.get(), Key::ShowWords),
        wide(Kind::Second, "carry-show", Key::CarryShow, show),
        h3(Key::CarryFileTitle),
        para(Key::CarryFileHint),
        done("carried", move || made.saved.get(), Key::CarryDone),
        wide(Kind::Second, "carry-file", Key::CarryFile, save),
        when(
            move || share_too,
            move || {
                all([
                    para(Key::CarryShareHint),
                    done("carry-shared", move || made.shared.get(), Key::CarryShared),
                    wide(Kind::Second, "carry-share", Key::CarryShare, share),
                ])
            },
        ),
        wide(Kind::Second, "carry-again", Key::CarryAgain, move || {
            offered.change();
            made.forget();
            go.stepped();
        }),
    ])
}

fn h3(key: Key) -> Piece {
    element("h3", vec![], vec![crate::parts::element::text(say(key))])
}

/// What goes along, and what stays.
fn what_goes_along(luggage: RwSignal<Luggage>) -> Piece {
    let session = session();
    let part = |t: &str, key: Key, part: bool| {
        chip(
            t,
            key,
            move || luggage.read().bag_and_people == part,
            move || luggage.update(|luggage| luggage.bag_and_people = part),
        )
    };
    // A tick is offered where there is something that it would take along.
    let stays_without = move |luggage: Luggage| session.glance(|plan| plan.stays_here(luggage));
    let has_lines = stays_without(Luggage::default()).lines > 0;
    let has_private = session.glance(|plan| plan.items().any(|item| item.private));
    let diary = when(
        move || has_lines && !luggage.read().bag_and_people,
        move || {
            tick(
                "carry-diary",
                say(Key::CarryDiary),
                None,
                move || luggage.read().diary,
                move |yes| luggage.update(|luggage| luggage.diary = yes),
            )
        },
    );
    let private = when(
        move || has_private,
        move || {
            tick(
                "carry-private",
                say(Key::CarryPrivate),
                None,
                move || luggage.read().private,
                move |yes| luggage.update(|luggage| luggage.private = yes),
            )
        },
    );
    let stays = move || {
        let stays = stays_without(luggage.get());
        let says = |(key, n): (Key, u32)| (n > 0).then(|| say_with(key, &[("n", Arg::Number(n))]));
        let all = [
            (Key::CarryStaysLines, stays.lines),
            (Key::CarryStaysPrivate, stays.private),
            (Key::CarryStaysOther, stays.other),
        ];
        let said: Vec<String> = all.into_iter().filter_map(says).collect();
        match said.is_empty() {
            true => say(Key::CarryStaysNothing),
            false => said.join(" "),
        }
    };
    let chosen = element(
        "p",
        vec![class("soft"), with("role", "status"), handle("carry-stays")],
        vec![live(stays)],
    );
    all([
        h2(say(Key::CarryWhat)),
        chips(
            Some(Key::CarryWhat),
            vec![
                part("carry-all", Key::CarryAll, false),
                part("carry-part", Key::CarryPart, true),
            ],
        ),
        diary,
        private,
        chosen,
    ])
}
