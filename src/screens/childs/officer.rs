//! What the officer reads, the gate, and the path of twelve meetings.

use leptos::prelude::*;

use super::titles::PAGES;
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::kept_line;
use crate::parts::live::{all, either, shown, when};
use crate::parts::picture::{Picture, draw};
use crate::parts::pieces::{
    Kind, care, door_saying, doors, h2, heading, narrow, notice, para, small, soft, wide,
};
use crate::session::{Answers, Exercise, MEETINGS, Meeting};
use crate::text::{Arg, Key, Page, pack, say, say_with};

/// What is read before.
const BEFORE: [(&str, Page); 4] = [
    ("before-first", Page::BeforeFirst),
    ("harm-told", Page::HarmTold),
    ("younger", Page::Younger),
    ("ending-well", Page::EndingWell),
];

/// For a child and an officer.
pub fn officer() -> Piece {
    let session = session();
    session.take_up_child();
    let guide = BEFORE.map(|(t, page)| {
        let title = pack().page_title(page).to_owned();
        door_saying(t, Screen::Read(page), Picture::Plan, title)
    });
    all([
        heading(say(Key::OfficerTitle)),
        para(Key::OfficerIntro),
        keeps(),
        notice(para(Key::OfficerNotYou)),
        h2(say(Key::OfficerFirst)),
        doors(guide.into()),
        either(
            move || session.sits_with_child(),
            path,
            move || {
                all([
                    wide(Kind::Main, "officer-open", Key::OfficerOpen, move || {
                        session.sit_with_child();
                    }),
                    small(say(Key::OfficerOpenHint)),
                ])
            },
        ),
    ])
}

/// Whether what a child picks is kept, or may be.
fn keeps() -> Piece {
    let session = session();
    let go = go();
    if !session.may_keep_child() && !untrack(|| session.holds_child()) {
        return para(Key::OfficerKeepsNothing);
    }
    either(
        move || session.holds_child(),
        kept,
        move || {
            all([
                para(Key::OfficerMayKeep),
                when(
                    move || session.of_child(Answers::is_empty),
                    move || {
                        wide(
                            Kind::Second,
                            "child-open",
                            Key::OfficerOpenKept,
                            move || go.to(Screen::Open),
                        )
                    },
                ),
            ])
        },
    )
}

/// What the child picked is in the plan: how far it is kept. Locking and erasing are where they are for any plan.
pub fn kept() -> Piece {
    let session = session();
    let go = go();
    let line = move |says: Key, leads: Key| {
        let keep = wide(Kind::Second, "child-kept", leads, move || {
            go.to(Screen::Keep)
        });
        all([kept_line(), para(says), keep])
    };
    either(
        move || session.is_kept(),
        move || {
            let whose = when(
                move || !session.sits_with_child(),
                || care(text(say(Key::OfficerKeptWhose))),
            );
            all([line(Key::OfficerKept, Key::OfficerKeptGo), whose])
        },
        move || line(Key::OfficerKeptNotYet, Key::OfficerKeepGo),
    )
}

/// Twelve meetings, one stone after the other.
fn path() -> Piece {
    let session = session();
    let go = go();
    let stones = move || {
        let stones = PAGES.iter().zip(1..).map(|(page, meeting): (_, Meeting)| {
            let been = session.of_child(|child| {
                let offers = MEETINGS.get(usize::from(meeting) - 1).copied();
                offers
                    .unwrap_or_default()
                    .iter()
                    .any(|one| child.done().contains(one))
            });
            stone(meeting, pack().page_title(*page), been)
        });
        element("ol", vec![class("stones")], stones.collect())
    };
    all([
        h2(say(Key::OfficerPath)),
        soft(say(Key::OfficerPathHint)),
        when(
            move || session.of_child(|child| !child.is_empty()) && !session.is_kept(),
            move || {
                narrow(
                    Kind::Second,
                    "officer-clear",
                    Key::OfficerClear,
                    move || {
                        session.clear_child();
                        // From where "My plan" led while it held the child's pages, too.
                        go.to(Screen::Officer);
                    },
                )
            },
        ),
        shown(stones),
    ])
}

fn stone(meeting: Meeting, title: &str, been: bool) -> Piece {
    let go = go();
    let words = say_with(
        Key::OfficerMeeting,
        &[
            ("n", Arg::Number(u32::from(meeting))),
            ("title", Arg::Text(title)),
        ],
    );
    let mut inside = vec![element("strong", vec![], vec![text(words)])];
    if been {
        inside.push(element("small", vec![], vec![text(say(Key::OfficerBeen))]));
    }
    let picture = draw(picture(meeting));
    let attributes = vec![
        class("door"),
        with("type", "button"),
        handle("meeting"),
        press(move || go.to(Screen::Meeting(meeting))),
    ];
    let words = element("span", vec![], inside);
    let door = element("button", attributes, vec![picture, words]);
    element("li", vec![], vec![door])
}

/// The picture of a meeting, by what is done at it first.
pub fn picture(meeting: Meeting) -> Picture {
    let offers = MEETINGS
        .get(usize::from(meeting).saturating_sub(1))
        .copied();
    match offers.and_then(<[Exercise]>::first) {
        Some(Exercise::Feelings) => Picture::Heart,
        Some(Exercise::Body) => Picture::Child,
        Some(Exercise::Breathing) => Picture::Kite,
        Some(Exercise::Hand) => Picture::People,
        Some(Exercise::Places) => Picture::Home,
        Some(Exercise::Telephone) => Picture::Phone,
        Some(Exercise::NotMyFault) => Picture::Star,
        Some(Exercise::Secrets) => Picture::Talk,
        Some(Exercise::Strengths) => Picture::Field,
        Some(Exercise::Changes) => Picture::Road,
        Some(Exercise::MyPlan) => Picture::Plan,
        _ => Picture::Together,
    }
}
