//! What is always said: whether what one writes is kept, and how.

use super::element::{Piece, class, element, follows, handle, with};
use super::go::{Screen, go, session};
use super::live::{all, live, when};
use super::pieces::{Kind, care, narrow};
use crate::session::{Keeping, NotSaved, Part, Plan};
use crate::text::{Arg, Key, errors, say, say_with};

/// What is said for a state.
#[must_use]
pub fn sentence(keeping: Keeping) -> String {
    say(match keeping {
        Keeping::No => Key::KeptNo,
        Keeping::Saving => Key::KeptSaving,
        Keeping::Saved => Key::KeptSaved,
        Keeping::NotSaved(NotSaved::Full) => Key::KeptNotFull,
        Keeping::NotSaved(NotSaved::Blocked) => Key::KeptNotBlocked,
        Keeping::NotSaved(NotSaved::TooLarge) => Key::KeptNotTooLarge,
        Keeping::NotSaved(NotSaved::Elsewhere) => Key::KeptNotElsewhere,
        Keeping::NotSaved(NotSaved::Failed) => Key::KeptNotFailed,
    })
}

/// The line that says it, and below it why the last press changed nothing, if so.
pub fn kept_line() -> Piece {
    let session = session();
    // Saving and saved follow each other all the time: only trouble interrupts a screen reader.
    let trouble = move || matches!(session.keeping(), Keeping::NotSaved(_));
    let state = move || {
        Some(match session.keeping() {
            Keeping::No => "no",
            Keeping::Saving => "saving",
            Keeping::Saved => "saved",
            Keeping::NotSaved(_) => "not",
        })
    };
    let classes = follows("class", move || {
        Some(if trouble() { "kept bad" } else { "kept" })
    });
    all([
        element(
            "p",
            vec![classes, handle("kept"), follows("data-kept", state)],
            vec![live(move || sentence(session.keeping()))],
        ),
        element(
            "p",
            vec![class("wrong"), with("role", "status")],
            vec![live(move || {
                session.refusal().map(errors::refused).unwrap_or_default()
            })],
        ),
        element(
            "p",
            vec![class("unseen"), with("role", "alert")],
            vec![live(move || {
                if trouble() {
                    sentence(session.keeping())
                } else {
                    String::new()
                }
            })],
        ),
    ])
}

/// That there is little room left, what takes it, and a way to a copy.
pub fn room_line() -> Piece {
    let session = session();
    let go = go();
    when(
        move || session.is_nearly_full(),
        move || {
            let said = move || {
                let parts = session.whole(Plan::longest_parts);
                let named: Vec<String> = parts.into_iter().map(|part| say(name(part))).collect();
                say_with(Key::FullSoon, &[("where", Arg::Text(&named.join(", ")))])
            };
            care(all([
                element("p", vec![handle("nearly-full")], vec![live(said)]),
                narrow(Kind::Second, "full-carry", Key::CarryGo, move || {
                    go.to(Screen::Carry)
                }),
            ]))
        },
    )
}

fn name(part: Part) -> Key {
    match part {
        Part::Things => Key::FullThings,
        Part::People => Key::FullPeople,
        Part::Steps => Key::FullSteps,
        Part::Notes => Key::FullNotes,
        Part::Diary => Key::FullDiary,
        Part::Reviews => Key::FullReviews,
    }
}
