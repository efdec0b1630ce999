//! The screens, by the chunk that they are loaded with.

use crate::session::{Exercise, Id, Meeting, Occasion, PassphraseChange};
use crate::text::Page;

/// A screen: a value in memory, as the address never changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The first page: the same whether or not a plan is stored.
    First,
    /// Services that can be called.
    Numbers,
    /// A longer text.
    Read(Page),
    /// The plan and its sections.
    Plan(PlanScreen),
    /// The people the user trusts, and the agencies that help.
    Involved(InvolvedScreen),
    /// The diary, and printing, which may include diary entries.
    Paper(PaperScreen),
    /// Reviews of the plan.
    Reviews(ReviewScreen),
    /// For a child and an officer.
    Child(ChildScreen),
    /// Saving the plan under a passphrase.
    Saving(SavingScreen),
    /// Opening a saved plan, and practising its words.
    Opening(OpeningScreen),
    /// Importing a copy.
    Import,
    /// What goes with saving but is rarely needed.
    Settings(SettingsScreen),
    /// Exporting a copy, merging two, and working with a worker.
    Copies(CopiesScreen),
}

/// The plan and its sections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanScreen {
    /// "This phone, first": what to think about before writing.
    PhoneFirst,
    /// What the plan holds, and one small next step.
    Overview,
    /// Sections that apply to some users only.
    MoreTopics,
    /// One section of steps.
    Section(u16),
    /// The go-bag.
    Bag,
    /// One thing in the bag.
    Thing(Id),
}

/// Who is involved: people and agencies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvolvedScreen {
    /// The people.
    People,
    /// One person.
    Person(Id),
    /// Workers by agency, to look at with one of them.
    Agencies,
}

/// The diary and printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperScreen {
    /// The diary.
    Diary,
    /// One diary entry, or one about to be started.
    Entry(Id),
    /// Who may know of a diary entry.
    Sharing(Id),
    /// Who knows what from the diary.
    WhoKnows,
    /// Chosen lines on paper.
    Print,
}

/// Reviews of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewScreen {
    /// When they are due, and what they found.
    List,
    /// One review, or one about to be started for this reason.
    One(Id, Occasion),
}

/// The screens for a child and an officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChildScreen {
    /// What an officer reads before working with a child, and the path of meetings.
    Officer,
    /// One meeting, as the officer sees it.
    Meeting(Meeting),
    /// An exercise, as the child sees it.
    Play(Exercise),
    /// A meeting's part of the bear's story, as the child sees it.
    Bear(Meeting),
    /// How a meeting ends, as the child sees it.
    Ending,
    /// What an officer may copy into their own record before it clears.
    Record,
}

/// Saving the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavingScreen {
    /// How the plan is saved, locked and erased.
    Save,
    /// That it is saved: the words can be practised now or later.
    Saved,
    /// Opening the site without a signal.
    Offline,
    /// Erasing everything.
    Erase,
}

/// Opening a saved plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningScreen {
    /// Opening a saved plan.
    Open,
    /// Practising the words until they stick.
    Practise,
}

/// What goes with saving but is rarely needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsScreen {
    /// Changing the words, giving a second person words, or revoking theirs.
    ChangePassphrase(PassphraseChange),
    /// Where the quick exit leads.
    ExitPage,
}

/// Copies of the plan, and working with a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopiesScreen {
    /// Exporting a copy.
    Export,
    /// Merging the imported copy with the open plan.
    Merge,
    /// Moving to another phone or computer, step by step.
    OtherDevice,
    /// Going through the plan with a worker.
    Together,
    /// What a worker may pass on.
    PassOn,
    /// How to reach the user, for a worker to read.
    Reach,
}

impl Screen {
    /// Whether a child sees it: nothing leads out of it by accident.
    #[must_use]
    pub fn is_childs(self) -> bool {
        matches!(
            self,
            Screen::Child(ChildScreen::Play(_) | ChildScreen::Bear(_) | ChildScreen::Ending)
        )
    }
}
