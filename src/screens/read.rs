//! A longer text, and where one could go from it.

use super::first::danger;
use crate::parts::element::Piece;
use crate::parts::go::Screen;
use crate::parts::live::all;
use crate::parts::picture::Picture;
use crate::parts::pieces::{door_saying, door_to, doors, heading};
use crate::parts::prose::prose;
use crate::text::{Key, Page, pack};

/// What leads to the pages on browsers: one is enough for whoever comes, so each has a page of its own.
const BROWSERS: [(&str, Page); 5] = [
    ("traces-chrome", Page::TracesChrome),
    ("traces-safari", Page::TracesSafari),
    ("traces-samsung", Page::TracesSamsung),
    ("traces-firefox", Page::TracesFirefox),
    ("traces-edge", Page::TracesEdge),
];

/// Shows a page of `content/<language>/pages/`.
pub fn read(page: Page) -> Piece {
    let mut on = Vec::new();
    if page == Page::Traces {
        on.extend(BROWSERS.map(|(t, page)| {
            let words = pack().page_title(page).to_owned();
            door_saying(t, Screen::Read(page), Picture::Plan, words)
        }));
    }
    if page == Page::WhatItHides {
        on.push(door_to(
            "traces",
            Screen::Read(Page::Traces),
            Picture::Door,
            Key::FirstTraces,
            Key::FirstTracesMore,
        ));
    }
    on.push(door_to(
        "to-numbers",
        Screen::Numbers,
        Picture::Phone,
        Key::FirstNumbers,
        Key::FirstNumbersMore,
    ));
    if page == Page::GetReady {
        on.push(door_to(
            "to-plan",
            Screen::Overview,
            Picture::Plan,
            Key::FirstPlan,
            Key::FirstPlanMore,
        ));
    }
    let title = heading(pack().page_title(page).to_owned());
    // In a panic nobody reads to the end: the ways to call come first.
    if matches!(page, Page::NeedToGo | Page::TellAWorker) {
        return all([title, danger(false), doors(on), prose(page)]);
    }
    all([title, prose(page), doors(on)])
}
