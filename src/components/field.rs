//! Fields that leave no traces: no completion, correction, spell-checking or translation, and no name that
//! reveals what was asked. (Without `autocomplete="off"`, typed words reach the session files of Chromium
//! and Firefox.)

use std::{borrow::Cow, rc::Rc};

use crate::components::button::{Button, ButtonVariant};
use crate::prelude::*;
use crate::view::element;

use super::drafts::Draft;
use crate::session::EditError;
use crate::text::{Key, errors, say};

/// Returns an element id that is unique in this page and reveals nothing.
pub fn neutral_id() -> String {
    use std::cell::Cell;
    thread_local! { static NEXT: Cell<u32> = const { Cell::new(0) }; }
    format!("f{}", NEXT.replace(NEXT.get() + 1))
}

/// Returns the attributes for the user's own words: they have their own text direction and are not translated, as
/// browsers send what they translate to a server.
pub fn own_words() -> Vec<Attribute> {
    vec![attribute("translate", "no"), attribute("dir", "auto")]
}

/// Returns the attributes that all fields for typing share.
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
        attribute("dir", "auto"),
    ]
}

/// A field with its label, hint and error message, tied together for screen readers.
#[component]
fn Labelled(
    /// Its label.
    label: Key,
    /// A hint below the label.
    #[prop(optional)]
    hint: Option<Key>,
    /// The field's `data-testid`.
    test_id: &'static str,
    /// The field's element: `input` or `textarea`.
    tag: &'static str,
    /// Further attributes of the field.
    attributes: Vec<Attribute>,
    /// The error message; empty while there is none.
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
        <p class="wrong" id=wrong_id aria-live="polite" prop:text=move || wrong.get()></p>
    }
}

/// A field for a text, stored as it is typed.
#[component]
pub fn TextField(
    /// Its `data-testid`.
    test_id: &'static str,
    /// Its label.
    label: Key,
    /// A hint below the label.
    #[prop(optional)]
    hint: Option<Key>,
    /// Whether the text may have several lines.
    #[prop(optional)]
    multiline: bool,
    /// The text; the field follows it.
    text: Signal<String>,
    /// Stores the text; called on each input.
    write: Box<dyn Fn(String) -> Result<(), EditError>>,
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
    let (tag, kind) = match multiline {
        true => ("textarea", attribute("rows", "3")),
        false => ("input", attribute("type", "text")),
    };
    let attributes = vec![kind, prop::value(text), take];
    view! {
        <div class="field">
            <Labelled label=label hint=hint test_id=test_id tag=tag attributes=attributes wrong=wrong />
        </div>
    }
}

/// A text field with a button that adds its text to a list. What is half-typed is saved with the plan.
#[component]
pub fn AddField(
    /// The field's `data-testid`; the button's is this with `-add`. Also the name of its draft.
    test_id: &'static str,
    /// Its label.
    label: Key,
    /// A hint below the label.
    #[prop(optional)]
    hint: Option<Key>,
    /// The button's label.
    button: Key,
    /// Adds the text; the field is emptied if this succeeds.
    on_add: Box<dyn Fn(String) -> Result<(), EditError>>,
) -> View {
    let draft = Draft::here(test_id);
    let words = RwSignal::new(untrack(|| draft.text()));
    // What another tab left in the same field joins it, and it empties when its section is removed.
    let stored = Memo::new(move |_| draft.text());
    Effect::new(move || {
        let text = stored.get();
        if draft.is_stored() && words.get_untracked() != text {
            words.set(text);
        }
    });
    let wrong = RwSignal::new(String::new());
    let submit: Rc<dyn Fn()> = Rc::new(move || match on_add(words.get_untracked()) {
        Ok(()) => {
            words.set(String::new());
            draft.set(String::new());
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
            draft.set(typed.clone());
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

/// A field for choosing a file.
#[component]
pub fn FileField(
    /// Its `data-testid`.
    test_id: &'static str,
    /// The element's id, by which the file is read.
    id: String,
    /// Its label.
    label: Key,
) -> View {
    let mut field = quiet(&id, test_id);
    field.push(attribute("type", "file"));
    view! {
        <div class="field">
            <label for=id>{say(label)}</label>
            <input {..field} />
        </div>
    }
}

/// A checkbox with its label.
#[component]
pub fn Checkbox(
    /// Its `data-testid`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// Its label.
    words: String,
    /// The id of an element that describes it, for screen readers.
    #[prop(optional)]
    described: Option<String>,
    /// Whether it is ticked.
    is: Box<dyn Fn() -> bool + Send + Sync>,
    /// Called with the new state on each change.
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
