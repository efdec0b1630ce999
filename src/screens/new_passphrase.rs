//! Five proposed words; saving begins when the user confirms them.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::screen::{CopiesScreen, OpeningScreen, Screen};
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use crate::components::field::neutral_id;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::SentenceField;
use crate::components::proposed_words::ProposedWords;
use crate::session::{CreateError, OwnError, Strength, fit_phrase};
use crate::text::{Key, errors, say};

/// The screen for the five words.
#[component]
pub fn NewPassphraseScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let offered = ProposedWords::propose();
    let task = Task::idle();
    let saved = RwSignal::new(false);
    // Whether there was no room to save, so that a copy is offered instead.
    let full = RwSignal::new(false);
    let own = RwSignal::new(false);
    let sentence = RwSignal::new(String::new());
    let save = move || {
        task.clear();
        let phrase = if own.get_untracked() {
            let fit = sentence.with_untracked(|typed| fit_phrase(typed));
            fit.map(|(phrase, _)| phrase).map_err(weak)
        } else {
            offered.phrase()
        };
        let phrase = match phrase {
            Ok(phrase) => phrase,
            Err(sentence) => return task.set_message(sentence),
        };
        task.start(async move {
            let created = session.keep(&phrase).await;
            full.try_set(created == Err(CreateError::Full));
            created.map_err(|error| errors::create(&error))?;
            saved.set(true);
            Ok(())
        });
    };
    let is_busy = move || task.is_busy();
    view! {
        {move || {
            view! { <Heading text=say(if own.get() { Key::OwnField } else { Key::WordsTitle }) /> }
        }}
        <Show
            when=move || own.get()
            fallback=move || {
                view! {
                    <p>{say(Key::WordsIntro)}</p>
                    {offered.list()}
                    <Button
                        variant=ButtonVariant::Link
                        test_id="own-words"
                        label=say(Key::OwnGo)
                        on_click=move || own.set(true)
                    />
                }
            }
        >
            <OwnSentence own=own sentence=sentence />
        </Show>
        <TaskStatus task=task working=Key::KeepWorking test_id="keep-failed" />
        <Show when=move || full.get() && !session.holds_child()>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="carry"
                label=say(Key::CarryGo)
                on_click=move || { navigator.to(Screen::Copies(CopiesScreen::Export)) }
            />
        </Show>
        <Done test_id="kept-done" when=move || saved.get() label=say(Key::KeepDone) />
        <Show
            when=move || saved.get()
            fallback=move || {
                view! {
                    {move || {
                        let key = if own.get() { Key::OwnKeep } else { Key::KeepNow };
                        view! { <Button wide test_id="keep-now" label=say(key) busy=is_busy on_click=save /> }
                    }}
                    <Show when=move || !own.get()>{offered.others(is_busy)}</Show>
                    <Button
                        variant=ButtonVariant::Secondary
                        wide
                        test_id="keep-not"
                        label=say(Key::KeepNot)
                        busy=is_busy
                        on_click=move || { navigator.back() }
                    />
                }
            }
        >
            <Button
                wide
                test_id="practise"
                label=say(Key::PractiseNow)
                on_click=move || { navigator.to(Screen::Opening(OpeningScreen::Practise)) }
            />
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="later"
                label=say(Key::PractiseLater)
                on_click=move || { navigator.to_open_plan() }
            />
        </Show>
    }
}

/// A field for the user's own sentence, with an estimate of its strength.
#[component]
fn OwnSentence(own: RwSignal<bool>, sentence: RwSignal<String>) -> View {
    let judged = move || match fit_phrase(&sentence.read()) {
        Err(OwnError::Phrase(_)) => String::new(),
        Err(error) => weak(error),
        Ok((_, strength)) => say(match strength {
            Strength::Acquaintance => Key::StrengthAcquaintance,
            Strength::Days => Key::StrengthDays,
            Strength::Years => Key::StrengthYears,
            Strength::Lasting => Key::StrengthLasting,
        }),
    };
    // A screen reader says it when asked about the field: aloud at each letter, it would tell others.
    let strength_id = neutral_id();
    view! {
        <p>{say(Key::OwnIntro)}</p>
        <SentenceField sentence=sentence described=strength_id.clone() chosen=true enter_key=|| () />
        <p class="soft">{say(Key::OwnCheck)}</p>
        <p class="soft" id=strength_id data-testid="strength">
            {judged}
        </p>
        <Button
            variant=ButtonVariant::Link
            test_id="words-instead"
            label=say(Key::OwnList)
            on_click=move || own.set(false)
        />
    }
}

fn weak(error: OwnError) -> String {
    match error {
        OwnError::Phrase(_) => say(Key::OwnEmpty),
        OwnError::Weak(weak) => errors::weak(weak),
    }
}
