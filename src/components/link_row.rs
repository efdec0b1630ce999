//! Compact links to other screens, a line each.

use std::borrow::Cow;

use super::navigator::use_navigator;
use super::picture::{Icon, Picture};
use crate::components::screen::Screen;
use crate::prelude::*;

/// A list item that leads to a screen. In a list of the class `links`.
#[component]
pub fn LinkRow(
    /// Its `data-testid`.
    #[prop(into)]
    test_id: Cow<'static, str>,
    /// The screen it leads to.
    to: Screen,
    /// A picture before the label.
    #[prop(optional)]
    picture: Option<Picture>,
    /// Its label.
    label: String,
    /// A smaller text beside the label, or below it if there is no room.
    #[prop(optional)]
    hint: Option<Box<dyn Fn() -> String + Send>>,
) -> View {
    let navigator = use_navigator();
    let hint = hint.map(|hint| view! { <small>{hint}</small> });
    view! {
        <li>
            <button class="link" type="button" data-testid=test_id on:click=move |_| navigator.to(to)>
                {picture.map(|picture| view! { <Icon picture=picture /> })}
                <span>
                    <span>{label}</span>
                    {hint}
                </span>
            </button>
        </li>
    }
}
