//! The ways along the bottom: the same on every screen.

use leptos::prelude::*;

use super::go::{Screen, go, session};
use super::live::{attribute, live, press};
use crate::text::{Key, say};

/// Five at most, so that each stays large enough for a thumb.
#[component]
pub fn Ways() -> impl IntoView {
    let go = go();
    let session = session();
    let way = move |to: Screen, key: Key, t: &'static str| {
        view! {
            <li>
                <button type="button" data-t=t aria-current=attribute(move || (go.here() == to).then_some("page")) on:click=press(move || go.to(to))>
                    {say(key)}
                </button>
            </li>
        }
    };
    let keep = move || {
        if session.is_kept() {
            say(Key::WayLock)
        } else {
            say(Key::WayKeep)
        }
    };
    view! {
        <nav class="ways" aria-label=say(Key::Ways)>
            <ul>
                {way(Screen::First, Key::WayFirst, "way-first")}
                {way(Screen::Numbers, Key::WayNumbers, "way-numbers")}
                {way(Screen::Overview, Key::WayPlan, "way-plan")}
                <li>
                    <button type="button" data-t="way-keep" aria-current=attribute(move || (go.here() == Screen::Keep).then_some("page")) on:click=press(move || go.to(Screen::Keep))>
                        {live(keep)}
                    </button>
                </li>
            </ul>
        </nav>
    }
}
