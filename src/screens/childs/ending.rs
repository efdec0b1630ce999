//! How every meeting ends: who is at home, what the child will say they did, something kind.

use leptos::prelude::*;

use super::cards::bird;
use super::stage::{large, stage_to};
use crate::parts::element::{Piece, class, element};
use crate::parts::go::{Screen, go, session};
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

/// Whether what was picked may be kept, where the host allows it.
const KEEP: [(&str, Key, bool); 3] = [
    ("keep-yes", Key::EndingKeepYes, true),
    ("keep-no", Key::EndingKeepNo, false),
    ("keep-perhaps", Key::EndingKeepPerhaps, false),
];

/// Before we stop. Its last step is for the grown-up, who goes on to the record by the gate.
pub fn ending() -> Piece {
    let go = go();
    let session = session();
    let asks = session.may_keep_child() && untrack(|| session.has_room_for_child());
    let last = if asks { 4_u8 } else { 3 };
    let at = RwSignal::new(0_u8);
    let picked = RwSignal::new(None::<Key>);
    let words = move || {
        say(match at.get() {
            0 => Key::EndingHome,
            1 => Key::EndingSay,
            2 => Key::EndingKind,
            3 if asks => Key::EndingKeep,
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
        3 if asks => {
            let one = |(t, key, yes): &(&'static str, Key, bool)| {
                let (key, yes) = (*key, *yes);
                let answer = move || {
                    picked.set(Some(key));
                    session.child_does(|child| child.agree(yes));
                };
                chip(t, key, move || picked.get() == Some(key), answer)
            };
            chips(None, KEEP.iter().map(one).collect())
        }
        _ => all([]),
    });
    let inside = vec![
        shown(move || {
            let card = vec![bird(usize::from(at.get()) * 2), large(words())];
            element("div", vec![class("one-card")], card)
        }),
        step,
        when(
            move || at.get() < last,
            move || {
                wide(Kind::Main, "ending-next", Key::ChildNext, move || {
                    picked.set(None);
                    at.update(|at| *at += 1);
                })
            },
        ),
    ];
    // Once all were done, on to what the officer may copy.
    stage_to(Key::EndingTitle, inside, move || {
        go.out();
        if at.get_untracked() >= last {
            go.to(Screen::Record);
        }
    })
}
