//! The navigation bar along the bottom, the same on every screen.

use super::navigator::{use_navigator, use_session};
use crate::components::screen::{PlanScreen, SavingScreen, Screen};
use crate::prelude::*;
use crate::text::{Key, say};

/// The navigation bar: five buttons at most, so that each stays large enough for a thumb.
#[component]
pub fn NavigationBar() -> View {
    let session = use_session();
    let keep = move || {
        if session.is_saved() {
            Key::WayLock
        } else {
            Key::WayKeep
        }
    };
    let ways = view! {
        <ul>
            {way("way-first", Screen::First, || Key::WayFirst)}
            {way("way-numbers", Screen::Numbers, || Key::WayNumbers)}
            {way("way-plan", Screen::Plan(PlanScreen::Overview), || Key::WayPlan)} {way("way-keep", Screen::Saving(SavingScreen::Save), keep)}
        </ul>
    };
    view! {
        <nav class="ways" aria-label=say(Key::Ways)>
            {ways}
        </nav>
    }
}

fn way(t: &str, to: Screen, key: impl Fn() -> Key + Send + 'static) -> View {
    let navigator = use_navigator();
    let here = move || (navigator.here() == to).then_some("page");
    view! {
        <li>
            <button type="button" data-testid=t aria-current=here on:click=move |_| navigator.to(to)>
                {move || say(key())}
            </button>
        </li>
    }
}
