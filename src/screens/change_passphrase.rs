//! Changing, adding or revoking words: first the current ones are asked for, then the new ones are shown.

use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::progress::Done;
use crate::components::screen::{OpeningScreen, Screen};
use crate::components::task::{Task, TaskStatus};
use crate::prelude::*;

use crate::components::navigator::{use_navigator, use_session};
use crate::components::passphrase_fields::{Whose, word_fields};
use crate::components::proposed_words::ProposedWords;
use crate::session::{PassphraseChange, Phrase, TypedPhrase};
use crate::text::{Key, errors, say};

/// The current step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// The current words, to be typed.
    Mine,
    /// The new words, shown.
    Offered,
    /// Done.
    Done,
}

/// The texts for each step.
struct Says {
    title: Key,
    intro: &'static [Key],
    go: Key,
    offer: Key,
    now: Key,
    done: Key,
}

fn says(what: PassphraseChange) -> Says {
    match what {
        PassphraseChange::Change => Says {
            title: Key::ChangeTitle,
            intro: &[Key::ChangeIntro],
            go: Key::ChangeNext,
            offer: Key::ChangeOffer,
            now: Key::ChangeNow,
            done: Key::ChangeDone,
        },
        PassphraseChange::Give => Says {
            title: Key::SecondTitle,
            intro: &[Key::SecondWhy, Key::SecondNoWriting, Key::ChangeIntro],
            go: Key::ChangeNext,
            offer: Key::SecondOffer,
            now: Key::SecondNow,
            done: Key::SecondDone,
        },
        PassphraseChange::TakeBack => Says {
            title: Key::SecondTitle,
            intro: &[Key::SecondEndIntro, Key::ChangeIntro],
            go: Key::SecondEndNow,
            offer: Key::SecondEndIntro,
            now: Key::SecondEndNow,
            done: Key::SecondEndDone,
        },
    }
}

/// The screen for changing the words, giving a second person words, or revoking theirs.
#[component]
pub fn ChangePassphraseScreen(what: PassphraseChange) -> View {
    let session = use_session();
    let navigator = use_navigator();
    let said = says(what);
    let step = RwSignal::new(Step::Mine);
    let task = Task::idle();
    let mine = StoredValue::new_local(None::<Phrase>);
    let offered = ProposedWords::propose();
    let change = move || async move {
        let Some(own) = mine.with_value(Clone::clone) else {
            return Ok(());
        };
        let fresh = offered.phrase()?;
        let changed = session.change_passphrase(what, &own, &fresh).await;
        changed.map_err(|error| errors::reseal(&error))?;
        step.set(Step::Done);
        navigator.focus_heading();
        Ok(())
    };
    let take = move |typed: TypedPhrase| {
        task.start(async move {
            let right = session.check_typed(&typed).await;
            right.map_err(|error| errors::practise(&error))?;
            mine.set_value(Some(typed.phrase));
            match what {
                PassphraseChange::TakeBack => change().await,
                PassphraseChange::Change | PassphraseChange::Give => {
                    step.set(Step::Offered);
                    navigator.focus_heading();
                    Ok(())
                }
            }
        });
    };
    let is_busy = move || task.is_busy();
    let trouble = move || {
        view! { <TaskStatus task=task working=Key::ChangeWorking test_id="rewords-wrong" /> }
    };
    let at = Memo::new(move |_| step.get());
    view! {
        <Heading text=say(said.title) />
        {move || match at.get() {
            Step::Mine => {
                view! {
                    {said.intro.iter().map(|key| view! { <p>{say(*key)}</p> }).collect_view()}
                    {word_fields(said.go, Whose::Person, is_busy, trouble(), move || task.clear(), take)}
                }
            }
            Step::Offered => {
                view! {
                    <p>{say(said.offer)}</p>
                    <Show when=move || what == PassphraseChange::Change && session.is_shared()>
                        <div class="notice care">{say(Key::ChangeSecondEnds)}</div>
                    </Show>
                    {offered.list()}
                    {trouble()}
                    <Button wide test_id="reword-now" label=say(said.now) busy=is_busy on_click=move || task.start(change()) />
                    {offered.others(is_busy)}
                }
            }
            Step::Done => {
                view! {
                    <Done test_id="reworded" when=|| true label=say(said.done) />
                    <After what=what offered=offered />
                    <Button
                        variant=ButtonVariant::Secondary
                        wide
                        test_id="to-plan"
                        label=say(Key::PractiseToPlan)
                        on_click=move || { navigator.to_open_plan() }
                    />
                }
            }
        }}
    }
}

/// The last step: the second person's words for the last time, or a link for practising the user's own.
#[component]
fn After(what: PassphraseChange, offered: ProposedWords) -> View {
    let navigator = use_navigator();
    match what {
        PassphraseChange::Change => {
            view! {
                <Button
                    wide
                    test_id="practise"
                    label=say(Key::PractiseNow)
                    on_click=move || { navigator.to(Screen::Opening(OpeningScreen::Practise)) }
                />
            }
        }
        PassphraseChange::Give => view! {
            {offered.list()}
            <p>{say(Key::SecondSheet)}</p>
        },
        PassphraseChange::TakeBack => view! {},
    }
}
