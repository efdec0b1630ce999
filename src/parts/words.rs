//! Five words, three letters each.

use crate::session::{Phrase, PhraseError, words};
use leptos::prelude::*;

use std::rc::Rc;

use super::field::{neutral_id, quiet};
use super::live::{all, enter, flag, live, press, takes};
use crate::device::focus;
use crate::text::{Arg, Key, errors, say, say_with};

/// Fields for five words. Three letters tell a word; what the list makes of them stands beside the
/// field. It never tells whether a word is the right one.
#[component]
pub fn WordFields(
    /// What is done with the words when all are there.
    take: Box<dyn Fn(Phrase)>,
    /// What the button says.
    #[prop(into)]
    button: String,
    /// Whether work is going on and the button must wait.
    #[prop(into)]
    busy: Signal<bool>,
) -> impl IntoView {
    let typed = RwSignal::new(vec![String::new(); words::PROPOSED]);
    let ids: Vec<String> = (0..words::PROPOSED).map(|_| neutral_id()).collect();
    let wrong = RwSignal::new(String::new());
    let wrong_id = neutral_id();
    let submit: Rc<dyn Fn()> = {
        let ids = ids.clone();
        Rc::new(move || {
            if busy.get_untracked() {
                return;
            }
            let words = typed.get_untracked();
            let filled: Vec<&str> = words
                .iter()
                .map(String::as_str)
                .filter(|word| !word.trim().is_empty())
                .collect();
            let phrase = if filled.is_empty() {
                Err(PhraseError::Empty)
            } else {
                Phrase::from_words(&filled)
            };
            match phrase {
                Ok(phrase) => {
                    wrong.set(String::new());
                    take(phrase);
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
    let fields = all((0..words::PROPOSED).map(|n| {
        let id = ids.get(n).cloned().unwrap_or_default();
        let next = ids.get(n + 1).cloned();
        let after_space = next.clone();
        let submit = Rc::clone(&submit);
        let label = say_with(Key::WordsNth, &[("n", Arg::Number(u32::try_from(n + 1).unwrap_or(0)))]);
        let text = Signal::derive(move || typed.with(|typed| typed.get(n).cloned().unwrap_or_default()));
        let take = takes(move |text| {
            // A space ends a word, also on keyboards that report no keys.
            let ended = text.ends_with(char::is_whitespace) && !text.trim().is_empty();
            typed.update(|typed| {
                if let Some(word) = typed.get_mut(n) {
                    text.trim().clone_into(word);
                }
            });
            if let Some(next) = after_space.as_ref().filter(|_| ended) {
                focus::on(next);
            }
        });
        let on_enter = enter(move || match &next {
            Some(next) => focus::on(next),
            None => submit(),
        });
        view! {
            <li>
                <label class="unseen" for=id.clone()>{label}</label>
                <input class="input" id=id type="text" data-t=format!("word-{n}") aria-describedby=wrong_id.clone()
                    autocapitalize="none" enterkeyhint="next" {..quiet()}
                    prop:value=text on:input=take on:keydown=on_enter />
                <span translate="no" aria-live="polite">{live(move || heard(&text.get()))}</span>
            </li>
        }
        .into_any()
    }));
    let waits = flag(move || busy.get());
    view! {
        <p class="soft">{say(Key::WordsThreeLetters)}</p>
        <ol class="words">{fields}</ol>
        <p class="wrong" id=wrong_id role="alert" data-t="words-wrong">{live(move || wrong.get())}</p>
        <button class="button wide" type="button" data-t="words-go" disabled=waits on:click=press(move || submit())>
            {button}
        </button>
    }
}

/// What the list makes of the letters so far.
fn heard(letters: &str) -> String {
    match words::complete(letters) {
        Some(word) => word.to_owned(),
        None if letters.trim().len() >= words::TELLING_LETTERS => say(Key::WordsUnknown),
        None => String::new(),
    }
}

/// Words shown, with the three letters that tell each.
#[component]
pub fn WordList(
    /// The words.
    words: Vec<&'static str>,
) -> impl IntoView {
    let lines = all(words.into_iter().map(|word| {
        let (telling, rest) = word.split_at(words::TELLING_LETTERS.min(word.len()));
        view! { <li translate="no" data-t="word"><span><b>{telling}</b>{rest}</span></li> }.into_any()
    }));
    view! { <ol class="words">{lines}</ol> }
}
