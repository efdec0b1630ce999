//! For the officer: what may be copied by hand into the agency's own record, before the session clears.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::screen::{SavingScreen, Screen};
use crate::prelude::*;

use super::body::SPOTS;
use super::choose::card_words;
use super::circles;
use super::officer::WhatIsKept;
use super::people::called;
use super::strengths;
use super::titles::title;
use crate::components::navigator::{use_navigator, use_session};
use crate::session::{Answers, Exercise};
use crate::text::{Arg, Key, say, say_with};

/// The screen "For your own record".
#[component]
pub fn RecordScreen() -> View {
    let session = use_session();
    let cleared = RwSignal::new(false);
    view! {
        <Heading text=say(Key::RecordTitle) />
        <Done test_id="record-is-clear" when=move || cleared.get() label=say(Key::RecordCleared) />
        <Show
            when=move || session.of_child(Answers::is_empty)
            fallback=move || {
                view! {
                    <p>{say(Key::RecordHint)}</p>
                    {session.of_child(list)}
                    <Show when=move || session.holds_child()>
                        <p class="soft">{say(Key::RecordEarlier)}</p>
                    </Show>
                    <p>{say(Key::RecordAsked)}</p>
                    <Show when=move || !session.is_saved()>
                        <Button
                            variant=ButtonVariant::Danger
                            wide
                            test_id="record-clear"
                            label=say(Key::RecordClear)
                            on_click=move || {
                                cleared.set(true);
                                session.clear_child();
                            }
                        />
                    </Show>
                    <Show when=move || session.holds_child() fallback=|| view! { <KeepRecord /> }>
                        <WhatIsKept />
                    </Show>
                }
            }
        >
            <Show when=move || !cleared.get()>
                <p class="soft">{say(Key::RecordNone)}</p>
            </Show>
        </Show>
    }
}

/// Saving the child's answers for the next meeting, if the host allows it.
#[component]
fn KeepRecord() -> View {
    let session = use_session();
    let navigator = use_navigator();
    if !session.may_keep_child() {
        return ().into_view();
    }
    if !untrack(|| session.has_room_for_child()) {
        return view! {
            <p class="soft" data-testid="record-no-room">
                {say(Key::RecordKeepNoRoom)}
            </p>
        };
    }
    if !session.of_child(Answers::agrees) {
        return view! { <p class="soft">{say(Key::RecordKeepNo)}</p> };
    }
    view! {
        <h2>{say(Key::RecordKeepTitle)}</h2>
        <p>{say(Key::RecordKeepWhat)}</p>
        <p>{say(Key::RecordKeepWhere)}</p>
        <Button
            variant=ButtonVariant::Secondary
            wide
            test_id="record-keep"
            label=say(Key::RecordKeepGo)
            on_click=move || {
                session.write_child();
                navigator.to(Screen::Saving(SavingScreen::Save));
            }
        />
        <p class="soft small">{say(Key::RecordKeepOne)}</p>
    }
}

fn list(child: &Answers) -> View {
    let mut rows = Vec::new();
    let line = |words: String| view! { <li>{words}</li> };
    for exercise in Exercise::all() {
        let chosen: Vec<String> = child
            .chosen(exercise)
            .into_iter()
            .map(|number| words_of(exercise, number))
            .collect();
        if !chosen.is_empty() {
            let chosen = chosen.join(", ");
            let name = say(title(exercise));
            let args = [("title", Arg::Text(&name)), ("chosen", Arg::Text(&chosen))];
            rows.push(line(say_with(Key::RecordChosen, &args)));
        }
    }
    let hand: Vec<View> = child
        .hand()
        .iter()
        .flatten()
        .map(|trusted| view! { <li>{called(trusted)}</li> })
        .collect();
    if !hand.is_empty() {
        let outside = match child.has_someone_outside() {
            true => Key::RecordOutside,
            false => Key::RecordNoOutside,
        };
        rows.push(view! { <li>{say(Key::RecordHand)} <ul>{hand}</ul> {say(outside)}</li> });
    }
    let done = child.done().iter().map(|exercise| say(title(*exercise)));
    let done: Vec<String> = done.collect();
    let done = (!done.is_empty()).then(|| {
        view! {
            <h2>{say(Key::RecordDone)}</h2>
            <p class="soft">{done.join(", ")}</p>
        }
    });
    let list = view! {
        <ul class="reading" data-testid="record">
            {rows}
        </ul>
    };
    view! {
        {list}
        {done}
    }
}

fn words_of(exercise: Exercise, number: u8) -> String {
    let at = usize::from(number);
    match exercise {
        Exercise::Body => SPOTS.get(at).map(|(key, _)| say(*key)).unwrap_or_default(),
        Exercise::Strengths => strengths::words_of(at),
        Exercise::Circles => circles::words_of(number),
        _ => card_words(exercise, number),
    }
}
