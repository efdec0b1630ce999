//! The screens that are loaded on demand, in files of their own (`crates/split` splits them off). What
//! `chunk!` names, and all that only it uses, is in that part's file; the texts of its screens are in
//! volumes of their own.

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

/// Makes a screen, once its file is loaded: an index in the function table that all files share.
type Maker = fn(Screen) -> View;

/// The loading state of a part.
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
    /// Longer texts; the code that shows them is in the first file.
    Reading,
    /// The plan and its sections.
    Writing,
    /// Saving the plan under a passphrase.
    Keeping,
    /// Opening a stored plan, practising its words, and importing copies.
    Opening,
    /// Exporting a copy, merging two, and working with a worker.
    Moving,
    /// The diary, and printing, which may include diary lines.
    Paper,
    /// What goes with saving but is rarely needed: other words, erasing, the quick exit.
    Besides,
    /// Reviews of the plan.
    Again,
    /// The screens for a child and an officer.
    Child,
}

impl Part {
    /// Returns the texts of its screens, apart from those of the first visit.
    fn volumes(self) -> &'static [Volume] {
        match self {
            Part::Reading => &[Volume::Reading],
            Part::Writing => &[Volume::Writing],
            // Words are asked for and shown in all of them.
            Part::Keeping | Part::Opening | Part::Besides => &[Volume::Keeping, Volume::Moving],
            // A merge describes both copies in the plan's words.
            Part::Moving => &[
                Volume::Keeping,
                Volume::Moving,
                Volume::Writing,
                Volume::Reading,
                Volume::Again,
                Volume::Paper,
            ],
            // Lines are printed in the plan's words.
            Part::Paper => &[Volume::Writing, Volume::Paper],
            // Changes are described in the plan's words.
            Part::Again => &[Volume::Writing, Volume::Reading, Volume::Again],
            Part::Child => &[Volume::Child],
        }
    }

    /// Returns its file. Nothing is fetched until the future is polled.
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

    /// Loads its texts and its file, and returns what makes its screens. Why a load failed makes no difference to
    /// the user: the network, or a site that was updated meanwhile.
    async fn load(self) -> Option<Maker> {
        for volume in self.volumes() {
            load::volume(*volume).await.ok()?;
        }
        self.file().await.ok()
    }
}

/// The loading state of each part; each is loaded once.
#[derive(Clone, Copy)]
pub struct Parts([RwSignal<Coming>; 9]);

impl Parts {
    /// Starts with no part loaded.
    pub fn new() -> Self {
        Parts(std::array::from_fn(|_| RwSignal::new(Coming::Unasked)))
    }

    /// Returns the screen, or a notice until its part is loaded.
    pub fn show(self, part: Part, screen: Screen) -> View {
        made(screen, part, self.0[part as usize])
    }
}

/// Returns the screen, or a notice until its file is loaded.
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
        // The signal is gone if the app was locked or its language changed meanwhile.
        let told = part.try_set(come).is_none();
        // Only if still shown: a user who has moved on to a number must not lose their place there.
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
