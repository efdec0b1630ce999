//! Everything a person can do to a plan, and what each edit touches.

use crate::day::Day;
use crate::id::Id;
use crate::item::Item;
use crate::line::Children;
use crate::review::ReviewPart;
use crate::setting::SettingKey;
use crate::sharing::{Told, Use, Whom};
use crate::step::Choice;
use crate::thing::Status;
use crate::when::When;

/// The longest text of one field, in characters: about eight printed pages.
pub const TEXT_LIMIT: usize = 20_000;

/// An edit. `fresh` is a new random id, used only where the edit makes a new item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Takes, leaves or drops a step that the catalogue offers.
    Choose {
        /// Id of the new step, if the plan has none for this entry yet.
        fresh: Id,
        /// Section of the step.
        section: u16,
        /// Entry of the catalogue.
        entry: u16,
        /// What the person makes of it.
        choice: Choice,
    },
    /// Adds a step in the person's own words.
    OwnStep {
        /// Id of the new step.
        fresh: Id,
        /// Section of the step.
        section: u16,
        /// Its words.
        text: String,
    },
    /// Keeps, drops or puts back a step.
    SetChoice {
        /// The step.
        id: Id,
        /// What the person makes of it.
        choice: Choice,
    },
    /// Puts a thing that the catalogue offers on the list for the bag, or changes how far it is.
    Pack {
        /// Id of the new thing, if the plan has none for this entry yet.
        fresh: Id,
        /// Entry of the catalogue.
        entry: u16,
        /// The person for whom it is taken along, if for somebody else.
        whose: Option<Id>,
        /// How far it has come.
        status: Status,
    },
    /// Adds a thing in the person's own words.
    OwnThing {
        /// Id of the new thing.
        fresh: Id,
        /// The person for whom it is taken along, if for somebody else.
        whose: Option<Id>,
        /// Its words.
        text: String,
    },
    /// Says how far a thing has come.
    SetStatus {
        /// The thing.
        id: Id,
        /// How far it has come.
        status: Status,
    },
    /// Says whether a copy of a thing is enough.
    CopyWillDo {
        /// The thing.
        id: Id,
        /// Whether a copy is enough.
        yes: bool,
    },
    /// Says who holds a thing.
    Hold {
        /// The thing.
        id: Id,
        /// The person, or nobody.
        holder: Option<Id>,
    },
    /// Adds a person.
    AddPerson {
        /// Id of the new person.
        fresh: Id,
        /// Name or nickname.
        name: String,
    },
    /// Gives a person a role or takes it.
    Role {
        /// The person.
        id: Id,
        /// The role's entry in the catalogue.
        role: u16,
        /// Whether they have it from now on.
        has: bool,
    },
    /// Writes one text field of an item.
    Write {
        /// The item.
        id: Id,
        /// Which field.
        field: Field,
        /// Its new text, whole.
        text: String,
    },
    /// Writes the note of a section.
    WriteNote {
        /// Id of the new note, if the section has none yet.
        fresh: Id,
        /// The section.
        section: u16,
        /// Its new text, whole.
        text: String,
    },
    /// Plans a review, moves it, or says that it was done.
    Review {
        /// The review; it is made if there is none with this id.
        id: Id,
        /// What is written of it.
        part: ReviewPart,
    },
    /// Writes a setting.
    Set {
        /// Id of the new setting, if there is none for this key yet.
        fresh: Id,
        /// What it is about.
        key: SettingKey,
        /// Its value.
        value: u64,
    },
    /// Writes a part of a diary line. The first part that is written makes the line.
    Line {
        /// The line, or the id of the new one.
        id: Id,
        /// What day it is.
        today: Day,
        /// What is written.
        part: LinePart,
    },
    /// Leaves an item out of what is carried or printed, or not.
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
    /// Brings back an item that was removed, as it was.
    PutBack {
        /// The item, as [`Plan::item`](crate::Plan::item) gave it before it was removed.
        item: Box<Item>,
    },
}

/// What can be written of a diary line: on the day it was begun all of it, later additions, and who may know
/// of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinePart {
    /// When it happened.
    Happened(When),
    /// A text, whole: words, hurt, who saw, whom it was reported to, or the reference.
    Write(Field, String),
    /// Whether children were there.
    Children(Children),
    /// Whether a person of the plan saw it.
    Saw(Id, bool),
    /// What is added today, whole.
    Added(String),
    /// Whether a worker may tell somebody else.
    Use(Use),
    /// Whether only the person or their children could have told this.
    OnlyMine(bool),
    /// Whether somebody was told, or is still to be told.
    Told(Whom, Told),
    /// By whom they were told.
    ToldBy(Whom, String),
}

impl LinePart {
    /// Whether it belongs to what the line testifies, which stands once its day is over.
    pub(crate) fn is_of_the_day(&self) -> bool {
        matches!(
            self,
            Self::Happened(_) | Self::Write(..) | Self::Children(_) | Self::Saw(..)
        )
    }
}

/// The text fields of items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The person's own words for a step or a thing.
    Words,
    /// The note of a step, a thing or a person.
    Note,
    /// Where a thing is.
    Place,
    /// A person's name.
    Name,
    /// What a person is to the one who plans.
    Relation,
    /// How and when to reach a person safely.
    Reach,
    /// Who or what was hurt or damaged, in a diary line.
    Hurt,
    /// Who saw it.
    Saw,
    /// Who was told of it.
    Reported,
    /// The number or name that they gave it.
    Reference,
    /// What was agreed at a review.
    Agreed,
    /// How the next review will be remembered.
    Remember,
}

/// The lists that screens show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// The steps of a section.
    Steps(u16),
    /// The things of the bag.
    Things,
    /// The people.
    People,
    /// The notes of sections.
    Notes,
    /// The settings.
    Settings,
    /// The lines of the diary. It also counts as another list when a line happened on another day.
    Diary,
    /// The reviews. It also counts as another list when one is moved or done.
    Reviews,
    /// Items of kinds this version does not know.
    Unknown,
}

/// What an edit touched, so that a screen redraws only that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// The items whose content changed, and those that point to them.
    pub items: Vec<Id>,
    /// The list that gained or lost an item.
    pub list: Option<List>,
}

/// Why an edit was refused. The plan is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// No such item, or it is of another kind.
    #[error("no such item")]
    Missing,
    /// A text longer than [`TEXT_LIMIT`].
    #[error("text longer than {TEXT_LIMIT} characters")]
    TooLong,
    /// A text that must say something is empty.
    #[error("empty text")]
    Empty,
    /// The day on which a diary line was written is over: it can only be added to.
    #[error("the line's day is over")]
    DayOver,
    /// A day that has not come yet.
    #[error("a day to come")]
    Future,
    /// A number that is none, or not one that is asked for.
    #[error("not such a number")]
    NoNumber,
    /// The plan was written by a newer version and can only be read here.
    #[error("plan of a newer version")]
    ReadOnly,
}
