//! Letters to tap in the page in place of a keyboard, which may learn what is typed or send it on.

use std::rc::Rc;

use crate::prelude::*;

use super::field::neutral_id;
use crate::text::{Key, say};

/// A press on the pad.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PadPress {
    /// A letter, from a to z.
    Letter(char),
    /// Takes the last letter back.
    Delete,
    /// Goes on to the next word.
    Next,
}

/// The letters from a to z, always in this order. Nothing on the screen shows which was pressed, and the focus stays
/// where it is: in the field, or for a user with a keyboard on the pad.
#[component]
pub fn LetterPad(
    /// The element's id.
    id: String,
    /// What the letters are for.
    label: Box<dyn Fn() -> String + Send>,
    /// Called on each press.
    on_press: Box<dyn Fn(PadPress)>,
) -> View {
    let label_id = neutral_id();
    let on_press: Rc<dyn Fn(PadPress)> = on_press.into();
    let key = |test_id: String, class: Option<&'static str>, label: String, press: PadPress| {
        let on_press = Rc::clone(&on_press);
        view! {
            <button class=class type="button" data-testid=test_id on:click=move |_| on_press(press)>
                {label}
            </button>
        }
    };
    let letters = ('a'..='z')
        .map(|letter| {
            let press = PadPress::Letter(letter);
            key(format!("pad-{letter}"), None, letter.to_string(), press)
        })
        .collect_view();
    let wide = Some("wide");
    view! {
        <div
            class="pad"
            id=id
            role="group"
            aria-labelledby=label_id.clone()
            translate="no"
            data-testid="pad"
            on:mousedown=|event| event.prevent_default()
        >
            <p id=label_id>{label}</p>
            {letters}
            {key("pad-delete".to_owned(), wide, say(Key::PadDelete), PadPress::Delete)}
            {key("pad-next".to_owned(), wide, say(Key::PadNext), PadPress::Next)}
        </div>
    }
}
