//! The first page: the same whether or not a plan is stored.

use crate::components::button::{Button, ButtonVariant};
use crate::components::details::Details;
use crate::components::languages::LanguageChoice;
use crate::components::link_card::LinkCard;
use crate::components::navigator::use_navigator;
use crate::components::picture::Picture;
use crate::components::prose::{Prose, ProseLink};
use crate::components::screen::{ChildScreen, CopiesScreen, OpeningScreen, PlanScreen, Screen};
use crate::prelude::*;
use crate::text::{Key, Page, say};

/// The first page.
#[component]
pub fn FirstScreen() -> View {
    let navigator = use_navigator();
    view! {
        <h1 tabindex="-1">{say(Key::FrontHeading)}</h1>
        <p>{say(Key::FrontIntro)}</p>
        <Danger how />
        <h2>{say(Key::FirstNow)}</h2>
        <ul class="doors">
            <LinkCard
                first
                test_id="need-to-go"
                to=Screen::Read(Page::NeedToGo)
                picture=Picture::Door
                label=say(Key::FirstGo)
            />
            <LinkCard
                first
                test_id="someone-to-talk"
                to=Screen::Read(Page::SomeoneToTalk)
                picture=Picture::Talk
                label=say(Key::FirstTalk)
            />
            <LinkCard
                first
                test_id="get-ready"
                to=Screen::Read(Page::GetReady)
                picture=Picture::Bag
                label=say(Key::FirstReady)
            />
        </ul>
        <h2>{say(Key::FirstMore)}</h2>
        <ul class="doors">
            <LinkCard
                test_id="numbers"
                to=Screen::Numbers
                picture=Picture::Phone
                label=say(Key::FirstNumbers)
                hint=move || say(Key::FirstNumbersMore)
            />
            <LinkCard
                test_id="plan"
                to=Screen::Plan(PlanScreen::Overview)
                picture=Picture::Plan
                label=say(Key::FirstPlan)
                hint=move || say(Key::FirstPlanMore)
            />
            <LinkCard
                test_id="tell-a-worker"
                to=Screen::Read(Page::TellAWorker)
                picture=Picture::Talk
                label=say(Key::FirstTell)
                hint=move || say(Key::FirstTellMore)
            />
            <LinkCard
                test_id="together"
                to=Screen::Copies(CopiesScreen::Together)
                picture=Picture::Together
                label=say(Key::FirstTogether)
                hint=move || say(Key::FirstTogetherMore)
            />
            <LinkCard
                test_id="child"
                to=Screen::Child(ChildScreen::Officer)
                picture=Picture::Kite
                label=say(Key::FirstChild)
                hint=move || say(Key::FirstChildMore)
            />
        </ul>
        <p>
            <Button
                variant=ButtonVariant::Link
                test_id="hides"
                label=say(Key::FirstHides)
                on_click=move || { navigator.to(Screen::Read(Page::WhatItHides)) }
            />
        </p>
        <p>
            <Button
                variant=ButtonVariant::Link
                test_id="traces"
                label=say(Key::FirstTraces)
                on_click=move || { navigator.to(Screen::Read(Page::Traces)) }
            />
        </p>
        <p>
            <Button
                variant=ButtonVariant::Link
                test_id="open"
                label=say(Key::FirstOpen)
                on_click=move || navigator.to(Screen::Opening(OpeningScreen::Open))
            />
        </p>
        <LanguageChoice />
    }
}

/// 999, and how to call it without speaking.
#[component]
pub fn Danger(#[prop(optional)] how: bool) -> View {
    view! {
        <div class="danger">
            <h2>
                <ProseLink classes="" words=say(Key::Front999) href="tel:999".to_owned() />
            </h2>
            {how.then(|| view! { <p>{say(Key::Front999How)}</p> })}
            <Details summary=say(Key::FrontSilent)>
                <Prose page=Page::Silent999 />
            </Details>
        </div>
    }
}
