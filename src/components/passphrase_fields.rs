//! The passphrase: five words, each identified by three letters.

use crate::components::button::{Button, ButtonVariant};
use crate::components::error_message::ErrorMessage;
use crate::prelude::*;

use super::chip::{Chip, ChipGroup};
use super::field::{neutral_id, quiet};
use super::letter_pad::{LetterPad, PadPress};
use crate::browser::focus;
use crate::browser::normal::nfkd;
use crate::browser::timer::later;
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

/// Returns fields for five words. Three letters identify a word. Next to each field is whether they begin a word of
/// the list, or the word if the user has chosen to see what they type; nothing reveals whether it is the right one, and
/// nothing is spoken unless the user asks a screen reader about the field. The letters can be tapped on a pad in the
/// page in place of a keyboard. `begin` is called at every attempt, before any message;
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
    let shown = RwSignal::new(false);
    let ids: Vec<String> = (0..words::PROPOSED).map(|_| neutral_id()).collect();
    let pad = Pad {
        letters,
        open: RwSignal::new(false),
        at: RwSignal::new(0),
        fields: StoredValue::new(ids.clone()),
        id: StoredValue::new(neutral_id()),
    };
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
                    pad.at.set(unclear);
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
            let label = say_with(Key::WordsNth, &[("n", nth(n))]);
            let word = move || letters.with(|typed| typed.get(n).cloned().unwrap_or_default());
            let take = on::input(move |event| {
                let text = nfkd(&event_target_value(&event));
                let next = letters
                    .try_update(|typed| words::spread(typed, n, &text))
                    .flatten();
                pad.at.set(next.unwrap_or(n));
                if let Some(next) = next.and_then(|next| ids_to_focus.get(next)) {
                    focus::on(next);
                }
            });
            let on_enter = on::keydown(on::enter(move || match &next {
                Some(next) => focus::on(next),
                None => submit(),
            }));
            let said_id = format!("{id}s");
            let mut field = quiet(&id, &format!("word-{n}"));
            field.extend([
                attribute("type", "text"),
                attribute("autocapitalize", "none"),
                attribute("enterkeyhint", "next"),
                attribute("inputmode", move || pad.open.get().then_some("none")),
                attribute("aria-describedby", said_id.clone()),
                prop::value(Signal::derive(word)),
                take,
                on_enter,
                // Not at each focus: Tab goes through all of them on the way to the pad.
                on::click(move |_| pad.at.set(n)),
            ]);
            view! {
                <li class=move || pad.is_at(n).then_some("at")>
                    <label class="unseen" for=id>
                        {label}
                    </label>
                    <input {..field} />
                    <span id=said_id translate="no" data-testid=format!("word-{n}-said")>
                        {move || heard(&word(), shown.get())}
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
                    <div class=move || mask(shown)>
                        <ol class="words">{rows}</ol>
                    </div>
                    <ChipGroup>
                        <ShowLetters shown=shown />
                        <Chip
                            test_id="pad-open"
                            label=say(Key::PadOpen)
                            pressed=move || pad.open.get()
                            on_click=move || pad.toggle()
                        />
                    </ChipGroup>
                    <Show when=move || pad.open.get()>
                        <p class="soft">{say(Key::PadHint)}</p>
                        <LetterPad
                            id=pad.id.get_value()
                            label=move || say_with(Key::PadFor, &[("n", nth(pad.at.get()))])
                            on_press=move |key| pad.press(key)
                        />
                    </Show>
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

/// The letter pad, and the fields that it fills.
#[derive(Clone, Copy)]
struct Pad {
    /// What is in the fields.
    letters: RwSignal<Vec<String>>,
    /// Whether it is there.
    open: RwSignal<bool>,
    /// The field that its letters go to.
    at: RwSignal<usize>,
    /// The ids of the fields.
    fields: StoredValue<Vec<String>>,
    /// Its own.
    id: StoredValue<String>,
}

impl Pad {
    /// Whether its letters go to this field.
    fn is_at(self, field: usize) -> bool {
        self.open.get() && self.at.get() == field
    }

    fn press(self, press: PadPress) {
        let from = self.at.get_untracked();
        let to = self.letters.try_update(|typed| match press {
            PadPress::Letter(letter) => words::add_letter(typed, from, letter),
            PadPress::Delete => words::delete_letter(typed, from),
            PadPress::Next => (from + 1) % words::PROPOSED,
        });
        let to = to.unwrap_or(from);
        self.at.set(to);
        self.fields.with_value(|ids| {
            // A user who presses its keys by keyboard keeps their place there.
            if let (Some(from), Some(to)) = (ids.get(from), ids.get(to))
                && focus::is_on(from)
            {
                focus::on(to);
            }
        });
    }

    fn toggle(self) {
        let open = !self.open.get_untracked();
        self.open.set(open);
        if open {
            let first = self.letters.with_untracked(|typed| {
                typed
                    .iter()
                    .position(|word| words::complete(word).is_none())
            });
            self.at.set(first.unwrap_or(0));
            // An on-screen keyboard that is already there would stay.
            self.fields
                .with_value(|ids| ids.iter().for_each(|id| focus::off(id)));
            let id = self.id.get_value();
            // Once the pad is there.
            later(0, move || focus::reveal(&id)).for_good();
        }
    }
}

/// Returns the number of a field, counted from 1.
fn nth(field: usize) -> Arg<'static> {
    Arg::Number(u32::try_from(field + 1).unwrap_or(0))
}

/// The class of what holds fields that nobody may read over a shoulder, unless the user shows the letters. (Not
/// password fields: browsers offer to save what is typed into those.)
fn mask(shown: RwSignal<bool>) -> &'static str {
    if shown.get() { "shown" } else { "masked" }
}

/// Shows or hides what is typed.
#[component]
fn ShowLetters(shown: RwSignal<bool>) -> View {
    view! {
        <Chip
            test_id="words-show"
            label=say(Key::WordsShow)
            pressed=move || shown.get()
            on_click=move || shown.update(|shown| *shown = !*shown)
        />
    }
}

/// A field for the user's own sentence, masked unless `chosen`: a sentence that is being chosen can be read, because a
/// typing error that nobody saw would lock the plan for good.
#[component]
pub fn SentenceField(
    /// The sentence as typed.
    sentence: RwSignal<String>,
    /// The id of an element that describes it, for screen readers.
    #[prop(optional)]
    described: Option<String>,
    /// Whether it is being chosen.
    #[prop(optional)]
    chosen: bool,
    /// Called on the Enter key.
    enter_key: Box<dyn Fn()>,
) -> View {
    let id = neutral_id();
    let shown = RwSignal::new(chosen);
    let mut field = quiet(&id, "own-sentence");
    field.extend([
        attribute("type", "text"),
        attribute("autocapitalize", "none"),
        prop::value(Signal::derive(move || sentence.get())),
        on::input(move |event| sentence.set(event_target_value(&event))),
        on::keydown(on::enter(enter_key)),
    ]);
    field.extend(described.map(|id| attribute("aria-describedby", id)));
    view! {
        <div class=move || mask(shown)>
            <div class="field">
                <label for=id>{say(Key::OwnField)}</label>
                <input {..field} />
            </div>
            <ChipGroup>
                <ShowLetters shown=shown />
            </ChipGroup>
        </div>
    }
}

/// Returns whether the letters so far identify a word: the word only if it may be shown, and otherwise the same for
/// every word.
fn heard(letters: &str, shown: bool) -> String {
    match words::complete(letters) {
        Some(word) if shown => word.to_owned(),
        Some(_) => say(Key::WordsKnown),
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
    view! { <ol class="words shown">{lines}</ol> }
}
