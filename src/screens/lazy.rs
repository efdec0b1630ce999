//! The screens that are loaded on demand. What a `chunk!` names, and all code that only it uses, is in that chunk's
//! own file (`crates/split_bindgen` splits it off); the texts of its screens are in volumes of their own.

use std::pin::Pin;

use crate::components::button::Button;
use crate::components::heading::Heading;
use crate::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use super::child::{
    BearScreen, EndingScreen, MeetingScreen, OfficerScreen, PlayScreen, RecordScreen,
};
use super::{
    agencies, bag, change_passphrase, diary, diary_entry, erase, exit_page, export, import, merge,
    more_topics, new_passphrase, offline, open, other_device, overview, pass_on, people, person,
    phone_first, practise, print, reach, read, review, reviews, save, section, sharing, thing,
    together, who_knows,
};
use crate::chunk::chunk;
use crate::components::navigator::use_navigator;
use crate::components::screen::{
    ChildScreen, CopiesScreen, InvolvedScreen, OpeningScreen, PaperScreen, PlanScreen,
    ReviewScreen, SavingScreen, Screen, SettingsScreen,
};
use crate::text::{Key, Volume, load, say};

/// The chunks: each is a file, but for `Reading`, whose code is in the first file.
#[derive(Clone, Copy)]
pub enum Chunk {
    Reading,
    Overview,
    Plan,
    Involved,
    Person,
    Paper,
    Reviews,
    Child,
    Saving,
    Opening,
    Importing,
    Settings,
    Copies,
}

/// Makes the screens of a chunk, once its file is loaded, and nothing of another chunk's: an index in the function
/// table that all files share.
type ScreenFn = fn(Screen) -> View;

impl Chunk {
    /// Returns the texts of its screens, apart from those of the first visit.
    fn volumes(self) -> &'static [Volume] {
        match self {
            Chunk::Reading => &[Volume::Reading],
            Chunk::Overview => &[Volume::Writing],
            Chunk::Plan | Chunk::Involved | Chunk::Person => &[Volume::Writing, Volume::Advice],
            // Entries are printed in the plan's words.
            Chunk::Paper => &[Volume::Writing, Volume::Paper],
            // Changes are described in the plan's words.
            Chunk::Reviews => &[Volume::Writing, Volume::Reading, Volume::Again],
            Chunk::Child => &[Volume::Child],
            // Words are asked for or shown on all of these screens.
            Chunk::Saving | Chunk::Opening | Chunk::Importing | Chunk::Settings => {
                &[Volume::Keeping, Volume::Moving]
            }
            // A merge describes both copies in the plan's words.
            Chunk::Copies => &[
                Volume::Keeping,
                Volume::Moving,
                Volume::Writing,
                Volume::Reading,
                Volume::Again,
                Volume::Paper,
            ],
        }
    }

    /// Returns its file. Nothing is fetched until the future is polled.
    fn file(self) -> Pin<Box<dyn Future<Output = Result<ScreenFn, SplitLoaderError>>>> {
        match self {
            Chunk::Reading => Box::pin(async { Ok(reading as ScreenFn) }),
            Chunk::Overview => Box::pin(overview_screens()),
            Chunk::Plan => Box::pin(plan_screens()),
            Chunk::Involved => Box::pin(involved_screens()),
            Chunk::Person => Box::pin(person_screens()),
            Chunk::Paper => Box::pin(paper_screens()),
            Chunk::Reviews => Box::pin(review_screens()),
            Chunk::Child => Box::pin(child_screens()),
            Chunk::Saving => Box::pin(saving_screens()),
            Chunk::Opening => Box::pin(opening_screens()),
            Chunk::Importing => Box::pin(importing_screens()),
            Chunk::Settings => Box::pin(settings_screens()),
            Chunk::Copies => Box::pin(copies_screens()),
        }
    }

    /// Loads its texts and its file, and returns what makes its screens. Why a load failed makes no difference to
    /// the user: the network, or a site that was updated meanwhile.
    async fn load(self) -> Option<ScreenFn> {
        for volume in self.volumes() {
            load::volume(*volume).await.ok()?;
        }
        self.file().await.ok()
    }
}

/// How far a chunk has been loaded, its texts in the current language included.
#[derive(Clone, Copy)]
enum LoadState {
    Waiting,
    Loading,
    Loaded(ScreenFn),
    Failed,
}

/// The state of each chunk; each is loaded once.
#[derive(Clone, Copy)]
pub struct Chunks([RwSignal<LoadState>; 13]);

impl Chunks {
    /// Starts with no chunk loaded.
    pub fn new() -> Self {
        Chunks(std::array::from_fn(|_| RwSignal::new(LoadState::Waiting)))
    }

    /// Returns the screen, or a notice until its chunk is loaded.
    pub fn show(self, chunk: Chunk, screen: Screen) -> View {
        let state = self.0[chunk as usize];
        let navigator = use_navigator();
        let here = untrack(|| navigator.here());
        let start = move || {
            state.set(LoadState::Loading);
            spawn_local(async move {
                let now = match chunk.load().await {
                    Some(make) => LoadState::Loaded(make),
                    None => LoadState::Failed,
                };
                // The signal is gone if the app was locked or its language changed meanwhile.
                let told = state.try_set(now).is_none();
                // Only if still shown: a user who has moved on to a number must not lose their place there.
                if told && untrack(|| navigator.here()) == here {
                    navigator.focus_heading();
                }
            });
        };
        if matches!(
            state.get_untracked(),
            LoadState::Waiting | LoadState::Failed
        ) {
            start();
        }
        (move || match state.get() {
            LoadState::Loaded(make) => make(screen),
            LoadState::Failed => view! {
                <Heading text=say(Key::PartMissingHeading) />
                <p>{say(Key::PartMissing)}</p>
                <Button wide test_id="part-again" label=say(Key::StartAgain) on_click=start />
            },
            LoadState::Waiting | LoadState::Loading => view! {
                <Heading text=say(Key::PartComing) />
                <div role="status">
                    <p>{say(Key::PartComingLine)}</p>
                </div>
            },
        })
        .into_view()
    }
}

// Their names are those of published files, so none may give away what the site is for.
chunk! { outline: overview_screens() -> ScreenFn { overview } }
chunk! { writing: plan_screens() -> ScreenFn { plan } }
chunk! { names: involved_screens() -> ScreenFn { involved } }
chunk! { card: person_screens() -> ScreenFn { person } }
chunk! { paper: paper_screens() -> ScreenFn { paper } }
chunk! { reviews: review_screens() -> ScreenFn { reviewing } }
chunk! { child: child_screens() -> ScreenFn { with_a_child } }
chunk! { saving: saving_screens() -> ScreenFn { saving } }
chunk! { opening: opening_screens() -> ScreenFn { opening } }
chunk! { importing: importing_screens() -> ScreenFn { importing } }
chunk! { settings: settings_screens() -> ScreenFn { settings } }
chunk! { copies: copies_screens() -> ScreenFn { copies } }

fn reading(screen: Screen) -> View {
    let Screen::Read(page) = screen else {
        return ().into_view();
    };
    view! { <read::ReadScreen page=page /> }
}

fn overview(screen: Screen) -> View {
    let Screen::Plan(screen) = screen else {
        return ().into_view();
    };
    match screen {
        PlanScreen::PhoneFirst => view! { <phone_first::PhoneFirstScreen /> },
        PlanScreen::MoreTopics => view! { <more_topics::MoreTopicsScreen /> },
        _ => view! { <overview::OverviewScreen /> },
    }
}

fn plan(screen: Screen) -> View {
    let Screen::Plan(screen) = screen else {
        return ().into_view();
    };
    match screen {
        PlanScreen::Section(section) => view! { <section::SectionScreen number=section /> },
        PlanScreen::Thing(id) => view! { <thing::ThingScreen id=id /> },
        _ => view! { <bag::BagScreen /> },
    }
}

fn involved(screen: Screen) -> View {
    let Screen::Involved(screen) = screen else {
        return ().into_view();
    };
    match screen {
        InvolvedScreen::Agencies => view! { <agencies::AgenciesScreen /> },
        _ => view! { <people::PeopleScreen /> },
    }
}

fn person(screen: Screen) -> View {
    let Screen::Involved(InvolvedScreen::Person(id)) = screen else {
        return ().into_view();
    };
    view! { <person::PersonScreen id=id /> }
}

fn paper(screen: Screen) -> View {
    let Screen::Paper(screen) = screen else {
        return ().into_view();
    };
    match screen {
        PaperScreen::Diary => view! { <diary::DiaryScreen /> },
        PaperScreen::Entry(id) => view! { <diary_entry::DiaryEntryScreen id=id /> },
        PaperScreen::Sharing(id) => view! { <sharing::SharingScreen id=id /> },
        PaperScreen::WhoKnows => view! { <who_knows::WhoKnowsScreen /> },
        PaperScreen::Print => view! { <print::PrintScreen /> },
    }
}

fn reviewing(screen: Screen) -> View {
    let Screen::Reviews(screen) = screen else {
        return ().into_view();
    };
    match screen {
        ReviewScreen::List => view! { <reviews::ReviewsScreen /> },
        ReviewScreen::One(id, occasion) => {
            view! { <review::ReviewScreen id=id occasion=occasion /> }
        }
    }
}

fn with_a_child(screen: Screen) -> View {
    let screen = match screen {
        Screen::Child(screen) => screen,
        other => return reading(other),
    };
    match screen {
        ChildScreen::Officer => view! { <OfficerScreen /> },
        ChildScreen::Meeting(number) => view! { <MeetingScreen number=number /> },
        ChildScreen::Play(exercise) => view! { <PlayScreen exercise=exercise /> },
        ChildScreen::Bear(number) => view! { <BearScreen number=number /> },
        ChildScreen::Ending => view! { <EndingScreen /> },
        ChildScreen::Record => view! { <RecordScreen /> },
    }
}

fn saving(screen: Screen) -> View {
    let Screen::Saving(screen) = screen else {
        return ().into_view();
    };
    match screen {
        SavingScreen::Save => view! { <save::SaveScreen /> },
        SavingScreen::Saved => view! { <new_passphrase::SavedScreen /> },
        SavingScreen::Offline => view! { <offline::OfflineScreen /> },
        SavingScreen::Erase => view! { <erase::EraseScreen /> },
    }
}

fn opening(screen: Screen) -> View {
    let Screen::Opening(screen) = screen else {
        return ().into_view();
    };
    match screen {
        OpeningScreen::Open => view! { <open::OpenScreen /> },
        OpeningScreen::Practise => view! { <practise::PractiseScreen /> },
    }
}

fn importing(screen: Screen) -> View {
    let Screen::Import = screen else {
        return ().into_view();
    };
    view! { <import::ImportScreen /> }
}

fn settings(screen: Screen) -> View {
    let Screen::Settings(screen) = screen else {
        return ().into_view();
    };
    match screen {
        SettingsScreen::ChangePassphrase(change) => {
            view! { <change_passphrase::ChangePassphraseScreen what=change /> }
        }
        SettingsScreen::ExitPage => view! { <exit_page::ExitPageScreen /> },
    }
}

fn copies(screen: Screen) -> View {
    let Screen::Copies(screen) = screen else {
        return ().into_view();
    };
    match screen {
        CopiesScreen::Export => view! { <export::ExportScreen /> },
        CopiesScreen::Merge => view! { <merge::MergeScreen /> },
        CopiesScreen::OtherDevice => view! { <other_device::OtherDeviceScreen /> },
        CopiesScreen::Together => view! { <together::TogetherScreen /> },
        CopiesScreen::PassOn => view! { <pass_on::PassOnScreen /> },
        CopiesScreen::Reach => view! { <reach::ReachScreen /> },
    }
}
