//! Saving the plan: two seconds after the last edit, at most five after the first, one save at a time. When the page
//! is hidden or left, it is written to the quick store at once.

use leptos::prelude::*;
use leptos::task::spawn_local;
use plan::record::{self, Cache};
use plan::{Plan, Replica};
use vault::{Durability, SaveError, SealError, Sealed, StoreError, Unlocked, Vault};

use super::child::holds_child;
use super::save_status::{NotSaved, SaveStatus};
use super::storage::{STORAGE, Storage};
use super::{Inner, Session};
use crate::browser::clock;
use crate::browser::ports::Browser;
use crate::browser::random::Source;
use crate::browser::timer::{Later, later, pause};

/// Delay after the last edit.
const CALM_MS: i64 = 2_000;
/// Maximum delay after the first unsaved edit. Not shorter, because each save writes the whole container to flash.
const PATIENCE_MS: i64 = 5_000;
/// Delay before retrying a failed save.
const RETRY_MS: u32 = 10_000;
/// Age at which the quick store's copy is renewed after a save.
const MIRROR_MS: i64 = 120_000;

/// Number and length of the pauses in which a lock waits for a running save: four seconds in total.
const SETTLE_PAUSES: u32 = 80;
const PAUSE_MS: u32 = 50;

/// Size in bytes from which a plan counts as nearly full: a tenth is left, enough for some hundred diary lines.
const NEARLY_FULL: usize = vault::MAX_PAYLOAD / 10 * 9;

/// A plan that has just been opened.
pub(super) struct Opening {
    pub plan: Plan,
    /// The replica that names this opening in stamps from now on.
    pub replica: Replica,
    /// Whether it holds changes that no store has yet.
    pub changed: bool,
    /// Whether the main store lacks it.
    pub save_soon: bool,
    /// Whether the quick store lacks it and must get it at once.
    pub mirror_soon: bool,
}

/// The state of a saved plan.
pub(super) struct OpenVault {
    pub(super) storage: &'static Storage,
    unlocked: Unlocked,
    cache: Cache,
    /// When the first edit was made that is not in any sealed container.
    dirty_since: Option<i64>,
    /// Whether the main store lacks the latest sealed container.
    unsaved: bool,
    /// Whether the quick store lacks the latest sealed container.
    unmirrored: bool,
    mirrored_at: i64,
    /// Whether this session has written to the quick store.
    mirrored: bool,
    /// Whether another tab has erased it or changed its passphrase: nothing may be written any more.
    elsewhere: bool,
    saving: bool,
    /// Whether something was merged in that is not shown yet.
    merged: bool,
    /// Size of the plan when it was last sealed, in bytes.
    size: usize,
    timer: Option<Later>,
}

impl OpenVault {
    pub(super) fn new(unlocked: Unlocked) -> Self {
        OpenVault {
            storage: &STORAGE,
            unlocked,
            cache: Cache::default(),
            dirty_since: None,
            unsaved: false,
            unmirrored: true,
            mirrored_at: clock::now(),
            mirrored: false,
            elsewhere: false,
            saving: false,
            merged: false,
            size: 0,
            timer: None,
        }
    }

    /// Whether some store has all edits.
    fn is_stored(&self) -> bool {
        self.dirty_since.is_none() && !(self.unsaved && self.unmirrored)
    }

    /// Whether it was opened with the second person's passphrase.
    pub(super) fn is_second(&self) -> bool {
        self.unlocked.by_second_person()
    }

    /// Merges what another tab has left in the quick store into the plan, and seals it if it has changed since it was
    /// last sealed.
    #[inline(never)]
    fn seal(&mut self, plan: &mut Plan, vault: &Vault<Browser>) -> Result<Sealed, SealError> {
        let theirs = |payload: &vault::Payload| merge(plan, payload).ok();
        if vault.take_in_mirrored(&mut self.unlocked, theirs).is_some() {
            self.dirty_since = Some(clock::now());
            self.merged = true;
        }
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

/// Merges what another tab has stored into the plan.
#[inline(never)]
fn merge(plan: &mut Plan, payload: &vault::Payload) -> Result<(), record::RecordError> {
    plan.merge(&record::decode(payload)?);
    Ok(())
}

fn reason(error: &SaveError) -> NotSaved {
    match error {
        SaveError::Full => NotSaved::Full,
        SaveError::Blocked => NotSaved::Blocked,
        SaveError::Conflict | SaveError::Failed(_) => NotSaved::Failed,
    }
}

impl Session {
    /// Whether nothing would be lost if the open plan were dropped now, apart from one that the user has not saved.
    pub(super) fn is_stored(&self) -> bool {
        self.inner.with_value(|inner| {
            let kept = inner.kept.as_ref();
            kept.is_none_or(|kept| kept.elsewhere || kept.is_stored())
        })
    }

    /// Schedules a save after an edit. Does nothing unless the plan is a saved one.
    pub(super) fn save_later(&self) {
        let session = *self;
        let marked = self.inner.try_update_value(|inner| {
            let Some(kept) = &mut inner.kept else {
                return false;
            };
            let now = clock::now();
            let since = *kept.dirty_since.get_or_insert(now);
            let save = kept.storage.save;
            let wait = CALM_MS.min(since + PATIENCE_MS - now).max(0);
            kept.timer = Some(later(u32::try_from(wait).unwrap_or(0), move || {
                save(&session)
            }));
            true
        });
        if marked == Some(true)
            && !matches!(self.save_status.get_untracked(), SaveStatus::NotSaved(_))
        {
            self.save_status.set(SaveStatus::Saving);
        }
    }

    /// Whether a save is running.
    fn saving(&self) -> bool {
        self.inner
            .with_value(|inner| inner.kept.as_ref().is_some_and(|kept| kept.saving))
    }

    /// Blocks saves as if one were running, until [`Session::release_saves`]. Returns `false` if the plan is not
    /// saved, or a save is running already.
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

    /// Allows saves again, with new keys if given.
    pub(super) fn release_saves(&self, renewed: Option<Unlocked>) {
        self.inner.update_value(|inner| {
            let Some(kept) = &mut inner.kept else { return };
            kept.saving = false;
            if let Some(renewed) = renewed {
                kept.unlocked = renewed;
                // Anything sealed for the quick store in the meantime used the old keys: seal it again.
                let sealed_meanwhile = kept.unsaved;
                kept.dirty_since = kept.dirty_since.or(sealed_meanwhile.then(clock::now));
                kept.unsaved = false;
                kept.unmirrored = false;
            }
        });
    }

    /// A fork of the open container's keys, for a change of passphrase.
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

    /// Saves now. If a save is running, it picks up the latest edits before it ends.
    pub(super) fn save(&self) {
        let session = *self;
        spawn_local(async move {
            session.save_all().await;
        });
    }

    /// Saves all that is pending, and waits for a running save: its result must not arrive in memory that has been
    /// cleared. Returns whether all edits are in some store.
    pub(super) async fn settle(&self) -> bool {
        let safe = self.mirror();
        for _ in 0..SETTLE_PAUSES {
            if !self.saving() {
                break;
            }
            pause(PAUSE_MS).await;
        }
        let saved = self.save_all().await;
        safe || saved
    }

    /// Saves until nothing is pending or a save fails. Returns whether all is saved.
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
        let _work = self.begin_work();
        let outcome = self.save_rounds().await;
        self.inner.update_value(|inner| {
            if let Some(kept) = &mut inner.kept {
                kept.saving = false;
            }
        });
        match outcome {
            Ok(()) => self.save_status.set(SaveStatus::Saved),
            Err(why) => {
                self.save_status.set(SaveStatus::NotSaved(why));
                // The quick store may still take it; then leaving loses nothing.
                self.mirror();
                if why != NotSaved::Elsewhere {
                    self.retry_later();
                }
            }
        }
        outcome.is_ok()
    }

    async fn save_rounds(&self) -> Result<(), NotSaved> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        loop {
            let next = self
                .inner
                .try_update_value(|inner| -> Result<Option<(vault::Save, u64)>, NotSaved> {
                    let Inner {
                        plan, kept, vault, ..
                    } = inner;
                    let Some(kept) = kept else { return Ok(None) };
                    let sealed = kept.seal(plan, vault).map_err(|error| match error {
                        SealError::TooLarge { .. } => NotSaved::TooLarge,
                        SealError::Random(_) => NotSaved::Failed,
                    })?;
                    if !kept.unsaved {
                        return Ok(None);
                    }
                    // Sealed just now, so it includes everything merged in.
                    let save = kept
                        .unlocked
                        .to_save(&sealed)
                        .map_err(|_| NotSaved::Failed)?;
                    Ok(Some((save, sealed.counter())))
                })
                .unwrap_or(Ok(None))?;
            self.show_merged();
            self.look_at_room();
            let Some((save, counter)) = next else {
                return Ok(());
            };
            match vault.save(&save, Durability::Relaxed).await {
                Ok(saved) => {
                    self.inner.update_value(|inner| {
                        if let Some(kept) = &mut inner.kept {
                            kept.unlocked.saved(&saved);
                            // A newer container may have been sealed meanwhile, for the quick store.
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

    /// Whether the plan has almost reached its maximum size.
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

    /// Shows what was merged in while sealing.
    fn show_merged(&self) {
        let merged = self.inner.try_update_value(|inner| {
            let kept = inner.kept.as_mut();
            kept.is_some_and(|kept| std::mem::take(&mut kept.merged))
        });
        if merged == Some(true) {
            self.tell_all();
        }
    }

    /// Another tab has saved: merges what it wrote into the open plan.
    async fn take_in(&self, save: &vault::Save) -> Result<(), NotSaved> {
        let vault = self.inner.with_value(|inner| inner.vault.clone());
        let stored = vault.stored(save).await.map_err(|error| reason(&error))?;
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
                merge(&mut inner.plan, &payload).map_err(|_| NotSaved::Failed)?;
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

    /// Seals pending edits and writes them to the quick store synchronously, for hiding, leaving and the exit. Returns
    /// whether all edits are in some store.
    pub(super) fn mirror(&self) -> bool {
        let done = self.inner.try_update_value(|inner| {
            let Inner {
                plan, kept, vault, ..
            } = inner;
            let Some(kept) = kept else { return Ok(()) };
            if kept.elsewhere {
                return Err(NotSaved::Elsewhere);
            }
            let sealed = match kept.seal(plan, vault) {
                Ok(sealed) => sealed,
                Err(SealError::TooLarge { .. }) => return Err(NotSaved::TooLarge),
                Err(SealError::Random(_)) => return Err(NotSaved::Failed),
            };
            if !kept.unmirrored {
                return Ok(());
            }
            // It has disappeared since this session wrote it, so another tab erased it; an idle tab must not bring it
            // back.
            let gone = kept.mirrored && matches!(vault.mirrored(&sealed), Ok(false));
            if gone && !kept.unsaved {
                return Ok(());
            }
            match vault.mirror(&sealed) {
                Ok(()) => {
                    kept.unmirrored = false;
                    kept.mirrored = true;
                    kept.mirrored_at = clock::now();
                    Ok(())
                }
                // The quick store is only a second copy: without it, the main store's result decides.
                Err(_) if !kept.unsaved => Ok(()),
                Err(StoreError::Full) => Err(NotSaved::Full),
                Err(StoreError::Blocked) => Err(NotSaved::Blocked),
                Err(StoreError::Conflict | StoreError::Failed(_)) => Err(NotSaved::Failed),
            }
        });
        self.show_merged();
        match done {
            Some(Err(why)) => {
                self.save_status.set(SaveStatus::NotSaved(why));
                false
            }
            Some(Ok(())) | None => true,
        }
    }

    /// Seals pending edits and leaves them with the page, since no store takes them. They stay there, sealed, until
    /// they can be stored or the page is closed. Edits that cannot be sealed are lost, as are those to a plan that was
    /// erased in another tab.
    pub(super) fn leave_with_page(&self) {
        self.inner.update_value(|inner| {
            let Inner {
                plan, kept, vault, ..
            } = inner;
            let Some(kept) = kept.as_mut().filter(|kept| !kept.elsewhere) else {
                return;
            };
            if let Ok(sealed) = kept.seal(plan, vault) {
                // EditError only if it would hide a newer version's copy.
                drop(vault.hold(&sealed));
            }
        });
    }

    /// Makes an opened or newly saved plan the current one. Earlier unsaved edits are merged into an opened plan.
    pub(super) fn hold(&self, unlocked: Unlocked, opened: Option<Opening>) {
        let now = self.this_minute();
        let mirror_soon = opened.as_ref().is_some_and(|opened| opened.mirror_soon);
        self.inner.update_value(|inner| {
            let mut kept = OpenVault::new(unlocked);
            if let Some(Opening {
                plan: mut opened,
                replica,
                changed,
                save_soon,
                ..
            }) = opened
            {
                kept.unsaved = save_soon;
                // The quick store needs a write only once something changes.
                kept.unmirrored = save_soon || mirror_soon;
                kept.dirty_since = changed.then(clock::now);
                opened.reopen(replica);
                if !opened.read_only() {
                    // Saved at once, below: a look without an edit must show the next time too.
                    opened.note_opening(now);
                    kept.dirty_since = Some(clock::now());
                }
                // Never merge a child's choices into other pages: those may be another child's. And half-typed text
                // does not belong in a child's pages.
                let half_typed = inner.plan.has_drafts() && !holds_child(&opened);
                let anything = !inner.plan.is_empty() || half_typed;
                let adds = anything && !holds_child(&inner.plan);
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
        self.save_status.set(SaveStatus::Saved);
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
