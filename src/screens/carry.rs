//! A copy to take along: what goes, words for it, then the file.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, class, element, handle, with};
use crate::parts::field::tick;
use crate::parts::go::session;
use crate::parts::live::{all, either, live, when};
use crate::parts::offered::Offered;
use crate::parts::pieces::{
    Kind, chip, chips, done, h2, heading, para, waits, wide, working, wrong,
};
use crate::parts::prose::prose;
use crate::session::Luggage;
use crate::text::{Arg, Key, Page, errors, pack, say, say_with};

/// Taking a copy along.
pub fn carry() -> Piece {
    let session = session();
    let busy = RwSignal::new(false);
    let made = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let offered = Offered::new();
    let luggage = RwSignal::new(Luggage::default());
    let make = move || {
        let phrase = match offered.phrase() {
            Ok(phrase) => phrase,
            Err(sentence) => return failed.set(sentence),
        };
        busy.set(true);
        failed.set(String::new());
        spawn_local(async move {
            match session.carry(&phrase, luggage.get_untracked()).await {
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
        either(
            move || made.get(),
            || all([]),
            move || what_goes_along(luggage),
        ),
        h2(say(Key::CarryWordsTitle)),
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
