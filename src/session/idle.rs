//! When nobody has touched the page for a while: what is kept locks, what is not kept is cleared, after
//! a time that is said beforehand.
//!
//! Two clocks are read, and the longer time counts: a device's clock can be set back by somebody who has
//! the device, and the page's own stands still on some devices while they sleep.

use leptos::prelude::*;
use leptos::task::spawn_local;
use plan::{Change, SettingKey};

use super::Session;
use super::state::Keeping;
use crate::device::presence::{self, Watch};
use crate::device::timer::later;
use crate::device::{boot, clock, mirror};

/// How often it is looked at.
const LOOK_MS: u32 = 5_000;
/// What is kept locks after this long, unless the person has chosen otherwise.
const KEPT_MINUTES: u32 = 5;
/// What the person can choose instead.
pub const CHOICES: [u32; 4] = [1, 5, 15, 60];
/// What is not kept is cleared after this long.
const NOT_KEPT_MINUTES: u32 = 15;
/// For so long before that it is said that it will be.
const NOT_KEPT_SAID_MINUTES: u32 = 10;
/// Where two sit together, nothing locks or is cleared before this long: they talk, and nobody touches it.
const TOGETHER_MINUTES: u32 = 60;
/// What is kept locks when the page has been out of sight for this long.
const HIDDEN_MS: i64 = MINUTE_MS;
const MINUTE_MS: i64 = 60_000;

/// What both clocks say, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Moment {
    wall: i64,
    steady: i64,
}

impl Moment {
    fn now() -> Self {
        Moment {
            wall: clock::now(),
            steady: clock::steady(),
        }
    }

    /// How long ago an earlier moment was, in milliseconds.
    fn since(self, earlier: Moment) -> i64 {
        let wall = self.wall.saturating_sub(earlier.wall);
        wall.max(self.steady - earlier.steady).max(0)
    }
}

/// What is to be done about nobody being there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rest {
    /// Nothing.
    None,
    /// It is said that in so many minutes, at most, it locks or clears.
    Said(u32),
    /// It is time.
    Over,
}

/// What is open here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// A plan that is kept, which locks after so many minutes.
    Kept(u32),
    /// Something that is not kept, which is cleared after so many minutes.
    NotKept(u32),
    /// Nothing.
    Nothing,
}

/// The rule. `idle` is how long nobody has touched the page, in milliseconds; `hidden` for how long it has been out
/// of sight; `said` for how long, by the page's own clock, it has been said that it will clear.
///
/// Out of sight for its time, it is over at once, also for what is not kept: whoever brings the page back may be
/// somebody else, and must be shown nothing, not even for the minute in which it would be said.
fn rest(open: Open, idle: i64, hidden: Option<i64>, said: Option<i64>) -> Rest {
    let out_of_sight = match open {
        Open::Nothing => return Rest::None,
        Open::Kept(_) => HIDDEN_MS,
        Open::NotKept(minutes) => i64::from(minutes) * MINUTE_MS,
    };
    if hidden.is_some_and(|hidden| hidden >= out_of_sight) {
        return Rest::Over;
    }
    let (limit, from) = match open {
        Open::Nothing => return Rest::None,
        // Short limits leave half a minute to notice, longer ones a whole.
        Open::Kept(minutes) => {
            let limit = i64::from(minutes) * MINUTE_MS;
            (limit, limit - MINUTE_MS.min(limit / 2))
        }
        Open::NotKept(minutes) => {
            let limit = i64::from(minutes) * MINUTE_MS;
            (limit, limit - i64::from(NOT_KEPT_SAID_MINUTES) * MINUTE_MS)
        }
    };
    if idle < from {
        return Rest::None;
    }
    let left = limit - idle;
    // What is not kept cannot be brought back: never without a minute in which it was said, whatever the
    // clock was set to.
    let unsaid = match open {
        Open::NotKept(_) => MINUTE_MS - said.unwrap_or(0),
        Open::Kept(_) | Open::Nothing => 0,
    };
    let left = left.max(unsaid);
    if left <= 0 {
        return Rest::Over;
    }
    Rest::Said(u32::try_from((left + MINUTE_MS - 1) / MINUTE_MS).unwrap_or(1))
}

/// When somebody was last there. A session has one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Presence {
    touched: Moment,
    hidden: Option<Moment>,
    said: Option<i64>,
    locking: bool,
}

impl Session {
    /// Looks, from now on, whether somebody is there, for as long as the returned value lives.
    #[must_use]
    pub fn watch(&self) -> Option<Watch> {
        let session = *self;
        session.somebody();
        session.look_later();
        presence::watch(
            move || session.somebody(),
            move |hidden| session.turned(hidden),
        )
    }

    /// In how many minutes at most it locks or clears, once that is to be said.
    #[must_use]
    pub fn ends_in(&self) -> Option<u32> {
        self.ends.get()
    }

    /// After how many minutes without a touch it locks, while it is kept.
    #[must_use]
    pub fn locks_after(&self) -> u32 {
        let chosen = self.whole(|plan| plan.setting(SettingKey::IdleMinutes));
        chosen
            .and_then(|minutes| u32::try_from(minutes).ok())
            .filter(|minutes| CHOICES.contains(minutes))
            .unwrap_or(KEPT_MINUTES)
    }

    /// Chooses another time.
    pub fn lock_after(&self, minutes: u32) {
        self.attempt(Change::Set {
            fresh: self.fresh(),
            key: SettingKey::IdleMinutes,
            value: u64::from(minutes),
        });
    }

    /// Whether two sit together: then it waits an hour.
    #[must_use]
    pub fn is_together(&self) -> bool {
        self.together.get()
    }

    /// Two sit together from now on, or not any more. It is known to this page only, and gone with it.
    pub fn sit_together(&self, yes: bool) {
        self.together.set(yes);
    }

    /// Two talk: the page is covered until they go on with it.
    pub fn talk(&self) {
        self.together.set(true);
        self.somebody();
        boot::talk();
    }

    /// Somebody is there.
    pub fn somebody(&self) {
        self.presence.update_value(|presence| {
            presence.touched = Moment::now();
            presence.said = None;
        });
        if self.ends.get_untracked().is_some() {
            self.ends.set(None);
        }
    }

    /// The page was hidden, or is shown again: then what should have happened meanwhile happens first.
    fn turned(&self, hidden: bool) {
        self.presence.update_value(|presence| {
            if !hidden || presence.hidden.is_none() {
                presence.hidden = hidden.then(Moment::now).or(presence.hidden);
            }
        });
        let ending = self.look();
        if !hidden {
            self.presence
                .update_value(|presence| presence.hidden = None);
            // What locks or clears now is not shown once more.
            if !ending {
                boot::shown();
            }
        }
    }

    fn look_later(&self) {
        let session = *self;
        self.looking.set_value(Some(later(LOOK_MS, move || {
            session.look();
            session.look_later();
        })));
    }

    /// Whether it locks or clears now.
    fn look(&self) -> bool {
        let now = Moment::now();
        let together = self.together.get_untracked();
        let least = if together { TOGETHER_MINUTES } else { 0 };
        let open = if self.keeping.get_untracked() != Keeping::No {
            Open::Kept(untrack(|| self.locks_after()).max(least))
        } else if self.glance(plan::Plan::is_empty)
            && self.child.with_untracked(super::Answers::is_empty)
            && self.beside(|_, _| ()).is_none()
        {
            Open::Nothing
        } else {
            Open::NotKept(NOT_KEPT_MINUTES.max(least))
        };
        let presence = self.presence.get_value();
        let said = presence.said.map(|said| now.steady - said);
        let hidden = presence.hidden.map(|hidden| now.since(hidden));
        // What a lock could not store may find room meanwhile.
        mirror::store_again();
        match rest(open, now.since(presence.touched), hidden, said) {
            Rest::None => {
                self.say_ends(None);
                false
            }
            Rest::Said(minutes) => {
                if presence.said.is_none() {
                    self.presence
                        .update_value(|presence| presence.said = Some(now.steady));
                }
                self.say_ends(Some(minutes));
                false
            }
            Rest::Over => {
                if matches!(open, Open::Kept(_)) {
                    self.lock_by_itself();
                } else {
                    boot::lock();
                }
                true
            }
        }
    }

    fn say_ends(&self, minutes: Option<u32>) {
        if self.ends.get_untracked() != minutes {
            self.ends.set(minutes);
        }
    }

    /// Locks, whatever could not be saved: that stays with the page, locked like the rest.
    fn lock_by_itself(&self) {
        if self.presence.with_value(|presence| presence.locking) {
            return;
        }
        self.presence
            .update_value(|presence| presence.locking = true);
        let session = *self;
        spawn_local(async move {
            if !session.lock().await {
                session.leave_with_page();
                boot::lock();
            }
            session
                .presence
                .update_value(|presence| presence.locking = false);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR_MS: i64 = 60 * MINUTE_MS;
    const TEN_YEARS_MS: i64 = 3_652 * 24 * HOUR_MS;

    fn at(wall: i64, steady: i64) -> Moment {
        Moment { wall, steady }
    }

    #[test]
    fn the_longer_of_both_clocks_counts() {
        let before = at(1_000_000, 500);
        assert_eq!(at(1_060_000, 60_500).since(before), 60_000);
        // Asleep: the page's own clock stood still.
        assert_eq!(at(1_000_000 + HOUR_MS, 700).since(before), HOUR_MS);
        // Set back, by a little or by ten years.
        assert_eq!(at(900_000, 60_500).since(before), 60_000);
        assert_eq!(at(1_000_000 - TEN_YEARS_MS, 60_500).since(before), 60_000);
        assert_eq!(at(0, 0).since(before), 0);
    }

    #[test]
    fn what_is_kept_locks_after_the_chosen_time_and_says_so_before() {
        for minutes in CHOICES {
            let limit = i64::from(minutes) * MINUTE_MS;
            let notice = MINUTE_MS.min(limit / 2);
            let open = Open::Kept(minutes);
            assert_eq!(rest(open, 0, None, None), Rest::None);
            assert_eq!(rest(open, limit - notice - 1, None, None), Rest::None);
            assert_eq!(rest(open, limit - notice, None, None), Rest::Said(1));
            assert_eq!(rest(open, limit - 1, None, None), Rest::Said(1));
            assert_eq!(rest(open, limit, None, None), Rest::Over);
            assert_eq!(rest(open, TEN_YEARS_MS, None, None), Rest::Over);
        }
    }

    #[test]
    fn what_is_not_kept_is_never_cleared_without_a_minute_in_which_it_was_said() {
        assert_eq!(
            rest(Open::NotKept(15), 4 * MINUTE_MS, None, None),
            Rest::None
        );
        assert_eq!(
            rest(Open::NotKept(15), 5 * MINUTE_MS, None, None),
            Rest::Said(10)
        );
        assert_eq!(
            rest(Open::NotKept(15), 14 * MINUTE_MS, None, Some(9 * MINUTE_MS)),
            Rest::Said(1)
        );
        assert_eq!(
            rest(
                Open::NotKept(15),
                15 * MINUTE_MS,
                None,
                Some(10 * MINUTE_MS)
            ),
            Rest::Over
        );
        // The clock was set, or the device slept for long.
        assert_eq!(
            rest(Open::NotKept(15), TEN_YEARS_MS, None, None),
            Rest::Said(1)
        );
        assert_eq!(
            rest(Open::NotKept(15), TEN_YEARS_MS, None, Some(59_999)),
            Rest::Said(1)
        );
        assert_eq!(
            rest(Open::NotKept(15), TEN_YEARS_MS, None, Some(MINUTE_MS)),
            Rest::Over
        );
    }

    #[test]
    fn together_it_waits_an_hour() {
        let open = Open::NotKept(TOGETHER_MINUTES);
        assert_eq!(rest(open, 50 * MINUTE_MS - 1, None, None), Rest::None);
        assert_eq!(rest(open, 50 * MINUTE_MS, None, None), Rest::Said(10));
        assert_eq!(rest(open, HOUR_MS, None, Some(10 * MINUTE_MS)), Rest::Over);
    }

    #[test]
    fn out_of_sight_for_its_time_it_is_over_without_a_word() {
        for (open, minutes) in [
            (Open::Kept(60), 1),
            (Open::NotKept(15), 15),
            (Open::NotKept(TOGETHER_MINUTES), 60),
        ] {
            let limit = minutes * MINUTE_MS;
            assert_eq!(rest(open, 0, Some(limit - 1), None), Rest::None);
            assert_eq!(rest(open, limit, Some(limit), None), Rest::Over);
            assert_eq!(rest(open, 0, Some(TEN_YEARS_MS), None), Rest::Over);
        }
    }

    #[test]
    fn with_nothing_open_nothing_happens() {
        assert_eq!(
            rest(Open::Nothing, TEN_YEARS_MS, Some(TEN_YEARS_MS), None),
            Rest::None
        );
    }
}
