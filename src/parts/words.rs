//! Five words, three letters each.

use crate::session::{Phrase, PhraseError, words};
use leptos::prelude::*;

use super::field::{neutral_id, quiet};
use crate::device::focus;
use crate::text::{Arg, Key, errors, say, say_with};

/// Fields for five words. Three letters tell a word; what the list makes of them stands beside the
/// field. It never tells whether a word is the right one.
#[component]
pub fn WordFields(
    /// What is done with the words when all are there.
    take: impl Fn(Phrase) + Clone + 'static,
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
    let submit = {
        let ids = ids.clone();
        move || {
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
        }
    };
    let fields = (0..words::PROPOSED)
        .map(|n| {
            let id = ids.get(n).cloned().unwrap_or_default();
            let next = ids.get(n + 1).cloned();
            let by_enter = next.clone();
            let heard = move || typed.with(|typed| typed.get(n).and_then(|word| words::complete(word))).unwrap_or("");
            let unknown = move || {
                typed.with(|typed| {
                    typed.get(n).is_some_and(|word| {
                        word.trim().len() >= words::TELLING_LETTERS && words::complete(word).is_none()
                    })
                })
            };
            let by_key = submit.clone();
            let label = say_with(Key::WordsNth, &[("n", Arg::Number(u32::try_from(n + 1).unwrap_or(0)))]);
            view! {
                <li>
                    <label class="unseen" for=id.clone()>{label}</label>
                    <input class="input" id=id type="text" data-t=format!("word-{n}") aria-describedby=wrong_id.clone()
                        autocapitalize="none" {..quiet()}
                        enterkeyhint="next"
                        on:input:target=move |event| {
                            // A space ends a word, also on keyboards that report no keys.
                            let text = event.target().value();
                            let ended = text.ends_with(char::is_whitespace) && !text.trim().is_empty();
                            let text = text.trim().to_owned();
                            if ended { event.target().set_value(&text); }
                            typed.update(|typed| if let Some(word) = typed.get_mut(n) { *word = text });
                            if let Some(next) = next.as_ref().filter(|_| ended) { focus::on(next); }
                        }
                        on:keydown=move |event| if event.key() == "Enter" {
                            match &by_enter { Some(next) => focus::on(next), None => by_key() }
                        } />
                    <span translate="no" aria-live="polite">{move || if unknown() { say(Key::WordsUnknown) } else { heard().to_owned() }}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="soft">{say(Key::WordsThreeLetters)}</p>
        <ol class="words">{fields}</ol>
        <p class="wrong" id=wrong_id role="alert" data-t="words-wrong">{move || wrong.get()}</p>
        <button class="button wide" type="button" data-t="words-go" disabled=move || busy.get() on:click=move |_| submit()>{button}</button>
    }
}

/// Words shown, with the three letters that tell each.
#[component]
pub fn WordList(
    /// The words.
    words: Vec<&'static str>,
) -> impl IntoView {
    let lines = words
        .into_iter()
        .map(|word| {
            let (telling, rest) = word.split_at(words::TELLING_LETTERS.min(word.len()));
            view! { <li translate="no" data-t="word"><span><b>{telling}</b>{rest}</span></li> }
        })
        .collect_view();
    view! { <ol class="words">{lines}</ol> }
}
