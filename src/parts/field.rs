//! Fields that leave no traces: nothing to complete, correct, spell-check or translate, and no name
//! that tells what was asked. (Without `autocomplete="off"`, typed words reach the session files of
//! Chromium and Firefox.)

use std::rc::Rc;

use leptos::prelude::*;

use super::element::{
    Attr, Piece, class, element, enter, follows, handle, nothing, text, typed, value, with,
};
use super::go::go;
use super::live::{all, live};
use super::pieces::{Kind, narrow};
use crate::session::Refused;
use crate::text::{Key, errors, say};

/// An id for an element, unique in this page, that tells nothing.
pub fn neutral_id() -> String {
    use std::cell::Cell;
    thread_local! { static NEXT: Cell<u32> = const { Cell::new(0) }; }
    format!("f{}", NEXT.replace(NEXT.get() + 1))
}

/// What every field a person types in has in common.
pub fn quiet(id: &str, t: &str) -> Vec<Attr> {
    vec![
        class("input"),
        with("id", id),
        handle(t),
        with("autocomplete", "off"),
        with("autocorrect", "off"),
        with("spellcheck", "false"),
        with("writingsuggestions", "false"),
        with("translate", "no"),
    ]
}

/// The label of a field, its hint, the field, and what is wrong with its text, tied together for screen
/// readers.
fn labelled(
    label: Key,
    hint: Option<Key>,
    t: &str,
    tag: &'static str,
    attributes: Vec<Attr>,
    wrong: RwSignal<String>,
) -> Piece {
    let id = neutral_id();
    let hint_id = format!("{id}h");
    let wrong_id = format!("{id}w");
    let described = if hint.is_some() {
        format!("{hint_id} {wrong_id}")
    } else {
        wrong_id.clone()
    };
    let hint = hint.map(|hint| {
        element(
            "p",
            vec![class("hint"), with("id", hint_id)],
            vec![text(say(hint))],
        )
    });
    let mut field = quiet(&id, t);
    field.push(with("aria-describedby", described));
    field.push(follows("aria-invalid", move || {
        (!wrong.read().is_empty()).then_some("true")
    }));
    field.extend(attributes);
    all([
        element("label", vec![with("for", id)], vec![text(say(label))]),
        hint.unwrap_or_else(nothing),
        element(tag, field, vec![]),
        element(
            "p",
            vec![
                class("wrong"),
                with("id", wrong_id),
                with("aria-live", "polite"),
            ],
            vec![live(move || wrong.get())],
        ),
    ])
}

/// What a field does with every new text, whole; why not, if it does not.
pub type Write = Box<dyn Fn(String) -> Result<(), Refused>>;

/// A text of one line, written as it is typed.
pub fn line(t: &str, label: Key, hint: Option<Key>, at_first: String, write: Write) -> Piece {
    written("input", t, label, hint, at_first, write)
}

/// A text of several lines, written as it is typed.
pub fn lines(t: &str, label: Key, hint: Option<Key>, at_first: String, write: Write) -> Piece {
    written("textarea", t, label, hint, at_first, write)
}

fn written(
    tag: &'static str,
    t: &str,
    label: Key,
    hint: Option<Key>,
    at_first: String,
    write: Write,
) -> Piece {
    let wrong = RwSignal::new(String::new());
    let take =
        typed(move |text| wrong.set(write(text).err().map(errors::refused).unwrap_or_default()));
    let kind = if tag == "input" {
        with("type", "text")
    } else {
        with("rows", "3")
    };
    let attributes = vec![kind, value(Signal::stored(at_first)), take];
    element(
        "div",
        vec![class("field")],
        vec![labelled(label, hint, t, tag, attributes, wrong)],
    )
}

/// A text, and a button that adds it to a list.
pub fn adder(t: &'static str, label: Key, hint: Option<Key>, button: Key, add: Write) -> Piece {
    let draft = go().draft(t);
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
        with("type", "text"),
        value(Signal::derive(move || words.get())),
        typed(move |typed| {
            draft.set(&typed);
            words.set(typed);
        }),
        enter(move || by_key()),
    ];
    let button = narrow(Kind::Second, &format!("{t}-add"), button, move || submit());
    element(
        "div",
        vec![class("field")],
        vec![labelled(label, hint, t, "input", attributes, wrong), button],
    )
}

/// A field for a file.
pub fn file_field(t: &str, id: &str, label: Key) -> Piece {
    let mut field = quiet(id, t);
    field.push(with("type", "file"));
    element(
        "div",
        vec![class("field")],
        vec![
            element("label", vec![with("for", id)], vec![text(say(label))]),
            element("input", field, vec![]),
        ],
    )
}

/// A box that can be ticked, with its words beside it.
pub fn tick(
    t: &str,
    words: String,
    described: Option<&str>,
    is: impl Fn() -> bool + Send + Sync + 'static,
    take: impl Fn(bool) + 'static,
) -> Piece {
    let id = neutral_id();
    let mut attributes = vec![
        with("type", "checkbox"),
        with("id", id.clone()),
        with("autocomplete", "off"),
        handle(t),
        super::element::checked(is),
        super::element::ticked(take),
    ];
    if let Some(described) = described {
        attributes.push(with("aria-describedby", described));
    }
    element(
        "label",
        vec![class("check"), with("for", id)],
        vec![
            element("input", attributes, vec![]),
            element("span", vec![], vec![text(words)]),
        ],
    )
}
