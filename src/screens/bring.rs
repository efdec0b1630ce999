//! Bringing a copy: as a file or through the camera, its words, what is inside, and what is to become of it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::scan::scan;
use crate::parts::element::{Piece, text};
use crate::parts::field::{file_field, neutral_id};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, either, when};
use crate::parts::pieces::{
    Kind, care, chip, chips, done, heading, notice, para, wide, working, wrong,
};
use crate::parts::words::{Whose, word_fields};
use crate::session::{BringError, Counted, Phrase};
use crate::text::{Arg, Key, errors, say, say_with};

/// Bringing a copy.
pub fn bring() -> Piece {
    let session = session();
    // Whoever comes back from bringing both together has it open still.
    let opened = RwSignal::new(session.beside(|_, _| ()).is_some());
    all([
        heading(say(Key::BringTitle)),
        either(move || opened.get(), what_to_do, move || opening(opened)),
    ])
}

/// Where it comes from, and its words.
fn opening(opened: RwSignal<bool>) -> Piece {
    let session = session();
    let id = neutral_id();
    let field = id.clone();
    let busy = RwSignal::new(false);
    let failed = RwSignal::new(String::new());
    let by_camera = RwSignal::new(false);
    let seen = RwSignal::new(Vec::new());
    let take = move |phrase: Phrase| {
        let field = field.clone();
        busy.set(true);
        spawn_local(async move {
            let seen = seen.get_untracked();
            let bytes = match by_camera.get_untracked() {
                true => Ok(Some(seen).filter(|seen| !seen.is_empty())),
                false => session.read_file(&field).await.map_err(errors::file),
            };
            let outcome = match bytes {
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
                Err(says) => Err(says),
            };
            match outcome {
                // Left meanwhile, it is not to lie open for whoever comes next.
                Ok(()) if opened.try_set(true).is_some() => return session.leave_brought(),
                Ok(()) => {}
                Err(says) => {
                    failed.try_set(says);
                }
            }
            busy.try_set(false);
        });
    };
    let said = move || {
        all([
            working(move || busy.get(), Key::OpenWorking),
            wrong("bring-wrong", move || failed.get()),
        ])
    };
    let way = |t: &str, key: Key, camera: bool| {
        chip(
            t,
            key,
            move || by_camera.get() == camera,
            move || {
                by_camera.set(camera);
                failed.set(String::new());
            },
        )
    };
    let words = move || {
        word_fields(
            Key::BringGo,
            Whose::File,
            move || busy.get(),
            said(),
            move || failed.set(String::new()),
            take.clone(),
        )
    };
    let has_come = move || !by_camera.get() || !seen.read().is_empty();
    all([
        para(Key::BringIntro),
        chips(
            Some(Key::BringHow),
            vec![
                way("by-file", Key::BringByFile, false),
                way("by-camera", Key::BringByCamera, true),
            ],
        ),
        either(
            move || by_camera.get(),
            move || {
                all([
                    when(
                        move || seen.read().is_empty(),
                        move || scan(move |bytes| seen.set(bytes)),
                    ),
                    done(
                        "scan-whole",
                        move || !seen.read().is_empty(),
                        Key::ScanWhole,
                    ),
                    when(
                        move || !seen.read().is_empty(),
                        move || {
                            wide(Kind::Second, "scan-more", Key::ScanMore, move || {
                                seen.set(Vec::new());
                                failed.set(String::new());
                            })
                        },
                    ),
                ])
            },
            move || file_field("bring-file", &id, Key::BringFile),
        ),
        when(has_come, words),
    ])
}

/// What is inside, and what is to become of it.
fn what_to_do() -> Piece {
    let session = session();
    let go = go();
    let inside = session.beside(|_, brought| Counted::of(brought));
    let beside = move || session.whole(|plan| !plan.is_empty());
    let together = move || session.whole(|plan| !plan.is_empty() && !plan.read_only());
    let sure = RwSignal::new(false);
    let put_here = move |t: &str, kind, key| {
        wide(kind, t, key, move || {
            session.replace();
            go.to_open_plan();
        })
    };
    all([
        notice(text(contents(inside.unwrap_or_default()))),
        when(beside, || care(text(say(Key::BringReplaces)))),
        when(together, move || {
            wide(
                Kind::Main,
                "bring-together",
                Key::BringTogether,
                move || go.to(Screen::Join),
            )
        }),
        either(
            beside,
            move || {
                either(
                    move || sure.get(),
                    move || {
                        all([
                            care(text(say(Key::BringSure))),
                            put_here("bring-sure", Kind::Grave, Key::BringSureYes),
                        ])
                    },
                    move || {
                        wide(Kind::Grave, "bring-replace", Key::BringInstead, move || {
                            sure.set(true)
                        })
                    },
                )
            },
            move || put_here("bring-replace", Kind::Main, Key::BringReplace),
        ),
        wide(Kind::Second, "bring-not", Key::BringNot, move || {
            session.leave_brought();
            go.back();
        }),
    ])
}

/// What was brought, in a sentence or two.
fn contents(inside: Counted) -> String {
    let says = inside_in_words(inside);
    if says.is_empty() {
        say(Key::BringEmpty)
    } else {
        format!("{} {says}", say(Key::BringInside))
    }
}

/// How much of each is in a plan; nothing for an empty one.
pub fn inside_in_words(inside: Counted) -> String {
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
    says.join(" ")
}
