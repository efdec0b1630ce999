//! Working together with a worker: safety first, then who will know, then the plan; covered while they talk.

use super::diary::KnowsCard;
use crate::components::button::{Button, ButtonVariant};
use crate::components::chip::{Chip, ChipGroup};
use crate::components::heading::Heading;
use crate::components::link_card::LinkCard;
use crate::components::navigator::{use_navigator, use_session};
use crate::components::picture::Picture;
use crate::components::readable_page::ReadablePage;
use crate::components::screen::{CopiesScreen, PaperScreen, PlanScreen, ReviewScreen, Screen};
use crate::prelude::*;
use crate::text::{Key, Page, pack, say};

/// The links from this screen to the pages on each meeting.
const MEETINGS: [(&str, Page); 6] = [
    ("meeting-first", Page::MeetingFirst),
    ("meeting-middle", Page::MeetingMiddle),
    ("meeting-end", Page::MeetingEnd),
    ("meeting-after", Page::MeetingAfter),
    ("meeting-event", Page::MeetingEvent),
    ("by-phone", Page::ByPhone),
];

/// The screen for working together.
#[component]
pub fn TogetherScreen() -> View {
    let (session, navigator) = (use_session(), use_navigator());
    let sit = view! {
        <Chip
            test_id="sit-together"
            label=say(Key::TogetherSit)
            pressed=move || session.is_together()
            on_click=move || session.sit_together(!session.is_together())
        />
    };
    let meetings = MEETINGS.map(|(t, page)| {
        let words = pack().page_title(page).to_owned();
        view! { <LinkCard test_id=t to=Screen::Read(page) picture=Picture::Plan label=words /> }
    });
    view! {
        <Heading text=pack().page_title(Page::Together).to_owned() />
        <ReadablePage page=Page::Together />
        <section class="card">
            <h2>{say(Key::TogetherNow)}</h2>
            <p>{say(Key::TogetherWaits)}</p>
            <ChipGroup>{sit}</ChipGroup>
            <p>{say(Key::TogetherTalkHint)}</p>
            <Button
                variant=ButtonVariant::Secondary
                wide
                test_id="talk"
                label=say(Key::TogetherTalk)
                on_click=move || {
                    session.talk();
                }
            />
        </section>
        <ul class="doors">
            <LinkCard
                test_id="to-plan"
                to=Screen::Plan(PlanScreen::Overview)
                picture=Picture::Plan
                label=say(Key::FirstPlan)
                hint=move || say(Key::FirstPlanMore)
            />
            <LinkCard
                test_id="reach"
                to=Screen::Copies(CopiesScreen::Reach)
                picture=Picture::Phone
                label=say(Key::ReachDoor)
                hint=move || say(Key::ReachDoorLine)
            />
            <LinkCard
                test_id="pass-on"
                to=Screen::Copies(CopiesScreen::PassOn)
                picture=Picture::Talk
                label=say(Key::PassOnDoor)
                hint=move || say(Key::PassOnDoorLine)
            />
            <KnowsCard />
            <LinkCard
                test_id="again"
                to=Screen::Reviews(ReviewScreen::List)
                picture=Picture::Road
                label=say(Key::OverviewAgain)
                hint=move || say(Key::OverviewAgainLine)
            />
        </ul>
        <h2>{say(Key::TogetherMeetings)}</h2>
        <p>{say(Key::AgainMeetingsHint)}</p>
        <ul class="doors">{meetings}</ul>
        <h2>{say(Key::TogetherEnd)}</h2>
        <ChipGroup>
            <Button
                variant=ButtonVariant::Secondary
                test_id="print"
                label=say(Key::PaperGo)
                on_click=move || {
                    navigator.to(Screen::Paper(PaperScreen::Print));
                }
            />
            <Button
                variant=ButtonVariant::Secondary
                test_id="to-numbers"
                label=say(Key::FirstNumbers)
                on_click=move || {
                    navigator.to(Screen::Numbers);
                }
            />
        </ChipGroup>
    }
}
