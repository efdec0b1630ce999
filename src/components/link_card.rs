//! Large links to other screens.

use std::borrow::Cow;

use super::{
    navigator::use_navigator,
    picture::{Icon, Picture},
};
use crate::components::screen::Screen;
use crate::prelude::*;

/// A list item with a picture and a label that leads to a screen.
#[component]
pub fn LinkCard(
    /// Its `data-testid`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// The screen it leads to.
    to: Screen,
    /// The picture next to the label.
    #[prop(optional)]
    picture: Option<Picture>,
    /// Its label.
    label: String,
    /// A smaller line below the label; left out while empty.
    #[prop(optional)]
    hint: Option<Box<dyn Fn() -> String + Send>>,
    /// Whether it is one of the main choices.
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
                {picture.map(|picture| view! { <Icon picture=picture /> })}
                <span>
                    <strong>{label}</strong>
                    {hint}
                </span>
            </button>
        </li>
    }
}
