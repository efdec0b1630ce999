//! Fields that leave no traces: nothing to complete, correct, spell-check or translate, and no name
//! that tells what was asked. (Without `autocomplete="off"`, typed words reach the session files of
//! Chromium and Firefox.)

use leptos::attr::custom::custom_attribute;
use leptos::attr::{Attribute, autocomplete, spellcheck, translate};
use leptos::prelude::*;

use std::rc::Rc;

use super::live::{attribute, enter, live, press, takes};
use crate::session::Refused;
use crate::text::errors;

/// An id for an element, unique in this page, that tells nothing.
pub fn neutral_id() -> String {
    use std::cell::Cell;
    thread_local! { static NEXT: Cell<u32> = const { Cell::new(0) }; }
    format!("f{}", NEXT.replace(NEXT.get() + 1))
}

/// What every field a person types in has in common.
pub fn quiet() -> impl Attribute {
    (
        autocomplete("off"),
        custom_attribute("autocorrect", "off"),
        spellcheck("false"),
        custom_attribute("writingsuggestions", "false"),
        translate("no"),
    )
}

/// What a field does with a text; why not, if it does not.
pub type Write = Box<dyn Fn(String) -> Result<(), Refused>>;

/// The label of a field, its hint, the field and what is wrong with its text, tied together for screen
/// readers. `control` gets the field's id, what describes it, and whether it is in the wrong.
fn labelled(
    label: String,
    hint: String,
    wrong: RwSignal<String>,
    control: impl FnOnce(String, String, Signal<Option<&'static str>>) -> AnyView,
) -> AnyView {
    let id = neutral_id();
    let hint_id = format!("{id}h");
    let wrong_id = format!("{id}w");
    let described = if hint.is_empty() {
        wrong_id.clone()
    } else {
        format!("{hint_id} {wrong_id}")
    };
    let hint = (!hint.is_empty())
        .then(|| view! { <p class="hint" id=hint_id>{hint}</p> }.into_any());
    let invalid = attribute(move || (!wrong.read().is_empty()).then_some("true"));
    let control = control(id.clone(), described, invalid);
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint}
            {control}
            <p class="wrong" id=wrong_id aria-live="polite">{live(move || wrong.get())}</p>
        </div>
    }
    .into_any()
}

/// A text that is written as it is typed.
#[component]
pub fn Field(
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What could help to answer.
    #[prop(optional, into)]
    hint: String,
    /// What is there so far.
    #[prop(into)]
    value: String,
    /// Takes every new text, whole.
    write: Write,
    /// Whether it may have several lines.
    #[prop(optional)]
    long: bool,
    /// A stable handle for the journeys that test it.
    t: &'static str,
) -> impl IntoView {
    let wrong = RwSignal::new(String::new());
    let take = takes(move |text| {
        wrong.set(write(text).err().map(errors::refused).unwrap_or_default());
    });
    labelled(label, hint, wrong, move |id, described, invalid| {
        if long {
            view! {
                <textarea class="input" id=id rows="3" {..quiet()} data-t=t aria-describedby=described aria-invalid=invalid
                    prop:value=value on:input=take></textarea>
            }
            .into_any()
        } else {
            view! {
                <input class="input" id=id type="text" {..quiet()} data-t=t aria-describedby=described aria-invalid=invalid
                    prop:value=value on:input=take />
            }
            .into_any()
        }
    })
}

/// A text and a button that adds it to a list.
#[component]
pub fn Adder(
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What could help to answer.
    #[prop(optional, into)]
    hint: String,
    /// What the button says.
    #[prop(into)]
    button: String,
    /// Takes the text.
    add: Write,
    /// A stable handle for the journeys that test it.
    t: &'static str,
) -> impl IntoView {
    let text = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let submit: Rc<dyn Fn()> = Rc::new(move || match add(text.get_untracked()) {
        Ok(()) => {
            text.set(String::new());
            wrong.set(String::new());
        }
        Err(error) => wrong.set(errors::refused(error)),
    });
    let by_key = Rc::clone(&submit);
    labelled(label, hint, wrong, move |id, described, invalid| {
        view! {
            <input class="input" id=id type="text" {..quiet()} data-t=t aria-describedby=described aria-invalid=invalid
                prop:value=Signal::derive(move || text.get()) on:input=takes(move |typed| text.set(typed))
                on:keydown=enter(move || by_key()) />
            <button class="button second" type="button" data-t=format!("{t}-add") on:click=press(move || submit())>
                {button}
            </button>
        }
        .into_any()
    })
}
