//! "This phone, first": before anything is written.

use crate::parts::element::Piece;
use crate::parts::go::{Screen, go};
use crate::parts::live::all;
use crate::parts::pieces::{Kind, heading, wide};
use crate::parts::prose::prose;
use crate::text::{Key, Page, pack};

/// Shown once, before the plan.
pub fn phone_first() -> Piece {
    let go = go();
    all([
        heading(pack().page_title(Page::PhoneFirst).to_owned()),
        prose(Page::PhoneFirst),
        wide(Kind::Main, "phone-go-on", Key::PhoneGoOn, move || {
            go.phone_was_first()
        }),
        wide(Kind::Second, "phone-hides", Key::FirstHides, move || {
            go.to(Screen::Read(Page::WhatItHides))
        }),
        wide(Kind::Second, "phone-traces", Key::FirstTraces, move || {
            go.to(Screen::Read(Page::Traces))
        }),
        wide(Kind::Second, "way-out", Key::WayOutGo, move || {
            go.to(Screen::WayOut)
        }),
        wide(
            Kind::Second,
            "phone-numbers",
            Key::PhoneNumbers,
            move || go.to(Screen::Numbers),
        ),
    ])
}
