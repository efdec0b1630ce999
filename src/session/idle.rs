//! When nobody has touched the page for a while: what is kept locks, what is not kept is cleared, after
//! a time that is said beforehand.
//! The rule is [`plan::idle`]'s.

use leptos::prelude::*;
use leptos::task::spawn_local;
use plan::idle::{self, IdleAction, Moment, Open};
use plan::{Change, SettingKey};

use super::Session;
use super::state::Keeping;
use crate::device::presence::{self, Watch};
use crate::device::timer::later;
use crate::device::{boot, clock, mirror};

/// How often it is looked at.
const LOOK_MS: u32 = 5_000;

fn now() -> Moment {
    Moment {
        wall: clock::now(),
        steady: clock::steady(),
    }
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
            .filter(|minutes| idle::CHOICES.contains(minutes))
            .unwrap_or(idle::SAVED_MINUTES)
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
            presence.touched = now();
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
                presence.hidden = hidden.then(now).or(presence.hidden);
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
        let moment = now();
        let together = self.together.get_untracked();
        let least = if together { idle::TOGETHER_MINUTES } else { 0 };
        let open = if self.keeping.get_untracked() != Keeping::No {
            Open::Saved(untrack(|| self.locks_after()).max(least))
        } else if self.glance(plan::Plan::is_empty)
            && self.child.with_untracked(super::Answers::is_empty)
            && self.beside(|_, _| ()).is_none()
        {
            Open::Nothing
        } else {
            Open::Unsaved(idle::UNSAVED_MINUTES.max(least))
        };
        let presence = self.presence.get_value();
        let said = presence.said.map(|said| moment.steady - said);
        let hidden = presence.hidden.map(|hidden| moment.since(hidden));
        // What a lock could not store may find room meanwhile.
        mirror::store_again();
        match idle::action(open, moment.since(presence.touched), hidden, said) {
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
                if matches!(open, Open::Saved(_)) {
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
