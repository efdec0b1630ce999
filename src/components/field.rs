//! Fields that leave no traces: nothing to complete, correct, spell-check or translate, and no name
//! that tells what was asked. (Without `autocomplete="off"`, typed words reach the session files of
//! Chromium and Firefox.)

use std::{borrow::Cow, rc::Rc};

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::view::element;

use super::navigator::use_navigator;
use crate::session::Refused;
use crate::text::{Key, errors, say};

/// An id for an element, unique in this page, that tells nothing.
pub fn neutral_id() -> String {
    use std::cell::Cell;
    thread_local! { static NEXT: Cell<u32> = const { Cell::new(0) }; }
    format!("f{}", NEXT.replace(NEXT.get() + 1))
}

/// For words that the user wrote: a browser's translation, which sends them away, leaves them alone, and they have a
/// direction of their own.
pub fn own_words() -> Vec<Attribute> {
    vec![attribute("translate", "no"), attribute("dir", "auto")]
}

/// What every field a person types in has in common.
pub fn quiet(id: &str, test_id: &str) -> Vec<Attribute> {
    vec![
        attribute("class", "input"),
        attribute("id", id),
        attribute("data-testid", test_id),
        attribute("autocomplete", "off"),
        attribute("autocorrect", "off"),
        attribute("spellcheck", "false"),
        attribute("writingsuggestions", "false"),
        attribute("translate", "no"),
    ]
}

/// The label of a field, its hint, the field, and what is wrong with its text, tied together for screen
/// readers.
#[component]
fn Labelled(
    label: Key,
    #[prop(optional)] hint: Option<Key>,
    test_id: &'static str,
    tag: &'static str,
    attributes: Vec<Attribute>,
    wrong: RwSignal<String>,
) -> View {
    let id = neutral_id();
    let hint_id = format!("{id}h");
    let wrong_id = format!("{id}w");
    let described = if hint.is_some() {
        format!("{hint_id} {wrong_id}")
    } else {
        wrong_id.clone()
    };
    let hint = hint.map(|hint| {
        view! {
            <p class="hint" id=hint_id>
                {say(hint)}
            </p>
        }
    });
    let mut field = quiet(&id, test_id);
    field.push(attribute("aria-describedby", described));
    field.push(attribute("aria-invalid", move || {
        (!wrong.read().is_empty()).then_some("true")
    }));
    field.extend(attributes);
    view! {
        <label for=id>{say(label)}</label>
        {hint}
        {element(tag, field, vec![])}
        <p class="wrong" id=wrong_id aria-live="polite">
            {move || wrong.get()}
        </p>
    }
}

/// A text of one line, written as it is typed.
#[component]
pub fn TextField(
    test_id: &'static str,
    label: Key,
    #[prop(optional)] hint: Option<Key>,
    at_first: String,
    write: Box<dyn Fn(String) -> Result<(), Refused>>,
) -> View {
    view! { <Written tag="input" test_id=test_id label=label hint=hint at_first=at_first write=write /> }
}

/// A text of several lines, written as it is typed.
#[component]
pub fn TextArea(
    test_id: &'static str,
    label: Key,
    #[prop(optional)] hint: Option<Key>,
    at_first: String,
    write: Box<dyn Fn(String) -> Result<(), Refused>>,
) -> View {
    view! { <Written tag="textarea" test_id=test_id label=label hint=hint at_first=at_first write=write /> }
}

#[component]
fn Written(
    tag: &'static str,
    test_id: &'static str,
    label: Key,
    #[prop(optional)] hint: Option<Key>,
    at_first: String,
    write: Box<dyn Fn(String) -> Result<(), Refused>>,
) -> View {
    let wrong = RwSignal::new(String::new());
    let take = on::input(move |event| {
        wrong.set(
            write(event_target_value(&event))
                .err()
                .map(errors::refused)
                .unwrap_or_default(),
        )
    });
    let kind = if tag == "input" {
        attribute("type", "text")
    } else {
        attribute("rows", "3")
    };
    let attributes = vec![kind, prop::value(Signal::stored(at_first)), take];
    view! {
        <div class="field">
            <Labelled label=label hint=hint test_id=test_id tag=tag attributes=attributes wrong=wrong />
        </div>
    }
}

/// A text, and a button that adds it to a list.
#[component]
pub fn AddField(
    test_id: &'static str,
    label: Key,
    #[prop(optional)] hint: Option<Key>,
    button: Key,
    add: Box<dyn Fn(String) -> Result<(), Refused>>,
) -> View {
    let draft = use_navigator().draft(test_id);
    let words = RwSignal::new(draft.text());
    let wrong = RwSignal::new(String::new());
    let submit: Rc<dyn Fn()> = Rc::new(move || match add(words.get_untracked()) {
        Ok(()) => {
            words.set(String::new());
            draft.set("");
            wrong.set(String::new());
        }
        Err(error) => wrong.set(errors::refused(error)),
    });
    let by_key = Rc::clone(&submit);
    let attributes = vec![
        attribute("type", "text"),
        prop::value(Signal::derive(move || words.get())),
        on::input(move |event| {
            let typed = event_target_value(&event);
            draft.set(&typed);
            words.set(typed);
        }),
        on::keydown(on::enter(move || by_key())),
    ];
    let button = view! {
        <Button
            variant=ButtonVariant::Secondary
            test_id=format!("{test_id}-add")
            label=say(button)
            on_click=move || submit()
        />
    };
    view! {
        <div class="field">
            <Labelled label=label hint=hint test_id=test_id tag="input" attributes=attributes wrong=wrong />
            {button}
        </div>
    }
}

/// A field for a file.
#[component]
pub fn FileField(test_id: &'static str, id: String, label: Key) -> View {
    let mut field = quiet(&id, test_id);
    field.push(attribute("type", "file"));
    view! {
        <div class="field">
            <label for=id>{say(label)}</label>
            <input {..field} />
        </div>
    }
}

/// A box that can be ticked, with its words beside it.
#[component]
pub fn Checkbox(
    #[prop(into)] test_id: Cow<'static, str>,
    words: String,
    #[prop(optional)] described: Option<String>,
    is: Box<dyn Fn() -> bool + Send + Sync>,
    take: Box<dyn Fn(bool)>,
) -> View {
    let id = neutral_id();
    let mut attributes = vec![
        attribute("type", "checkbox"),
        attribute("id", id.clone()),
        attribute("autocomplete", "off"),
        attribute("data-testid", test_id),
        prop::checked(is),
        on::change(move |event| take(event_target_checked(&event))),
    ];
    if let Some(described) = described {
        attributes.push(attribute("aria-describedby", described));
    }
    view! {
        <label class="check" for=id>
            <input {..attributes} />
            <span>{words}</span>
        </label>
    }
}
