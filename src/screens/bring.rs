//! Bringing a copy: the file, its words, what is inside, and whether it shall take the place of what is here.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::parts::element::{Piece, text};
use crate::parts::field::{file_field, neutral_id};
use crate::parts::go::{go, session};
use crate::parts::live::{all, either, when};
use crate::parts::pieces::{Kind, care, heading, notice, para, wide, working, wrong};
use crate::parts::words::{Whose, word_fields};
use crate::session::{BringError, Brought, Counted, Phrase};
use crate::text::{Arg, Key, errors, say, say_with};

/// Bringing a copy.
pub fn bring() -> Piece {
    let session = session();
    let go = go();
    let id = neutral_id();
    let field = id.clone();
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let brought = RwSignal::new_local(None::<Brought>);
    let take = move |phrase: Phrase| {
        let field = field.clone();
        busy.set(true);
        spawn_local(async move {
            let outcome = match session.read_file(&field).await {
                Ok(Some(bytes)) => {
                    session
                        .bring(&phrase, &bytes)
                        .await
                        .map_err(|error| match error {
                            BringError::Vault(error) => errors::bring(error),
                            BringError::Record(_) => say(Key::ErrorBringDamaged),
                        })
                }
                Ok(None) => Err(say(Key::ErrorBringNone)),
                Err(error) => Err(errors::file(error)),
            };
            match outcome {
                Ok(plan) => brought.set(Some(plan)),
                Err(says) => failed.set(says),
            }
            busy.set(false);
        });
    };
    let said = move || {
        all([
            working(move || busy.get(), Key::OpenWorking),
            wrong("bring-wrong", move || failed.get()),
        ])
    };
    let opened = move || brought.with(Option::is_some);
    all([
        heading(say(Key::BringTitle)),
        either(
            opened,
            move || {
                let inside = brought.with_untracked(|plan| plan.as_ref().map(Brought::counted));
                all([
                    notice(text(contents(inside.unwrap_or_default()))),
                    when(
                        move || session.whole(|plan| !plan.is_empty()),
                        || care(text(say(Key::BringReplaces))),
                    ),
                    wide(Kind::Grave, "bring-replace", Key::BringReplace, move || {
                        if let Some(plan) = brought.try_update(Option::take).flatten() {
                            session.replace(plan);
                            go.to_open_plan();
                        }
                    }),
                    wide(Kind::Second, "bring-not", Key::BringNot, move || {
                        brought.set(None);
                        go.back();
                    }),
                ])
            },
            move || {
                all([
                    para(Key::BringIntro),
                    file_field("bring-file", &id, Key::BringFile),
                    word_fields(
                        Key::BringGo,
                        Whose::File,
                        move || busy.get(),
                        said(),
                        move || failed.set(String::new()),
                        take.clone(),
                    ),
                ])
            },
        ),
    ])
}

/// What is inside, in a sentence or two.
fn contents(inside: Counted) -> String {
    let counted = [
        (Key::BringSteps, inside.steps),
        (Key::BringThings, inside.things),
        (Key::BringPeople, inside.people),
        (Key::BringNotes, inside.notes),
        (Key::BringLines, inside.lines),
        (Key::BringReviews, inside.reviews),
    ];
    let says: Vec<String> = counted
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| say_with(key, &[("n", Arg::Number(n))]))
        .collect();
    if says.is_empty() {
        say(Key::BringEmpty)
    } else {
        format!("{} {}", say(Key::BringInside), says.join(" "))
    }
}
