//! The open plan: edits go in, signals of just the touched items come out, and what is kept is saved.
//!
//! A session is a handle that can be copied into every closure; there is one for each life of the app
//! (a lock ends it with the app's memory).

mod answers;
mod carrying;
mod child;
mod diary;
mod exit;
mod idle;
mod keeping;
mod own;
mod rewords;
mod saving;
mod signals;
mod state;

use leptos::prelude::*;
use plan::Replica;
use vault::Keeper;
use vault::ports::Random as _;

use crate::device::boot::Files;
use crate::device::ports::Browser;
use crate::device::random::Source as Randomness;
use crate::device::timer::Later;
use crate::device::worker::Derivers;
pub use ::child::{
    Answers, Button, Call, Exercise, FINGERS, Gate, MEETINGS, Meeting, NAME_LIMIT, OFFICER, Place,
    Talk, Trusted,
};
pub use carrying::{BringError, Counted};
pub use keeping::OpeningError;
pub use own::{OwnError, fit_phrase, own_phrase};
pub use plan::idle::CHOICES as IDLE_CHOICES;
pub use rewords::Rewording;
use saving::Kept;
use signals::Signals;
// What screens and parts need of the rooms below: they know those only through this one.
pub use crate::device::file::Shared;
pub use crate::device::lens::{Lens, Seen};
pub use plan::{
    Aspect, Body, CHILD, Change, Changed, Children, Choice, Day, Difference, Field, Id, Item, Line,
    LinePart, Lines, List, Luggage, MUST_NOT_BE_TOLD, Next, NoSuchDay, OWN_NEXT, Occasion, Office,
    Order, PET, Part, Pass, Person, Plan, Planned, Programme, Refused, Review, ReviewPart, Says,
    Setting, SettingKey, Sheet, SheetPart, Side, Snapshot, Source, Status, Telling, Thing, Told,
    Use, Was, When, Whom, aspects, lines_since, panels, since, written,
};
pub use state::{Keeping, NotSaved};
pub use vault::{Phrase, PhraseError, Strength, words};

/// What a session holds. Only this room sees it.
struct Inner {
    plan: Plan,
    keeper: Keeper<Browser>,
    kept: Option<Kept>,
    /// A copy that was brought and opened, not yet in the place of anything.
    brought: Option<Plan>,
    /// Whether what was kept turned out to be erased when the page started.
    swept: bool,
    /// A signal for each item that a screen has looked at.
    items: Signals<Id>,
    /// A signal for each list that a screen has looked at.
    lists: Signals<List>,
}

/// The open plan.
#[derive(Clone, Copy)]
pub struct Session {
    inner: StoredValue<Inner, LocalStorage>,
    /// Moves with every edit, for screens that tell about the whole plan.
    any: RwSignal<u64>,
    keeping: RwSignal<Keeping>,
    /// The item removed last, if it held something of the person's own.
    removed: RwSignal<Option<Box<Item>>>,
    /// Why the last press changed nothing, if so.
    refusal: RwSignal<Option<Refused>>,
    /// Whether there is little room left for what is kept.
    nearly_full: RwSignal<bool>,
    /// When somebody was last there.
    presence: StoredValue<idle::Presence, LocalStorage>,
    /// The next look whether somebody is.
    looking: StoredValue<Option<Later>, LocalStorage>,
    /// In how many minutes it locks or clears, once that is to be said.
    ends: RwSignal<Option<u32>>,
    /// The address that the exit leads to.
    exit: RwSignal<String>,
    /// Whether two sit together.
    together: RwSignal<bool>,
    /// What a child chose at a meeting with an officer. It is no part of the plan and is never kept.
    child: RwSignal<Answers>,
    /// Whether an officer has said that they sit with a child.
    with_child: RwSignal<bool>,
}

fn replica() -> Replica {
    // Without randomness no plan can be kept either, and the vault says so; until then any number does.
    Replica(Randomness.bytes().map_or(0, u64::from_le_bytes))
}

impl Session {
    /// An empty plan, not kept.
    #[must_use]
    pub fn new(files: &Files) -> Self {
        let deriver = Derivers {
            script: files.derive.clone(),
            wasm: files.derive_wasm.clone(),
        };
        Session {
            inner: StoredValue::new_local(Inner {
                plan: Plan::new(replica()),
                keeper: Keeper::new(Browser::new(deriver)),
                kept: None,
                brought: None,
                swept: false,
                items: Signals::none(),
                lists: Signals::none(),
            }),
            any: RwSignal::new(0),
            keeping: RwSignal::new(Keeping::No),
            removed: RwSignal::new(None),
            refusal: RwSignal::new(None),
            nearly_full: RwSignal::new(false),
            presence: StoredValue::new_local(idle::Presence::default()),
            looking: StoredValue::new_local(None),
            ends: RwSignal::new(None),
            exit: RwSignal::new(crate::device::exit::target()),
            together: RwSignal::new(false),
            child: RwSignal::new(Answers::default()),
            with_child: RwSignal::new(false),
        }
    }

    /// A new id for an item about to be made.
    #[must_use]
    pub fn fresh(&self) -> Id {
        // A source that fails gives no second item the same id: the plan then refuses nothing, so fall
        // back on the plan's own size and the clock.
        let fallback = || {
            let mut bytes = [0; 16];
            bytes[..8].copy_from_slice(&crate::device::clock::now().to_le_bytes());
            bytes[8..].copy_from_slice(&(self.any.get_untracked() + 1).to_le_bytes());
            bytes
        };
        Id(Randomness.bytes().unwrap_or_else(|_| fallback()))
    }

    /// Applies an edit, tells the screens that show what it touched, and sees to saving.
    ///
    /// # Errors
    /// The plan's; nothing has changed then.
    pub fn edit(&self, change: Change) -> Result<(), Refused> {
        if let Change::Remove { id } = &change {
            let item = self.inner.with_value(|inner| inner.plan.item(*id).cloned());
            self.removed.set(item.filter(holds_own_words).map(Box::new));
        }
        let touched = self
            .inner
            .try_update_value(|inner| inner.plan.apply(change))
            .unwrap_or(Err(Refused::Missing))?;
        self.tell(&touched.items, touched.list);
        self.save_later();
        Ok(())
    }

    /// Applies an edit that comes from a press; why it was refused, if so, is said beside the state of
    /// keeping.
    pub fn attempt(&self, change: Change) {
        self.refusal.set(self.edit(change).err());
    }

    /// The same for an edit that was made already.
    pub fn attempt_with(&self, outcome: Result<(), Refused>) {
        self.refusal.set(outcome.err());
    }

    /// Why the last press changed nothing, if so.
    #[must_use]
    pub fn refusal(&self) -> Option<Refused> {
        self.refusal.get()
    }

    /// Whether there is something to put back.
    #[must_use]
    pub fn can_put_back(&self) -> bool {
        self.removed.with(Option::is_some)
    }

    /// Brings back the item that was removed last.
    pub fn put_back(&self) {
        if let Some(item) = self.removed.try_update(Option::take).flatten() {
            self.attempt(Change::PutBack { item });
        }
    }

    fn tell(&self, items: &[Id], list: Option<List>) {
        let (items, list) = self.inner.with_value(|inner| {
            let items: Vec<_> = items
                .iter()
                .filter_map(|id| inner.items.known(id))
                .collect();
            (items, list.and_then(|list| inner.lists.known(&list)))
        });
        for signal in items.into_iter().chain(list) {
            signal.update(|n| *n += 1);
        }
        self.any.update(|n| *n += 1);
    }

    /// Tells every screen that everything may be different: another plan has taken this one's place.
    fn tell_all(&self) {
        let mut signals: Vec<_> = self.inner.with_value(|inner| inner.items.all().collect());
        self.inner
            .with_value(|inner| signals.extend(inner.lists.all()));
        for signal in signals {
            signal.update(|n| *n += 1);
        }
        self.any.update(|n| *n += 1);
    }

    /// Looks at one item; what looks at it runs again when that item changes, and only then.
    pub fn item<T>(&self, id: Id, look: impl FnOnce(Option<&Body>) -> T) -> T {
        let signal = self.inner.try_update_value(|inner| inner.items.of(id));
        if let Some(signal) = signal {
            signal.track();
        }
        self.inner
            .with_value(|inner| look(inner.plan.item(id).map(|item| &item.body)))
    }

    /// Looks at a list; what looks at it runs again when the list gains or loses an item.
    pub fn list<T>(&self, list: List, look: impl FnOnce(&Plan) -> T) -> T {
        let signal = self.inner.try_update_value(|inner| inner.lists.of(list));
        if let Some(signal) = signal {
            signal.track();
        }
        self.inner.with_value(|inner| look(&inner.plan))
    }

    /// Looks at the whole plan; what looks at it runs again after every edit.
    pub fn whole<T>(&self, look: impl FnOnce(&Plan) -> T) -> T {
        self.any.track();
        self.glance(look)
    }

    /// Looks at the whole plan once.
    pub fn glance<T>(&self, look: impl FnOnce(&Plan) -> T) -> T {
        self.inner.with_value(|inner| look(&inner.plan))
    }

    /// Moves with every edit: the same twice, and nothing has changed in between.
    fn edits(&self) -> u64 {
        self.any.get_untracked()
    }

    /// How the plan is kept at this moment.
    #[must_use]
    pub fn keeping(&self) -> Keeping {
        self.keeping.get()
    }

    /// Whether it is kept at all, by a plan that is open here.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.keeping.get() != Keeping::No
    }
}

/// Whether removing this item takes words away that only the person could write again.
fn holds_own_words(item: &Item) -> bool {
    match &item.body {
        Body::Step(step) => matches!(step.source, Source::Own(_)) || !step.note.is_empty(),
        Body::Thing(thing) => {
            matches!(thing.source, Source::Own(_))
                || !thing.note.is_empty()
                || !thing.place.is_empty()
        }
        Body::Review(review) => review.done.is_some() || !review.agreed.is_empty(),
        Body::Person(_) | Body::Note(_) | Body::Setting(_) | Body::Line(_) | Body::Unknown(_) => {
            true
        }
    }
}
