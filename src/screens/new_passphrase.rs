//! Five proposed words; saving begins when the user confirms them.

use crate::components::button::{Button, ButtonVariant};
use crate::components::details::Details;
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::prose::Prose;
use crate::components::screen::{CopiesScreen, OpeningScreen, SavingScreen, Screen};
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use crate::components::field::neutral_id;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::SentenceField;
use crate::components::proposed_words::ProposedWords;
use crate::session::{CreateError, OwnError, Strength, fit_phrase};
use crate::text::{Key, Page, errors, pack, say};

/// The words, what saving with them cannot do, and the button that saves: part of the screen for saving.
#[component]
pub fn NewPassphrase() -> View {
    let session = use_session();
    let navigator = use_navigator();
    let offered = ProposedWords::propose();
    let task = Task::idle();
    // Whether this browser cannot save, so that a copy is offered instead.
    let refused = RwSignal::new(false);
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
            refused.try_set(matches!(
                created,
                Err(CreateError::Full | CreateError::Blocked)
            ));
            created.map_err(|error| errors::create(&error))?;
            // The user may be elsewhere by now.
            if untrack(|| navigator.here()) == Screen::Saving(SavingScreen::Save) {
                navigator.to(Screen::Saving(SavingScreen::Saved));
            }
            Ok(())
        });
    };
    let is_busy = move || task.is_busy();
    view! {
        <Show
            when=move || own.get()
            fallback=move || {
                view! {
                    <p>{say(Key::WordsIntro)}</p>
                    {offered.list()}
                }
            }
        >
            <OwnSentence sentence=sentence />
        </Show>
        <p>{say(Key::KeepCare)}</p>
        <p>{say(Key::KeepCarePhone)}</p>
        <TaskStatus task=task working=Key::KeepWorking test_id="keep-failed" />
        <Show when=move || refused.get() && !session.holds_child()>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="carry"
                label=say(Key::CarryGo)
                on_click=move || { navigator.to(Screen::Copies(CopiesScreen::Export)) }
            />
        </Show>
        {move || {
            let key = if own.get() { Key::OwnKeep } else { Key::KeepNow };
            view! { <Button wide test_id="keep-now" label=say(key) busy=is_busy on_click=save /> }
        }}
        <div class="tools">
            <Show when=move || !own.get()>{offered.others(is_busy)}</Show>
            <Button
                variant=ButtonVariant::Secondary
                test_id="keep-not"
                label=say(Key::KeepNot)
                busy=is_busy
                on_click=move || { navigator.back() }
            />
        </div>
        {move || {
            let (test_id, label) = match own.get() {
                true => ("words-instead", Key::OwnList),
                false => ("own-words", Key::OwnGo),
            };
            view! {
                <Button
                    variant=ButtonVariant::Link
                    test_id=test_id
                    label=say(label)
                    on_click=move || { own.update(|own| *own = !*own) }
                />
            }
        }}
        <Details summary=pack().page_title(Page::Keeping).to_owned()>
            <Prose page=Page::Keeping />
        </Details>
    }
}

/// The screen after the plan was saved for the first time.
#[component]
pub fn SavedScreen() -> View {
    let session = use_session();
    let navigator = use_navigator();
    view! {
        <Heading text=say(Key::KeepDoneTitle) />
        <Done test_id="kept-done" when=|| true label=say(Key::KeepDone) />
        <p>{say(Key::PractiseWhy)}</p>
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
        <Show when=move || session.may_open_offline()>
            <p class="soft">{say(Key::OfflineWhy)}</p>
            <Button
                variant=ButtonVariant::Link
                test_id="offline"
                label=say(Key::OfflineGo)
                on_click=move || { navigator.to(Screen::Saving(SavingScreen::Offline)) }
            />
        </Show>
    }
}

/// A field for the user's own sentence, with an estimate of its strength.
#[component]
fn OwnSentence(sentence: RwSignal<String>) -> View {
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
    }
}

fn weak(error: OwnError) -> String {
    match error {
        OwnError::Phrase(_) => say(Key::OwnEmpty),
        OwnError::Weak(weak) => errors::weak(weak),
    }
}
