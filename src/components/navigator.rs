//! Navigation. The current screen is a value in memory: the address never changes, so it reveals nothing.

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
    /// The first page: the same whether or not a plan is stored.
    First,
    /// A longer text.
    Read(Page),
    /// Services that can be called.
    Numbers,
    /// "This phone, first", before anything is written.
    PhoneFirst,
    /// What the plan holds, and one small next step.
    Overview,
    /// Sections that apply to some users only.
    Fits,
    /// One section of steps.
    Section(u16),
    /// The go-bag.
    Bag,
    /// One thing in the bag.
    Thing(Id),
    /// The people.
    People,
    /// One person.
    Person(Id),
    /// The diary.
    Diary,
    /// One line of the diary, or one about to be started.
    Line(Id),
    /// Who may know of one line of the diary.
    Sharing(Id),
    /// Who knows what from the diary.
    Knows,
    /// What a worker may pass on.
    PassOn,
    /// Chosen lines on paper.
    Print,
    /// Going through the plan with a worker.
    Together,
    /// How to reach the user, for a worker to read.
    Reach,
    /// Reviews of the plan: when they are due, and what they found.
    Again,
    /// One review of the plan, or one about to be started for this reason.
    Review(Id, Occasion),
    /// What an officer reads before working with a child, and the path of meetings.
    Officer,
    /// One meeting, as the officer sees it.
    Meeting(Meeting),
    /// An exercise, as the child sees it.
    Play(Exercise),
    /// How a meeting ends, as the child sees it.
    Ending,
    /// What an officer may copy into their own record before it clears.
    Record,
    /// How the plan is saved, locked and erased.
    Keep,
    /// Five proposed words.
    Words,
    /// Changing the words, giving a second person words, or revoking theirs.
    Rewords(Rewording),
    /// Practising the words until they stick.
    Practise,
    /// Exporting a copy.
    Carry,
    /// Importing a copy.
    Bring,
    /// Merging the imported copy with the open plan.
    Join,
    /// Moving to another phone or computer, step by step.
    OtherDevice,
    /// Opening a stored plan.
    Open,
    /// Erasing everything.
    Erase,
    /// Where the quick exit leads.
    WayOut,
}

impl Screen {
    /// Whether a child sees it: nothing leads out of it by accident.
    #[must_use]
    pub fn is_childs(self) -> bool {
        matches!(self, Screen::Play(_) | Screen::Ending)
    }
}

/// Moves between screens.
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

    /// Goes to a screen. Before the plan is seen for the first time, "This phone, first" is shown.
    pub fn to(&self, screen: Screen) {
        let writes = matches!(
            screen,
            Screen::Overview | Screen::Section(_) | Screen::Bag | Screen::People | Screen::Diary
        );
        if writes && !self.read_phone_first.get_untracked() {
            self.path.update(|path| path.push(Screen::PhoneFirst));
        } else {
            self.path.update(|path| {
                // Going to a screen that is already on the path is going back: the path stays short.
                match path.iter().position(|known| *known == screen) {
                    Some(at) => path.truncate(at + 1),
                    None => path.push(screen),
                }
            });
        }
        self.arrived();
    }

    /// Goes on to the plan once "This phone, first" has been read.
    pub fn phone_was_first(&self) {
        self.read_phone_first.set(true);
        self.path
            .update(|path| path.retain(|screen| *screen != Screen::PhoneFirst));
        self.to(Screen::Overview);
    }

    /// Goes to a plan that was opened or saved: its owner has already read "This phone, first".
    pub fn to_open_plan(self) {
        self.read_phone_first.set(true);
        self.path.set(vec![Screen::First, Screen::Overview]);
        self.arrived();
    }

    /// Goes back to the previous screen; does nothing on a child's screen.
    pub fn back(&self) {
        if !untrack(|| self.here()).is_childs() {
            self.out();
        }
    }

    /// Goes back, also from a child's screen, as the officer decided.
    pub fn out(&self) {
        self.path.update(|path| {
            if path.len() > 1 {
                path.pop();
            }
        });
        self.arrived();
    }

    /// Moves the focus after a screen went on to its next step: the focused element may be gone.
    pub fn stepped(&self) {
        self.arrived();
    }

    fn arrived(&self) {
        // Once the new screen is rendered.
        self.pending.set_value(Some(later(0, focus::on_heading)));
    }
}

/// Returns the navigator. The app provides it as a context to all its screens.
#[must_use]
pub fn use_navigator() -> Navigator {
    use_context().unwrap_or_else(Navigator::start)
}

/// Returns the session. The app provides it as a context to all its screens.
#[must_use]
pub fn use_session() -> crate::session::Session {
    use_context()
        .unwrap_or_else(|| crate::session::Session::new(&crate::device::boot::Files::default()))
}
