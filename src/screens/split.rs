//! The screens that come in files of their own, after the first use (`crates/split` splits them off).
//! What `chunk!` names, and whatever only it uses, is in that part's file; what its screens say is
//! in volumes of the text of their own.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::{
    again, bag, bring, carry, childs, diary, erase, fits, join, keep, knows, line, open,
    other_device, overview, pass_on, people, person, phone_first, practise, print, reach, read,
    review, rewords, section, sharing, thing, together, way_out, words,
};
use crate::chunk::chunk;
use crate::parts::element::{Piece, nothing};
use crate::parts::go::{Go, Screen, go};
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, heading, para, status, wide};
use crate::text::{Key, Volume, load, say};

/// What makes a screen, once its file is there: a place in the table of functions that all files share.
type Maker = fn(Screen) -> Piece;

/// How far a part is.
#[derive(Clone, Copy)]
enum Coming {
    Unasked,
    Asked,
    There(Maker),
    Failed,
}

/// The parts.
#[derive(Clone, Copy)]
pub enum Part {
    /// Longer texts that come later; what shows them is there from the start.
    Reading,
    /// The plan and its sections.
    Writing,
    /// Keeping it, under words.
    Keeping,
    /// Opening what is kept, practising its words, and copies that are brought.
    Opening,
    /// Taking a copy along, bringing two together, and working together with somebody.
    Moving,
    /// The diary, and lines on paper, which may be the diary's.
    Paper,
    /// What goes with keeping and is seldom asked for: other words, erasing, the way out.
    Besides,
    /// Looking at the plan again.
    Again,
    /// A child and an officer.
    Child,
}

impl Part {
    /// The texts of its screens, besides those of the first visit.
    fn volumes(self) -> &'static [Volume] {
        match self {
            Part::Reading => &[Volume::Reading],
            Part::Writing => &[Volume::Writing],
            // Words are asked for and shown in all of them.
            Part::Keeping | Part::Opening | Part::Besides => &[Volume::Keeping, Volume::Moving],
            // Two copies are told in the plan's own words.
            Part::Moving => &[
                Volume::Keeping,
                Volume::Moving,
                Volume::Writing,
                Volume::Reading,
                Volume::Again,
                Volume::Paper,
            ],
            // Lines read as they do in the plan.
            Part::Paper => &[Volume::Writing, Volume::Paper],
            // What has changed is told in the plan's own words.
            Part::Again => &[Volume::Writing, Volume::Reading, Volume::Again],
            Part::Child => &[Volume::Child],
        }
    }

    /// Its file. Nothing is fetched before it is asked for its result.
    fn file(self) -> Pin<Box<dyn Future<Output = Result<Maker, SplitLoaderError>>>> {
        match self {
            Part::Reading => Box::pin(async { Ok(read_later as Maker) }),
            Part::Writing => Box::pin(writing_maker()),
            Part::Keeping => Box::pin(keeping_maker()),
            Part::Opening => Box::pin(opening_maker()),
            Part::Moving => Box::pin(moving_maker()),
            Part::Paper => Box::pin(paper_maker()),
            Part::Besides => Box::pin(besides_maker()),
            Part::Again => Box::pin(again_maker()),
            Part::Child => Box::pin(child_maker()),
        }
    }

    /// What makes its screens, once what they say has come too. Why something did not come is the same to
    /// whoever waits: the network, or a site that was changed meanwhile.
    async fn load(self) -> Option<Maker> {
        for volume in self.volumes() {
            load::volume(*volume).await.ok()?;
        }
        self.file().await.ok()
    }
}

/// How far each part is; each is asked for once.
#[derive(Clone, Copy)]
pub struct Parts([RwSignal<Coming>; 9]);

impl Parts {
    /// None has been asked for.
    pub fn new() -> Self {
        Parts(std::array::from_fn(|_| RwSignal::new(Coming::Unasked)))
    }

    /// The screen, or what is said until its part has come.
    pub fn show(self, part: Part, screen: Screen) -> Piece {
        made(screen, part, self.0[part as usize])
    }
}

/// The screen, or what is said until its file has come.
fn made(screen: Screen, which: Part, part: RwSignal<Coming>) -> Piece {
    let go = go();
    if matches!(part.get_untracked(), Coming::Unasked | Coming::Failed) {
        ask(screen, which, part, go);
    }
    shown(move || match part.get() {
        Coming::There(make) => make(screen),
        Coming::Failed => all([
            heading(say(Key::PartMissingHeading)),
            para(Key::PartMissing),
            wide(Kind::Main, "part-again", Key::StartAgain, move || {
                ask(screen, which, part, go);
            }),
        ]),
        Coming::Unasked | Coming::Asked => all([
            heading(say(Key::PartComing)),
            status(vec![para(Key::PartComingLine)]),
        ]),
    })
}

fn ask(screen: Screen, which: Part, part: RwSignal<Coming>, go: Go) {
    part.set(Coming::Asked);
    spawn_local(async move {
        let come = match which.load().await {
            Some(make) => Coming::There(make),
            None => Coming::Failed,
        };
        // Gone when the app was locked meanwhile, or its language changed.
        let told = part.try_set(come).is_none();
        // Whoever has gone on to a number meanwhile keeps it under the thumb.
        if told && untrack(|| go.here()) == screen {
            go.stepped();
        }
    });
}

fn read_later(screen: Screen) -> Piece {
    match screen {
        Screen::Read(page) => read::read(page),
        _ => nothing(),
    }
}

chunk! { writing: writing_maker() -> Maker { write } }
chunk! { keeping: keeping_maker() -> Maker { keep } }
chunk! { opening: opening_maker() -> Maker { open_or_bring } }
chunk! { moving: moving_maker() -> Maker { copies } }
chunk! { besides: besides_maker() -> Maker { beside_keeping } }
chunk! { again: again_maker() -> Maker { look_again } }
chunk! { child: child_maker() -> Maker { childs::with_a_child } }
chunk! { paper: paper_maker() -> Maker { put_on_paper } }

fn write(screen: Screen) -> Piece {
    match screen {
        Screen::PhoneFirst => phone_first::phone_first(),
        Screen::Fits => fits::fits(),
        Screen::Section(section) => section::section(section),
        Screen::Bag => bag::bag(),
        Screen::Thing(id) => thing::thing(id),
        Screen::People => people::people(),
        Screen::Person(id) => person::person(id),
        _ => overview::overview(),
    }
}

fn keep(screen: Screen) -> Piece {
    match screen {
        Screen::Words => words::words(),
        _ => keep::keep(),
    }
}

fn open_or_bring(screen: Screen) -> Piece {
    match screen {
        Screen::Bring => bring::bring(),
        Screen::Practise => practise::practise(),
        _ => open::open(),
    }
}

fn copies(screen: Screen) -> Piece {
    match screen {
        Screen::Carry => carry::carry(),
        Screen::Join => join::join(),
        Screen::Together => together::together(),
        Screen::PassOn => pass_on::pass_on(),
        Screen::Reach => reach::reach(),
        _ => other_device::other_device(),
    }
}

fn beside_keeping(screen: Screen) -> Piece {
    match screen {
        Screen::Erase => erase::erase(),
        Screen::Rewords(what) => rewords::rewords(what),
        _ => way_out::way_out(),
    }
}

fn look_again(screen: Screen) -> Piece {
    match screen {
        Screen::Review(id, occasion) => review::review(id, occasion),
        _ => again::again(),
    }
}

fn put_on_paper(screen: Screen) -> Piece {
    match screen {
        Screen::Diary => diary::diary(),
        Screen::Line(id) => line::line(id),
        Screen::Sharing(id) => sharing::sharing(id),
        Screen::Knows => knows::knows(),
        _ => print::print(),
    }
}
