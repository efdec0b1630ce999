//! How every meeting ends: who is at home, what the child will say they did, something kind.

use leptos::prelude::*;

use super::cards::bird;
use super::stage::{large, stage_to};
use crate::parts::element::{Piece, class, element};
use crate::parts::go::{Screen, go};
use crate::parts::live::{all, shown, when};
use crate::parts::pieces::{Kind, chip, chips, notice, para, soft, wide};
use crate::text::{Key, say};

const SAY: [(&str, Key); 4] = [
    ("say-talked", Key::EndingSayTalked),
    ("say-played", Key::EndingSayPlayed),
    ("say-drew", Key::EndingSayDrew),
    ("say-ask", Key::EndingSayAsk),
];

const KIND: [(&str, Key); 6] = [
    ("kind-five", Key::EndingKindFive),
    ("kind-wave", Key::EndingKindWave),
    ("kind-stretch", Key::EndingKindStretch),
    ("kind-joke", Key::EndingKindJoke),
    ("kind-song", Key::EndingKindSong),
    ("kind-star", Key::EndingKindStar),
];

/// Before we stop. Its last step is for the grown-up, who goes on to the record by the gate.
pub fn ending() -> Piece {
    let go = go();
    let at = RwSignal::new(0_u8);
    let picked = RwSignal::new(None::<Key>);
    let words = move || {
        say(match at.get() {
            0 => Key::EndingHome,
            1 => Key::EndingSay,
            2 => Key::EndingKind,
            _ => Key::EndingBye,
        })
    };
    let offered = move |all: &'static [(&'static str, Key)]| {
        let one = |(t, key): &(&'static str, Key)| {
            let key = *key;
            chip(
                t,
                key,
                move || picked.get() == Some(key),
                move || picked.set(Some(key)),
            )
        };
        chips(None, all.iter().map(one).collect())
    };
    let step = shown(move || match at.get() {
        1 => all([
            soft(say(Key::EndingSayHint)),
            offered(&SAY),
            notice(para(Key::EndingSlip)),
        ]),
        2 => offered(&KIND),
        _ => all([]),
    });
    let inside = vec![
        shown(move || {
            let card = vec![bird(usize::from(at.get()) * 2), large(words())];
            element("div", vec![class("one-card")], card)
        }),
        step,
        when(
            move || at.get() < 3,
            move || {
                wide(Kind::Main, "ending-next", Key::ChildNext, move || {
                    picked.set(None);
                    at.update(|at| *at += 1);
                })
            },
        ),
    ];
    // Once all three were done, on to what the officer may copy.
    stage_to(Key::EndingTitle, inside, move || {
        go.out();
        if at.get_untracked() >= 3 {
            go.to(Screen::Record);
        }
    })
}
