#![doc = include_str!("../README.md")]

mod additions;
mod briefing;
mod catalogue;
mod changes;
mod checked;
mod civil;
mod digits;
mod finder;
mod holidays;
mod hours;
pub mod ids;
mod in_text;
#[cfg(feature = "keys")]
mod keyed;
mod message;
pub mod number;
mod pack;
mod page;
mod plain_signs;
mod plural;
mod sentences;
mod service;
mod situation;
mod uk;
mod wire;
mod words;
mod written;

pub use additions::KEYS as NEW_SERVICE_KEYS;
pub use briefing::{Briefing, Verdict};
pub use catalogue::{Catalogue, Chapter, Entry, Group, Section};
pub use changes::{
    Changes, FILE as NUMBERS_FILE, KEYS as CHANGE_KEYS, Mistake, Services, WayOut, Wrong, change,
    names_any,
};
pub use checked::FRESH_MONTHS;
pub use civil::{Civil, Weekday};
pub use finder::{
    EVERYWHERE, Wish, by_need, find, first_two, listed, numbers_to_carry, other_nations,
    speakers_first,
};
pub use holidays::{BankHoliday, BankHolidays, DayKind, Nations};
pub use hours::{Days, Hours, Opening, Opens, Status};
pub use in_text::{Callable, numbers_in};
#[cfg(feature = "keys")]
pub use keyed::{FINGERPRINT, Key, Page};
pub use message::{Arg, Case, Message, Part, Piece};
pub use pack::{Changed, Contents, Direction, Pack, PackError, Volume};
pub use page::{Block, PICTURES, PageText, Span};
pub use plain_signs::plain_signs;
pub use plural::Plural;
pub use service::{Area, Need, Seen, Service, TextNumber, Who};
pub use situation::Situation;
pub use uk::{Clock, UkTime, uk_time};
pub use words::Word;
pub use written::minutes;
