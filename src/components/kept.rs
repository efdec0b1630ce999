//! The status that is always shown: whether the plan is saved.

use super::navigator::{Screen, use_navigator, use_session};
use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::session::{Keeping, NotSaved, Part, Plan};
use crate::text::{Arg, Key, errors, say, say_with};

/// Returns the sentence for a state.
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

/// The status, and below it the reason if the last press changed nothing.
#[component]
pub fn SaveStatusLine() -> View {
    let session = use_session();
    // "Saving" and "saved" alternate all the time: only a failure interrupts a screen reader.
    let trouble = move || matches!(session.keeping(), Keeping::NotSaved(_));
    let state = move || match session.keeping() {
        Keeping::No => "no",
        Keeping::Saving => "saving",
        Keeping::Saved => "saved",
        Keeping::NotSaved(_) => "not",
    };
    let class = move || if trouble() { "kept bad" } else { "kept" };
    view! {
        <p class=class data-testid="kept" data-kept=state>
            {move || sentence(session.keeping())}
        </p>
        <p class="wrong" role="status">
            {move || { session.refusal().map(errors::refused).unwrap_or_default() }}
        </p>
        <p class="unseen" role="alert">
            {move || { if trouble() { sentence(session.keeping()) } else { String::new() } }}
        </p>
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
                    let parts = session.whole(Plan::longest_parts);
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
                            on_click=move || { navigator.to(Screen::Carry) }
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
