//! My plan: what is ready, and one small next thing.

use crate::parts::element::{Piece, text};
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::{kept_line, room_line};
use crate::parts::live::{all, shown, when};
use crate::parts::picture::Picture;
use crate::parts::pieces::{Kind, card, care, door, doors, h2, heading, narrow, para, soft, wide};
use crate::session::{Next, Plan};
use crate::text::{Arg, Key, pack, say, say_with};

/// The catalogue's section on what to do when it happens.
pub const HAPPENS: u16 = 2;
/// The catalogue's section on the go-bag.
pub const BAG: u16 = 5;
/// The catalogue's section on people, whose entries are roles.
pub const PEOPLE: u16 = 20;

/// The plan as a whole.
pub fn overview() -> Piece {
    let session = session();
    let go = go();
    let seen = move || session.whole(Plan::overview);
    let steps = move || {
        counted(
            Key::OverviewSteps,
            Key::OverviewStepsNone,
            session.whole(|plan| plan.steps_taken(HAPPENS)),
        )
    };
    let people = move || counted(Key::OverviewPeople, Key::OverviewPeopleNone, seen().people);
    let things = move || {
        let seen = seen();
        let mut says = Vec::new();
        if seen.things_ready > 0 {
            says.push(say_with(
                Key::OverviewThingsReady,
                &[("n", Arg::Number(seen.things_ready))],
            ));
        }
        if seen.things_needed > 0 {
            says.push(say_with(
                Key::OverviewThingsNeeded,
                &[("n", Arg::Number(seen.things_needed))],
            ));
        }
        if says.is_empty() {
            say(Key::OverviewThingsNone)
        } else {
            says.join(" ")
        }
    };
    let next = shown(move || {
        let (key, to) = match session.whole(|plan| plan.next_thing(HAPPENS)) {
            Next::OnePerson => (Key::NextPerson, Some(Screen::People)),
            Next::OneStep => (Key::NextStep, Some(Screen::Section(HAPPENS))),
            Next::OneThing => (Key::NextThing, Some(Screen::Bag)),
            Next::Place(id) => (Key::NextPlace, Some(Screen::Thing(id))),
            Next::Roles(id) => (Key::NextRoles, Some(Screen::Person(id))),
            Next::LookAgain => (Key::NextLook, None),
        };
        let way = to.map(|to| narrow(Kind::Second, "next", Key::NextGo, move || go.to(to)));
        all([para(key)].into_iter().chain(way))
    });
    all([
        heading(say(Key::OverviewTitle)),
        kept_line(),
        room_line(),
        when(
            move || session.whole(Plan::read_only),
            || care(text(say(Key::ErrorReadOnly))),
        ),
        para(Key::OverviewIntro),
        card(vec![h2(say(Key::NextTitle)), next]),
        doors(vec![
            door(
                "people",
                Screen::People,
                picture(PEOPLE),
                title(PEOPLE),
                people,
            ),
            door(
                "happens",
                Screen::Section(HAPPENS),
                picture(HAPPENS),
                title(HAPPENS),
                steps,
            ),
            door("bag", Screen::Bag, picture(BAG), title(BAG), things),
        ]),
        soft(say(Key::OverviewComing)),
        when(
            move || session.is_kept() && !seen().practised,
            move || {
                card(vec![
                    para(Key::PractiseRemind),
                    narrow(Kind::Second, "practise", Key::PractiseNow, move || {
                        go.to(Screen::Practise)
                    }),
                ])
            },
        ),
        when(
            move || !session.is_kept(),
            move || {
                wide(Kind::Second, "keep", Key::OverviewKeep, move || {
                    go.to(Screen::Keep)
                })
            },
        ),
    ])
}

fn counted(key: Key, none: Key, n: u32) -> String {
    if n == 0 {
        say(none)
    } else {
        say_with(key, &[("n", Arg::Number(n))])
    }
}

fn title(section: u16) -> String {
    pack()
        .catalogue()
        .section(section)
        .map(|section| section.title.clone())
        .unwrap_or_default()
}

fn picture(section: u16) -> Picture {
    let pack = pack();
    let icon = pack
        .catalogue()
        .section(section)
        .and_then(|section| section.icon.as_deref());
    Picture::named(icon.unwrap_or_default())
}
