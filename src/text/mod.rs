//! All texts and all services that can be called: the loaded pack.

pub mod errors;
pub mod load;

use std::cell::RefCell;
use std::sync::Arc;

use content::Civil;
use leptos::prelude::{ArcRwSignal, Get, Set, Track, Update};

// What screens and parts need from the layer below, re-exported: they may not name it directly.
pub use content::{
    Arg, Block, Chapter, Entry, Group, Hours, Key, Need, Pack, Page, Section, Service, Situation,
    Span, Volume, Who, Wish, by_need, first_two, listed, numbers_in, numbers_to_carry,
    other_nations, speakers_first, uk_time,
};

thread_local! {
    /// Changes when phone numbers change after being shown. Belongs to no screen and outlives them all.
    static TURN: ArcRwSignal<u32> = ArcRwSignal::new(0);
    /// The day of the last changes to the phone numbers, if there was no signal to ask for newer ones.
    static KEPT: ArcRwSignal<Option<Civil>> = ArcRwSignal::new(None);
    /// The pack of the current language. A thread-local, as the page has one thread and text is used everywhere.
    static SHOWN: RefCell<Option<Arc<Pack>>> = const { RefCell::new(None) };
}

/// Shows this pack from now on.
pub fn show(pack: Pack) {
    SHOWN.with_borrow_mut(|shown| *shown = Some(Arc::new(pack)));
}

/// Tracks the phone numbers: the caller runs again if the host's changes arrive later.
pub fn track_numbers() {
    TURN.with(Track::track);
}

/// Notifies what shows phone numbers that they have changed.
fn renewed() {
    TURN.with(|turn| turn.update(|turn| *turn += 1));
}

/// Records that the phone numbers are those of an earlier day: there is no signal.
fn numbers_are_of(day: Civil) {
    KEPT.with(|kept| kept.set(Some(day)));
}

/// Returns that day in words, if so.
#[must_use]
pub fn numbers_kept() -> Option<String> {
    KEPT.with(Get::get).map(|day| pack().date(day))
}

/// Returns the current pack: an empty one until the first is loaded, but no screen exists before that.
#[must_use]
pub fn pack() -> Arc<Pack> {
    SHOWN.with_borrow(|shown| shown.clone()).unwrap_or_default()
}

/// Returns a text.
#[must_use]
pub fn say(key: Key) -> String {
    pack().text(key).to_owned()
}

/// Returns a text with values filled in.
#[must_use]
pub fn say_with(key: Key, values: &[(&str, Arg<'_>)]) -> String {
    pack().format(key, values)
}

/// Returns a date in words; empty if the calendar has no such day.
#[must_use]
pub fn date(year: u16, month: u8, day: u8) -> String {
    content::Civil::new(year.into(), month, day)
        .map(|date| pack().date(date))
        .unwrap_or_default()
}

/// Returns the text of a catalogue entry; empty for an entry unknown to this version.
#[must_use]
pub fn entry(id: u16) -> String {
    pack()
        .catalogue()
        .entry(id)
        .map(|entry| entry.text.clone())
        .unwrap_or_default()
}
