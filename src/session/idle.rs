//! Idle handling: when the page has not been touched for a while, a saved plan locks and an unsaved one is cleared,
//! after a time announced beforehand. The rule itself is in [`plan::idle`].

use leptos::prelude::*;
use leptos::task::spawn_local;
use plan::idle::{self, Alone, IdleAction, Moment, Open};
use plan::{Change, SettingKey};

use super::Session;
use super::save_status::SaveStatus;
use crate::browser::presence::{self, Watch};
use crate::browser::timer::later;
use crate::browser::{clock, mirror, shell};

/// Interval between checks: after a sleep that the page was not told of, the plan is on the screen until the first.
const LOOK_MS: u32 = 1_000;
/// A page that has not run for this long may have slept, so a touch is no sign that the user never left.
const ASLEEP_MS: i64 = 10_000;

fn now() -> Moment {
    Moment {
        wall: clock::now(),
        steady: clock::steady(),
    }
}

/// When the user was last active. Each session has one.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Presence {
    touched: Moment,
    /// When it was last looked whether anyone is there.
    looked: Moment,
    hidden: Option<Moment>,
    said: Option<i64>,
    /// It is being locked or cleared: nothing is shown from then on.
    ending: bool,
}

impl Session {
    /// Starts watching for activity. Stops when the returned value is dropped.
    #[must_use]
    pub fn watch(&self) -> Option<Watch> {
        let session = *self;
        session.record_activity();
        session
            .presence
            .update_value(|presence| presence.looked = presence.touched);
        session.look_later();
        presence::watch(
            move || session.touched(),
            move || {
                session.look();
            },
            move |hidden| session.turned(hidden),
        )
    }

    /// Minutes, at most, until the session locks or clears, once a warning is due.
    #[must_use]
    pub fn ends_in(&self) -> Option<u32> {
        self.ends.get()
    }

    /// Idle minutes after which a saved plan locks.
    #[must_use]
    pub fn locks_after(&self) -> u32 {
        let chosen = self.read(|plan| plan.setting(SettingKey::IdleMinutes));
        chosen
            .and_then(|minutes| u32::try_from(minutes).ok())
            .filter(|minutes| idle::CHOICES.contains(minutes))
            .unwrap_or(idle::SAVED_MINUTES)
    }

    /// Sets that time.
    pub fn lock_after(&self, minutes: u32) {
        self.attempt(Change::Set {
            fresh: self.fresh(),
            key: SettingKey::IdleMinutes,
            value: u64::from(minutes),
        });
    }

    /// Whether two people sit together: the idle limit is then at least an hour.
    #[must_use]
    pub fn is_together(&self) -> bool {
        self.together.get()
    }

    /// Sets whether two people sit together. Only this page knows, and it forgets when it closes.
    pub fn sit_together(&self, yes: bool) {
        self.together.set(yes);
    }

    /// Covers the page while two people talk, until they return to it.
    pub fn talk(&self) {
        self.together.set(true);
        self.record_activity();
        shell::talk();
    }

    /// Records activity and withdraws any warning.
    pub fn record_activity(&self) {
        self.presence.update_value(|presence| {
            presence.touched = now();
            presence.said = None;
        });
        if self.ends.get_untracked().is_some() {
            self.ends.set(None);
        }
    }

    /// The page was touched. After a lid was closed, the first touch may come before the next check.
    fn touched(&self) {
        let asleep = self
            .presence
            .with_value(|presence| now().since(presence.looked) >= ASLEEP_MS);
        if !asleep || !self.look() {
            self.record_activity();
        }
    }

    /// The page was hidden or shown. When it is shown, anything overdue happens first.
    fn turned(&self, hidden: bool) {
        self.presence.update_value(|presence| {
            if !hidden || presence.hidden.is_none() {
                presence.hidden = hidden.then(now).or(presence.hidden);
            }
        });
        let ending = self.look();
        if !hidden {
            self.presence
                .update_value(|presence| presence.hidden = None);
            // If it locks or clears now, do not uncover it first.
            if !ending {
                shell::shown();
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

    /// Checks for idleness. Returns whether the session locks or clears now.
    fn look(&self) -> bool {
        if self.presence.with_value(|presence| presence.ending) {
            return true;
        }
        let moment = now();
        let together = self.together.get_untracked();
        let least = if together { idle::TOGETHER_MINUTES } else { 0 };
        let open = if self.save_status.get_untracked() != SaveStatus::No {
            Open::Saved(untrack(|| self.locks_after()).max(least))
        } else if self.read_untracked(|plan| plan.is_empty() && !plan.has_drafts())
            && self.child.with_untracked(super::Answers::is_empty)
            && self.with_import(|_, _| ()).is_none()
        {
            Open::Nothing
        } else {
            Open::Unsaved(idle::UNSAVED_MINUTES.max(least))
        };
        let presence = self.presence.get_value();
        self.presence
            .update_value(|presence| presence.looked = moment);
        let alone = Alone {
            idle: moment.since(presence.touched),
            hidden: presence.hidden.map(|hidden| moment.since(hidden)),
            asleep: moment.since(presence.looked),
            warned: presence.said.map(|said| moment.steady - said),
        };
        // What an earlier lock could not store may find room by now.
        mirror::store_again();
        match idle::action(open, alone) {
            IdleAction::None => {
                self.say_ends(None);
                false
            }
            IdleAction::Warn(minutes) => {
                if presence.said.is_none() {
                    self.presence
                        .update_value(|presence| presence.said = Some(moment.steady));
                }
                self.say_ends(Some(minutes));
                false
            }
            IdleAction::End => {
                self.presence
                    .update_value(|presence| presence.ending = true);
                // Saving and clearing take longer than a frame.
                shell::conceal();
                if matches!(open, Open::Saved(_)) {
                    self.lock_by_itself();
                } else {
                    shell::lock();
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

    /// Locks even if something could not be saved: that stays with the page, sealed.
    fn lock_by_itself(&self) {
        let session = *self;
        spawn_local(async move {
            if !session.lock().await {
                session.leave_unstored();
                shell::lock();
            }
        });
    }
}
