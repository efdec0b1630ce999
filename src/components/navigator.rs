//! Which screen is shown. Screens are a value in memory: the address never changes, so it tells nothing.

use crate::prelude::*;
use crate::session::{Exercise, Id, Meeting, Occasion, Rewording};
use crate::text::Page;

use super::draft::Drafts;
use super::watching::Watching;
use crate::device::focus;
use crate::device::timer::{Later, later};

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first page: the same whether or not anything is kept.
    First,
    /// A longer text.
    Read(Page),
    /// Who can be called.
    Numbers,
    /// "This phone, first", before anything is written.
    PhoneFirst,
    /// What the plan holds, and one small next thing.
    Overview,
    /// Sections that fit just some lives.
    Fits,
    /// One section of steps.
    Section(u16),
    /// The go-bag.
    Bag,
    /// One thing of the bag.
    Thing(Id),
    /// The people.
    People,
    /// One person.
    Person(Id),
    /// The diary.
    Diary,
    /// One line of the diary, or one about to be begun.
    Line(Id),
    /// Who may know of one line of the diary.
    Sharing(Id),
    /// Who knows what of the diary.
    Knows,
    /// What a worker may pass on.
    PassOn,
    /// Chosen lines on paper.
    Print,
    /// Working together with a worker.
    Together,
    /// How to reach the person, for a worker to read.
    Reach,
    /// Looking at the plan again: when, and what was found.
    Again,
    /// One review of the plan, or one about to be begun for this reason.
    Review(Id, Occasion),
    /// What an officer reads who sits beside a child, and the path of meetings.
    Officer,
    /// One meeting, as the officer sees it.
    Meeting(Meeting),
    /// An exercise, as the child sees it.
    Play(Exercise),
    /// How a meeting ends, as the child sees it.
    Ending,
    /// What an officer may copy into their own record before it clears.
    Record,
    /// How it is kept, and what can be done about it.
    Keep,
    /// Five words are offered.
    Words,
    /// Changing words, giving somebody words, or taking them back.
    Rewords(Rewording),
    /// Typing the words until they sit.
    Practise,
    /// Taking a copy along.
    Carry,
    /// Bringing a copy.
    Bring,
    /// Bringing what was brought together with what is here.
    Join,
    /// The way through to another phone or computer.
    OtherDevice,
    /// Opening what is kept.
    Open,
    /// Erasing everything.
    Erase,
    /// Where the way out leads.
    WayOut,
}

impl Screen {
    /// Whether a child sees it: nothing leads out of it by chance.
    #[must_use]
    pub fn is_childs(self) -> bool {
        matches!(self, Screen::Play(_) | Screen::Ending)
    }
}

/// Goes from screen to screen.
#[derive(Clone, Copy)]
pub struct Navigator {
    pub(super) path: RwSignal<Vec<Screen>>,
    read_phone_first: RwSignal<bool>,
    pending: StoredValue<Option<Later>, LocalStorage>,
    pub(super) drafts: Drafts,
    pub(super) watching: Watching,
}

impl Navigator {
    /// Starts on the first page.
    #[must_use]
    pub fn start() -> Self {
        Navigator {
            path: RwSignal::new(vec![Screen::First]),
            read_phone_first: RwSignal::new(false),
            pending: StoredValue::new_local(None),
            drafts: Drafts::none(),
            watching: Watching::none(),
        }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn here(&self) -> Screen {
        self.path
            .with(|path| path.last().copied().unwrap_or(Screen::First))
    }

    /// Whether there is a screen to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.path.with(|path| path.len() > 1)
    }

    /// Goes on to a screen. Before the plan is seen for the first time, "This phone, first" is shown.
    pub fn to(&self, screen: Screen) {
        let writes = matches!(
            screen,
            Screen::Overview | Screen::Section(_) | Screen::Bag | Screen::People | Screen::Diary
        );
        if writes && !self.read_phone_first.get_untracked() {
            self.path.update(|path| path.push(Screen::PhoneFirst));
        } else {
            self.path.update(|path| {
                // Going to where one has come from is going back: the way stays short.
                match path.iter().position(|known| *known == screen) {
                    Some(at) => path.truncate(at + 1),
                    None => path.push(screen),
                }
            });
        }
        self.arrived();
    }

    /// "This phone, first" has been read: on to the plan.
    pub fn phone_was_first(&self) {
        self.read_phone_first.set(true);
        self.path
            .update(|path| path.retain(|screen| *screen != Screen::PhoneFirst));
        self.to(Screen::Overview);
    }

    /// A plan was opened or kept: who has one has read "This phone, first".
    pub fn to_open_plan(self) {
        self.read_phone_first.set(true);
        self.path.set(vec![Screen::First, Screen::Overview]);
        self.arrived();
    }

    /// Back to where one came from; out of what a child sees it leads nowhere.
    pub fn back(&self) {
        if !untrack(|| self.here()).is_childs() {
            self.out();
        }
    }

    /// The same, also out of what a child sees: the officer has said so.
    pub fn out(&self) {
        self.path.update(|path| {
            if path.len() > 1 {
                path.pop();
            }
        });
        self.arrived();
    }

    /// A screen has come to its next step: the place where the focus was may be gone.
    pub fn stepped(&self) {
        self.arrived();
    }

    fn arrived(&self) {
        // After the new screen stands.
        self.pending.set_value(Some(later(0, focus::on_heading)));
    }
}

/// The way from screen to screen. Exists wherever the app does.
#[must_use]
pub fn use_navigator() -> Navigator {
    use_context().unwrap_or_else(Navigator::start)
}

/// The open plan. Exists wherever the app does.
#[must_use]
pub fn use_session() -> crate::session::Session {
    use_context()
        .unwrap_or_else(|| crate::session::Session::new(&crate::device::boot::Files::default()))
}
