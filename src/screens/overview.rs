//! My plan: its sections, what is in each, and one small next thing.

use crate::parts::element::{Piece, element, own_words, text};
use crate::parts::field::adder;
use crate::parts::go::{Screen, go, session};
use crate::parts::kept::{kept_line, room_line};
use crate::parts::live::{all, either, live, shown, when};
use crate::parts::picture::Picture;
use crate::parts::pieces::{
    Kind, card, care, door, door_to, doors, h2, heading, narrow, para, plain, wide,
};
use crate::session::{Change, Next, OWN_NEXT, Plan};
use crate::text::{Arg, Chapter, Key, Section, pack, say, say_with};

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
    let pack = pack();
    let chapters = pack.catalogue().chapters.iter().map(chapter);
    all([
        heading(say(Key::OverviewTitle)),
        kept_line(),
        room_line(),
        when(
            move || session.whole(Plan::read_only),
            || care(text(say(Key::ErrorReadOnly))),
        ),
        para(Key::OverviewIntro),
        next_thing(),
        all(chapters),
        h2(say(Key::OverviewBeside)),
        doors(vec![
            super::diary::diary_door(),
            door_to(
                "again",
                Screen::Again,
                Picture::Road,
                Key::OverviewAgain,
                Key::OverviewAgainLine,
            ),
        ]),
        narrow(Kind::Second, "print", Key::PaperGo, move || {
            go.to(Screen::Print)
        }),
        when(
            move || session.is_kept() && !session.whole(Plan::overview).practised,
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

/// One small next thing: the person's own, or an offer and room for one of their own.
fn next_thing() -> Piece {
    let session = session();
    let go = go();
    let write = move |text: String| {
        session.edit(Change::WriteNote {
            fresh: session.fresh(),
            section: OWN_NEXT,
            text,
        })
    };
    let own = move || session.whole(|plan| plan.own_next().to_owned());
    let offer = move || {
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
    };
    card(vec![
        h2(say(Key::NextTitle)),
        either(
            move || !own().is_empty(),
            move || {
                all([
                    element("p", own_words(), vec![live(own)]),
                    plain("next-done", Key::NextDone, move || {
                        session.attempt(Change::WriteNote {
                            fresh: session.fresh(),
                            section: OWN_NEXT,
                            text: String::new(),
                        });
                    }),
                ])
            },
            move || {
                all([
                    shown(offer),
                    adder(
                        "next-own",
                        Key::NextOwn,
                        Some(Key::NextOwnHint),
                        Key::NextOwnGo,
                        Box::new(write),
                    ),
                ])
            },
        ),
    ])
}

/// A chapter: its sections, those that fit just some lives once something is in them, and the way to the rest.
fn chapter(chapter: &Chapter) -> Piece {
    let more = chapter
        .sections
        .iter()
        .any(|section| section.some)
        .then(|| {
            door_to(
                "fits",
                Screen::Fits,
                Picture::Star,
                Key::FitsDoor,
                Key::FitsDoorLine,
            )
        });
    let sections = chapter.sections.iter().cloned().map(offered);
    all([
        h2(chapter.title.clone()),
        doors(sections.chain(more).collect()),
    ])
}

fn offered(section: Section) -> Piece {
    let session = session();
    let id = section.id;
    if section.some {
        return when(
            move || session.whole(|plan| plan.has_section(id)),
            move || section_door(&section),
        );
    }
    section_door(&section)
}

/// A door to a section, with what is in it, or else what it is about.
pub fn section_door(section: &Section) -> Piece {
    let session = session();
    let id = section.id;
    let offer = section.offer.clone().unwrap_or_default();
    let line = move || {
        let told = match id {
            PEOPLE => counted(Key::OverviewPeople, session.whole(Plan::overview).people),
            BAG => things(),
            _ => counted(
                Key::OverviewSteps,
                session.whole(|plan| plan.steps_taken(id)),
            ),
        };
        told.unwrap_or_else(|| offer.clone())
    };
    let to = match id {
        PEOPLE => Screen::People,
        BAG => Screen::Bag,
        id => Screen::Section(id),
    };
    let picture = Picture::named(section.icon.as_deref().unwrap_or_default());
    door(&section.key, to, picture, section.title.clone(), line)
}

fn things() -> Option<String> {
    let seen = session().whole(Plan::overview);
    let says: Vec<String> = [
        counted(Key::OverviewThingsReady, seen.things_ready),
        counted(Key::OverviewThingsNeeded, seen.things_needed),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!says.is_empty()).then(|| says.join(" "))
}

/// How many there are; nothing for none.
fn counted(key: Key, n: u32) -> Option<String> {
    (n > 0).then(|| say_with(key, &[("n", Arg::Number(n))]))
}
