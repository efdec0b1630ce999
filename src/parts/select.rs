//! One answer of many.

use leptos::prelude::*;

use super::field::neutral_id;
use super::live::{all, takes};

/// A list to choose from. The first answer is always "any".
#[component]
pub fn Select(
    /// What is asked.
    #[prop(into)]
    label: String,
    /// What stands for no answer.
    #[prop(into)]
    any: String,
    /// The answers: a key, and what it says.
    answers: Vec<(String, String)>,
    /// Takes the key of the chosen answer; `None` for any.
    choose: Box<dyn Fn(Option<String>)>,
    /// The key that is chosen at first.
    #[prop(optional)]
    chosen: Option<String>,
    /// A stable handle for the journeys that test it.
    t: &'static str,
) -> impl IntoView {
    let id = neutral_id();
    let options = all(answers.into_iter().map(|(key, says)| {
        let selected = chosen.as_ref() == Some(&key);
        view! { <option value=key selected=selected>{says}</option> }.into_any()
    }));
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            <select class="input" id=id data-t=t autocomplete="off"
                on:change=takes(move |key| choose((!key.is_empty()).then_some(key)))>
                <option value="">{any}</option>
                {options}
            </select>
        </div>
    }
}
