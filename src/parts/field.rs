//! Fields that leave no traces: nothing to complete, correct, spell-check or translate, and no name
//! that tells what was asked. (Without `autocomplete="off"`, typed words reach the session files of
//! Chromium and Firefox.)

use leptos::attr::custom::custom_attribute;
use leptos::attr::{Attribute, autocomplete, spellcheck, translate};
use leptos::prelude::*;

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
    write: impl Fn(String) -> Result<(), Refused> + 'static,
    /// Whether it may have several lines.
    #[prop(optional)]
    long: bool,
    /// A stable handle for the journeys that test it.
    t: &'static str,
) -> impl IntoView {
    let id = neutral_id();
    let hint_id = format!("{id}h");
    let wrong_id = format!("{id}w");
    let described = if hint.is_empty() {
        wrong_id.clone()
    } else {
        format!("{hint_id} {wrong_id}")
    };
    let wrong = RwSignal::new(String::new());
    let take = move |text: String| {
        wrong.set(write(text).err().map(errors::refused).unwrap_or_default());
    };
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> });
    let input = if long {
        view! {
            <textarea class="input" id=id.clone() rows="3" data-t=t aria-describedby=described
                aria-invalid=move || (!wrong.get().is_empty()).then_some("true")
                {..quiet()}
                prop:value=value on:input:target=move |event| take(event.target().value())></textarea>
        }.into_any()
    } else {
        view! {
            <input class="input" id=id.clone() type="text" data-t=t aria-describedby=described
                aria-invalid=move || (!wrong.get().is_empty()).then_some("true")
                {..quiet()}
                prop:value=value on:input:target=move |event| take(event.target().value()) />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {hint}
            {input}
            <p class="wrong" id=wrong_id aria-live="polite">{move || wrong.get()}</p>
        </div>
    }
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
    add: impl Fn(String) -> Result<(), Refused> + Clone + 'static,
    /// A stable handle for the journeys that test it.
    t: &'static str,
) -> impl IntoView {
    let id = neutral_id();
    let hint_id = format!("{id}h");
    let wrong_id = format!("{id}w");
    let described = if hint.is_empty() {
        wrong_id.clone()
    } else {
        format!("{hint_id} {wrong_id}")
    };
    let text = RwSignal::new(String::new());
    let wrong = RwSignal::new(String::new());
    let submit = move || match add(text.get_untracked()) {
        Ok(()) => {
            text.set(String::new());
            wrong.set(String::new());
        }
        Err(error) => wrong.set(errors::refused(error)),
    };
    let by_key = submit.clone();
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> });
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            <input class="input" id=id type="text" data-t=t aria-describedby=described
                aria-invalid=move || (!wrong.get().is_empty()).then_some("true")
                {..quiet()}
                prop:value=move || text.get()
                on:input:target=move |event| text.set(event.target().value())
                on:keydown=move |event| if event.key() == "Enter" { by_key() } />
            <p class="wrong" id=wrong_id aria-live="polite">{move || wrong.get()}</p>
            <button class="button second" type="button" data-t=format!("{t}-add") on:click=move |_| submit()>{button}</button>
        </div>
    }
}
