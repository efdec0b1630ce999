//! The people a child may name: families, skin colours, ages and bodies of many kinds.

use crate::components::drawing::{Drawing, Shape, round};
use crate::prelude::*;
use crate::session::{Place, Trusted};
use crate::text::{Key, say};

/// The people offered, in the order of their numbers. The numbers may be stored (`docs/record-format.md`), and
/// those of the circles depend on the list's length: entries may be reworded, but never added or removed.
pub const WHO: [(Key, Place); 21] = [
    (Key::WhoMum, Place::Family),
    (Key::WhoDad, Place::Family),
    (Key::WhoGran, Place::Family),
    (Key::WhoGrandad, Place::Family),
    (Key::WhoSister, Place::Family),
    (Key::WhoBrother, Place::Family),
    (Key::WhoAunt, Place::Family),
    (Key::WhoUncle, Place::Family),
    (Key::WhoCousin, Place::Family),
    (Key::WhoStep, Place::Family),
    (Key::WhoCarer, Place::Family),
    (Key::WhoTeacher, Place::Outside),
    (Key::WhoFriend, Place::Outside),
    (Key::WhoFriendsParent, Place::Outside),
    (Key::WhoNeighbour, Place::Outside),
    (Key::WhoDoctor, Place::Outside),
    (Key::WhoPolice, Place::Outside),
    (Key::WhoChildline, Place::Outside),
    (Key::WhoOfficer, Place::Outside),
    (Key::WhoSocialWorker, Place::Outside),
    (Key::WhoLeader, Place::Outside),
];

/// The number of another person, named by the child.
pub const ELSE: u8 = 21;

/// Returns what a person on the list is called.
pub fn who(number: u8) -> String {
    let known = WHO.get(usize::from(number));
    say(known.map_or(Key::HandElse, |(key, _)| *key))
}

/// A person on the hand: the child's own name for them, or who they are.
pub fn called(trusted: &Trusted) -> View {
    if trusted.name.is_empty() {
        return view! { <span>{who(trusted.who)}</span> };
    }
    view! {
        <span class="own-name" translate="no" dir="auto">
            {trusted.name.clone()}
        </span>
    }
}

/// A drawing of a person: head and shoulders.
#[component]
pub fn PersonFigure(number: u8) -> View {
    // Skin, clothes, hair and extras.
    let (skin, cloth, hair, more) = match number {
        0 => ("skin-2", "cloth-1", LONG, NONE),
        1 => ("skin-2", "cloth-2", SHORT, NONE),
        2 => ("skin-4", "cloth-3", BUN, GLASSES),
        3 => ("skin-4", "cloth-4", BALD, BEARD),
        4 => ("skin-3", "cloth-2", TAILS, NONE),
        5 => ("skin-3", "cloth-3", CURLS, NONE),
        6 => ("skin-5", "cloth-1", CURLS, NONE),
        7 => ("skin-1", "cloth-4", SHORT, WHEELS),
        8 => ("skin-5", "cloth-3", TAILS, NONE),
        9 => ("skin-1", "cloth-2", SHORT, GLASSES),
        10 => ("skin-4", "cloth-2", LONG, NONE),
        11 => ("skin-3", "cloth-1", SCARF, NONE),
        12 => ("skin-1", "cloth-3", TAILS, NONE),
        13 => ("skin-5", "cloth-4", SHORT, NONE),
        14 => ("skin-2", "cloth-3", BUN, NONE),
        15 => ("skin-4", "cloth-white", SHORT, GLASSES),
        16 => ("skin-1", "cloth-4", CAP, NONE),
        17 => ("skin-5", "cloth-2", LONG, HEADSET),
        18 => ("skin-3", "cloth-4", SHORT, NONE),
        19 => ("skin-2", "cloth-2", LONG, GLASSES),
        20 => ("skin-5", "cloth-1", BALD, BEARD),
        _ => ("skin-2", "cloth-1", NONE, NONE),
    };
    let mut shapes: Vec<Shape> = Vec::new();
    let mut add = |shape: &[(&'static str, &str)]| {
        shapes.extend(
            shape
                .iter()
                .map(|(class, path)| (*class, (*path).to_owned())),
        );
    };
    if more == WHEELS {
        add(WHEELS);
    }
    if hair == LONG || hair == SCARF {
        add(hair);
    }
    add(&[(cloth, "M16 98q2-32 34-32t34 32z")]);
    shapes.push((skin, "M42 58h16v12q-8 7-16 0z".to_owned()));
    shapes.push((skin, round(50.0, 40.0, 21.0)));
    let mut add = |shape: &[(&'static str, &str)]| {
        shapes.extend(
            shape
                .iter()
                .map(|(class, path)| (*class, (*path).to_owned())),
        );
    };
    if hair == LONG {
        add(FRINGE);
    } else if hair == SCARF {
        add(SCARF_FRONT);
    } else {
        add(hair);
    }
    if more != WHEELS {
        add(more);
    }
    shapes.push(("dark", round(42.0, 41.0, 2.5)));
    shapes.push(("dark", round(58.0, 41.0, 2.5)));
    shapes.push(("stroke", "M42 50q8 7 16 0".to_owned()));
    view! { <Drawing shapes=shapes /> }
}

type Shapes = &'static [(&'static str, &'static str)];

const NONE: Shapes = &[];
const LONG: Shapes = &[("hair-1", "M24 74q-4-58 26-58t26 58z")];
const FRINGE: Shapes = &[("hair-1", "M28 38q2-22 22-22t22 22q-14-3-22-12q-8 9-22 12z")];
const SHORT: Shapes = &[("hair-2", "M28 38q-2-24 22-24t22 24q-6-12-22-12t-22 12z")];
const BUN: Shapes = &[
    ("hair-3", "M42 14a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z"),
    ("hair-3", "M28 38q0-22 22-22t22 22q-8-12-22-12t-22 12z"),
];
const BALD: Shapes = &[(
    "hair-3",
    "M27 42q-2-8 3-14q-1 8 0 14zM73 42q2-8-3-14q1 8 0 14z",
)];
const BEARD: Shapes = &[("hair-3", "M31 46q2 22 19 22t19-22q-4 8-19 8t-19-8z")];
const TAILS: Shapes = &[
    (
        "hair-1",
        "M16 58q-2-20 14-24l2 8q-8 4-8 18zM84 58q2-20-14-24l-2 8q8 4 8 18z",
    ),
    (
        "hair-1",
        "M28 38q0-23 22-23t22 23q-10-10-22-12q-12 2-22 12z",
    ),
];
const CURLS: Shapes = &[(
    "hair-2",
    "M25 36a9 9 0 0 1 8-15a10 10 0 0 1 17-6a10 10 0 0 1 17 6a9 9 0 0 1 8 15q-6-8-25-8t-25 8z",
)];
const SCARF: Shapes = &[("cloth-3", "M22 76q-6-62 28-62t28 62z")];
const SCARF_FRONT: Shapes = &[("cloth-3", "M27 42q0-27 23-27t23 27q-4-15-23-15t-23 15z")];
const CAP: Shapes = &[
    ("cloth-2", "M27 32q0-20 23-20t23 20z"),
    ("dark", "M24 32h52v5h-52z"),
];
const GLASSES: Shapes = &[(
    "stroke",
    "M34 41a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM50 41a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z",
)];
const HEADSET: Shapes = &[("stroke", "M28 42q0-26 22-26t22 26M72 44q0 12-14 12")];
const WHEELS: Shapes = &[
    ("stroke", "M14 66a17 17 0 1 0 .1 0zM86 66a17 17 0 1 0 .1 0z"),
    (
        "stroke",
        "M14 71v24M2 83h24M86 71v24M74 83h24M22 62h-8M78 62h8",
    ),
];
