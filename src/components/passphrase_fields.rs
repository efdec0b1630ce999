//! The passphrase: five words, each identified by three letters.

use crate::components::button::{Button, ButtonVariant};
use crate::components::error_message::ErrorMessage;
use crate::prelude::*;

use super::field::{neutral_id, quiet};
use crate::browser::focus;
use crate::session::{Phrase, PhraseError, TypedPhrase, own_phrase, words};
use crate::text::{Arg, Key, errors, say, say_with};

/// Whose passphrase is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The user's, which may be a sentence of their own.
    Person,
    /// An exported file's, which is always five words.
    File,
}

/// Returns fields for five words. Three letters identify a word, and the word in the list is shown next to the
/// field; nothing reveals whether it is the right one. `begin` is called at every attempt, before any message;
/// `take` gets the passphrase once all five words are there. `said` is shown above the button, where it stays
/// visible while the keyboard is open.
pub fn word_fields(
    button: Key,
    whose: Whose,
    busy: impl Fn() -> bool + Copy + Send + Sync + 'static,
    said: View,
    begin: impl Fn() + 'static,
    take: impl Fn(TypedPhrase) + 'static,
) -> View {
    fields(
        button,
        whose,
        Signal::derive(busy),
        said,
        Box::new(begin),
        Box::new(take),
    )
}

fn fields(
    button: Key,
    whose: Whose,
    busy: Signal<bool>,
    said: View,
    begin: Box<dyn Fn()>,
    take: Box<dyn Fn(TypedPhrase)>,
) -> View {
    let letters = RwSignal::new(vec![String::new(); words::PROPOSED]);
    // A user with a sentence of their own types that instead.
    let own = RwSignal::new(false);
    let sentence = RwSignal::new(String::new());
    let ids: Vec<String> = (0..words::PROPOSED).map(|_| neutral_id()).collect();
    let wrong = RwSignal::new(String::new());
    let work: Box<dyn Fn()> = {
        let ids = ids.clone();
        Box::new(move || {
            if busy.get_untracked() {
                return;
            }
            begin();
            if own.get_untracked() {
                match sentence.with_untracked(|typed| own_phrase(typed)) {
                    Ok(typed) => {
                        wrong.set(String::new());
                        take(typed);
                    }
                    Err(_) => wrong.set(say(Key::OwnEmpty)),
                }
                return;
            }
            let words = letters.get_untracked();
            let filled: Vec<&str> = words
                .iter()
                .map(String::as_str)
                .filter(|word| !word.trim().is_empty())
                .collect();
            let phrase = match filled.len() {
                0 => Err(PhraseError::Empty),
                // Five words are always proposed: with fewer, one is missing, and trying them would only waste seconds.
                have if have < words::PROPOSED => Err(PhraseError::TooFew { have }),
                _ => Phrase::from_words(&filled),
            };
            match phrase {
                Ok(phrase) => {
                    wrong.set(String::new());
                    take(phrase.into());
                }
                Err(error) => {
                    wrong.set(errors::phrase(&error));
                    let unclear = words
                        .iter()
                        .position(|word| words::complete(word).is_none())
                        .unwrap_or(0);
                    if let Some(id) = ids.get(unclear) {
                        focus::on(id);
                    }
                }
            }
        })
    };
    let work = StoredValue::new_local(work);
    let submit = move || work.with_value(|work| work());
    let row = {
        move |n: usize| {
            let ids_to_focus = ids.clone();
            let id = ids.get(n).cloned().unwrap_or_default();
            let next = ids.get(n + 1).cloned();
            let nth = Arg::Number(u32::try_from(n + 1).unwrap_or(0));
            let label = say_with(Key::WordsNth, &[("n", nth)]);
            let word = move || letters.with(|typed| typed.get(n).cloned().unwrap_or_default());
            let take = on::input(move |event| {
                let text = event_target_value(&event);
                let next = letters
                    .try_update(|typed| words::spread(typed, n, &text))
                    .flatten();
                if let Some(next) = next.and_then(|next| ids_to_focus.get(next)) {
                    focus::on(next);
                }
            });
            let on_enter = on::keydown(on::enter(move || match &next {
                Some(next) => focus::on(next),
                None => submit(),
            }));
            let mut field = quiet(&id, &format!("word-{n}"));
            field.extend([
                attribute("type", "text"),
                attribute("autocapitalize", "none"),
                attribute("enterkeyhint", "next"),
                prop::value(Signal::derive(word)),
                take,
                on_enter,
            ]);
            view! {
                <li>
                    <label class="unseen" for=id>
                        {label}
                    </label>
                    <input {..field} />
                    <span translate="no" aria-live="polite">
                        {move || heard(&word())}
                    </span>
                </li>
            }
        }
    };
    view! {
        <Show
            when=move || own.get()
            fallback=move || {
                let rows = (0..words::PROPOSED).map(&row).collect_view();
                view! {
                    <p class="soft">{say(Key::WordsThreeLetters)}</p>
                    <ol class="words">{rows}</ol>
                    {match whose {
                        Whose::Person => {
                            view! {
                                <Button
                                    variant=ButtonVariant::Link
                                    test_id="own-instead"
                                    label=say(Key::OwnInstead)
                                    on_click=move || own.set(true)
                                />
                            }
                        }
                        Whose::File => ().into_view(),
                    }}
                }
            }
        >
            <SentenceField sentence=sentence enter_key=submit />
            <Button
                variant=ButtonVariant::Link
                test_id="words-instead"
                label=say(Key::WordsInstead)
                on_click=move || own.set(false)
            />
        </Show>
        <ErrorMessage test_id="words-wrong" text=move || wrong.get() />
        {said}
        <Button wide test_id="words-go" label=say(button) busy=move || busy.get() on_click=submit />
    }
}

/// A field for the user's own sentence. It is shown as it is typed: a typing error is worse than someone glancing
/// at it, and browsers would offer to save a password field.
#[component]
pub fn SentenceField(
    /// The sentence as typed.
    sentence: RwSignal<String>,
    /// Called on the Enter key.
    enter_key: Box<dyn Fn()>,
) -> View {
    let id = neutral_id();
    let mut field = quiet(&id, "own-sentence");
    field.extend([
        attribute("type", "text"),
        attribute("autocapitalize", "none"),
        prop::value(Signal::derive(move || sentence.get())),
        on::input(move |event| sentence.set(event_target_value(&event))),
        on::keydown(on::enter(enter_key)),
    ]);
    view! {
        <div class="field">
            <label for=id>{say(Key::OwnField)}</label>
            <input {..field} />
        </div>
    }
}

/// Returns the word that the letters so far identify, or a message that there is none.
fn heard(letters: &str) -> String {
    match words::complete(letters) {
        Some(word) => word.to_owned(),
        None if letters.trim().len() >= words::TELLING_LETTERS => say(Key::WordsUnknown),
        None => String::new(),
    }
}

/// Returns the words as a list, with the three letters that identify each in bold.
pub fn word_list(words: &[&'static str]) -> View {
    let lines = words
        .iter()
        .map(|word| {
            let at = words::TELLING_LETTERS.min(word.len());
            // The list's words are ASCII letters, so they can be cut anywhere.
            let (telling, rest) = word.split_at_checked(at).unwrap_or((word, ""));
            view! {
                <li translate="no" data-testid="word">
                    <span>
                        <b>{telling}</b>
                        {rest}
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="words">{lines}</ol> }
}
