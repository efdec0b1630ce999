//! What a child is good at: a plant that grows with each card.

use crate::prelude::*;

use super::choose::card;
use super::stage::{Finish, LargeWords, Stage, steps};
use crate::components::drawing::{Drawing, Shape, round};
use crate::components::navigator::use_session;
use crate::components::picture::{Icon, Picture};
use crate::session::Exercise;
use crate::text::{Key, say};

/// The strengths offered.
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

/// Returns the text of an entry, counted through both lists.
pub fn words_of(number: usize) -> String {
    let mut all = STRENGTHS.iter().chain(&HELPED);
    all.nth(number)
        .map(|(key, _)| say(*key))
        .unwrap_or_default()
}

/// The exercise "What I am good at".
#[component]
pub fn StrengthsScreen() -> View {
    const THIS: Exercise = Exercise::Strengths;
    let session = use_session();
    let grown = move || {
        let chosen = session.of_child(|child| child.chosen(THIS));
        chosen
            .iter()
            .filter(|number| usize::from(**number) < STRENGTHS.len())
            .count()
    };
    let cards = |all: &'static [(Key, Picture)], from: u8| {
        let cards = all.iter().zip(from..).map(|((key, picture), number)| {
            card(THIS, number, say(*key), view! { <Icon picture=*picture /> })
        });
        view! { <div class="cards">{cards.collect_view()}</div> }
    };
    let at = RwSignal::new(0_usize);
    let step = move |n: usize| match n {
        0 => view! {
            <LargeWords words=say(Key::StrengthsHint) />
            {move || view! { <Plant grown=grown() /> }}
            {cards(&STRENGTHS, 0)}
        },
        _ => view! {
            <LargeWords words=say(Key::HelpedTitle) />
            {cards(&HELPED, STRENGTHS.len() as u8)}
        },
    };
    let last = move || {
        view! {
            <Show when={move || grown() > 0}>
                <div class="notice">
                    <p>{say(Key::StrengthsAfter)}</p>
                </div>
            </Show>
            <Finish exercise=THIS />
        }
    };
    view! { <Stage title=Key::StrengthsTitle>{steps(at, || 2, step, last)}</Stage> }
}

/// A plant in a pot, with a leaf or a flower for each card picked.
#[component]
fn Plant(grown: usize) -> View {
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
    view! {
        <div class="plant-box">
            <Drawing shapes=shapes />
        </div>
    }
}
