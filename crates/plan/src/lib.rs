//! What a plan is: its items, the changes a person can make, the rules that go with them, and its
//! record (the bytes that are kept).
//!
//! This room knows no browser, no clock and no random source: times, dates and fresh ids are handed
//! in. It also knows no words: what the catalogue offers is named by permanent numbers whose texts
//! live in `content/`.
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

mod change;
mod id;
mod item;
mod merge;
mod note;
mod overview;
mod person;
#[allow(
    clippy::module_inception,
    reason = "the type is what the room is named after"
)]
mod plan;
pub mod record;
mod setting;
mod stamp;
mod stamps;
mod step;
mod thing;

pub use change::{Change, Field, List, Refused, TEXT_LIMIT, Touched};
pub use id::Id;
pub use item::{Body, Extra, Item};
pub use note::Note;
pub use overview::{Next, OWN_NEXT, Overview, Part};
pub use person::{MUST_NOT_BE_TOLD, Person};
pub use plan::{Plan, SCHEMA};
pub use setting::{Setting, SettingKey};
pub use stamp::{Replica, Stamp};
pub use step::{Choice, Source, Step};
pub use thing::{Status, Thing};
