//! Surprises and secrets: one card at a time, and two answers. No answer is wrong: each is talked about.

use leptos::prelude::*;

use super::cards::bird;
use super::stage::{finish, large, stage};
use crate::parts::element::{Piece, class, element};
use crate::parts::live::{all, either, shown, when};
use crate::parts::pieces::{Kind, notice, para, soft, wide};
use crate::session::Exercise;
use crate::text::{Key, say};

/// What happens, and whether it is a surprise or better told.
const CARDS: [(Key, Key); 7] = [
    (Key::Secrets1, Key::SecretsIsSurprise),
    (Key::Secrets2, Key::SecretsIsTell),
    (Key::Secrets3, Key::SecretsIsSurprise),
    (Key::Secrets4, Key::SecretsIsTell),
    (Key::Secrets5, Key::SecretsIsSurprise),
    (Key::Secrets6, Key::SecretsIsTell),
    (Key::Secrets7, Key::SecretsIsTell),
];

/// Keep it or tell it?
pub fn secrets() -> Piece {
    let at = RwSignal::new(0_usize);
    let answered = RwSignal::new(false);
    let words = move || match CARDS.get(at.get()) {
        Some((card, _)) => say(*card),
        None => say(Key::SecretsAfter),
    };
    let answer =
        move |t: &'static str, key: Key| wide(Kind::Second, t, key, move || answered.set(true));
    let inside = vec![
        soft(say(Key::SecretsHint)),
        shown(move || {
            let card = vec![bird(at.get()), large(words())];
            element("div", vec![class("one-card")], card)
        }),
        when(
            move || at.get() < CARDS.len(),
            move || {
                either(
                    move || answered.get(),
                    move || {
                        let says = CARDS.get(at.get_untracked()).map(|(_, says)| *says);
                        all([
                            notice(all(says.map(para))),
                            wide(Kind::Main, "card-next", Key::ChildNext, move || {
                                answered.set(false);
                                at.update(|at| *at += 1);
                            }),
                        ])
                    },
                    move || {
                        all([
                            answer("surprise", Key::SecretsSurprise),
                            answer("tell", Key::SecretsTell),
                        ])
                    },
                )
            },
        ),
        when(
            move || at.get() >= CARDS.len(),
            || finish(Exercise::Secrets),
        ),
    ];
    stage(Key::SecretsTitle, inside)
}
