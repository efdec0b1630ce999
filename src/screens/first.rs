//! The first page: the same whether or not anything is kept.

use crate::parts::element::{Piece, class, element, text, with};
use crate::parts::go::{Screen, go};
use crate::parts::languages::language_choice;
use crate::parts::live::all;
use crate::parts::picture::Picture;
use crate::parts::pieces::{alone, door_to, doors, first_door, h2, more, para, plain};
use crate::parts::prose::{link, prose};
use crate::text::{Key, Page, say};

/// The first page.
pub fn first() -> Piece {
    let go = go();
    all([
        element(
            "h1",
            vec![with("tabindex", "-1")],
            vec![text(say(Key::FrontHeading))],
        ),
        para(Key::FrontIntro),
        danger(true),
        h2(say(Key::FirstNow)),
        doors(vec![
            first_door(
                "need-to-go",
                Screen::Read(Page::NeedToGo),
                Picture::Door,
                Key::FirstGo,
            ),
            first_door(
                "someone-to-talk",
                Screen::Read(Page::SomeoneToTalk),
                Picture::Talk,
                Key::FirstTalk,
            ),
            first_door(
                "get-ready",
                Screen::Read(Page::GetReady),
                Picture::Bag,
                Key::FirstReady,
            ),
        ]),
        h2(say(Key::FirstMore)),
        doors(vec![
            door_to(
                "numbers",
                Screen::Numbers,
                Picture::Phone,
                Key::FirstNumbers,
                Key::FirstNumbersMore,
            ),
            door_to(
                "plan",
                Screen::Overview,
                Picture::Plan,
                Key::FirstPlan,
                Key::FirstPlanMore,
            ),
            door_to(
                "tell-a-worker",
                Screen::Read(Page::TellAWorker),
                Picture::Talk,
                Key::FirstTell,
                Key::FirstTellMore,
            ),
            door_to(
                "together",
                Screen::Together,
                Picture::Together,
                Key::FirstTogether,
                Key::FirstTogetherMore,
            ),
            door_to(
                "child",
                Screen::Officer,
                Picture::Kite,
                Key::FirstChild,
                Key::FirstChildMore,
            ),
        ]),
        alone(plain("hides", Key::FirstHides, move || {
            go.to(Screen::Read(Page::WhatItHides))
        })),
        alone(plain("traces", Key::FirstTraces, move || {
            go.to(Screen::Read(Page::Traces))
        })),
        alone(plain("open", Key::FirstOpen, move || go.to(Screen::Open))),
        language_choice(),
    ])
}

/// 999, and how to ring it without speaking.
pub fn danger(how: bool) -> Piece {
    let call = link("", say(Key::Front999), "tel:999".to_owned());
    let mut inside = vec![element("h2", vec![], vec![call])];
    if how {
        inside.push(para(Key::Front999How));
    }
    inside.push(more(Key::FrontSilent, false, vec![prose(Page::Silent999)]));
    element("div", vec![class("danger")], inside)
}
