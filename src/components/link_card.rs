//! A large way to another screen.

use std::borrow::Cow;

use super::{
    navigator::{Screen, use_navigator},
    picture::{Icon, Picture},
};
use crate::prelude::*;

/// A picture and words that lead to a screen, in a list of such.
#[component]
pub fn LinkCard(
    /// Its name for tests.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// Where it leads.
    to: Screen,
    /// What stands beside the words.
    picture: Picture,
    /// The words.
    label: String,
    /// A smaller line below them.
    #[prop(optional)]
    hint: Option<Box<dyn Fn() -> String + Send>>,
    /// Whether it is one of the first choices.
    #[prop(optional)]
    first: bool,
) -> View {
    let navigator = use_navigator();
    let class = if first { "door first" } else { "door" };
    let hint = hint.map(|hint| {
        move || {
            let hint = hint();
            (!hint.is_empty()).then(|| view! { <small>{hint}</small> })
        }
    });
    view! {
        <li>
            <button class=class type="button" data-testid=test_id on:click=move |_| navigator.to(to)>
                <Icon picture=picture />
                <span>
                    <strong>{label}</strong>
                    {hint}
                </span>
            </button>
        </li>
    }
}
