//! The first page: the same whether or not a plan is stored.

use crate::components::details::Details;
use crate::components::interval::use_minute;
use crate::components::languages::LanguageChoice;
use crate::components::link_card::LinkCard;
use crate::components::link_row::LinkRow;
use crate::components::picture::Picture;
use crate::components::prose::{Prose, ProseLink};
use crate::components::screen::{ChildScreen, CopiesScreen, OpeningScreen, PlanScreen, Screen};
use crate::components::service::NAMES;
use crate::prelude::*;
use crate::text::{
    Arg, Key, Page, Service, first_two, other_nations, pack, say, say_with, track_numbers,
};

/// The first page.
#[component]
pub fn FirstScreen() -> View {
    view! {
        <h1 tabindex="-1">{say(Key::FrontHeading)}</h1>
        <Danger />
        <Helplines />
        <ul class="doors close">
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
        <ul class="doors close pair">
            <LinkCard test_id="plan" to=Screen::Plan(PlanScreen::Overview) label=say(Key::FirstPlan) />
            <LinkCard test_id="open" to=Screen::Opening(OpeningScreen::Open) label=say(Key::FirstOpen) />
        </ul>
        <ul class="links pair">
            <LinkRow test_id="numbers" to=Screen::Numbers label=say(Key::FirstAll) />
            <LinkRow test_id="together" to=Screen::Copies(CopiesScreen::Together) label=say(Key::FirstTogether) />
            <LinkRow test_id="tell-a-worker" to=Screen::Read(Page::TellAWorker) label=say(Key::FirstTell) />
            <LinkRow test_id="child" to=Screen::Child(ChildScreen::Officer) label=say(Key::FirstChild) />
            <LinkRow test_id="hides" to=Screen::Read(Page::WhatItHides) label=say(Key::FirstHides) />
            <LinkRow test_id="easy" to=Screen::Read(Page::EasyStart) label=say(Key::FirstEasy) />
        </ul>
        <LanguageChoice />
    }
}

/// Two helplines to call, as on the page before the app, and what a call leaves behind.
#[component]
pub fn Helplines() -> View {
    let now = use_minute();
    let list = move || {
        track_numbers();
        let pack = pack();
        let two = first_two(pack.areas(), pack.language()).into_iter();
        two.map(|service| helpline(service, now)).collect_view()
    };
    let nations = || {
        track_numbers();
        let pack = pack();
        let found = other_nations(pack.areas(), pack.language());
        let names: Vec<&str> = found.iter().map(|(nation, _)| *nation).collect();
        let names = names.join(" · ");
        let list: Vec<View> = found
            .into_iter()
            .filter_map(|(nation, service)| by_nation(nation, service))
            .collect();
        if list.is_empty() {
            return view! {};
        }
        view! { <Details summary=names><ul class="nations">{list}</ul></Details> }
    };
    view! {
        <ul class="lines">{list}</ul>
        {nations}
        <p class="soft small">{say(Key::LeavesCall)}</p>
    }
}

/// A nation's helpline, in one line.
fn by_nation(nation: &str, service: &Service) -> Option<View> {
    let (number, link) = service.call.as_deref().zip(service.call_link())?;
    let places = [("nation", Arg::Text(nation)), ("number", Arg::Text(number))];
    let words = say_with(Key::FrontNation, &places);
    Some(view! { <li><ProseLink classes="" words=words href=link /></li> })
}

fn helpline(service: &Service, now: RwSignal<i64>) -> View {
    let known = service.clone();
    let status = move || pack().open_now(&known, &known.hours, now.get());
    let call = service
        .call
        .as_ref()
        .zip(service.call_link())
        .map(|(number, link)| {
            let words = say_with(Key::NumberCall, &[("number", Arg::Text(number))]);
            view! { <ProseLink classes="call" words=words href=link /> }
        });
    view! {
        <li>
            <strong lang=NAMES>{service.name.clone()}</strong>
            <small prop:text=status></small>
            {call}
        </li>
    }
}

/// 999, and how to call it without speaking.
#[component]
pub fn Danger() -> View {
    view! {
        <div class="danger">
            <h2>
                <ProseLink classes="" words=say(Key::Front999) href="tel:999".to_owned() />
            </h2>
            <Details summary=say(Key::FrontSilent)>
                <p>{say(Key::Front999How)}</p>
                <Prose page=Page::Silent999 />
            </Details>
        </div>
    }
}
