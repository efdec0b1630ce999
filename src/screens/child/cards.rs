//! Exercises made of a few cards, shown one after the other and spoken by a bird.

use crate::prelude::*;

use super::stage::{Finish, LargeWords, Stage, steps};
use super::titles::title;
use crate::components::drawing::{Drawing, Shape, round};
use crate::components::navigator::use_session;
use crate::session::Exercise;
use crate::text::{Key, say};

/// Returns the texts of an exercise's cards; `keeps` is whether the child's answers may be saved.
fn cards_of(exercise: Exercise, keeps: bool) -> &'static [Key] {
    match exercise {
        Exercise::Squeeze => &[
            Key::Squeeze1,
            Key::Squeeze2,
            Key::Squeeze3,
            Key::Squeeze4,
            Key::Squeeze5,
            Key::Squeeze6,
            Key::Squeeze7,
            Key::Squeeze8,
        ],
        Exercise::CodeWord => &[
            Key::Code1,
            Key::Code2,
            Key::Code3,
            Key::Code4,
            Key::Code5,
            Key::Code6,
            Key::Code7,
        ],
        Exercise::NotMyFault => &[
            Key::Fault1,
            Key::Fault2,
            Key::Fault3,
            Key::Fault4,
            Key::Fault5,
            Key::Fault6,
            Key::Fault7,
            Key::Fault8,
            Key::Fault9,
        ],
        _ if keeps => &[
            Key::Rules1,
            Key::Rules2,
            Key::Rules3,
            Key::Rules4,
            Key::Rules5,
            Key::Rules6,
            Key::Rules7,
            Key::Rules8,
            Key::RulesKeep,
            Key::Rules9,
        ],
        _ => &[
            Key::Rules1,
            Key::Rules2,
            Key::Rules3,
            Key::Rules4,
            Key::Rules5,
            Key::Rules6,
            Key::Rules7,
            Key::Rules8,
            Key::Rules9,
        ],
    }
}

/// The cards of an exercise, one at a time.
#[component]
pub fn CardsScreen(exercise: Exercise) -> View {
    let cards = cards_of(exercise, use_session().may_keep_child());
    let at = RwSignal::new(0_usize);
    let card = move |n: usize| {
        let words = cards.get(n).map(|key| say(*key)).unwrap_or_default();
        let card = vec![
            view! { <Bird pose=n/> },
            view! { <LargeWords words=words/> },
            view! { <Dots at=n all=cards.len()/> },
        ];
        view! { <div class="one-card">{card}</div> }
    };
    view! {
        <Stage title=title(
            exercise,
        )>{steps(at, move || cards.len(), card, move || view! { <Finish exercise=exercise /> })}</Stage>
    }
}

/// Progress for sighted children: a dot for each card.
#[component]
fn Dots(at: usize, all: usize) -> View {
    let dots: String = (0..all).map(|n| if n == at { '●' } else { '○' }).collect();
    view! {
        <p class="dots" data-testid="dots" aria-hidden="true">
            {dots}
        </p>
    }
}

/// A lapwing, which turns its head and lifts a wing from card to card.
#[component]
pub fn Bird(pose: usize) -> View {
    let wing = match pose % 4 {
        0 => "M38 56q18-14 36 2q-14 16-32 10z",
        1 => "M40 58q6-30 34-34q-2 26-26 38z",
        2 => "M38 60q20-4 36 10q-18 10-34 0z",
        _ => "M40 56q16-20 38-14q-8 22-30 24z",
    };
    let head = if pose % 3 == 1 { 34.0 } else { 30.0 };
    let eye = if pose % 5 == 4 {
        ("stroke", format!("M{} 30q3 3 6 0", head - 4.0))
    } else {
        ("white", round(head - 1.0, 29.0, 4.0))
    };
    let mut shapes: Vec<Shape> = vec![
        ("stroke", "M48 80v14M48 94h-8M58 80v14M58 94h-8".to_owned()),
        (
            "bird-white",
            "M26 54q2 30 32 28q26-2 34-22q-16 4-30-10z".to_owned(),
        ),
        ("bird", "M84 62q10-6 14-2q-4 10-16 10z".to_owned()),
        (
            "bird",
            "M24 50q6-14 26-8q28 8 40 20q-18 12-40 4q-20-6-26-16z".to_owned(),
        ),
        ("bird", round(head, 32.0, 15.0)),
        ("bird", format!("M{head} 20q14-16 30-14q-14 4-20 18z")),
        ("bird-white", round(head - 4.0, 39.0, 5.0)),
        ("bird-wing", wing.to_owned()),
        ("beak", format!("M{} 30l-14 4l14 4z", head - 13.0)),
        eye,
    ];
    if pose % 5 != 4 {
        shapes.push(("dark", round(head - 2.0, 29.0, 2.0)));
    }
    view! {
        <div class="bird-box">
            <Drawing shapes=shapes />
        </div>
    }
}
