//! Easy Read: a few pages in short lines with a picture each, for people who find the others hard to read.

use super::first::Helplines;
use crate::components::button::{Button, ButtonVariant};
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::picture::Picture;
use crate::components::print_preview::{can_print, print};
use crate::components::readable_page::ReadablePage;
use crate::components::screen::Screen;
use crate::prelude::*;
use crate::text::{Key, Page, pack, say};

/// What the first of the pages leads to, with their `data-testid`s: help first, then the five of the plan.
const PAGES: [(&str, Page, Picture); 8] = [
    ("easy-go", Page::EasyGo, Picture::Road),
    ("easy-talk", Page::EasyTalk, Picture::Talk),
    ("easy-numbers", Page::EasyNumbers, Picture::Phone),
    ("easy-people", Page::EasyPlanPeople, Picture::People),
    ("easy-safe", Page::EasyPlanSafe, Picture::Door),
    ("easy-bag", Page::EasyPlanBag, Picture::Bag),
    ("easy-phone", Page::EasyPlanPhone, Picture::Screen),
    ("easy-feel", Page::EasyPlanFeel, Picture::Heart),
];

/// Returns whether a page is in Easy Read.
pub fn is_easy(page: Page) -> bool {
    page == Page::EasyStart || PAGES.iter().any(|(_, easy, _)| *easy == page)
}

/// One of the pages, and where to go from it.
#[component]
pub fn EasyScreen(
    /// The page.
    page: Page,
) -> View {
    let link = |(test_id, to, picture): (&'static str, Page, Picture)| {
        let words = pack().page_title(to).to_owned();
        view! { <LinkCard test_id=test_id to=Screen::Read(to) picture=picture label=words /> }
    };
    let links = match page {
        Page::EasyStart => PAGES.map(link).collect_view(),
        Page::EasyNumbers => [("easy-start", Page::EasyStart, Picture::Plan)]
            .map(link)
            .collect_view(),
        _ => [
            PAGES[2],
            PAGES[1],
            ("easy-start", Page::EasyStart, Picture::Plan),
        ]
        .into_iter()
        .filter(|(_, other, _)| *other != page)
        .map(link)
        .collect_view(),
    };
    let refused = RwSignal::new(false);
    view! {
        <Heading text=pack().page_title(page).to_owned() />
        <ReadablePage page=page />
        {(page == Page::EasyNumbers).then(|| view! { <Helplines /> })}
        <ul class="doors">{links}</ul>
        {can_print().then(|| view! { <p class="soft">{say(Key::EasyPrintHint)}</p> })}
        {can_print().then(|| view! {
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="easy-print"
                label=say(Key::EasyPrint)
                on_click=move || refused.set(!print())
            />
        })}
        <p class="wrong" role="status">{move || refused.get().then(|| say(Key::EasyNotPrinted))}</p>
    }
}
