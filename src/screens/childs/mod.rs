//! A child of 6 to 12 with a support officer: the officer's pages, and the exercises that they do together.
//!
//! From what a child sees nothing leads out by chance: no way along the bottom, no number that dials, nothing
//! to print or keep (`stage.rs`).

mod body;
mod breathing;
mod call;
mod cards;
mod choose;
mod circles;
mod ending;
mod faces;
mod hand;
mod meeting;
mod officer;
mod people;
mod record;
mod secrets;
mod senses;
mod stage;
mod strengths;
mod titles;
mod worries;

use crate::parts::element::Piece;
use crate::parts::go::Screen;
use crate::session::Exercise;

/// Whatever there is with a child.
pub fn with_a_child(screen: Screen) -> Piece {
    match screen {
        Screen::Meeting(number) => meeting::meeting(number),
        Screen::Play(exercise) => play(exercise),
        Screen::Ending => ending::ending(),
        Screen::Record => record::record(),
        Screen::Read(page) => super::read::read(page),
        _ => officer::officer(),
    }
}

fn play(exercise: Exercise) -> Piece {
    match exercise {
        Exercise::Rules | Exercise::Squeeze | Exercise::CodeWord | Exercise::NotMyFault => {
            cards::cards(exercise)
        }
        Exercise::Feelings
        | Exercise::Places
        | Exercise::Changes
        | Exercise::MyPlan
        | Exercise::StillHave => choose::choose(exercise),
        Exercise::Strengths => strengths::strengths(),
        Exercise::Body => body::body(),
        Exercise::Breathing => breathing::breathing(),
        Exercise::Senses => senses::senses(),
        Exercise::Hand => hand::hand(),
        Exercise::Circles => circles::circles(),
        Exercise::Telephone => call::call(),
        Exercise::Secrets => secrets::secrets(),
        Exercise::Worries => worries::worries(),
    }
}
