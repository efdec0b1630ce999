//! The edits a user can make to a plan, and what each one touches.

use crate::day::Day;
use crate::diary_entry::LinePart;
use crate::draft::Draft;
use crate::field::Field;
use crate::id::Id;
use crate::item::Item;
use crate::review::ReviewPart;
use crate::setting::SettingKey;
use crate::step::Choice;
use crate::thing::Status;
use crate::when::When;

/// An edit. `fresh` is a new random id, used only if the edit creates an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Sets the user's choice for a catalogue step, adding the step if needed.
    Choose {
        /// Id of the new step, if the plan has none for this entry yet.
        fresh: Id,
        /// Section of the step.
        section: u16,
        /// Catalogue entry.
        entry: u16,
        /// The user's choice.
        choice: Choice,
    },
    /// Adds a step in the user's own words.
    OwnStep {
        /// Id of the new step.
        fresh: Id,
        /// Section of the step.
        section: u16,
        /// Its words.
        text: String,
    },
    /// Sets the user's choice for a step in the plan.
    SetChoice {
        /// The step.
        id: Id,
        /// The user's choice.
        choice: Choice,
    },
    /// Adds a catalogue thing to the go-bag list, or changes its status.
    Pack {
        /// Id of the new thing, if the plan has none for this entry yet.
        fresh: Id,
        /// Catalogue entry.
        entry: u16,
        /// The person it is packed for, if not the user.
        whose: Option<Id>,
        /// Its status.
        status: Status,
    },
    /// Adds a thing in the user's own words.
    OwnThing {
        /// Id of the new thing.
        fresh: Id,
        /// The person it is packed for, if not the user.
        whose: Option<Id>,
        /// Its words.
        text: String,
    },
    /// Sets the status of a thing.
    SetStatus {
        /// The thing.
        id: Id,
        /// Its status.
        status: Status,
    },
    /// Decides about a text that was written elsewhere without knowledge of the one here
    /// ([`Item::other_texts`]).
    Settle {
        /// The item.
        id: Id,
        /// Which of its texts.
        field: Field,
        /// The day it is now: a diary line keeps both once its own is over.
        today: Day,
        /// The other text.
        text: String,
        /// Whether it takes the place of the one here; otherwise it is dropped.
        take: bool,
    },
    /// Sets whether a copy of a thing is enough.
    CopyWillDo {
        /// The thing.
        id: Id,
        /// Whether a copy is enough.
        yes: bool,
    },
    /// Sets who holds a thing.
    Hold {
        /// The thing.
        id: Id,
        /// The person, or `None`.
        holder: Option<Id>,
    },
    /// Adds a person.
    AddPerson {
        /// Id of the new person.
        fresh: Id,
        /// Name or nickname.
        name: String,
    },
    /// Adds a worker.
    AddWorker {
        /// Id of the new person.
        fresh: Id,
        /// Name, or what the user calls them.
        name: String,
    },
    /// Sets whether a person is a worker.
    Worker {
        /// The person.
        id: Id,
        /// Whether they are.
        yes: bool,
    },
    /// Sets when the user next meets a worker.
    Meeting {
        /// The person.
        id: Id,
        /// When, as far as it is known.
        when: When,
    },
    /// Gives a person a role or removes it.
    Role {
        /// The person.
        id: Id,
        /// The role's entry in the catalogue.
        role: u16,
        /// Whether they now have it.
        has: bool,
    },
    /// Writes one text field of an item.
    Write {
        /// The item.
        id: Id,
        /// Which field.
        field: Field,
        /// Its complete new text.
        text: String,
    },
    /// Writes the note of a section.
    WriteNote {
        /// Id of the new note, if the section has none yet.
        fresh: Id,
        /// The section.
        section: u16,
        /// Its complete new text.
        text: String,
    },
    /// Plans a review, moves it, or marks it as done.
    Review {
        /// The review; created if there is none with this id.
        id: Id,
        /// The part to write.
        part: ReviewPart,
    },
    /// Writes a setting.
    Set {
        /// Id of the new setting, if there is none for this key yet.
        fresh: Id,
        /// Its key.
        key: SettingKey,
        /// Its value.
        value: u64,
    },
    /// Keeps what is half-typed into a field for additions.
    Draft {
        /// Id of the item that holds it, if there is none yet.
        fresh: Id,
        /// The field and its text; an empty one clears it.
        draft: Draft,
    },
    /// Writes a part of a diary line. Writing the first part creates the line.
    DiaryEntry {
        /// The id of the line, or of the new one.
        id: Id,
        /// Today's date.
        today: Day,
        /// The part to write.
        part: LinePart,
    },
    /// Sets whether an item is left out of what is exported or printed.
    Private {
        /// The item.
        id: Id,
        /// Whether it is private.
        yes: bool,
    },
    /// Removes an item.
    Remove {
        /// The item.
        id: Id,
    },
    /// Removes a section without a trace: also from the snapshots of earlier reviews.
    RemoveSection {
        /// The section.
        section: u16,
    },
    /// Forgets the dates of the partner's programme.
    ClearProgramme,
    /// Restores a removed item as it was.
    PutBack {
        /// The item, as [`Plan::item`](crate::Plan::item) returned it before it was removed.
        item: Box<Item>,
    },
}

/// The lists that screens show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// The steps of a section.
    Steps(u16),
    /// The things in the go-bag.
    Things,
    /// The people.
    People,
    /// The notes of sections.
    Notes,
    /// The settings.
    Settings,
    /// The diary lines. Also reported as changed when the date of a line changes.
    Diary,
    /// The reviews. Also reported as changed when one is moved or done.
    Reviews,
    /// Items of kinds that this version does not know.
    Unknown,
}

/// What an edit touched, so that a screen redraws only that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// The items whose content changed, and those that refer to them.
    pub items: Vec<Id>,
    /// The lists that gained or lost an item.
    pub lists: Vec<List>,
}
