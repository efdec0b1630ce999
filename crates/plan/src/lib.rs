//! The plan: its items, the edits a user can make, the rules for them, and its record (the bytes that
//! are saved).
//!
//! This crate has no browser, clock or random source: times, dates and fresh ids are passed in. Nor
//! does it contain texts: catalogue entries are identified by permanent numbers whose texts are in
//! `content/`.
//!
//! ```
//! use plan::{Change, Choice, Id, Plan, Replica};
//!
//! let mut mine = Plan::new(Replica(7));
//! let fresh = Id([1; 16]);
//! mine.apply(Change::Choose { fresh, section: 2, entry: 201, choice: Choice::Mine })?;
//! let bytes = plan::record::encode(&mine, &mut plan::record::Cache::default());
//! let again = plan::record::decode(&bytes)?;
//! assert_eq!(again.steps(2).count(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod addition;
mod change;
mod changes_since;
mod day;
mod diary_entry;
mod diff;
mod export;
mod id;
pub mod idle;
mod item;
mod merge;
mod note;
mod overview;
mod person;
#[allow(clippy::module_inception, reason = "the crate is named after the type")]
mod plan;
pub mod record;
mod review;
mod schedule;
mod setting;
mod sharing;
mod sheet;
mod snapshot;
mod stamp;
mod stamps;
mod step;
mod thing;
mod when;
mod who_knows;

pub use addition::Addition;
pub use change::{Change, EditError, Field, LinePart, List, TEXT_LIMIT, Touched};
pub use changes_since::{Aspect, Changed, Lines, aspects, lines_since, since};
pub use day::{Day, NoSuchDay};
pub use diary_entry::{Children, DiaryEntry};
pub use diff::{Difference, Side};
pub use export::{ExportScope, StaysHere};
pub use id::Id;
pub use item::{Body, Extra, Item};
pub use note::Note;
pub use overview::{Next, OWN_NEXT, Overview, Part};
pub use person::{CHILD, MUST_NOT_BE_TOLD, PET, Person};
pub use plan::{Plan, SCHEMA};
pub use review::{Occasion, Review, ReviewPart};
pub use schedule::{Planned, Programme};
pub use setting::{Setting, SettingKey, exit_page_number};
pub use sharing::{Office, Sharing, Telling, Told, Use, Whom};
pub use sheet::{Order, Says, Sheet, SheetLine, SheetPart, panels};
pub use snapshot::{Snapshot, Was, written};
pub use stamp::{Replica, Stamp};
pub use step::{Choice, Source, Step};
pub use thing::{Status, Thing};
pub use when::When;
pub use who_knows::{Knows, Pass};
