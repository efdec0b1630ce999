//! The open plan. It applies edits, notifies the signals of the touched items only, and saves if the plan is a saved
//! one.
//!
//! A session is a `Copy` handle for use in closures. There is one per run of the app; a lock ends it together with the
//! app's memory.

mod answers;
mod child;
mod copies;
mod diary;
mod drafts;
mod end;
mod exit;
mod idle;
mod lifecycle;
mod offline;
mod own_sentence;
mod passphrases;
mod save_status;
mod saving;
mod signals;
mod storage;
mod texts;

use leptos::prelude::*;
use plan::Replica;
use vault::Vault;
use vault::ports::Random as _;

use crate::browser::ports::Browser;
use crate::browser::random::Source as Randomness;
use crate::browser::shell::Files;
use crate::browser::timer::Later;
use crate::browser::worker::Derivers;
pub use ::child::{
    Answers, Button, Call, Exercise, FINGERS, Gate, MEETINGS, Meeting, NAME_LIMIT, OFFICER, Place,
    Talk, Trusted,
};
pub use copies::{Counted, ImportError};
pub use lifecycle::OpeningError;
pub use own_sentence::{OwnError, TypedPhrase, fit_phrase, own_phrase};
pub use passphrases::PassphraseChange;
pub use plan::idle::CHOICES as IDLE_CHOICES;
use saving::OpenVault;
use signals::Signals;
// What screens and parts need from the layers below, re-exported: they may not name those directly.
pub use crate::browser::file::Shared;
pub use crate::browser::qr::{Lens, Seen};
pub use plan::{
    Aspect, Body, CHILD, Change, Changed, Children, Choice, Day, DiaryEntry, Difference, EditError,
    ExportScope, Field, Id, Item, LinePart, Lines, List, MUST_NOT_BE_TOLD, Minute, Next, NoSuchDay,
    OWN_NEXT, Occasion, Office, Order, PET, Part, Pass, Person, Plan, Planned, Programme, Review,
    ReviewPart, Says, Setting, SettingKey, Sheet, SheetPart, Side, Snapshot, Source, Status,
    Telling, Thing, Told, Use, Was, When, Whom, aspects, lines_since, panels, since, written,
};
pub use save_status::{NotSaved, SaveStatus};
pub use vault::{CreateError, Phrase, PhraseError, Strength, words};

/// A session's contents, private to this module.
struct Inner {
    plan: Plan,
    vault: Vault<Browser>,
    kept: Option<OpenVault>,
    /// An imported plan that has been opened but neither merged nor put in place of the open one.
    imported: Option<Plan>,
    /// A signal per item that a screen has read.
    items: Signals<Id>,
    /// A signal per list that a screen has read.
    lists: Signals<List>,
}

/// The open plan.
#[derive(Clone, Copy)]
pub struct Session {
    inner: StoredValue<Inner, LocalStorage>,
    /// Changes with every edit, for screens that show the whole plan.
    any: RwSignal<u64>,
    save_status: RwSignal<SaveStatus>,
    /// The item removed last, if it held the user's own words.
    removed: RwSignal<Option<Box<Item>>>,
    /// Why the last press was refused, if it was.
    refusal: RwSignal<Option<EditError>>,
    /// Whether the plan has almost reached its maximum size.
    nearly_full: RwSignal<bool>,
    /// When the user was last active.
    presence: StoredValue<idle::Presence, LocalStorage>,
    /// The timer of the next idle check.
    looking: StoredValue<Option<Later>, LocalStorage>,
    /// Minutes until the session locks or clears, once a warning is due.
    ends: RwSignal<Option<u32>>,
    /// The address that the exit leads to.
    exit: Trigger,
    /// Whether two people sit together.
    together: RwSignal<bool>,
    /// A child's choices at a meeting with an officer. No part of the plan, and not saved by itself.
    child: RwSignal<Answers>,
    /// Whether an officer has said that they are sitting with a child.
    with_child: RwSignal<bool>,
    /// How many pieces of work are under way that must not be cut short.
    under_way: StoredValue<u32, LocalStorage>,
    /// Whether the exit or the lock has ended it.
    ended: StoredValue<bool, LocalStorage>,
}

fn replica() -> Replica {
    // Without randomness no plan can be saved either, and the vault reports that; until then any number will do.
    Replica(Randomness.bytes().map_or(0, u64::from_le_bytes))
}

impl Session {
    /// Creates a session with an empty, unsaved plan.
    #[must_use]
    pub fn new(files: &Files) -> Self {
        let deriver = Derivers {
            script: files.derive.clone(),
            wasm: files.derive_wasm.clone(),
        };
        Session {
            inner: StoredValue::new_local(Inner {
                plan: Plan::new(replica()),
                vault: Vault::new(Browser::new(deriver)),
                kept: None,
                imported: None,
                items: Signals::none(),
                lists: Signals::none(),
            }),
            any: RwSignal::new(0),
            save_status: RwSignal::new(SaveStatus::No),
            removed: RwSignal::new(None),
            refusal: RwSignal::new(None),
            nearly_full: RwSignal::new(false),
            presence: StoredValue::new_local(idle::Presence::default()),
            looking: StoredValue::new_local(None),
            ends: RwSignal::new(None),
            exit: Trigger::new(),
            together: RwSignal::new(false),
            child: RwSignal::new(Answers::default()),
            with_child: RwSignal::new(false),
            under_way: StoredValue::new_local(0),
            ended: StoredValue::new_local(false),
        }
    }

    /// A new id for an item about to be created.
    #[must_use]
    pub fn fresh(&self) -> Id {
        // If randomness fails, fall back on the clock and the edit counter, so that two items do not share an id.
        let fallback = || {
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&crate::browser::clock::now().to_le_bytes());
            bytes[8..].copy_from_slice(&(self.any.get_untracked() + 1).to_le_bytes());
            bytes
        };
        Id(Randomness.bytes().unwrap_or_else(|_| fallback()))
    }

    /// Applies an edit, notifies the screens that show what it touched, and schedules a save.
    ///
    /// # Errors
    /// [`EditError`] by the plan; nothing has changed then.
    pub fn edit(&self, change: Change) -> Result<(), EditError> {
        match &change {
            Change::Remove { id } => {
                let item = self.inner.with_value(|inner| inner.plan.item(*id).cloned());
                // Something without words of the user's own leaves the offer to restore as it is.
                if let Some(item) = item.filter(holds_own_words) {
                    self.removed.set(Some(Box::new(item)));
                }
            }
            // It leaves no trace, so nothing removed before it may come back either.
            Change::RemoveSection { .. } => self.removed.set(None),
            _ => {}
        }
        let touched = self
            .inner
            .try_update_value(|inner| inner.plan.apply(change))
            .unwrap_or(Err(EditError::Missing))?;
        self.tell(&touched.items, &touched.lists);
        self.save_later();
        Ok(())
    }

    /// Applies an edit made by a button press; a refusal is shown next to the saving status.
    pub fn attempt(&self, change: Change) {
        self.refusal.set(self.edit(change).err());
    }

    /// Shows the outcome of an edit already attempted, as [`Self::attempt`] does.
    pub fn attempt_with(&self, outcome: Result<(), EditError>) {
        self.refusal.set(outcome.err());
    }

    /// Why the last press was refused, if it was.
    #[must_use]
    pub fn refusal(&self) -> Option<EditError> {
        self.refusal.get()
    }

    /// Whether the item removed last, if there is one to restore, was in this list.
    #[must_use]
    pub fn can_put_back(&self, from: List) -> bool {
        self.removed
            .with(|item| item.as_ref().is_some_and(|item| item.body.list() == from))
    }

    /// Restores the item removed last.
    pub fn put_back(&self) {
        if let Some(item) = self.removed.try_update(Option::take).flatten() {
            self.attempt(Change::PutBack { item });
        }
    }

    fn tell(&self, items: &[Id], lists: &[List]) {
        let signals: Vec<_> = self.inner.with_value(|inner| {
            let items = items.iter().filter_map(|id| inner.items.known(id));
            let lists = lists.iter().filter_map(|list| inner.lists.known(list));
            items.chain(lists).collect()
        });
        for signal in signals {
            signal.update(|n| *n += 1);
        }
        self.any.update(|n| *n += 1);
    }

    /// Notifies every screen: another plan has replaced this one.
    fn tell_all(&self) {
        let mut signals: Vec<_> = self.inner.with_value(|inner| inner.items.all().collect());
        self.inner
            .with_value(|inner| signals.extend(inner.lists.all()));
        for signal in signals {
            signal.update(|n| *n += 1);
        }
        self.any.update(|n| *n += 1);
    }

    /// Reads an item and tracks it: the caller runs again when that item changes, and only then.
    pub fn item<T>(&self, id: Id, look: impl FnOnce(Option<&Body>) -> T) -> T {
        let signal = self.inner.try_update_value(|inner| inner.items.of(id));
        if let Some(signal) = signal {
            signal.track();
        }
        self.inner
            .with_value(|inner| look(inner.plan.item(id).map(|item| &item.body)))
    }

    /// Reads a list and tracks it: the caller runs again when the list gains or loses an item.
    pub fn list<T>(&self, list: List, look: impl FnOnce(&Plan) -> T) -> T {
        let signal = self.inner.try_update_value(|inner| inner.lists.of(list));
        if let Some(signal) = signal {
            signal.track();
        }
        self.inner.with_value(|inner| look(&inner.plan))
    }

    /// Reads the whole plan and tracks it: the caller runs again after every edit.
    pub fn read<T>(&self, look: impl FnOnce(&Plan) -> T) -> T {
        self.any.track();
        self.read_untracked(look)
    }

    /// Reads the whole plan without tracking it.
    pub fn read_untracked<T>(&self, look: impl FnOnce(&Plan) -> T) -> T {
        self.inner.with_value(|inner| look(&inner.plan))
    }

    /// Changes with every edit: two equal values mean that nothing changed in between.
    fn edits(&self) -> u64 {
        self.any.get_untracked()
    }

    /// The plan's current saving status.
    #[must_use]
    pub fn save_status(&self) -> SaveStatus {
        self.save_status.get()
    }

    /// Whether the open plan is a saved one.
    #[must_use]
    pub fn is_saved(&self) -> bool {
        self.save_status.get() != SaveStatus::No
    }
}

/// Whether removing this item loses words that only the user could write again.
fn holds_own_words(item: &Item) -> bool {
    match &item.body {
        Body::Step(step) => matches!(step.source, Source::Own(_)) || !step.note.is_empty(),
        Body::Thing(thing) => {
            matches!(thing.source, Source::Own(_))
                || !thing.note.is_empty()
                || !thing.place.is_empty()
        }
        Body::Review(review) => review.done.is_some() || !review.agreed.is_empty(),
        Body::Person(_)
        | Body::Note(_)
        | Body::Setting(_)
        | Body::DiaryEntry(_)
        | Body::Unknown(_) => true,
    }
}
