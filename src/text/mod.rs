//! Everything that is said, and everybody who can be called: the loaded pack.

pub mod errors;
pub mod load;

use std::cell::RefCell;
use std::sync::Arc;

use leptos::prelude::{ArcRwSignal, Track, Update};

// What screens and parts need of the room below: they know it only through this one.
pub use guide::{
    Area, Arg, Block, Chapter, Entry, Hours, Key, Need, Pack, Page, Section, Service, Situation,
    Span, Volume, Who, Wish, find, uk_time,
};

thread_local! {
    /// Moves when numbers were changed after they were shown. It belongs to no screen, and outlives them.
    static TURN: ArcRwSignal<u32> = ArcRwSignal::new(0);
    /// The pack of the language that is shown. The page has one thread, and text is said everywhere.
    static SHOWN: RefCell<Option<Arc<Pack>>> = const { RefCell::new(None) };
}

/// Shows this language from now on.
pub fn show(pack: Pack) {
    SHOWN.with_borrow_mut(|shown| *shown = Some(Arc::new(pack)));
}

/// Runs again what shows numbers, when their host's changes come after them.
pub fn track_numbers() {
    TURN.with(Track::track);
}

/// The numbers are others than were shown.
fn renewed() {
    TURN.with(|turn| turn.update(|turn| *turn += 1));
}

/// The pack that is shown. Screens exist only once there is one; before that it is an empty one.
#[must_use]
pub fn pack() -> Arc<Pack> {
    SHOWN.with_borrow(|shown| shown.clone()).unwrap_or_default()
}

/// A text.
#[must_use]
pub fn say(key: Key) -> String {
    pack().text(key).to_owned()
}

/// A text with something in it.
#[must_use]
pub fn say_with(key: Key, values: &[(&str, Arg<'_>)]) -> String {
    pack().format(key, values)
}

/// A day in words; empty for one that the calendar does not have.
#[must_use]
pub fn date(year: u16, month: u8, day: u8) -> String {
    guide::Civil::new(year.into(), month, day)
        .map(|date| pack().date(date))
        .unwrap_or_default()
}

/// The words of a catalogue entry; empty for an entry that this version does not know.
#[must_use]
pub fn entry(id: u16) -> String {
    pack()
        .catalogue()
        .entry(id)
        .map(|entry| entry.text.clone())
        .unwrap_or_default()
}
