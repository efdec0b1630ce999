//! Opening what is kept. The same page and the same answer whether or not anything is.

use leptos::prelude::*;

use crate::parts::element::Piece;
use leptos::task::spawn_local;

use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either, live};
use crate::parts::pieces::{Kind, alone, care, heading, para, plain, soft, wide, working, wrong};
use crate::parts::words::{Whose, word_fields};
use crate::session::{OpeningError, Phrase};
use crate::text::{Key, errors, say};

/// Opening.
pub fn open() -> Piece {
    let session = session();
    let go = go();
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    // What was out of order, if the person is to be told.
    let mended = RwSignal::new(String::new());
    let said = move || {
        all([
            working(move || busy.get(), Key::OpenWorking),
            wrong("open-wrong", move || failed.get()),
        ])
    };
    let begin = move || failed.set(String::new());
    let take = move |phrase: Phrase| {
        busy.set(true);
        spawn_local(async move {
            match session.open(&phrase).await {
                Ok(out_of_order) => match errors::mended(&out_of_order) {
                    Some(says) => mended.set(says),
                    None => go.to_open_plan(),
                },
                Err(OpeningError::Vault(error)) => failed.set(errors::open(&error)),
                Err(OpeningError::Record(_)) => failed.set(say(Key::ErrorOpenDamaged)),
            }
            busy.set(false);
        });
    };
    all([
        heading(say(Key::OpenTitle)),
        either(
            move || !mended.read().is_empty(),
            move || {
                all([
                    care(live(move || mended.get())),
                    wide(Kind::Main, "to-plan", Key::PractiseToPlan, move || {
                        go.to_open_plan()
                    }),
                ])
            },
            move || {
                all([
                    para(Key::OpenIntro),
                    word_fields(
                        Key::OpenGo,
                        Whose::Person,
                        move || busy.get(),
                        said(),
                        begin,
                        take,
                    ),
                    soft(say(Key::OpenLost)),
                    alone(plain("bring", Key::BringGoTo, move || go.to(Screen::Bring))),
                ])
            },
        ),
    ])
}
