//! What is always said: whether what one writes is kept, and how.

use leptos::prelude::*;

use super::go::session;
use super::live::{attribute, flag, live};
use crate::session::{Keeping, NotSaved};
use crate::text::{Key, errors, say};

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

/// The line that says it.
#[component]
pub fn KeptLine() -> impl IntoView {
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
    view! {
        <p class="kept" class:bad=flag(trouble) data-t="kept" data-kept=attribute(state)>
            {live(move || sentence(session.keeping()))}
        </p>
        <p class="wrong" role="status">{live(move || session.refusal().map(errors::refused).unwrap_or_default())}</p>
        <p class="unseen" role="alert">
            {live(move || if trouble() { sentence(session.keeping()) } else { String::new() })}
        </p>
    }
}
