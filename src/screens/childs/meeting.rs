//! One meeting, as the officer sees it: what it is for, the exercises, and its end.

use super::choose::has_no_place;
use super::titles::{page, title};
use crate::parts::element::{Piece, class, element, handle, press, text, with};
use crate::parts::go::{Screen, go, session};
use crate::parts::live::{all, when};
use crate::parts::picture::Picture;
use crate::parts::pieces::{Kind, card, care, door_saying, doors, h2, heading, para, small, wide};
use crate::parts::prose::prose;
use crate::session::{Exercise, MEETINGS, Meeting};
use crate::text::{Key, Page, pack, say};

/// A meeting.
pub fn meeting(number: Meeting) -> Piece {
    let go = go();
    let session = session();
    let page = page(number);
    let offers = MEETINGS.get(usize::from(number).saturating_sub(1)).copied();
    let exercises = offers.unwrap_or_default().iter().map(|exercise| {
        let exercise = *exercise;
        let attributes = vec![
            class("button wide"),
            with("type", "button"),
            handle("play"),
            press(move || go.to(Screen::Play(exercise))),
        ];
        element("button", attributes, vec![text(say(title(exercise)))])
    });
    let with_child = [
        h2(say(Key::OfficerExercises)),
        para(Key::OfficerExercisesHint),
    ];
    let nowhere = when(
        move || session.of_child(|child| has_no_place(Exercise::Places, child)),
        || care(text(say(Key::OfficerNoPlace))),
    );
    let end = [
        nowhere,
        wide(Kind::Second, "meeting-end", Key::OfficerEnd, move || {
            go.to(Screen::Ending);
        }),
        small(say(Key::OfficerEndHint)),
    ];
    let with_child = with_child.into_iter().chain(exercises).chain(end);
    let harm = pack().page_title(Page::HarmTold).to_owned();
    all([
        heading(pack().page_title(page).to_owned()),
        doors(vec![door_saying(
            "harm-told",
            Screen::Read(Page::HarmTold),
            Picture::Heart,
            harm,
        )]),
        card(with_child.collect()),
        prose(page),
    ])
}
