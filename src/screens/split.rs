//! The screens that come in files of their own, after the first use (`crates/split` splits them off).
//! What `chunk!` names, and whatever only it uses, is in that part's file; what its screens say is
//! in volumes of the text of their own.

use std::pin::Pin;

use crate::components::button::Button;
use crate::components::heading::Heading;
use crate::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::{
    again, bag, bring, carry, childs, diary, erase, fits, join, keep, knows, line, open,
    other_device, overview, pass_on, people, person, phone_first, practise, print, reach, read,
    review, rewords, section, sharing, thing, together, way_out, words,
};
use crate::chunk::chunk;
use crate::components::navigator::{Navigator, Screen, use_navigator};
use crate::text::{Key, Volume, load, say};

/// What makes a screen, once its file is there: a place in the table of functions that all files share.
type Maker = fn(Screen) -> View;

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
    pub fn show(self, part: Part, screen: Screen) -> View {
        made(screen, part, self.0[part as usize])
    }
}

/// The screen, or what is said until its file has come.
fn made(screen: Screen, which: Part, part: RwSignal<Coming>) -> View {
    let navigator = use_navigator();
    if matches!(part.get_untracked(), Coming::Unasked | Coming::Failed) {
        ask(screen, which, part, navigator);
    }
    (move || match part.get() {
        Coming::There(make) => make(screen),
        Coming::Failed => view! {
            <Heading text=say(Key::PartMissingHeading) />
            <p>{say(Key::PartMissing)}</p>
            <Button
                wide
                test_id="part-again"
                label=say(Key::StartAgain)
                on_click=move || {
                    ask(screen, which, part, navigator);
                }
            />
        },
        Coming::Unasked | Coming::Asked => view! {
            <Heading text=say(Key::PartComing) />
            <div role="status">
                <p>{say(Key::PartComingLine)}</p>
            </div>
        },
    })
    .into_view()
}

fn ask(screen: Screen, which: Part, part: RwSignal<Coming>, navigator: Navigator) {
    part.set(Coming::Asked);
    spawn_local(async move {
        let come = match which.load().await {
            Some(make) => Coming::There(make),
            None => Coming::Failed,
        };
        // Gone when the app was locked meanwhile, or its language changed.
        let told = part.try_set(come).is_none();
        // Whoever has gone on to a number meanwhile keeps it under the thumb.
        if told && untrack(|| navigator.here()) == screen {
            navigator.stepped();
        }
    });
}

fn read_later(screen: Screen) -> View {
    match screen {
        Screen::Read(page) => view! { <read::ReadScreen page=page /> },
        _ => ().into_view(),
    }
}

chunk! { writing: writing_maker() -> Maker { write } }
chunk! { keeping: keeping_maker() -> Maker { keep } }
chunk! { opening: opening_maker() -> Maker { open_or_bring } }
chunk! { moving: moving_maker() -> Maker { copies } }
chunk! { besides: besides_maker() -> Maker { beside_keeping } }
chunk! { again: again_maker() -> Maker { look_again } }
chunk! { child: child_maker() -> Maker { with_a_child } }
chunk! { paper: paper_maker() -> Maker { put_on_paper } }

fn write(screen: Screen) -> View {
    match screen {
        Screen::PhoneFirst => view! { <phone_first::PhoneFirstScreen /> },
        Screen::Fits => view! { <fits::FitsScreen /> },
        Screen::Section(section) => view! { <section::SectionScreen number=section /> },
        Screen::Bag => view! { <bag::BagScreen /> },
        Screen::Thing(id) => view! { <thing::ThingScreen id=id /> },
        Screen::People => view! { <people::PeopleScreen /> },
        Screen::Person(id) => view! { <person::PersonScreen id=id /> },
        _ => view! { <overview::OverviewScreen /> },
    }
}

fn keep(screen: Screen) -> View {
    match screen {
        Screen::Words => view! { <words::WordsScreen /> },
        _ => view! { <keep::KeepScreen /> },
    }
}

fn open_or_bring(screen: Screen) -> View {
    match screen {
        Screen::Bring => view! { <bring::BringScreen /> },
        Screen::Practise => view! { <practise::PractiseScreen /> },
        _ => view! { <open::OpenScreen /> },
    }
}

fn copies(screen: Screen) -> View {
    match screen {
        Screen::Carry => view! { <carry::CarryScreen /> },
        Screen::Join => view! { <join::JoinScreen /> },
        Screen::Together => view! { <together::TogetherScreen /> },
        Screen::PassOn => view! { <pass_on::PassOnScreen /> },
        Screen::Reach => view! { <reach::ReachScreen /> },
        _ => view! { <other_device::OtherDeviceScreen /> },
    }
}

fn beside_keeping(screen: Screen) -> View {
    match screen {
        Screen::Erase => view! { <erase::EraseScreen /> },
        Screen::Rewords(what) => view! { <rewords::RewordsScreen what=what /> },
        _ => view! { <way_out::WayOutScreen /> },
    }
}

fn look_again(screen: Screen) -> View {
    match screen {
        Screen::Review(id, occasion) => view! { <review::ReviewScreen id=id occasion=occasion /> },
        _ => view! { <again::AgainScreen /> },
    }
}

fn with_a_child(screen: Screen) -> View {
    view! { <childs::ChildScreens screen=screen /> }
}

fn put_on_paper(screen: Screen) -> View {
    match screen {
        Screen::Diary => view! { <diary::DiaryScreen /> },
        Screen::Line(id) => view! { <line::LineScreen id=id /> },
        Screen::Sharing(id) => view! { <sharing::SharingScreen id=id /> },
        Screen::Knows => view! { <knows::KnowsScreen /> },
        _ => view! { <print::PrintScreen /> },
    }
}
