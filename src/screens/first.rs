//! The first page: the same whether or not anything is kept.

use leptos::prelude::*;

use crate::parts::live::{press};

use crate::parts::door::Door;
use crate::parts::go::{Screen, go};
use crate::parts::languages::LanguageChoice;
use crate::parts::picture::Picture;
use crate::parts::prose::Prose;
use crate::text::{Key, Page, say};

/// The first page.
#[component]
pub fn First() -> impl IntoView {
    let go = go();
    view! {
        <h1 tabindex="-1">{say(Key::FrontHeading)}</h1>
        <p>{say(Key::FrontIntro)}</p>
        <div class="danger">
            <h2><a href="tel:999" rel="nofollow noreferrer">{say(Key::Front999)}</a></h2>
            <p>{say(Key::Front999How)}</p>
            <details>
                <summary>{say(Key::FrontSilent)}</summary>
                <Prose page=Page::Silent999 />
            </details>
        </div>
        <h2>{say(Key::FirstNow)}</h2>
        <ul class="doors">
            <Door to=Screen::Read(Page::NeedToGo) text=say(Key::FirstGo) picture=Picture::Door first=true t="need-to-go" />
            <Door to=Screen::Read(Page::SomeoneToTalk) text=say(Key::FirstTalk) picture=Picture::Talk first=true t="someone-to-talk" />
            <Door to=Screen::Read(Page::GetReady) text=say(Key::FirstReady) picture=Picture::Bag first=true t="get-ready" />
        </ul>
        <h2>{say(Key::FirstMore)}</h2>
        <ul class="doors">
            <Door to=Screen::Numbers text=say(Key::FirstNumbers) more=say(Key::FirstNumbersMore) picture=Picture::Phone t="numbers" />
            <Door to=Screen::Overview text=say(Key::FirstPlan) more=say(Key::FirstPlanMore) picture=Picture::Plan t="plan" />
            <Door to=Screen::Read(Page::TellAWorker) text=say(Key::FirstTell) more=say(Key::FirstTellMore) picture=Picture::Talk t="tell-a-worker" />
            <Door to=Screen::Read(Page::Together) text=say(Key::FirstTogether) more=say(Key::FirstTogetherMore) picture=Picture::Together t="together" />
            <Door to=Screen::Read(Page::Child) text=say(Key::FirstChild) more=say(Key::FirstChildMore) picture=Picture::Kite t="child" />
        </ul>
        <p><button class="plain-button" type="button" data-t="hides" on:click=press(move || go.to(Screen::Read(Page::WhatItHides)))>{say(Key::FirstHides)}</button></p>
        <p><button class="plain-button" type="button" data-t="open" on:click=press(move || go.to(Screen::Open))>{say(Key::FirstOpen)}</button></p>
        <LanguageChoice />
    }
}
