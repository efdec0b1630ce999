//! What changed between two snapshots of a plan: complete, without repeats.

use crate::id::Id;
use crate::item::Body;
use crate::plan::Plan;
use crate::snapshot::{Snapshot, Was, is_same};
use crate::step::{Choice, Source};
use crate::thing::Status;
use crate::when::When;

/// An item that has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// It is new.
    New(Was),
    /// It was removed.
    Gone(Was),
    /// Its content has changed.
    Other {
        /// The item before.
        was: Box<Was>,
        /// The item now.
        now: Box<Was>,
    },
}

impl Changed {
    /// Returns the item as it is now, or as it was if it has been removed.
    #[must_use]
    pub fn item(&self) -> &Was {
        match self {
            Self::New(one) | Self::Gone(one) => one,
            Self::Other { now, .. } => now,
        }
    }
}

/// One difference in an item. Texts are as stored in a [`Snapshot`]: see [`written`](crate::written).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// Its own words, or a person's name.
    Words(String, String),
    /// The user's choice for a step.
    Choice(Choice, Choice),
    /// The status of a thing.
    Status(Status, Status),
    /// Whether a copy of it is enough.
    CopyWillDo(bool),
    /// Where it is.
    Place(String, String),
    /// Who holds it.
    Holder(Option<Id>, Option<Id>),
    /// A person's relation to the user.
    Relation(String, String),
    /// How to reach a person safely.
    Reach(String, String),
    /// Whether a person is a worker.
    Worker(bool),
    /// A worker's agency.
    Agency(String, String),
    /// What a worker does for the user.
    Does(String, String),
    /// When the user next meets a worker.
    Meeting(When, When),
    /// Where they meet.
    MeetingWords(String, String),
    /// A catalogue role, and whether the person has it now.
    Role(u16, bool),
    /// A note.
    Note(String, String),
    /// A fact about the partner's programme: a day as its eight digits, or a number of weeks.
    Programme(u64, u64),
    /// Whether it is left out of what is exported or printed.
    Private(bool),
}

/// Diary lines that have changed since a snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// New lines.
    pub new: Vec<Id>,
    /// Lines that were changed or added to.
    pub more: Vec<Id>,
    /// How many were removed.
    pub gone: u64,
}

/// Returns what changed between two snapshots, in the order in which items were created; removed items
/// come last.
#[must_use]
pub fn since(before: &Snapshot, now: &Snapshot) -> Vec<Changed> {
    // An item that was removed and added again has a new `born` stamp but is the same to the reader.
    let mut left: Vec<&Was> = before.all.iter().collect();
    let born = |one: &Was| {
        left.iter()
            .any(|was| was.born == one.born && is_kind(was, one))
    };
    let known: Vec<bool> = now.all.iter().map(born).collect();
    let mut changed = Vec::new();
    for (one, known) in now.all.iter().zip(known) {
        let same = |was: &&Was| match known {
            true => was.born == one.born,
            false => is_same(&was.body, &one.body) && !now.all.iter().any(|o| o.born == was.born),
        };
        let Some(at) = left.iter().position(same) else {
            changed.push(Changed::New(one.clone()));
            continue;
        };
        let was = left.remove(at);
        if (&was.body, was.private) != (&one.body, one.private) {
            let (was, now) = (Box::new(was.clone()), Box::new(one.clone()));
            changed.push(Changed::Other { was, now });
        }
    }
    changed.extend(left.into_iter().map(|was| Changed::Gone(was.clone())));
    changed
}

fn is_kind(one: &Was, other: &Was) -> bool {
    core::mem::discriminant(&one.body) == core::mem::discriminant(&other.body)
}

/// Returns which diary lines are new or changed since the snapshot, and how many were removed.
#[must_use]
pub fn lines_since(before: &Snapshot, plan: &Plan) -> Lines {
    let mut lines = Lines::default();
    let mut there = 0;
    for item in plan.items() {
        if !matches!(item.body, Body::DiaryEntry(_)) {
            continue;
        }
        if !before.has_seen(item.born) {
            lines.new.push(item.id);
            continue;
        }
        there += 1;
        if !before.has_seen(item.stamp) {
            lines.more.push(item.id);
        }
    }
    lines.gone = before.lines.saturating_sub(there);
    lines
}

/// Returns how an item differs from an earlier version of it.
#[must_use]
pub fn aspects(was: &Was, now: &Was) -> Vec<Aspect> {
    let mut all = Vec::new();
    let mut text = |make: fn(String, String) -> Aspect, was: &String, now: &String| {
        if was != now {
            all.push(make(was.clone(), now.clone()));
        }
    };
    match (&was.body, &now.body) {
        (Body::Step(was), Body::Step(now)) => {
            source(&mut text, &was.source, &now.source);
            text(Aspect::Note, &was.note, &now.note);
            if was.choice != now.choice {
                all.push(Aspect::Choice(was.choice, now.choice));
            }
        }
        (Body::Thing(was), Body::Thing(now)) => {
            source(&mut text, &was.source, &now.source);
            text(Aspect::Place, &was.place, &now.place);
            text(Aspect::Note, &was.note, &now.note);
            if was.status != now.status {
                all.push(Aspect::Status(was.status, now.status));
            }
            if was.copy_will_do != now.copy_will_do {
                all.push(Aspect::CopyWillDo(now.copy_will_do));
            }
            if was.holder != now.holder {
                all.push(Aspect::Holder(was.holder, now.holder));
            }
        }
        (Body::Person(was), Body::Person(now)) => {
            text(Aspect::Words, &was.name, &now.name);
            text(Aspect::Relation, &was.relation, &now.relation);
            text(Aspect::Agency, &was.agency, &now.agency);
            text(Aspect::Does, &was.does, &now.does);
            text(Aspect::Reach, &was.reach, &now.reach);
            text(Aspect::MeetingWords, &was.meeting_words, &now.meeting_words);
            text(Aspect::Note, &was.note, &now.note);
            if was.worker != now.worker {
                all.push(Aspect::Worker(now.worker));
            }
            if was.meeting != now.meeting {
                all.push(Aspect::Meeting(was.meeting, now.meeting));
            }
            let gained = now.roles.iter().filter(|role| !was.roles.contains(role));
            let lost = was.roles.iter().filter(|role| !now.roles.contains(role));
            all.extend(gained.map(|role| Aspect::Role(*role, true)));
            all.extend(lost.map(|role| Aspect::Role(*role, false)));
        }
        (Body::Note(was), Body::Note(now)) => text(Aspect::Note, &was.text, &now.text),
        (Body::Setting(was), Body::Setting(now)) if was.value != now.value => {
            all.push(Aspect::Programme(was.value, now.value));
        }
        _ => {}
    }
    if was.private != now.private {
        all.push(Aspect::Private(now.private));
    }
    all
}

type Text<'t> = dyn FnMut(fn(String, String) -> Aspect, &String, &String) + 't;

fn source(text: &mut Text<'_>, was: &Source, now: &Source) {
    if let (Source::Own(was), Source::Own(now)) = (was, now) {
        text(Aspect::Words, was, now);
    }
}
