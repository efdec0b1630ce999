//! Working together: safety first, then who will know, then the plan; covered while two talk.

use super::diary::knows_door;
use crate::parts::element::Piece;
use crate::parts::go::{Screen, go, session};
use crate::parts::live::all;
use crate::parts::picture::Picture;
use crate::parts::pieces::{
    Kind, card, chip, chips, door_saying, door_to, doors, h2, heading, narrow, para, wide,
};
use crate::parts::prose::prose;
use crate::text::{Key, Page, pack, say};

/// What leads from working together to the meetings, one at a time.
const MEETINGS: [(&str, Page); 6] = [
    ("meeting-first", Page::MeetingFirst),
    ("meeting-middle", Page::MeetingMiddle),
    ("meeting-end", Page::MeetingEnd),
    ("meeting-after", Page::MeetingAfter),
    ("meeting-event", Page::MeetingEvent),
    ("by-phone", Page::ByPhone),
];

/// Two sit down with the plan.
pub fn together() -> Piece {
    let (session, go) = (session(), go());
    let sit = chip(
        "sit-together",
        Key::TogetherSit,
        move || session.is_together(),
        move || session.sit_together(!session.is_together()),
    );
    let meetings = MEETINGS.map(|(t, page)| {
        let words = pack().page_title(page).to_owned();
        door_saying(t, Screen::Read(page), Picture::Plan, words)
    });
    all([
        heading(pack().page_title(Page::Together).to_owned()),
        prose(Page::Together),
        card(vec![
            h2(say(Key::TogetherNow)),
            para(Key::TogetherWaits),
            chips(None, vec![sit]),
            para(Key::TogetherTalkHint),
            wide(Kind::Second, "talk", Key::TogetherTalk, move || {
                session.talk();
            }),
        ]),
        doors(vec![
            door_to(
                "to-plan",
                Screen::Overview,
                Picture::Plan,
                Key::FirstPlan,
                Key::FirstPlanMore,
            ),
            door_to(
                "reach",
                Screen::Reach,
                Picture::Phone,
                Key::ReachDoor,
                Key::ReachDoorLine,
            ),
            door_to(
                "pass-on",
                Screen::PassOn,
                Picture::Talk,
                Key::PassOnDoor,
                Key::PassOnDoorLine,
            ),
            knows_door(),
            door_to(
                "again",
                Screen::Again,
                Picture::Road,
                Key::OverviewAgain,
                Key::OverviewAgainLine,
            ),
        ]),
        h2(say(Key::TogetherMeetings)),
        para(Key::AgainMeetingsHint),
        doors(meetings.into()),
        h2(say(Key::TogetherEnd)),
        chips(
            None,
            vec![
                narrow(Kind::Second, "print", Key::PaperGo, move || {
                    go.to(Screen::Print);
                }),
                narrow(Kind::Second, "to-numbers", Key::FirstNumbers, move || {
                    go.to(Screen::Numbers);
                }),
            ],
        ),
    ])
}
