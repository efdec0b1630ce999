//! A large way to somewhere else.

use leptos::prelude::*;

use super::go::{Screen, go};
use super::live::{press, shown};
use super::picture::{Draw, Picture};

/// One door of a list of doors.
#[component]
pub fn Door(
    /// Where it leads.
    to: Screen,
    /// What it says.
    #[prop(into)]
    text: String,
    /// A smaller line below.
    #[prop(optional, into)]
    more: Signal<String>,
    /// The picture beside it.
    #[prop(optional)]
    picture: Option<Picture>,
    /// Whether it is one of the first choices.
    #[prop(optional)]
    first: bool,
    /// A stable handle for the journeys that test it.
    t: &'static str,
) -> impl IntoView {
    let go = go();
    view! {
        <li>
            <button class="door" class:first=first type="button" data-t=t on:click=press(move || go.to(to))>
                {picture.map(|picture| view! { <Draw of=picture /> })}
                <span>
                    <strong>{text}</strong>
                    {shown(move || {
                        let more = more.get();
                        if more.is_empty() { ().into_any() } else { view! { <small>{more}</small> }.into_any() }
                    })}
                </span>
            </button>
        </li>
    }
}
