//! What a child is good at: a plant that grows with each card.

use leptos::prelude::*;

use super::choose::card;
use super::stage::{finish, large, stage, steps};
use crate::parts::drawing::{Shape, drawing, round};
use crate::parts::element::{Piece, class, element};
use crate::parts::go::session;
use crate::parts::live::{all, shown, when};
use crate::parts::picture::{Picture, draw};
use crate::parts::pieces::{notice, para};
use crate::session::Exercise;
use crate::text::{Key, say};

/// What is offered.
const STRENGTHS: [(Key, Picture); 12] = [
    (Key::StrengthKind, Picture::Heart),
    (Key::StrengthFunny, Picture::Kite),
    (Key::StrengthDraw, Picture::Plan),
    (Key::StrengthRun, Picture::Road),
    (Key::StrengthFriend, Picture::Together),
    (Key::StrengthHelp, Picture::People),
    (Key::StrengthListen, Picture::Talk),
    (Key::StrengthSing, Picture::Star),
    (Key::StrengthGame, Picture::Screen),
    (Key::StrengthAnimals, Picture::Paw),
    (Key::StrengthTry, Picture::Field),
    (Key::StrengthAsk, Picture::Phone),
];

/// What helped before.
const HELPED: [(Key, Picture); 6] = [
    (Key::HelpedCuddle, Picture::Heart),
    (Key::HelpedPet, Picture::Paw),
    (Key::HelpedMusic, Picture::Star),
    (Key::HelpedDen, Picture::Home),
    (Key::HelpedFriend, Picture::Together),
    (Key::HelpedElse, Picture::Kite),
];

/// What one of either says.
pub fn words_of(number: usize) -> String {
    let mut all = STRENGTHS.iter().chain(&HELPED);
    all.nth(number)
        .map(|(key, _)| say(*key))
        .unwrap_or_default()
}

/// What I am good at.
pub fn strengths() -> Piece {
    const THIS: Exercise = Exercise::Strengths;
    let session = session();
    let grown = move || {
        let chosen = session.of_child(|child| child.chosen(THIS));
        chosen
            .iter()
            .filter(|number| usize::from(**number) < STRENGTHS.len())
            .count()
    };
    let cards = |all: &'static [(Key, Picture)], from: u8| {
        let cards = all
            .iter()
            .zip(from..)
            .map(|((key, picture), number)| card(THIS, number, say(*key), draw(*picture)));
        element("div", vec![class("cards")], cards.collect())
    };
    let at = RwSignal::new(0_usize);
    let step = move |n: usize| match n {
        0 => all([
            large(say(Key::StrengthsHint)),
            shown(move || plant(grown())),
            cards(&STRENGTHS, 0),
        ]),
        _ => all([
            large(say(Key::HelpedTitle)),
            cards(&HELPED, STRENGTHS.len() as u8),
        ]),
    };
    let last = move || {
        all([
            when(move || grown() > 0, || notice(para(Key::StrengthsAfter))),
            finish(THIS),
        ])
    };
    let inside = vec![steps(at, || 2, step, last)];
    stage(Key::StrengthsTitle, inside)
}

/// A plant in a pot, with a leaf or a flower for each thing.
fn plant(grown: usize) -> Piece {
    let top = 66.0 - 4.4 * grown.min(12) as f32;
    let mut shapes: Vec<Shape> = vec![
        ("stroke-green", format!("M50 74V{top}")),
        ("pot", "M34 74h32l-5 24h-22z".to_owned()),
        ("pot", "M31 70h38v7h-38z".to_owned()),
    ];
    for n in 0..grown.min(12) {
        let y = 66.0 - 4.4 * n as f32;
        let side = if n % 2 == 0 { 1.0 } else { -1.0 };
        let (near, far) = (50.0 + 9.0 * side, 50.0 + 24.0 * side);
        shapes.push((
            "leaf",
            format!(
                "M50 {y}Q{near} {} {far} {}Q{near} {} 50 {y}z",
                y - 14.0,
                y - 8.0,
                y + 3.0
            ),
        ));
        if n % 3 == 2 {
            shapes.push(("flower", round(far, y - 9.0, 5.5)));
            shapes.push(("beak", round(far, y - 9.0, 2.2)));
        }
    }
    if grown > 0 {
        for (x, y) in [(0.0, -6.0), (6.0, 0.0), (0.0, 6.0), (-6.0, 0.0)] {
            shapes.push(("flower", round(50.0 + x, top + y, 4.5)));
        }
        shapes.push(("beak", round(50.0, top, 4.0)));
    }
    element("div", vec![class("plant-box")], vec![drawing(shapes)])
}
