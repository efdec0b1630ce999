//! Saving what is kept: two seconds after the last edit, five after the first at most, one save at a
//! time; and at once, into the quick store, when the page is hidden or left.

use leptos::prelude::*;
use leptos::task::spawn_local;
use plan::record::{self, Cache};
use plan::{Plan, Replica};
use vault::{Durability, SaveError, SealError, Sealed, StoreError, Unlocked};

use super::child::holds_child;
use super::state::{Keeping, NotSaved};
use super::{Inner, Session};
use crate::device::clock;
use crate::device::random::Source;
use crate::device::timer::{Later, later};

/// After the last edit.
const CALM_MS: i64 = 2_000;
/// After the first edit that is not saved: the whole container goes to the flash memory each time.
const PATIENCE_MS: i64 = 5_000;
/// Before another try after a save that did not work.
const RETRY_MS: u32 = 10_000;
/// The quick store is also written when the last copy there is this old.
const MIRROR_MS: i64 = 120_000;

/// From this length on a plan is nearly full, in bytes: a tenth of the room is left, some hundred lines.
const NEARLY_FULL: usize = vault::MAX_PAYLOAD / 10 * 9;

/// A plan that was opened.
pub(super) struct Opening {
    pub plan: Plan,
    /// What this opening is called from now on in stamps.
    pub replica: Replica,
    /// Whether it holds something that no store holds yet.
    pub changed: bool,
    /// Whether the main store lacks it.
    pub save_soon: bool,
    /// Whether the quick store lacks it, and is to get it at once.
    pub mirror_soon: bool,
}

/// What belongs to a plan that is kept.
pub(super) struct Kept {
    unlocked: Unlocked,
    cache: Cache,
    /// When the first edit was made that no sealed container holds.
    dirty_since: Option<i64>,
    /// Whether the main store lacks what was sealed last.
    unsaved: bool,
    /// Whether the quick store lacks what was sealed last.
    unmirrored: bool,
    mirrored_at: i64,
    /// Whether this session has written to the quick store before.
    mirrored: bool,
    /// Whether it was erased, or its words were changed, in another tab: nothing may be written any more.
    elsewhere: bool,
    saving: bool,
    /// How long the plan was when it was sealed last, in bytes.
    size: usize,
    timer: Option<Later>,
}

impl Kept {
    pub(super) fn new(unlocked: Unlocked) -> Self {
        Kept {
            unlocked,
            cache: Cache::default(),
            dirty_since: None,
            unsaved: false,
            unmirrored: true,
            mirrored_at: clock::now(),
            mirrored: false,
            elsewhere: false,
            saving: false,
            size: 0,
            timer: None,
        }
    }

    /// Whether it was opened with the second person's words.
    pub(super) fn is_second(&self) -> bool {
        self.unlocked.by_second_person()
    }

    /// Seals what is in the plan, if anything has changed since the last time.
    fn seal(&mut self, plan: &Plan) -> Result<Sealed, SealError> {
        if self.dirty_since.is_some() {
            let payload = vault::Payload::new(record::encode(plan, &mut self.cache));
            self.size = payload.len();
            let sealed = self.unlocked.seal(&payload, &Source)?;
            self.dirty_since = None;
            self.unsaved = true;
            self.unmirrored = true;
            return Ok(sealed);
        }
        Ok(self.unlocked.sealed())
    }
}

fn reason(error: &SaveError) -> NotSaved {
    match error {
        SaveError::Full => NotSaved::Full,
        SaveError::Blocked => NotSaved::Blocked,
        SaveError::Conflict | SaveError::Failed(_) => NotSaved::Failed,
    }
}

impl Session {
    /// Sees to it that an edit is saved soon. Does nothing while nothing is kept.
    pub(super) fn save_later(&self) {
        let session = *self;
        let marked = self.inner.try_update_value(|inner| {
            let Some(kept) = &mut inner.kept else {
                return false;
            };
            let now = clock::now();
            let since = *kept.dirty_since.get_or_insert(now);
            let wait = CALM_MS.min(since + PATIENCE_MS - now).max(0);
            kept.timer = Some(later(u32::try_from(wait).unwrap_or(0), move || {
                session.save()
            }));
            true
        });
        if marked == Some(true) && !matches!(self.keeping.get_untracked(), Keeping::NotSaved(_)) {
            self.keeping.set(Keeping::Saving);
        }
    }

    /// Whether a save is under way.
    pub(super) fn saving(&self) -> bool {
        self.inner
            .with_value(|inner| inner.kept.as_ref().is_some_and(|kept| kept.saving))
    }

    /// Keeps saves from beginning, as if one were under way; [`Session::release_saves`] lets them. Returns
    /// `false` if nothing is kept or one is under way.
    pub(super) fn hold_saves(&self) -> bool {
        let held = self.inner.try_update_value(|inner| match &mut inner.kept {
            Some(kept) if !kept.saving && !kept.elsewhere => {
                kept.saving = true;
                true
            }
            _ => false,
        });
        held == Some(true)
    }

    /// Lets saves begin again, from now on with other keys if there are any.
    pub(super) fn release_saves(&self, renewed: Option<Unlocked>) {
        self.inner.update_value(|inner| {
            let Some(kept) = &mut inner.kept else { return };
            kept.saving = false;
            if let Some(renewed) = renewed {
                kept.unlocked = renewed;
                // Sealed meanwhile with the old keys, for the quick store, it is to be sealed again.
                let sealed_meanwhile = kept.unsaved;
                kept.dirty_since = kept.dirty_since.or(sealed_meanwhile.then(clock::now));
                kept.unsaved = false;
                kept.unmirrored = false;
            }
        });
    }

    /// A second set of the keys of what is open, for a change of words.
    pub(super) fn fork(&self) -> Option<Unlocked> {
        self.inner
            .with_value(|inner| inner.kept.as_ref().map(|kept| kept.unlocked.fork()))
    }

    fn retry_later(&self) {
        let session = *self;
        self.inner.update_value(|inner| {
            if let Some(kept) = &mut inner.kept {
                kept.timer = Some(later(RETRY_MS, move || session.save()));
            }
        });
    }

    /// Saves now, unless a save is under way: that one looks again when it is done.
    pub(super) fn save(&self) {
        let session = *self;
        spawn_local(async move {
            session.save_all().await;
        });
    }

    /// Saves until nothing is left to save, or a save does not work. Returns whether all is saved.
    pub(super) async fn save_all(&self) -> bool {
        let begun = self.inner.try_update_value(|inner| match &mut inner.kept {
            Some(kept) if !kept.saving => {
                kept.saving = true;
                kept.timer = None;
                true
            }
            _ => false,
        });
        if begun != Some(true) {
            return false;
        }
        let outcome = self.save_rounds().await;
        self.inner.update_value(|inner| {
            if let Some(kept) = &mut inner.kept {
                kept.saving = false;
            }
        });
        match outcome {
            Ok(()) => self.keeping.set(Keeping::Saved),
            Err(why) => {
                self.keeping.set(Keeping::NotSaved(why));
                // The quick store may still take it: then leaving loses nothing.
                self.mirror();
                if why != NotSaved::Elsewhere {
                    self.retry_later();
                }
            }
        }
        outcome.is_ok()
    }

    async fn save_rounds(&self) -> Result<(), NotSaved> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        loop {
            let next = self
                .inner
                .try_update_value(|inner| -> Result<Option<(vault::Save, u64)>, NotSaved> {
                    let Inner { plan, kept, .. } = inner;
                    let Some(kept) = kept else { return Ok(None) };
                    let sealed = kept.seal(plan).map_err(|error| match error {
                        SealError::TooLarge { .. } => NotSaved::TooLarge,
                        SealError::Random(_) => NotSaved::Failed,
                    })?;
                    if !kept.unsaved {
                        return Ok(None);
                    }
                    // Sealed just now, so it holds everything that was taken in.
                    let save = kept
                        .unlocked
                        .to_save(&sealed)
                        .map_err(|_| NotSaved::Failed)?;
                    Ok(Some((save, sealed.counter())))
                })
                .unwrap_or(Ok(None))?;
            self.look_at_room();
            let Some((save, counter)) = next else {
                return Ok(());
            };
            match keeper.save(&save, Durability::Relaxed).await {
                Ok(saved) => {
                    self.inner.update_value(|inner| {
                        if let Some(kept) = &mut inner.kept {
                            kept.unlocked.saved(&saved);
                            // More may have been sealed meanwhile, for the quick store.
                            kept.unsaved = kept.unlocked.sealed().counter() != counter;
                        }
                    });
                    self.mirror_now_and_then();
                }
                Err(SaveError::Conflict) => self.take_in(&save).await?,
                Err(error) => return Err(reason(&error)),
            }
        }
    }

    /// Whether there is little room left for what is kept.
    #[must_use]
    pub fn is_nearly_full(&self) -> bool {
        self.nearly_full.get()
    }

    fn look_at_room(&self) {
        let full = self.inner.with_value(|inner| {
            inner
                .kept
                .as_ref()
                .is_some_and(|kept| kept.size > NEARLY_FULL)
        });
        if self.nearly_full.get_untracked() != full {
            self.nearly_full.set(full);
        }
    }

    /// Another tab has saved: what it wrote is brought together with what is here.
    async fn take_in(&self, save: &vault::Save) -> Result<(), NotSaved> {
        let keeper = self.inner.with_value(|inner| inner.keeper.clone());
        let stored = keeper.stored(save).await.map_err(|error| reason(&error))?;
        let taken = self
            .inner
            .try_update_value(|inner| -> Result<(), NotSaved> {
                let Some(kept) = &mut inner.kept else {
                    return Ok(());
                };
                let Ok(payload) = kept.unlocked.take_in(&stored) else {
                    kept.elsewhere = true;
                    return Err(NotSaved::Elsewhere);
                };
                let theirs = record::decode(&payload).map_err(|_| NotSaved::Failed)?;
                inner.plan.merge(&theirs);
                kept.dirty_since = Some(clock::now());
                Ok(())
            });
        taken.unwrap_or(Ok(()))?;
        self.tell_all();
        Ok(())
    }

    fn mirror_now_and_then(&self) {
        let due = self.inner.with_value(|inner| {
            inner
                .kept
                .as_ref()
                .is_some_and(|kept| clock::now() - kept.mirrored_at > MIRROR_MS)
        });
        if due {
            self.mirror();
        }
    }

    /// Seals what is not sealed and writes it to the quick store, all before it returns. For hiding,
    /// leaving and the exit. Returns whether everything is in some store.
    pub(super) fn mirror(&self) -> bool {
        let done = self.inner.try_update_value(|inner| {
            let Inner {
                plan, kept, keeper, ..
            } = inner;
            let Some(kept) = kept else { return Ok(()) };
            if kept.elsewhere {
                return Err(NotSaved::Elsewhere);
            }
            let sealed = match kept.seal(plan) {
                Ok(sealed) => sealed,
                Err(SealError::TooLarge { .. }) => return Err(NotSaved::TooLarge),
                Err(SealError::Random(_)) => return Err(NotSaved::Failed),
            };
            if !kept.unmirrored {
                return Ok(());
            }
            // Gone since this session wrote it, so erased in another tab: an idle tab does not bring it back.
            let gone = kept.mirrored && matches!(keeper.mirrored(&sealed), Ok(false));
            if gone && !kept.unsaved {
                return Ok(());
            }
            match keeper.mirror(&sealed) {
                Ok(()) => {
                    kept.unmirrored = false;
                    kept.mirrored = true;
                    kept.mirrored_at = clock::now();
                    Ok(())
                }
                // The quick store is a second copy: without it, the main store's word counts.
                Err(_) if !kept.unsaved => Ok(()),
                Err(StoreError::Full) => Err(NotSaved::Full),
                Err(StoreError::Blocked) => Err(NotSaved::Blocked),
                Err(StoreError::Conflict | StoreError::Failed(_)) => Err(NotSaved::Failed),
            }
        });
        match done {
            Some(Err(why)) => {
                self.keeping.set(Keeping::NotSaved(why));
                false
            }
            Some(Ok(())) | None => true,
        }
    }

    /// Seals what is not sealed and leaves it with the page, as no store takes it: it stays there, locked, until it
    /// can be stored or the page is closed. What cannot even be sealed is lost, as is what must not be written any
    /// more because it was erased elsewhere.
    pub(super) fn leave_with_page(&self) {
        self.inner.update_value(|inner| {
            let Inner {
                plan, kept, keeper, ..
            } = inner;
            let Some(kept) = kept.as_mut().filter(|kept| !kept.elsewhere) else {
                return;
            };
            if let Ok(sealed) = kept.seal(plan) {
                // Refused only where a newer version's copy must not be read over.
                drop(keeper.hold(&sealed));
            }
        });
    }

    /// Called by `boot` when the page is hidden or left: the last keystroke counts.
    pub fn flush(&self) {
        self.mirror();
        self.save();
    }

    /// Puts an opened or newly kept plan in place of what was there; what had been written here before
    /// without being kept is brought into it.
    pub(super) fn hold(&self, unlocked: Unlocked, opened: Option<Opening>) {
        let mirror_soon = opened.as_ref().is_some_and(|opened| opened.mirror_soon);
        self.inner.update_value(|inner| {
            let mut kept = Kept::new(unlocked);
            if let Some(Opening {
                plan: mut opened,
                replica,
                changed,
                save_soon,
                ..
            }) = opened
            {
                kept.unsaved = save_soon;
                // What was opened is there as it is; the quick store gets what comes after.
                kept.unmirrored = save_soon || mirror_soon;
                kept.dirty_since = changed.then(clock::now);
                opened.reopen(replica);
                // What a child picked is never added to other pages: they may be another child's.
                let adds = !inner.plan.is_empty() && !holds_child(&inner.plan);
                if adds && !opened.read_only() {
                    opened.merge(&inner.plan);
                    kept.dirty_since = Some(clock::now());
                }
                inner.plan = opened;
            }
            let payload = vault::Payload::new(record::encode(&inner.plan, &mut kept.cache));
            kept.size = payload.len();
            inner.kept = Some(kept);
        });
        self.look_at_room();
        self.keeping.set(Keeping::Saved);
        if mirror_soon {
            self.mirror();
        }
        self.tell_all();
        self.settle_exit();
        if self.inner.with_value(|inner| {
            inner
                .kept
                .as_ref()
                .is_some_and(|kept| kept.unsaved || kept.dirty_since.is_some())
        }) {
            self.save();
        }
    }
}
