//! Importing a copy: from a file or through the camera, its words, what is inside, and what to do with it.

use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::screen::{CopiesScreen, Screen};
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use super::scan::scan;
use crate::components::field::{FileField, neutral_id};
use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::{Whose, word_fields};
use crate::session::{Counted, ImportError, TypedPhrase};
use crate::text::{Arg, Key, errors, say, say_with};

/// The screen for importing a copy.
#[component]
pub fn ImportScreen() -> View {
    let session = use_session();
    // After coming back from the merge, the copy is still open.
    let opened = RwSignal::new(session.with_import(|_, _| ()).is_some());
    view! {
        <Heading text=say(Key::BringTitle) />
        <Show when=move || opened.get() fallback=move || view! { <OpenedCopy opened=opened /> }>
            <WhatToDo />
        </Show>
    }
}

/// The copy's source, and its words.
#[component]
fn OpenedCopy(opened: RwSignal<bool>) -> View {
    let session = use_session();
    let id = neutral_id();
    let field = id.clone();
    let task = Task::idle();
    let by_camera = RwSignal::new(false);
    let seen = RwSignal::new(Vec::new());
    let take = move |typed: TypedPhrase| {
        let field = field.clone();
        task.start(async move {
            let seen = seen.get_untracked();
            let bytes = match by_camera.get_untracked() {
                true => Ok(Some(seen).filter(|seen| !seen.is_empty())),
                false => session.read_file(&field).await.map_err(errors::file),
            };
            let bytes = bytes?.ok_or_else(|| say(Key::ErrorBringNone))?;
            let imported = session.import(&typed.phrase, &bytes).await;
            imported.map_err(|error| match error {
                ImportError::Vault(error) => errors::import(error),
                ImportError::Record(_) => say(Key::ErrorBringDamaged),
            })?;
            // If the user has left the screen meanwhile, the copy must not stay open.
            if opened.try_set(true).is_some() {
                session.discard_import();
            }
            Ok(())
        });
    };
    let said = move || {
        view! {
            <TaskStatus task=task working=Key::OpenWorking test_id="bring-wrong" />
        }
    };
    let way = |t: &'static str, key: Key, camera: bool| {
        view! {
            <Chip
                test_id=t
                label=say(key)
                pressed=move || by_camera.get() == camera
                on_click=move || {
                    by_camera.set(camera);
                    task.clear();
                }
            />
        }
    };
    let words = move || {
        word_fields(
            Key::BringGo,
            Whose::File,
            move || task.is_busy(),
            said(),
            move || task.clear(),
            take.clone(),
        )
    };
    let has_come = move || !by_camera.get() || !seen.read().is_empty();
    view! {
        <p>{say(Key::BringIntro)}</p>
        <ChipGroup label=say(
            Key::BringHow,
        )>{way("by-file", Key::BringByFile, false)} {way("by-camera", Key::BringByCamera, true)}</ChipGroup>
        <Show
            when=move || by_camera.get()
            fallback=move || view! { <FileField test_id="bring-file" id=id.clone() label=Key::BringFile /> }
        >
            <Show when=move || seen.read().is_empty()>{scan(move |bytes| seen.set(bytes))}</Show>
            <Done test_id="scan-whole" when=move || !seen.read().is_empty() label=say(Key::ScanWhole) />
            <Show when=move || !seen.read().is_empty()>
                <Button
                    variant=ButtonVariant::Secondary
                    wide
                    test_id="scan-more"
                    label=say(Key::ScanMore)
                    on_click=move || {
                        seen.set(Vec::new());
                        task.clear();
                    }
                />
            </Show>
        </Show>
        <Show when=has_come>{words()}</Show>
    }
}

/// What is inside, and the choice of what to do with it.
#[component]
fn WhatToDo() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let inside = session.with_import(|_, imported| Counted::of(imported));
    let has_plan = move || session.read(|plan| !plan.is_empty());
    let together = move || session.read(|plan| !plan.is_empty() && !plan.read_only());
    let sure = RwSignal::new(false);
    let put_here = move |t: &'static str, kind, key| {
        view! {
            <Button
                variant=kind
                wide
                test_id=t
                label=say(key)
                on_click=move || {
                    session.replace();
                    navigator.to_open_plan();
                }
            />
        }
    };
    view! {
        <div class="notice">{contents(inside.unwrap_or_default())}</div>
        <Show when=has_plan>
            <div class="notice care">{say(Key::BringReplaces)}</div>
        </Show>
        <Show when=together>
            <Button
                wide
                test_id="bring-together"
                label=say(Key::BringTogether)
                on_click=move || navigator.to(Screen::Copies(CopiesScreen::Merge))
            />
        </Show>
        <Show when=has_plan fallback=move || put_here("bring-replace", ButtonVariant::Primary, Key::BringReplace)>
            <Show
                when=move || sure.get()
                fallback=move || {
                    view! {
                        <Button
                            variant=ButtonVariant::Danger
                            wide
                            test_id="bring-replace"
                            label=say(Key::BringInstead)
                            on_click=move || { sure.set(true) }
                        />
                    }
                }
            >
                <div class="notice care">{say(Key::BringSure)}</div>
                {put_here("bring-sure", ButtonVariant::Danger, Key::BringSureYes)}
            </Show>
        </Show>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="bring-not"
            label=say(Key::BringNot)
            on_click=move || {
                session.discard_import();
                navigator.back();
            }
        />
    }
}

/// Returns the contents of the copy, in a sentence or two.
fn contents(inside: Counted) -> String {
    let says = inside_in_words(inside);
    if says.is_empty() {
        say(Key::BringEmpty)
    } else {
        format!("{} {says}", say(Key::BringInside))
    }
}

/// Returns how many of each kind are in a plan; empty for an empty plan.
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
