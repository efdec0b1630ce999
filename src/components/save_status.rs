//! The status that is always shown: whether the plan is saved.

use super::navigator::{use_navigator, use_session};
use crate::components::button::{Button, ButtonVariant};
use crate::components::screen::{CopiesScreen, Screen};
use crate::prelude::*;
use crate::session::{NotSaved, Part, Plan, SaveStatus};
use crate::text::{Arg, Key, errors, say, say_with};

/// Returns the sentence for a state.
#[must_use]
pub fn sentence(save_status: SaveStatus) -> String {
    say(match save_status {
        SaveStatus::No => Key::KeptNo,
        SaveStatus::Saving => Key::KeptSaving,
        SaveStatus::Saved => Key::KeptSaved,
        SaveStatus::NotSaved(NotSaved::Full) => Key::KeptNotFull,
        SaveStatus::NotSaved(NotSaved::Blocked) => Key::KeptNotBlocked,
        SaveStatus::NotSaved(NotSaved::TooLarge) => Key::KeptNotTooLarge,
        SaveStatus::NotSaved(NotSaved::Elsewhere) => Key::KeptNotElsewhere,
        SaveStatus::NotSaved(NotSaved::Failed) => Key::KeptNotFailed,
    })
}

/// The status, and below it the reason if the last press changed nothing.
#[component]
pub fn SaveStatusLine() -> View {
    let session = use_session();
    // "Saving" and "saved" alternate all the time: only a failure interrupts a screen reader.
    let trouble = move || matches!(session.save_status(), SaveStatus::NotSaved(_));
    let state = move || match session.save_status() {
        SaveStatus::No => "no",
        SaveStatus::Saving => "saving",
        SaveStatus::Saved => "saved",
        SaveStatus::NotSaved(_) => "not",
    };
    let class = move || if trouble() { "kept bad" } else { "kept" };
    view! {
        <p class=class data-testid="kept" data-kept=state prop:text=move || sentence(session.save_status())></p>
        <p
            class="wrong"
            role="status"
            prop:text=move || session.refusal().map(errors::refused).unwrap_or_default()
        ></p>
        <p
            class="unseen"
            role="alert"
            prop:text=move || if trouble() { sentence(session.save_status()) } else { String::new() }
        ></p>
    }
}

/// A warning that the plan is nearly full, with what takes the most room and a button to take a copy.
#[component]
pub fn RoomWarning() -> View {
    let session = use_session();
    let navigator = use_navigator();
    view! {
        <Show when=move || {
            session.is_nearly_full()
        }>
            {
                let said = move || {
                    let parts = session.read(Plan::longest_parts);
                    let named: Vec<String> = parts.into_iter().map(|part| say(name(part))).collect();
                    say_with(Key::FullSoon, &[("where", Arg::Text(&named.join(", ")))])
                };
                view! {
                    <div class="notice care">
                        <p data-testid="nearly-full">{said}</p>
                        <Button
                            variant=ButtonVariant::Secondary
                            test_id="full-carry"
                            label=say(Key::CarryGo)
                            on_click=move || { navigator.to(Screen::Copies(CopiesScreen::Export)) }
                        />
                    </div>
                }
            }
        </Show>
    }
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
