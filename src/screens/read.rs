//! Longer texts, and where to go from each.

use super::easy::{EasyScreen, is_easy};
use super::first::Danger;
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::picture::Picture;
use crate::components::readable_page::ReadablePage;
use crate::components::screen::{PlanScreen, Screen};
use crate::prelude::*;
use crate::text::{Key, Page, pack, say};

/// The links to the pages on browsers: each has its own page, as a reader needs only one.
const BROWSERS: [(&str, Page); 5] = [
    ("traces-chrome", Page::TracesChrome),
    ("traces-safari", Page::TracesSafari),
    ("traces-samsung", Page::TracesSamsung),
    ("traces-firefox", Page::TracesFirefox),
    ("traces-edge", Page::TracesEdge),
];

/// The screen for a page of `content/<language>/pages/`.
#[component]
pub fn ReadScreen(page: Page) -> View {
    if is_easy(page) {
        return view! { <EasyScreen page=page /> };
    }
    let mut on = Vec::new();
    if page == Page::Traces {
        on.extend(BROWSERS.map(|(t, page)| {
            let words = pack().page_title(page).to_owned();
            view! { <LinkCard test_id=t to=Screen::Read(page) picture=Picture::Plan label=words /> }
        }));
    }
    if page == Page::WhatItHides {
        on.push(view! {
            <LinkCard
                test_id="traces"
                to=Screen::Read(Page::Traces)
                picture=Picture::Door
                label=say(Key::FirstTraces)
                hint=move || say(Key::FirstTracesMore)
            />
        });
    }
    on.push(view! {
        <LinkCard
            test_id="to-numbers"
            to=Screen::Numbers
            picture=Picture::Phone
            label=say(Key::FirstNumbers)
            hint=move || say(Key::FirstNumbersMore)
        />
    });
    if page == Page::GetReady {
        on.push(view! {
            <LinkCard
                test_id="to-plan"
                to=Screen::Plan(PlanScreen::Overview)
                picture=Picture::Plan
                label=say(Key::FirstPlan)
                hint=move || say(Key::FirstPlanMore)
            />
        });
    }
    let title = view! { <Heading text=pack().page_title(page).to_owned() /> };
    // No one reads to the end in a panic: the ways to call come first.
    if matches!(page, Page::NeedToGo | Page::TellAWorker) {
        return view! {
            {title}
            <Danger />
            <ul class="doors">{on}</ul>
            <ReadablePage page=page />
        };
    }
    view! {
        {title}
        <ReadablePage page=page />
        <ul class="doors">{on}</ul>
    }
}
