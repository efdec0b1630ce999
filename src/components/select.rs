//! A choice of one answer among many.

use super::field::neutral_id;
use crate::prelude::*;
use crate::text::{Key, say};

/// A drop-down list. Its first option means that nothing is chosen.
#[component]
pub fn SelectField(
    /// Its `data-testid`.
    test_id: &'static str,
    /// Its label.
    label: Key,
    /// The text of the first option.
    any: Key,
    /// The other options: the key and the text of each.
    answers: Vec<(String, String)>,
    /// The key that is selected at first.
    #[prop(optional)]
    at_first: Option<String>,
    /// Whether the user wrote the texts, which browsers must then not translate.
    #[prop(optional)]
    own: bool,
    /// Called with the chosen key, or `None` for the first option.
    choose: Box<dyn Fn(Option<String>)>,
) -> View {
    let id = neutral_id();
    let option = |key: &str, says: String, own: bool| {
        let mut attributes = vec![attribute("value", key)];
        if own {
            attributes.push(attribute("translate", "no"));
        }
        if at_first.as_deref() == Some(key) {
            attributes.push(attribute("selected", ""));
        }
        view! { <option {..attributes}>{says}</option> }
    };
    let mut options = vec![option("", say(any), false)];
    options.extend(
        answers
            .into_iter()
            .map(|(key, says)| option(&key, says, own)),
    );
    let choose = move |event| {
        let key = event_target_value(&event);
        choose((!key.is_empty()).then_some(key));
    };
    view! {
        <div class="field">
            <label for=id.clone()>{say(label)}</label>
            <select class="input" id=id data-testid=test_id autocomplete="off" on:change=choose>
                {options}
            </select>
        </div>
    }
}
