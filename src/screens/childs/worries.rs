//! Worries: said to the officer, heard, and let go. Nothing of them is typed or kept.

use leptos::prelude::*;

use super::stage::{finish, large, stage};
use crate::parts::drawing::{Shape, drawing, round};
use crate::parts::element::{Piece, element, follows, handle};
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, wide};
use crate::session::Exercise;
use crate::text::{Key, say};

/// How far one worry is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Worry {
    Asked,
    /// So big, from 0 to 2.
    Said(usize),
    Heard(usize),
    Kept,
    Gone,
}

/// A worry.
pub fn worries() -> Piece {
    let worry = RwSignal::new(Worry::Asked);
    let words = move || {
        say(match worry.get() {
            Worry::Asked => Key::WorriesHint,
            Worry::Said(_) => Key::WorriesSay,
            Worry::Heard(_) => Key::WorriesCarry,
            Worry::Kept => Key::WorriesKept,
            Worry::Gone => Key::WorriesGone,
        })
    };
    let go = move |t: &'static str, key: Key, to: Worry| {
        wide(Kind::Second, t, key, move || worry.set(to))
    };
    let answers = shown(move || match worry.get() {
        Worry::Asked => all([
            go("worry-0", Key::WorrySmall, Worry::Said(0)),
            go("worry-1", Key::WorryMiddle, Worry::Said(1)),
            go("worry-2", Key::WorryBig, Worry::Said(2)),
            go("worry-none", Key::WorryNone, Worry::Kept),
        ]),
        Worry::Said(size) => all([
            go("worry-heard", Key::WorriesHeard, Worry::Heard(size)),
            go("worry-mine", Key::WorriesKeep, Worry::Kept),
        ]),
        Worry::Heard(_) => all([
            go("worry-go", Key::WorriesGo, Worry::Gone),
            go("worry-keep", Key::WorriesKeep, Worry::Kept),
        ]),
        Worry::Kept | Worry::Gone => all([
            go("worry-another", Key::WorriesAnother, Worry::Asked),
            finish(Exercise::Worries),
        ]),
    });
    let cloud = element(
        "div",
        vec![
            handle("cloud"),
            follows("class", move || {
                Some(match worry.get() {
                    Worry::Asked | Worry::Kept => "cloud-box",
                    Worry::Said(0) | Worry::Heard(0) => "cloud-box there small-cloud",
                    Worry::Said(1) | Worry::Heard(1) => "cloud-box there",
                    Worry::Said(_) | Worry::Heard(_) => "cloud-box there big-cloud",
                    Worry::Gone => "cloud-box gone",
                })
            }),
        ],
        vec![cloud()],
    );
    let inside = vec![shown(move || large(words())), cloud, answers];
    stage(Key::WorriesTitle, inside)
}

fn cloud() -> Piece {
    let shapes: Vec<Shape> = vec![
        ("cloud", round(32.0, 56.0, 18.0)),
        ("cloud", round(68.0, 56.0, 18.0)),
        ("cloud", round(50.0, 44.0, 22.0)),
        ("cloud", "M30 52h40v22h-40z".to_owned()),
    ];
    drawing(shapes)
}
