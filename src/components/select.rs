//! One answer of many.

use super::field::neutral_id;
use crate::prelude::*;
use crate::text::{Key, say};

/// A list to choose from. The first answer stands for none; the others are keys and what they say: `own` if that is
/// what the person wrote, which is nothing for a browser's translation.
#[component]
pub fn SelectField(
    test_id: &'static str,
    label: Key,
    any: Key,
    answers: Vec<(String, String)>,
    #[prop(optional)] at_first: Option<String>,
    #[prop(optional)] own: bool,
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
