//! The screens that come in files of their own, after the first use (`crates/split` splits them off).
//! What `#[wasm_split]` marks, and whatever only it uses, is in that part's file; what its screens say is
//! in volumes of the text of their own.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::{
    again, bag, bring, carry, childs, diary, erase, fits, keep, knows, line, open, overview,
    pass_on, people, person, phone_first, practise, print, reach, read, review, rewords, section,
    sharing, thing, together, way_out, words,
};
use crate::parts::element::{Piece, nothing};
use crate::parts::go::{Go, Screen, go};
use crate::parts::live::{all, shown};
use crate::parts::pieces::{Kind, heading, para, status, wide};
use crate::text::{Key, Volume, load, say};

/// What makes a screen, once its file is there: a place in the table of functions that all files share.
type Maker = fn(Screen) -> Piece;

type Loading = std::pin::Pin<Box<dyn Future<Output = Option<Maker>>>>;

/// How far a part is.
#[derive(Clone, Copy)]
enum Coming {
    Unasked,
    Asked,
    There(Maker),
    Failed,
}

/// The parts, each of which is asked for once.
#[derive(Clone, Copy)]
pub struct Parts {
    writing: RwSignal<Coming>,
    keeping: RwSignal<Coming>,
    opening: RwSignal<Coming>,
    paper: RwSignal<Coming>,
    reading: RwSignal<Coming>,
    besides: RwSignal<Coming>,
    again: RwSignal<Coming>,
    child: RwSignal<Coming>,
}

impl Parts {
    /// None has been asked for.
    pub fn new() -> Self {
        Parts {
            writing: RwSignal::new(Coming::Unasked),
            keeping: RwSignal::new(Coming::Unasked),
            opening: RwSignal::new(Coming::Unasked),
            paper: RwSignal::new(Coming::Unasked),
            reading: RwSignal::new(Coming::Unasked),
            besides: RwSignal::new(Coming::Unasked),
            again: RwSignal::new(Coming::Unasked),
            child: RwSignal::new(Coming::Unasked),
        }
    }

    /// Longer texts that come later; what shows them is there from the start.
    pub fn reading(self, screen: Screen) -> Piece {
        made(screen, self.reading, || {
            Box::pin(with(&[Volume::Reading], async { Ok(read_later as Maker) }))
        })
    }

    /// The plan and its sections.
    pub fn writing(self, screen: Screen) -> Piece {
        made(screen, self.writing, || {
            Box::pin(with(&[Volume::Writing], writing_maker()))
        })
    }

    /// Keeping it, under words, and taking a copy along.
    pub fn keeping(self, screen: Screen) -> Piece {
        made(screen, self.keeping, || {
            let volumes = &[Volume::Keeping, Volume::Moving];
            Box::pin(with(volumes, keeping_maker()))
        })
    }

    /// What goes with keeping and is seldom asked for: other words, practising them, erasing, the way out.
    pub fn besides(self, screen: Screen) -> Piece {
        made(screen, self.besides, || {
            // Words are asked for and shown there as where a plan is kept.
            let volumes = &[Volume::Keeping, Volume::Moving];
            Box::pin(with(volumes, besides_maker()))
        })
    }

    /// Looking at the plan again.
    pub fn again(self, screen: Screen) -> Piece {
        made(screen, self.again, || {
            // What has changed is told in the plan's own words.
            let volumes = &[Volume::Writing, Volume::Reading, Volume::Again];
            Box::pin(with(volumes, again_maker()))
        })
    }

    /// A child and an officer.
    pub fn child(self, screen: Screen) -> Piece {
        made(screen, self.child, || {
            Box::pin(with(&[Volume::Child], child_maker()))
        })
    }

    /// Opening what is kept, and copies that are brought.
    pub fn opening(self, screen: Screen) -> Piece {
        made(screen, self.opening, || {
            // Words are asked for and shown there as where a plan is kept.
            let volumes = &[Volume::Keeping, Volume::Moving];
            Box::pin(with(volumes, opening_maker()))
        })
    }

    /// The diary, and lines on paper, which may be the diary's.
    pub fn paper(self, screen: Screen) -> Piece {
        made(screen, self.paper, || {
            // Lines read as they do in the plan.
            let volumes = &[Volume::Writing, Volume::Paper];
            Box::pin(with(volumes, paper_maker()))
        })
    }
}

/// The screen, or what is said until its file has come.
fn made(screen: Screen, part: RwSignal<Coming>, load: fn() -> Loading) -> Piece {
    let go = go();
    if matches!(part.get_untracked(), Coming::Unasked | Coming::Failed) {
        ask(screen, part, load, go);
    }
    shown(move || match part.get() {
        Coming::There(make) => make(screen),
        Coming::Failed => all([
            heading(say(Key::PartMissingHeading)),
            para(Key::PartMissing),
            wide(Kind::Main, "part-again", Key::StartAgain, move || {
                ask(screen, part, load, go);
            }),
        ]),
        Coming::Unasked | Coming::Asked => all([
            heading(say(Key::PartComing)),
            status(vec![para(Key::PartComingLine)]),
        ]),
    })
}

fn ask(screen: Screen, part: RwSignal<Coming>, load: fn() -> Loading, go: Go) {
    part.set(Coming::Asked);
    spawn_local(async move {
        let come = match load().await {
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

/// What makes a part's screens, once what they say has come too. Why something did not come is the same to
/// whoever waits: the network, or a site that was changed meanwhile.
async fn with(
    volumes: &[Volume],
    maker: impl Future<Output = Result<Maker, SplitLoaderError>>,
) -> Option<Maker> {
    for volume in volumes {
        load::volume(*volume).await.ok()?;
    }
    maker.await.ok()
}

fn read_later(screen: Screen) -> Piece {
    match screen {
        Screen::Read(page) => read::read(page),
        _ => nothing(),
    }
}

#[wasm_split(writing, fallible, wasm_split_path = leptos::wasm_split)]
fn writing_maker() -> Result<Maker, SplitLoaderError> {
    Ok(write)
}

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

#[wasm_split(keeping, fallible, wasm_split_path = leptos::wasm_split)]
fn keeping_maker() -> Result<Maker, SplitLoaderError> {
    Ok(keep)
}

fn keep(screen: Screen) -> Piece {
    match screen {
        Screen::Words => words::words(),
        Screen::Carry => carry::carry(),
        _ => keep::keep(),
    }
}

#[wasm_split(besides, fallible, wasm_split_path = leptos::wasm_split)]
fn besides_maker() -> Result<Maker, SplitLoaderError> {
    Ok(beside_keeping)
}

fn beside_keeping(screen: Screen) -> Piece {
    match screen {
        Screen::Practise => practise::practise(),
        Screen::Erase => erase::erase(),
        Screen::Rewords(what) => rewords::rewords(what),
        _ => way_out::way_out(),
    }
}

#[wasm_split(again, fallible, wasm_split_path = leptos::wasm_split)]
fn again_maker() -> Result<Maker, SplitLoaderError> {
    Ok(look_again)
}

fn look_again(screen: Screen) -> Piece {
    match screen {
        Screen::Review(id, occasion) => review::review(id, occasion),
        Screen::Together => together::together(),
        Screen::Reach => reach::reach(),
        _ => again::again(),
    }
}

#[wasm_split(child, fallible, wasm_split_path = leptos::wasm_split)]
fn child_maker() -> Result<Maker, SplitLoaderError> {
    Ok(childs::with_a_child)
}

#[wasm_split(opening, fallible, wasm_split_path = leptos::wasm_split)]
fn opening_maker() -> Result<Maker, SplitLoaderError> {
    Ok(open_or_bring)
}

fn open_or_bring(screen: Screen) -> Piece {
    match screen {
        Screen::Bring => bring::bring(),
        _ => open::open(),
    }
}

#[wasm_split(paper, fallible, wasm_split_path = leptos::wasm_split)]
fn paper_maker() -> Result<Maker, SplitLoaderError> {
    Ok(put_on_paper)
}

fn put_on_paper(screen: Screen) -> Piece {
    match screen {
        Screen::Diary => diary::diary(),
        Screen::Line(id) => line::line(id),
        Screen::Sharing(id) => sharing::sharing(id),
        Screen::Knows => knows::knows(),
        Screen::PassOn => pass_on::pass_on(),
        _ => print::print(),
    }
}
